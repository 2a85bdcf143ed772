/** Whatever request fails, the workbook is either as it was or wholly new; nothing of ours stays behind in between. */
import { STAGING_KEY } from '../../src/excel/marks';
import { writePlans, type WriteOptions } from '../../src/excel/writePlans';
import type { HostWorkbook } from '../../src/files/workbook/model';
import type { SheetPlan } from '../../src/sheets/plan';
import { openInExcel } from './support/excel';
import { richPlan, summaryPlan } from './support/plans';
import { namesOf, workbookContent, workbookOf } from './support/workbooks';

const base: WriteOptions = { computedAt: new Date('2026-11-22T10:00:00.000Z'), takenSuffix: (attempt) => ` (расчёт ${attempt})` };
const schoolNames = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `=Школа № ${at}`);
const plansOf = (count: number): readonly SheetPlan[] => [summaryPlan(schoolNames(count)), richPlan(schoolNames(count))];

const userSheets = [{ name: 'Школы', rows: [['Школа'], ['СОШ № 1']] }, { name: 'Заметки', rows: [['текст', 1]] }];

const prepared = async (withEarlierRun: boolean): Promise<HostWorkbook> => {
  const workbook = workbookOf(userSheets);
  if (!withEarlierRun) return workbook;
  openInExcel(workbook);
  await writePlans(plansOf(4), base);
  return workbook;
};

const cases = [
  { title: 'in one request on a new workbook', withEarlierRun: false, options: base },
  { title: 'in one request over earlier sheets', withEarlierRun: true, options: base },
  { title: 'in several requests on a new workbook', withEarlierRun: false, options: { ...base, requestBytes: 15_000 } },
  { title: 'in several requests over earlier sheets', withEarlierRun: true, options: { ...base, requestBytes: 15_000 } },
];

describe.each(cases)('writing $title', ({ withEarlierRun, options }) => {
  const plans = plansOf(30);

  const wholly = async (): Promise<{ content: unknown; requests: number }> => {
    const workbook = await prepared(withEarlierRun);
    const host = openInExcel(workbook);
    await writePlans(plans, options);
    return { content: workbookContent(workbook), requests: host.requests.length };
  };

  it('leaves the workbook as it was or wholly new, whichever request fails', async () => {
    const { content, requests } = await wholly();
    for (let failing = 1; failing <= requests; failing += 1) {
      const workbook = await prepared(withEarlierRun);
      const before = workbookContent(workbook);
      openInExcel(workbook, { failRequest: failing });
      const result = await writePlans(plans, options);
      expect([failing, result.ok]).toEqual([failing, false]);
      expect([failing, workbookContent(workbook)]).toEqual([failing, before]);
    }
    const workbook = await prepared(withEarlierRun);
    openInExcel(workbook, { failRequest: requests + 1 });
    expect((await writePlans(plans, options)).ok).toBe(true);
    expect(workbookContent(workbook)).toEqual(content);
  });
});

describe('a host that stays dead after a failure', () => {
  it('may leave hidden marked sheets behind, and the next run removes them', async () => {
    const workbook = await prepared(true);
    const before = namesOf(workbook);
    openInExcel(workbook, { failRequest: (n) => n >= 5 });
    const result = await writePlans(plansOf(30), { ...base, requestBytes: 15_000 });
    expect(result.ok).toBe(false);
    const left = workbook.sheets.filter(({ name }) => !before.includes(name));
    expect(left.length).toBeGreaterThan(0);
    for (const { visibility, customProperties } of left) expect([visibility, customProperties.has(STAGING_KEY)]).toEqual(['hidden', true]);

    openInExcel(workbook);
    expect((await writePlans(plansOf(30), base)).ok).toBe(true);
    expect(namesOf(workbook)).toEqual(before);
  });
});
