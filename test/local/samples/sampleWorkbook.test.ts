import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../../src/app/checkContent';
import { readContent } from '../../../src/app/readContent';
import { textsFor } from '../../../src/i18n';
import { computeFile } from '../../../src/local/cli/computeFile';
import { openFile } from '../../../src/local/cli/openFile';
import { buildSampleWorkbook } from '../../../src/local/samples/sampleWorkbook';
import { readWorkbook, writeWorkbook } from '../../../src/files/xlsx';

const path = join(import.meta.dirname, '..', '..', '..', 'assets', 'samples', 'sample-district.xlsx');
const committed = (): Uint8Array => new Uint8Array(readFileSync(path));

/** By hand from the declared results: of these years only, whatever stands in «Результаты» for earlier ones. */
const LISTED: readonly string[] = ['106', '108', '109', '111', '114', '123', '126'];

describe('the sample workbook', () => {
  it('is the one that its declaration builds: after a change run `npm run sample`', () => {
    const built = readWorkbook(writeWorkbook(buildSampleWorkbook()));
    const read = readWorkbook(committed());
    if ('problem' in built || 'problem' in read) throw new Error('a workbook was expected');
    const contents = ({ workbook }: typeof built) => workbook.sheets.map(({ name, cells, tables }) => ({ name, tables, cells: [...cells.entries()].map(({ row, column, cell }) => [row, column, cell.value]) }));
    expect(contents(read)).toEqual(contents(built));
  });

  it('says that it is invented', () => {
    const read = readWorkbook(committed());
    if ('problem' in read) throw new Error('a workbook was expected');
    expect(String(read.workbook.sheets[0]?.cells.get(1, 0)?.value)).toContain('придуманы');
  });

  it('has schools of every kind and the broken rows that it promises', async () => {
    const outcome = await computeFile(committed(), { mode: 'values' }, { texts: textsFor('ru-RU'), now: () => new Date('2026-09-01T00:00:00Z') });
    if (!outcome.ok) throw new Error(outcome.reasons.join('\n'));
    const { schools } = outcome.assessment;
    expect(new Set(schools.map(({ lowResults }) => lowResults.status))).toEqual(new Set(['listed', 'not-listed', 'not-applicable']));
    expect(new Set(schools.map(({ lowResults }) => lowResults.reliability))).toEqual(new Set(['stable', 'probable', 'limited', null]));
    expect(new Set(schools.map(({ primaryGroup }) => primaryGroup))).toEqual(new Set(['lowResults', 'adverse', 'riskZone', null]));
    expect(schools.filter(({ school }) => school.parentKey !== null)).toHaveLength(2);
    expect(schools.filter(({ lowResults }) => lowResults.status === 'listed').map(({ school }) => school.code)).toEqual(LISTED);
    const codes = outcome.report.check.issues.map(({ issue }) => issue.code);
    expect(codes).toEqual(expect.arrayContaining(['part-above-whole', 'school-unknown', 'row-duplicate', 'number-unreadable', 'value-missing', 'aggregate-differs']));
  });

  it('has something for every analysis: three years, lists, one cohort in two classes, shares, a rubric', async () => {
    if ('reason' in openFile(committed(), textsFor('ru-RU'))) throw new Error('a workbook was expected');
    const content = await readContent();
    if (!content.ok) throw new Error(content.problem.code);
    const { reading } = checkContent(content.report, textsFor('ru-RU'));
    const { results } = reading.input;
    for (const year of [2024, 2025, 2026]) expect(results.filter((row) => row.year === year).length).toBeGreaterThan(150);
    expect(results.filter(({ marks4and5, above60, meanScore }) => (marks4and5 ?? above60) !== null && meanScore !== null).length).toBeGreaterThan(500);
    for (const { participants, below, marks4and5, above60 } of results) expect((marks4and5 ?? above60 ?? 0) + below).toBeLessThanOrEqual(participants);

    const { lists, listRows, literacy, prevention, rubric } = reading.analysis;
    // Five and four, one of them on both: eight, or seven where the filial counts with its head.
    const named = new Set(lists.filter(({ list, year }) => year === 2026 && !list.startsWith('Признаки')).map(({ school }) => school));
    const heads = new Map(reading.input.schools.map(({ key, parentKey }) => [key, parentKey ?? key]));
    expect([named.size, new Set([...named].map((school) => heads.get(school))).size]).toEqual([8, 7]);
    expect(listRows).toContainEqual({ list: 'ЦОКО', year: 2025, rows: 5, used: 3, unknown: 1, repeated: 1 });

    const cohort = (grade: number, year: number) => new Set(literacy.filter((row) => row.grade === grade && row.year === year).map(({ school }) => school));
    expect([...cohort(4, 2024)].every((school) => cohort(6, 2026).has(school))).toBe(true);
    expect(literacy.filter(({ school, grade }) => school === '101' && grade === 4)).toHaveLength(3);

    expect(new Set(prevention.map(({ municipality }) => municipality)).size).toBe(4);
    expect(prevention.filter(({ counts }) => counts.withRoute === undefined)).toHaveLength(1);

    const sum = (indicator: string, section: string): number => rubric.filter((row) => row.indicator === indicator && row.section === section).reduce((total, { score }) => total + score, 0);
    const wrong = rubric.filter(({ indicator, section, stated }) => stated !== null && stated !== sum(indicator, section));
    expect(wrong.map(({ indicator, stated }) => [indicator, stated])).toEqual([['По оценке предметных компетенций', 1]]);
  });

  it('is small', () => {
    expect(committed().length).toBeLessThan(150_000);
  });
});
