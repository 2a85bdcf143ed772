/** A sheet with everything that the add-in writes. */
import { MARK_KEY } from '../../../../src/excel/marks';
import { createSheet } from '../../../../src/files/workbook/create';
import type { CellStyle, CellValue, HostSheet } from '../../../../src/files/workbook/model';

const HEADER: CellStyle = { bold: true, fontColor: '#FFFFFF', fill: '#1F4E79', horizontal: 'center', vertical: 'center', wrap: true, textRotation: 90, borders: { top: { color: '#BFBFBF', weight: 'thin' }, bottom: { color: '#1F4E79', weight: 'medium' } } };
const SHARE: CellStyle = { numberFormat: '0.0%', fontSize: 12 };

const put = (sheet: HostSheet, row: number, column: number, value: CellValue, style: CellStyle = {}, formula: string | null = null): void => sheet.cells.set(row, column, { value, formula, style });

export const generatedSheet = (name = 'Низкие результаты', rows = 4): HostSheet => {
  const sheet = createSheet('generated', name);
  put(sheet, 0, 0, 'Низкие результаты', { bold: true, fontSize: 14 });
  ['Школа', 'Доля', 'Рабочая', 'Статус', 'Заголовок\nв две строки'].forEach((text, column) => put(sheet, 2, column, text, HEADER));
  for (let row = 3; row < 3 + rows; row += 1) {
    put(sheet, row, 0, row === 3 ? '=ООШ № 3 "Рост" <1>' : ` -школа ${row}_x0041_ `, { wrap: true, indent: 1, horizontal: 'left' });
    put(sheet, row, 1, row / 10, SHARE, `=SHNOR.ISBSH(C${row + 1},0.1,0.2)`);
    put(sheet, row, 2, row, {}, `=PERCENTILE.INC($C$1:C${row},0.25)`);
    put(sheet, row, 3, 'да', {}, `=IF(B${row + 1}>=0.3,"да","нет & <PERCENTILE.INC(>")`);
    sheet.cells.set(row, 4, { value: { error: '#N/A' }, formula: null, style: { italic: true, underline: true, strikethrough: true, fontName: 'Consolas' } });
  }
  const data = { row: 3, column: 1, rows, columns: 1 };
  sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 4 }];
  sheet.tables = [{ id: 1, name: 'НизкиеРезультаты', range: { row: 2, column: 0, rows: rows + 1, columns: 5 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: false, style: 'TableStyleLight1' }];
  const reference = (letter: string): string => `'${name.replaceAll("'", "''")}'!$${letter}$4:$${letter}$${3 + rows}`;
  sheet.charts = [
    {
      id: '2', name: 'lows', type: 'BarStacked', title: 'Низкие результаты по процедурам', left: 480, top: 30, width: 360, height: 240,
      series: [
        { name: 'Низкие', values: reference('B'), categories: reference('A'), color: '#C00000', showValues: true, labels: { numberFormat: '0%', position: 'Center', font: { bold: true, color: '#FFFFFF' } } },
        { name: 'Прочие', values: reference('C'), categories: reference('A'), color: '#70AD47', showValues: false },
      ],
      valueAxis: { title: 'Доля, %', numberFormat: '0%', minimum: 0, maximum: 1, majorGridlines: true, titleFont: { size: 11 } },
      categoryAxis: { title: 'Школа', reversed: true, font: { size: 8 } },
      legend: { visible: true, position: 'Bottom' }, gapWidth: 60,
    },
    {
      id: '3', name: 'groups', type: 'ColumnClustered', title: null, left: 480, top: 300, width: 360, height: 200,
      series: [{ name: 'Доля', values: reference('B'), categories: null, color: null, showValues: false }],
      valueAxis: { title: null, numberFormat: null, minimum: null, maximum: null, majorGridlines: false, visible: false },
      categoryAxis: { title: null, reversed: false },
      legend: { visible: false, position: 'Right' }, gapWidth: 150,
    },
  ];
  sheet.conditionalFormats = [
    { id: '1', range: data, rule: { kind: 'cellValue', operator: 'GreaterThanOrEqual', formula1: '=0.3', formula2: null, fontColor: '#9C0006', fill: '#FFC7CE' } },
    { id: '2', range: { ...data, column: 3 }, rule: { kind: 'cellValue', operator: 'EqualTo', formula1: '="да"', formula2: null, fontColor: null, fill: '#FFEB9C' } },
    { id: '3', range: { ...data, column: 2 }, rule: { kind: 'colorScale', minimum: '#FFFFFF', maximum: '#F8696B' } },
    { id: '4', range: { ...data, column: 0 }, rule: { kind: 'custom', formula: '=$B4>0.5', fontColor: '#7F6000', fill: null } },
  ];
  sheet.validations = [{ range: { ...data, column: 3 }, list: 'да,нет', promptTitle: 'Статус', promptMessage: 'да или нет', errorMessage: 'Только из списка' }];
  sheet.hyperlinks = new Map([
    ['A4', { documentReference: "'Сводная & ''прочее'' 2'!A1", address: null, screenTip: 'К ячейке' }],
    ['A5', { documentReference: null, address: 'https://example.org/?a=1&b=2', screenTip: null }],
  ]);
  sheet.columnWidths = new Map([[0, 42], [1, 9.5], [2, 12]]);
  sheet.rowHeights = new Map([[2, 90], [9, 20]]);
  sheet.hiddenRows = new Set([10]);
  sheet.hiddenColumns = new Set([2]);
  sheet.columnOutline = new Map([[2, 1]]);
  sheet.freeze = { rows: 3, columns: 1 };
  sheet.showGridlines = false;
  sheet.tabColor = '#C00000';
  sheet.pageLayout = {
    orientation: 'landscape', paperSize: 'a4', fitToWidth: 1, fitToHeight: null, printArea: { row: 0, column: 0, rows: 3 + rows, columns: 5 }, titleRows: { first: 2, last: 2 },
    margins: { top: 42.5, bottom: 51, left: 42.5, right: 42.5 }, footerLeft: '&A && прочее', footerCenter: '', footerRight: '&P / &N', headerCenter: 'Отчёт', centerHorizontally: true,
  };
  sheet.customProperties = new Map([[MARK_KEY, '{"id":"low-results","имя":"Низкие"}']]);
  return sheet;
};

/** What a sheet holds, without what only says where it came from. */
export const contentsOf = ({ cells, id, part, touched, ...rest }: HostSheet): unknown => {
  void id;
  void part;
  void touched;
  return { ...rest, cells: [...cells.entries()] };
};
