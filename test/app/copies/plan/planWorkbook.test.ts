import { readFileSync } from 'node:fs';
import { computeWorkbook } from '../../../../src/app/computeWorkbook';
import { planWorkbook } from '../../../../src/app/copies/plan/planWorkbook';
import type { Thinker } from '../../../../src/app/thinker';
import { createThinker } from '../../../../src/app/thinking';
import type { HostCell, HostSheet } from '../../../../src/files/workbook/model';
import { readWorkbook, writeWorkbook } from '../../../../src/files/xlsx';
import { textsFor } from '../../../../src/i18n';
import { openFile } from '../../../../src/local/cli/openFile';
import type { SheetPlan } from '../../../../src/sheets/plan';
import { CALCULATION_SHEET_IDS, REPORT_SHEET_IDS } from '../../../../src/sheets/spec';
import { reportOf } from '../../support/environment';

jest.setTimeout(300_000);

const texts = textsFor('ru');
const SAMPLE = new Uint8Array(readFileSync('assets/samples/sample-district.xlsx'));

/** The sample through Microsoft's client and the stand-in, and the plans that went in. */
const throughTheClient = async (): Promise<{ readonly sheets: readonly HostSheet[]; readonly plans: readonly SheetPlan[] }> => {
  const opened = openFile(SAMPLE, texts);
  if ('reason' in opened) throw new Error(opened.reason);
  const thinker = createThinker(texts);
  let plans: readonly SheetPlan[] = [];
  const listening: Thinker = {
    ...thinker,
    compute: async (...args) => {
      const computed = await thinker.compute(...args);
      plans = computed.plans;
      return computed;
    },
  };
  const before = opened.workbook.sheets.length;
  reportOf(await computeWorkbook({ texts, thinker: listening, now: () => new Date(2026, 10, 22) }, { mode: 'plain', sheets: [...CALCULATION_SHEET_IDS, ...REPORT_SHEET_IDS] }));
  return { sheets: opened.workbook.sheets.slice(before), plans };
};

const cellsOf = ({ cells }: HostSheet): readonly (readonly [string, HostCell])[] => [...cells.entries()].map(({ row, column, cell }) => [`${String(row)}:${String(column)}`, cell]);

/** The stand-in calculates formulas anew; numbers may differ in the last digits. Charts and rules have ids of the moment. */
const comparable = (sheet: HostSheet): object => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tables: sheet.tables.map((table) => ({ ...table, id: 0 })),
  charts: sheet.charts.map((chart) => ({ ...chart, id: '' })),
  conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: '' })),
  validations: sheet.validations,
  hyperlinks: sheet.hyperlinks,
  merges: sheet.merges,
  columnWidths: sheet.columnWidths,
  rowHeights: sheet.rowHeights,
  hiddenColumns: sheet.hiddenColumns,
  columnOutline: sheet.columnOutline,
  freeze: sheet.freeze,
  showGridlines: sheet.showGridlines,
  tabColor: sheet.tabColor,
  pageLayout: sheet.pageLayout,
});

describe('a workbook of plans, made without Excel', () => {
  it('is what Excel’s client makes of the same plans: cells, looks, tables, charts, rules, paper; and it can be written and read', async () => {
    const { sheets, plans } = await throughTheClient();
    const workbook = planWorkbook(plans, new Map(plans.map(({ id, name }) => [id, name])));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const [at, made] of workbook.sheets.entries()) {
      const other = sheets[at]!;
      expect(comparable(made)).toEqual(comparable(other));
      const own = cellsOf(made);
      const others = cellsOf(other);
      expect(own.map(([place, { formula, style }]) => [place, formula, style])).toEqual(others.map(([place, { formula, style }]) => [place, formula, style]));
      own.forEach(([, { value }], index) => {
        const calculated = others[index]![1].value;
        if (typeof value === 'number' && typeof calculated === 'number') expect(value).toBeCloseTo(calculated, 9);
        else expect(value).toEqual(calculated === '' ? null : calculated);
      });
    }
    const read = readWorkbook(writeWorkbook(workbook));
    expect('workbook' in read && read.workbook.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  });
});
