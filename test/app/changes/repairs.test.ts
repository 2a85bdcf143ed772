import { repair, undoRepair } from '../../../src/app/changes/repairs';
import type { Repair } from '../../../src/app/results';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { openInExcel } from '../../excel/support/excel';
import { sheetNamed, valuesOf, workbookContent, workbookOf } from '../../excel/support/workbooks';
import { reportOf } from '../support/environment';
import { readBack, type } from './support';

const PERCENTS = [['Школа', 'Учебный год', 'Доля: Неполные семьи'], ['Школа № 1', 2021, 35], ['Школа № 2', 2021, 'н/д'], ['Школа № 3', 2021, 40]];

let workbook: HostWorkbook;

const shares = () => valuesOf(sheetNamed(workbook, 'Соцпаспорт')).slice(1).map((row) => row[2]);

const proposed = async (): Promise<Repair> => {
  const [first] = (await readBack()).repairs;
  if (!first) throw new Error('nothing was proposed');
  return first;
};

beforeEach(() => {
  workbook = workbookOf([
    { name: 'Школы', rows: [['Школа'], ['Школа № 1'], ['Школа № 2'], ['Школа № 3']] },
    { name: 'Соцпаспорт', rows: PERCENTS },
  ]);
  openInExcel(workbook);
});

describe('a repair', () => {
  it('makes the proposed corrections, and can be taken back to the last cell', async () => {
    const before = workbookContent(workbook);
    const applied = reportOf(await repair(await proposed()));
    expect(shares()).toEqual([0.35, 'н/д', 0.4]);
    expect(applied.repair.kind).toBe('percent-to-share');
    expect(applied.before.map(({ address, formula, after }) => [address, formula, after])).toEqual([['C2', 35, 0.35], ['C4', 40, 0.4]]);
    expect((await readBack()).repairs).toEqual([]);
    reportOf(await undoRepair(applied));
    expect(workbookContent(workbook)).toEqual(before);
  });

  it('touches no cell when one of them was changed since', async () => {
    const seen = await proposed();
    await type('Соцпаспорт', 'C4', [[0.5]]);
    expect(await repair(seen)).toMatchObject({ ok: false, problem: { code: 'cells-changed', sheet: 'Соцпаспорт' } });
    expect(shares()).toEqual([35, 'н/д', 0.5]);
  });

  it('is not taken back over what the user has entered since', async () => {
    const applied = reportOf(await repair(await proposed()));
    await type('Соцпаспорт', 'C2', [[0.9]]);
    expect(await undoRepair(applied)).toMatchObject({ ok: false, problem: { code: 'cells-changed' } });
    expect(shares()).toEqual([0.9, 'н/д', 0.4]);
  });
});
