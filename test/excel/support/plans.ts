/** Small plans for tests, with every feature that a plan can have. */
import type { PlanContent, SheetPlan } from '../../../src/sheets/plan';

export const planOf = (given: Partial<SheetPlan> & Pick<SheetPlan, 'id' | 'name'>): SheetPlan => ({
  mode: 'values',
  tabColor: '#0072B2',
  contents: [],
  styles: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  workingColumns: [],
  tables: [],
  charts: [],
  conditionals: [],
  links: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: 'portrait', titleRows: null, area: { row: 0, column: 0, rows: 1, columns: 1 }, breaks: [], footerLeft: '', footerRight: '' },
  ...given,
});

const HEADER = 2;

/** A title over a table of schools with a number, a formula and a working column; a chart beside it. */
export const richPlan = (schools: readonly string[], name = 'ИСБШ'): SheetPlan => {
  const rows = schools.map((school, at): readonly PlanContent[] => [school, at + 0.5, { formula: `=B${HEADER + at + 2}*2`, value: at * 2 + 1 }, at % 2 === 0, null]);
  const table = { row: HEADER, column: 0, rows: schools.length + 1, columns: 5 };
  const data = (column: number) => ({ row: HEADER + 1, column, rows: schools.length, columns: 1 });
  return planOf({
    id: 'isbsh',
    name,
    contents: [['Индекс социального благополучия школы'], [], ['Школа', 'Индекс', 'Вдвое', 'Чётная', 'Рабочий'], ...rows],
    styles: [
      { range: { row: 0, column: 0, rows: 1, columns: 5 }, style: { bold: true, size: 16, color: '#1B3A5C', underlineRow: '#1B3A5C' } },
      { range: { row: HEADER, column: 0, rows: 1, columns: 5 }, style: { bold: true, fill: '#1B3A5C', color: '#FFFFFF', wrap: true, align: 'center', valign: 'center', turn: 90 } },
      { range: table, style: { grid: '#C9CED6' } },
      { range: data(1), style: { format: '0.00', align: 'right', indent: 1 } },
      { range: data(0), style: { color: '#0B57A4', underline: true, italic: false, struck: false } },
    ],
    columnWidths: [40, 12, 12, 12, 8],
    rowHeights: [
      { row: 0, height: 24 },
      { row: HEADER, height: 60 },
      { row: HEADER + 1, height: 30 },
      { row: HEADER + 2, height: 30 },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 5 }],
    workingColumns: [{ first: 4, last: 4 }],
    tables: [{ id: 'schools', name: 'ИСБШ_школы', range: table, headers: ['Школа', 'Индекс', 'Вдвое', 'Чётная', 'Рабочий'] }],
    charts: [
      {
        id: 'by-school',
        chart: 'stacked-bar',
        title: 'Индекс по школам',
        frame: { row: HEADER + schools.length + 3, column: 0, rows: 15, columns: 5 },
        categories: data(0),
        series: [
          { name: 'Индекс', values: data(1), color: '#0072B2' },
          { name: 'Вдвое', values: data(2), color: '#D55E00' },
        ],
        valueTitle: 'Баллы',
        valueFormat: '0.0',
        fromZero: true,
        showValues: true,
      },
    ],
    conditionals: [
      { range: data(1), rule: { kind: 'cell-value', operator: 'at-least', formula: '=$B$4' }, color: '#5C1200', fill: '#F3B9A5' },
      { range: data(1), rule: { kind: 'cell-value', operator: 'less-than', formula: '0.3' }, fill: '#FCE6B0' },
      { range: data(2), rule: { kind: 'color-scale', low: '#FFFFFF', high: '#D55E00' } },
    ],
    links: schools.map((text, at) => ({ row: HEADER + 1 + at, column: 0, link: { sheet: 'Школы', address: `B${at + 2}` }, text })),
    freeze: { rows: HEADER + 1, columns: 1 },
    print: { orientation: 'landscape', titleRows: { first: HEADER, last: HEADER }, area: { row: 0, column: 0, rows: HEADER + 1 + schools.length, columns: 4 }, breaks: [], footerLeft: '&A', footerRight: '&P / &N' },
  });
};

/** A sheet of nothing but a list of texts, with a way to another generated sheet. */
export const summaryPlan = (lines: readonly string[], name = 'Сводка'): SheetPlan =>
  planOf({
    id: 'summary',
    name,
    contents: lines.map((line) => [line]),
    columnWidths: [80],
    links: lines.length > 0 ? [{ row: 0, column: 0, link: { sheet: 'ИСБШ', address: 'A1', generated: 'isbsh' }, text: lines[0] ?? '' }] : [],
  });
