import type { HostChart } from '../../../src/files/workbook/model';
import { onSheet, openHost, refusal } from './open';

const fill = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1:C3').values = [['Школа', "'2020", "'2021"], ['№ 1', 4, 5], ['№ 2', 3, 2]];
};

const chartAfter = async (change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void, type: Excel.ChartType | 'BarClustered' = 'BarClustered'): Promise<HostChart> => {
  const host = openHost();
  await onSheet((sheet) => {
    fill(sheet);
    change(sheet.charts.add(type as 'BarClustered', sheet.getRange('A1:C3'), 'Columns'), sheet);
  });
  return host.workbook.sheets[0]!.charts[0]!;
};

describe('a new chart', () => {
  it('finds series, names and categories in its range', async () => {
    const chart = await chartAfter(() => undefined);
    expect(chart).toMatchObject({ type: 'BarClustered', name: 'Диаграмма 1', title: null, width: 360, height: 216 });
    expect(chart.series).toEqual([
      { name: '2020', values: 'Лист1!$B$2:$B$3', categories: 'Лист1!$A$2:$A$3', color: null, showValues: false },
      { name: '2021', values: 'Лист1!$C$2:$C$3', categories: 'Лист1!$A$2:$A$3', color: null, showValues: false },
    ]);
  });

  it('reads its range by rows when told', async () => {
    const host = openHost();
    await onSheet((sheet) => {
      fill(sheet);
      sheet.getRange('B1:C1').values = [['две тысячи', 'ещё одна']];
      sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Rows');
      sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
    });
    const charts = host.workbook.sheets[0]?.charts ?? [];
    expect(charts.map(({ series }) => series.map(({ name, values, categories }) => [name, values, categories]))).toEqual([
      [['№ 1', 'Лист1!$B$2:$C$2', 'Лист1!$B$1:$C$1'], ['№ 2', 'Лист1!$B$3:$C$3', 'Лист1!$B$1:$C$1']],
      [['Ряд1', 'Лист1!$B$2:$B$3', null]],
    ]);
  });

  it('is of a kind that the workbook can hold', async () => {
    openHost();
    expect(await refusal((sheet) => void sheet.charts.add('Waterfall', sheet.getRange('A1:B2')))).toBe('InvalidArgument');
  });
});

