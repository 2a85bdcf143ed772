import type { HostChart } from '../../../src/files/workbook/model';
import { onSheet, openHost, refusal } from './open';

const fill = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1:C3').values = [['Школа', "'2020", "'2021"], ['№ 1', 4, 5], ['№ 2', 3, 2]];
};

const chartAfter = async (change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void, type: 'BarClustered' | 'LineMarkers' | 'XYScatter' = 'BarClustered'): Promise<HostChart> => {
  const host = openHost();
  await onSheet((sheet) => {
    fill(sheet);
    change(sheet.charts.add(type, sheet.getRange('A1:C3'), 'Columns'), sheet);
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

  it('of points takes its first column for x', async () => {
    const chart = await chartAfter((target, sheet) => target.setData(sheet.getRange('B1:C3'), 'Columns'), 'XYScatter');
    expect(chart.series).toEqual([{ name: '2021', values: 'Лист1!$C$2:$C$3', categories: 'Лист1!$B$2:$B$3', color: null, showValues: false }]);
    expect([chart.categoryAxis.majorGridlines, chart.valueAxis.majorGridlines]).toEqual([true, true]);
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

describe('a chart of lines or points', () => {
  it('has series with lines and markers of their own', async () => {
    const chart = await chartAfter((target) => {
      const [first, second] = [target.series.getItemAt(0), target.series.getItemAt(1)];
      Object.assign(first.format.line, { color: '#D55E00', lineStyle: 'Dash', weight: 1.5 });
      Object.assign(first, { markerStyle: 'Triangle', markerSize: 7, markerBackgroundColor: '#FFFFFF', markerForegroundColor: '#D55E00', smooth: true });
      second.format.line.clear();
      second.hasDataLabels = true;
      second.dataLabels.position = 'Top';
      target.displayBlanksAs = 'Interplotted';
    }, 'LineMarkers');
    expect(chart).toMatchObject({ type: 'LineMarkers', displayBlanksAs: 'Interplotted' });
    expect(chart.series).toMatchObject([
      { line: { color: '#D55E00', style: 'Dash', weight: 1.5 }, marker: { style: 'Triangle', size: 7, background: '#FFFFFF', foreground: '#D55E00' }, smooth: true },
      { line: { style: 'None' }, labels: { position: 'Top' } },
    ]);
  });

  it('mixes points and lines, until the chart itself gets another kind', async () => {
    const mix = (target: Excel.Chart): void => {
      target.series.add('Граница').chartType = 'XYScatterLinesNoMarkers';
    };
    const chart = await chartAfter(mix, 'XYScatter');
    expect(chart.series.map(({ type }) => type)).toEqual([undefined, undefined, 'XYScatterLinesNoMarkers']);
    const lines = await chartAfter((target) => {
      mix(target);
      target.chartType = 'XYScatterLines';
    }, 'XYScatter');
    expect([lines.type, ...lines.series.map(({ type }) => type)]).toEqual(['XYScatterLines', undefined, undefined, undefined]);
  });

  it('has two number axes with limits, crossings and labels', async () => {
    const chart = await chartAfter((target) => {
      const { categoryAxis, valueAxis } = target.axes;
      Object.assign(categoryAxis, { minimum: -4, maximum: 4, position: 'Minimum', numberFormat: '0.0' });
      Object.assign(valueAxis, { position: 'Maximum', tickLabelPosition: 'High' });
    }, 'XYScatter');
    expect(chart.categoryAxis).toMatchObject({ minimum: -4, maximum: 4, position: 'Minimum', numberFormat: '0.0' });
    expect(chart.valueAxis).toMatchObject({ position: 'Maximum', tickLabelPosition: 'High' });
    const usual = await chartAfter((target) => {
      Object.assign(target.axes.valueAxis, { position: 'Minimum', tickLabelPosition: 'Low' });
      Object.assign(target.axes.valueAxis, { position: 'Automatic', tickLabelPosition: 'NextToAxis' });
      target.displayBlanksAs = 'NotPlotted';
    });
    expect([usual.valueAxis.position, usual.valueAxis.tickLabelPosition, usual.displayBlanksAs]).toEqual([undefined, undefined, undefined]);
  });

  it('is read back through the client', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      fill(sheet);
      const chart = sheet.charts.add('XYScatter', sheet.getRange('B1:C3'), 'Columns').load('displayBlanksAs');
      const series = chart.series.getItemAt(0);
      Object.assign(series, { chartType: 'XYScatterLines', markerStyle: 'X', markerSize: 6, markerForegroundColor: '#0072b2' });
      series.load('chartType,markerStyle,markerSize,markerForegroundColor,smooth');
      const line = series.format.line.load('lineStyle,weight,color');
      const axis = chart.axes.categoryAxis.load('position,tickLabelPosition,minimum');
      await context.sync();
      expect([chart.displayBlanksAs, series.chartType, series.markerStyle, series.markerSize, series.markerForegroundColor, series.smooth]).toEqual(['NotPlotted', 'XYScatterLines', 'X', 6, '#0072B2', false]);
      expect([line.lineStyle, line.weight, axis.position, axis.tickLabelPosition]).toEqual(['Continuous', 2.25, 'Automatic', 'NextToAxis']);
    });
  });

  it('refuses what Excel refuses', async () => {
    openHost();
    const change = (act: (series: Excel.ChartSeries) => void, type: 'BarClustered' | 'XYScatter' = 'XYScatter'): Promise<string> =>
      refusal((sheet) => {
        fill(sheet);
        act(sheet.charts.add(type, sheet.getRange('B1:C3'), 'Columns').series.getItemAt(0));
      });
    expect(await change((series) => void (series.markerSize = 73))).toBe('InvalidArgument');
    expect(await change((series) => void (series.markerSize = 1))).toBe('InvalidArgument');
    expect(await change((series) => void (series.markerStyle = 'Circle'), 'BarClustered')).toBe('InvalidArgument');
    expect(await change((series) => void (series.chartType = 'ColumnClustered'))).toBe('InvalidArgument');
    expect(await change((series) => void (series.format.line.weight = -1))).toBe('InvalidArgument');
    expect(await change((series) => void (series.format.line.color = 'никакой'))).toBe('InvalidArgument');
    expect(await change((series) => void series.trendlines.add('Linear'))).toBe('ApiNotFound');
  });
});
