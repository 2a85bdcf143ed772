import { checkWorkbook } from '../../src/app/checkWorkbook';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import type { Environment, Progress } from '../../src/app/environment';
import type { Thinker } from '../../src/app/thinker';
import { EMPTY_MEMORY, writeMemory } from '../../src/excel/memory';
import type { FormulaMode } from '../../src/sheets/spec';
import { openInExcel } from '../excel/support/excel';
import { namesOf, sheetContent, sheetNamed, workbookContent, workbookOf } from '../excel/support/workbooks';
import { districtSheets, districtWorkbook } from './support/district';
import { environment, reportOf } from './support/environment';

const LISTS = ['Сводка', 'Низкие результаты', 'ИСБШ', 'Риски школ', 'Группы школ'];
/** The district is small and has no tables of literacy, prevention, self-assessment: clusters and these have no sheet. */
const ANALYSIS = ['Динамика', 'ИОР', 'Ожидаемые результаты', 'Факторы', 'Похожие школы', 'Объективность', 'Переходы списков', 'Воронка'];
const GENERATED = [...LISTS, ...ANALYSIS, 'Проблемы данных'];
const SCHOOLS = 6;

// Whole computations, several in a test: a slow machine needs its time.
jest.setTimeout(60_000);

const values = { mode: 'values' } as const;