describe('a chart', () => {
  it('is found by name, place and id, named once, and deleted', async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      fill(sheet);
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'isbsh';
      sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns');
      sheet.charts.load('items/name,count');
      const found = sheet.charts.getItem('ISBSH').load('chartType,left,id');
      const none = sheet.charts.getItemOrNullObject('нет');
      const count = sheet.charts.getCount();
      await context.sync();
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(['isbsh', 'Диаграмма 1']);
      expect([found.chartType, found.left, none.isNullObject, count.value]).toEqual(['BarClustered', 0, true, 2]);
      sheet.charts.items[1]?.delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.charts.map(({ name }) => name)).toEqual(['isbsh']);
    expect(await refusal((sheet) => void sheet.charts.getItem('нет').load('name'))).toBe('ItemNotFound');
  });

  it('covers the cells it is placed on', async () => {
    const chart = await chartAfter((target, sheet) => {
      sheet.getRange('A1').format.columnWidth = 100.5;
      sheet.getRange('A1').format.rowHeight = 30;
      target.setPosition('B2', 'D11');
    });
    expect(chart).toMatchObject({ left: 100.5, top: 30, width: 3 * 48, height: 10 * 15 });
    const moved = await chartAfter((target) => Object.assign(target, { left: 10, top: 20, width: 300, height: 200 }));
    expect(moved).toMatchObject({ left: 10, top: 20, width: 300, height: 200 });
    openHost();
    expect(
      await refusal((sheet) => {
        fill(sheet);
        sheet.charts.add('BarClustered', sheet.getRange('A1:C3')).setPosition('D9', 'B2');
      }),
    ).toBe('InvalidArgument');
  });

  it('has a title and a legend', async () => {
    const chart = await chartAfter((target) => {
      target.title.text = 'Индекс';
      Object.assign(target.title.format.font, { size: 12, bold: true, color: '#333333' });
      target.legend.visible = true;
      target.legend.position = 'Right';
      target.legend.format.font.size = 9;
    });
    expect(chart).toMatchObject({ title: 'Индекс', titleFont: { size: 12, bold: true, color: '#333333' }, legend: { visible: true, position: 'Right', font: { size: 9 } } });
    const bare = await chartAfter((target) => {
      target.title.text = 'Индекс';
      target.title.visible = false;
      target.legend.visible = false;
    });
    expect([bare.title, bare.legend.visible]).toEqual([null, false]);
  });

  it('has axes with titles, limits, formats and gridlines', async () => {
    const chart = await chartAfter((target) => {
      const { valueAxis, categoryAxis } = target.axes;
      Object.assign(valueAxis, { minimum: 0, maximum: 1, numberFormat: '0%' });
      valueAxis.title.text = 'Доля';
      valueAxis.majorGridlines.visible = false;
      valueAxis.format.font.size = 8;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.title.text = 'Школа';
      categoryAxis.title.visible = false;
      categoryAxis.visible = false;
    });
    expect(chart.valueAxis).toMatchObject({ title: 'Доля', numberFormat: '0%', minimum: 0, maximum: 1, majorGridlines: false, font: { size: 8 } });
    expect(chart.categoryAxis).toMatchObject({ title: null, reversed: true, visible: false });
    const free = await chartAfter((target) => {
      target.axes.valueAxis.minimum = 5;
      target.axes.valueAxis.minimum = '' as unknown as number;
      target.axes.getItem('Value').maximum = 9;
    });
    expect(free.valueAxis).toMatchObject({ minimum: null, maximum: 9 });
  });

  it('has series of its own, coloured and labelled', async () => {
    const chart = await chartAfter((target, sheet) => {
      target.series.getItemAt(1).delete();
      const first = target.series.getItemAt(0);
      first.name = 'Низкие';
      first.setValues(sheet.getRange('C2:C3'));
      first.setXAxisValues(sheet.getRange('A2:A3'));
      first.format.fill.setSolidColor('#C00000');
      first.gapWidth = 60;
      first.hasDataLabels = true;
      Object.assign(first.dataLabels, { numberFormat: '0.0', position: 'InsideEnd' });
      Object.assign(first.dataLabels.format.font, { color: '#FFFFFF', size: 9 });
      target.series.add('Прочие').setValues(sheet.getRange('B2:B3'));
    });
    expect(chart.gapWidth).toBe(60);
    expect(chart.series).toEqual([
      { name: 'Низкие', values: 'Лист1!$C$2:$C$3', categories: 'Лист1!$A$2:$A$3', color: '#C00000', showValues: true, labels: { numberFormat: '0.0', position: 'InsideEnd', font: { color: '#FFFFFF', size: 9 } } },
      { name: 'Прочие', values: 'Лист1!$B$2:$B$3', categories: 'Лист1!$A$2:$A$3', color: null, showValues: false },
    ]);
  });

  it('is read back through the client', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      fill(sheet);
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.title.text = 'Индекс';
      chart.title.load('text,visible');
      chart.legend.load('visible,position');
      chart.series.load('items/name,items/gapWidth,items/hasDataLabels,count');
      chart.axes.valueAxis.load('minimum,maximum,numberFormat,visible,title/text,majorGridlines/visible');
      chart.axes.categoryAxis.load('reversePlotOrder,majorGridlines/visible');
      const count = chart.series.getCount();
      await context.sync();
      expect([chart.title.text, chart.title.visible, chart.legend.position, count.value, chart.series.count]).toEqual(['Индекс', true, 'Bottom', 2, 2]);
      expect(chart.series.items.map(({ name, gapWidth, hasDataLabels }) => [name, gapWidth, hasDataLabels])).toEqual([['2020', 150, false], ['2021', 150, false]]);
      expect([chart.axes.valueAxis.majorGridlines.visible, chart.axes.categoryAxis.majorGridlines.visible, chart.axes.categoryAxis.reversePlotOrder]).toEqual([true, false, false]);
    });
  });

  it('refuses labels that are not shown, gaps above 500 and limits of categories', async () => {
    openHost();
    const change = (act: (chart: Excel.Chart) => void): Promise<string> =>
      refusal((sheet) => {
        fill(sheet);
        act(sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns'));
      });
    expect(await change((chart) => void (chart.series.getItemAt(0).dataLabels.numberFormat = '0'))).toBe('InvalidArgument');
    expect(await change((chart) => void (chart.series.getItemAt(0).gapWidth = 501))).toBe('InvalidArgument');
    expect(await change((chart) => void (chart.axes.categoryAxis.minimum = 0))).toBe('NotImplemented');
    expect(await change((chart) => void chart.series.getItemAt(2).load('name'))).toBe('ItemNotFound');
    expect(await change((chart) => void (chart.width = -1))).toBe('InvalidArgument');
  });
});