describe('computeWorkbook', () => {
  it.each<FormulaMode>(['addin', 'plain', 'values'])('writes its sheets behind the user’s, which stay as they were (%s)', async (mode) => {
    const workbook = districtWorkbook(SCHOOLS);
    const before = workbook.sheets.map(sheetContent);
    const host = openInExcel(workbook);
    const report = reportOf(await computeWorkbook(environment(), { mode }));
    expect(namesOf(workbook)).toEqual([...districtSheets(1).map(({ name }) => name), ...GENERATED]);
    expect(workbook.sheets.slice(0, before.length).map(sheetContent)).toEqual(before);
    expect(report.written.map(({ name, how }) => [name, how])).toEqual(GENERATED.map((name) => [name, 'added']));
    expect(report.assessment?.schools).toHaveLength(SCHOOLS);
    expect(report.check.year).toBe(2021);
    expect(host.requests).toHaveLength(mode === 'values' ? 15 : 16);
  });

  it('writes formulas in the modes that want them, and none as values', async () => {
    const formulasIn = async (mode: FormulaMode): Promise<readonly string[]> => {
      const workbook = districtWorkbook(SCHOOLS);
      openInExcel(workbook);
      reportOf(await computeWorkbook(environment(), { mode }));
      return workbook.sheets.flatMap(({ cells }) => [...cells.entries()].flatMap(({ cell }) => cell.formula ?? []));
    };
    expect(await formulasIn('values')).toEqual([]);
    expect((await formulasIn('addin')).some((formula) => formula.includes('SHNOR.'))).toBe(true);
    const plain = await formulasIn('plain');
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.some((formula) => formula.includes('SHNOR.'))).toBe(false);
  });

  it('never makes a formula of a school’s name', async () => {
    const workbook = districtWorkbook(SCHOOLS);
    openInExcel(workbook);
    reportOf(await computeWorkbook(environment(), { mode: 'addin' }));
    const cells = workbook.sheets.flatMap((sheet) => [...sheet.cells.entries()].map(({ cell }) => cell));
    expect(cells.filter(({ formula }) => formula?.includes('МБОУ')).length).toBe(0);
    expect(cells.some(({ value }) => typeof value === 'string' && value.startsWith('=МБОУ «Средняя'))).toBe(true);
  });

  it('gives the same sheets when it runs twice, and when its own sheets were renamed', async () => {
    const workbook = districtWorkbook(SCHOOLS);
    openInExcel(workbook);
    await computeWorkbook(environment(), values);
    const once = workbookContent(workbook);
    await computeWorkbook(environment(), values);
    expect(workbookContent(workbook)).toEqual(once);
    sheetNamed(workbook, 'Риски школ').name = 'Мои риски';
    const report = reportOf(await computeWorkbook(environment(), values));
    expect(report.written.find(({ id }) => id === 'risks')).toEqual({ id: 'risks', name: 'Мои риски', how: 'refreshed' });
    expect(workbook.sheets).toHaveLength(4 + GENERATED.length);
  });

  it('leaves a sheet of the user’s alone that has a generated sheet’s name', async () => {
    const workbook = districtWorkbook(SCHOOLS, [{ name: 'Сводка', rows: [['моя сводка']] }]);
    const before = sheetContent(sheetNamed(workbook, 'Сводка'));
    openInExcel(workbook);
    const report = reportOf(await computeWorkbook(environment(), values));
    expect(report.written[0]).toEqual({ id: 'summary', name: 'Сводка (расчёт)', how: 'added' });
    expect(sheetContent(sheetNamed(workbook, 'Сводка'))).toEqual(before);
  });

  it('writes nothing into a workbook that cannot be used, and says why', async () => {
    const workbook = workbookOf([{ name: 'Лист1', rows: [['что-то']] }]);
    const before = workbookContent(workbook);
    openInExcel(workbook);
    expect(reportOf(await computeWorkbook(environment(), values))).toMatchObject({ check: { usable: false, unusable: { code: 'no-schools-table' } }, assessment: null, written: [] });
    expect(workbookContent(workbook)).toEqual(before);
  });

  it('computes the year of the options rather than that of the settings', async () => {
    const settings = { name: 'Параметры', rows: [['Параметр', 'Значение'], ['Отчётный год', 2021]] };
    openInExcel(districtWorkbook(SCHOOLS, [settings]));
    const report = reportOf(await computeWorkbook(environment(), { ...values, year: 2020 }));
    expect([report.assessment?.year, report.check.year, report.check.settings.year]).toEqual([2020, 2020, 2020]);
  });

  it('computes a chosen year without results as «нет данных», and remarks which years have them', async () => {
    openInExcel(districtWorkbook(SCHOOLS));
    const { assessment, check, written } = reportOf(await computeWorkbook(environment(), { ...values, year: 2015 }));
    expect(assessment?.schools.every(({ lowResults }) => lowResults.status === 'no-data' || lowResults.status === 'not-applicable')).toBe(true);
    expect(check.remarks?.join()).toContain('(есть за 2021, 2020)');
    expect(written.map(({ name }) => name)).toEqual([...LISTS, 'Динамика', 'ИОР', 'Факторы', 'Переходы списков', 'Проблемы данных']);
  });

  it('writes only the chosen sheets, without links to those that are not there, and leaves the others as they were', async () => {
    const workbook = districtWorkbook(SCHOOLS);
    openInExcel(workbook);
    const first = reportOf(await computeWorkbook(environment(), { ...values, sheets: ['isbsh', 'summary'] }));
    expect(first.written.map(({ id }) => id)).toEqual(['summary', 'isbsh']);
    const referred = [...sheetNamed(workbook, 'Сводка').hyperlinks.values()].map(({ documentReference }) => documentReference ?? '');
    expect(referred.filter((reference) => reference.includes('Проблемы данных'))).toEqual([]);
    const before = sheetContent(sheetNamed(workbook, 'ИСБШ'));
    const second = reportOf(await computeWorkbook(environment({ now: () => new Date('2026-12-01T10:00:00.000Z') }), { ...values, sheets: ['summary', 'issues'] }));
    expect(second.written.map(({ id, how }) => [id, how])).toEqual([['summary', 'refreshed'], ['issues', 'added']]);
    expect(sheetContent(sheetNamed(workbook, 'ИСБШ'))).toEqual(before);
  });

  it('writes nothing when no sheet is chosen, and computes all the same', async () => {
    const workbook = districtWorkbook(SCHOOLS);
    const before = workbookContent(workbook);
    openInExcel(workbook);
    const report = reportOf(await computeWorkbook(environment(), { ...values, sheets: [] }));
    expect([report.assessment?.schools.length, report.written]).toEqual([SCHOOLS, []]);
    expect(workbookContent(workbook)).toEqual(before);
  });

  it('leaves a note of what the inputs were, by which the next check knows whether they changed', async () => {
    const workbook = districtWorkbook(SCHOOLS);
    openInExcel(workbook);
    const computed = reportOf(await computeWorkbook(environment(), values));
    const unchanged = reportOf(await checkWorkbook(environment()));
    expect(unchanged.generated.map(({ id, name, computedAt, fingerprint }) => [id, name, computedAt, fingerprint])).toEqual(
      computed.written.map(({ id, name }) => [id, name, '2026-11-22T10:00:00.000Z', computed.check.fingerprint]),
    );
    expect(unchanged.fingerprint).toBe(computed.check.fingerprint);
    sheetNamed(workbook, 'Результаты').cells.set(1, 4, { value: 1, formula: null, style: {} });
    expect(reportOf(await checkWorkbook(environment())).fingerprint).not.toBe(computed.check.fingerprint);
  });

  it('gives the rules’ results without the input rows', async () => {
    openInExcel(districtWorkbook(SCHOOLS));
    expect(Object.keys(reportOf(await computeWorkbook(environment(), values)).assessment ?? {})).not.toContain('input');
  });

  it('gives what another thinker thinks, and a failure of its is none of Excel’s', async () => {
    const workbook = districtWorkbook(SCHOOLS);
    const before = workbookContent(workbook);
    openInExcel(workbook);
    const fail = (): Promise<never> => Promise.reject(new Error('lost'));
    // whatever it is asked
    const lost = new Proxy({} as Thinker, { get: (_, name) => (name === 'then' ? undefined : fail) });
    await expect(computeWorkbook(environment({ thinker: lost }), values)).rejects.toThrow('lost');
    expect(workbookContent(workbook)).toEqual(before);
  });

  it('computes with what the workbook remembers as with the same in «Параметры»', async () => {
    const remembering = districtWorkbook(SCHOOLS);
    openInExcel(remembering);
    await writeMemory({ ...EMPTY_MEMORY, settings: { 'Порог низких результатов, %': 5, 'Отчётный год': 2020 } });
    const remembered = reportOf(await computeWorkbook(environment(), values));
    openInExcel(districtWorkbook(SCHOOLS, [{ name: 'Параметры', rows: [['Параметр', 'Значение'], ['Порог низких результатов, %', 5], ['Отчётный год', 2020]] }]));
    const written = reportOf(await computeWorkbook(environment(), values));
    expect(remembered.assessment?.settings).toMatchObject({ lowThreshold: 5, year: 2020 });
    expect(remembered.assessment).toEqual(written.assessment);
    const noteOf = ({ cells }: ReturnType<typeof sheetNamed>): readonly unknown[] => [...cells.entries()].flatMap(({ cell }) => (typeof cell.value === 'string' && cell.value.includes('настройка пользователя') ? cell.value : []));
    expect(noteOf(sheetNamed(remembering, 'Сводка')).length).toBeGreaterThan(0);
  });

  it('reports every stage in turn, from 0 to 1', async () => {
    const seen: Progress[] = [];
    openInExcel(districtWorkbook(SCHOOLS));
    await computeWorkbook(environment({ onProgress: (progress) => seen.push(progress) }), values);
    expect([...new Set(seen.map(({ stage }) => stage))]).toEqual(['reading', 'checking', 'computing', 'laying-out', 'writing']);
    const shares = seen.map(({ done }) => done);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it.each(['reading', 'checking', 'computing', 'laying-out', 'writing'] as const)('leaves the workbook as it was when cancelled while %s', async (stage) => {
    const workbook = districtWorkbook(SCHOOLS);
    const before = workbookContent(workbook);
    const abort = new AbortController();
    const stopping: Pick<Environment, 'signal' | 'onProgress'> = { signal: abort.signal, onProgress: (progress) => progress.stage === stage && abort.abort() };
    openInExcel(workbook);
    expect(await computeWorkbook(environment(stopping), values)).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(workbookContent(workbook)).toEqual(before);
  });

  it('leaves the workbook as it was whichever request fails', async () => {
    for (let failing = 1; failing <= 7; failing += 1) {
      const workbook = districtWorkbook(3);
      const before = workbookContent(workbook);
      openInExcel(workbook, { failRequest: failing });
      expect([failing, (await computeWorkbook(environment(), values)).ok]).toEqual([failing, false]);
      expect([failing, workbookContent(workbook)]).toEqual([failing, before]);
    }
  });
});
