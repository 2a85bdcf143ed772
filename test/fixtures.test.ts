import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/app/checkContent';
import { readContent } from '../src/app/readContent';
import type { FormulaMode } from '../src/app/results';
import { textsFor } from '../src/i18n';
import type { RawWorkbook } from '../src/inputs/rawWorkbook';
import type { InputsReading } from '../src/inputs/reading';
import { computeFile } from '../src/local/cli/computeFile';
import { openFile } from '../src/local/cli/openFile';
import { reportJson } from '../src/local/cli/reportJson';

const folder = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

type Severity = 'error' | 'warning' | 'note';
interface ExpectedIssue {
  readonly sheet: string;
  readonly address?: string;
  readonly code?: string;
  readonly severity?: Severity;
}

interface ExpectedResult {
  readonly school: string;
  readonly year: number;
  readonly procedure: string;
  readonly participants: number;
  readonly below: number;
}

/** Rows of the tables of analysis, with the schools' names; in their order. */
interface ExpectedAnalysis {
  readonly lists?: readonly object[];
  readonly listRows?: readonly object[];
  readonly literacy?: readonly object[];
  readonly prevention?: readonly object[];
  readonly rubric?: readonly object[];
}

interface Expected {
  readonly year: number;
  readonly schools: readonly { readonly school: string; readonly isbsh?: { readonly value: number } | null }[];
  readonly issues: readonly ExpectedIssue[];
  /** Every table that is found, and nothing else. */
  readonly found?: readonly { readonly table: string; readonly sheet: string; readonly rows?: number }[];
  /** Every row of «Результаты» that is read, of any year; no row is lost and none invented. */
  readonly results?: readonly ExpectedResult[];
  /** Every row of those of these tables that are named. */
  readonly analysis?: ExpectedAnalysis;
  /** Beside `issues` there is none of this severity or a graver one. */
  readonly noOtherIssues?: Severity;
  /** School → its municipality. */
  readonly municipalities?: Readonly<Record<string, string>>;
  /** Texts of the file that must not come to the readers: what stands in columns about persons. */
  readonly neverRead?: readonly string[];
}

const texts = textsFor('ru-RU');
const environment = { texts, now: () => new Date('2026-01-01T00:00:00Z') };

/** Figures agree to nine digits; everything else exactly. */
const rounded = (value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toFixed(9));
  if (Array.isArray(value)) return value.map(rounded);
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)])) : value;
};

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name, 'workbook.xlsx')));
const expectedOf = (name: string): Expected => JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;

interface Read {
  readonly raw: RawWorkbook;
  readonly reading: InputsReading;
}

/** What the readers make of the file, before any rule is applied. */
const readFixture = async (name: string): Promise<Read> => {
  const opened = openFile(bytesOf(name), texts);
  if ('reason' in opened) throw new Error(opened.reason);
  const content = await readContent();
  if (!content.ok) throw new Error(content.problem.code);
  return { raw: content.report.raw, reading: checkContent(content.report, texts).reading };
};

const inOrder = (lines: readonly string[]): readonly string[] => [...lines].sort();

const resultLine = ({ school, year, procedure, participants, below }: ExpectedResult): string => [school, year, procedure, `${String(below)} of ${String(participants)}`].join(' | ');

const resultLines = ({ input: { schools, results } }: InputsReading): readonly string[] => {
  const names = new Map(schools.map(({ key, name }) => [key, name]));
  return results.map((result) => resultLine({ ...result, school: names.get(result.school) ?? '?' }));
};

const analysisOf = ({ input: { schools }, analysis }: InputsReading): Required<ExpectedAnalysis> => {
  const names = new Map(schools.map(({ key, name }) => [key, name]));
  const nameOf = (school: string | null): string | null => (school === null ? null : (names.get(school) ?? '?'));
  return {
    lists: analysis.lists.map(({ list, year, school }) => ({ list, year, school: nameOf(school) })),
    listRows: analysis.listRows,
    literacy: analysis.literacy.map(({ school, year, grade, work, insufficient, reduced, basic, advanced }) => ({ school: nameOf(school), year, grade, work, levels: [insufficient, reduced, basic, advanced] })),
    prevention: analysis.prevention.map(({ municipality, school, year, counts }) => ({ municipality, school: nameOf(school), year, counts })),
    rubric: analysis.rubric.map(({ section, indicator, criterion, score, maximum, stated }) => ({ section, indicator, criterion, score, maximum, stated })),
  };
};

const fits = (issue: object, wanted: ExpectedIssue): boolean => Object.entries(wanted).every(([key, value]) => (issue as Record<string, unknown>)[key] === value);

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const upTo = (severity: Severity): readonly Severity[] => SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);

/** How sheets are written hangs on the results, not on the layout that was read: one way is enough where this is about layouts. */
const waysOfWriting = ({ results }: Expected): readonly FormulaMode[] => (results ? ['addin'] : ['addin', 'plain', 'values']);

describe.each(cases.map(({ name }) => name))('the workbook %s', (name) => {
  const expected = expectedOf(name);

  it('is read as it was filled in: no row lost, none invented', async () => {
    const { raw, reading } = await readFixture(name);
    const { found, results, analysis = {}, municipalities, neverRead, noOtherIssues } = expected;
    if (found) {
      const rows = new Map(found.filter((table) => table.rows !== undefined).map((table) => [`${table.table} ${table.sheet}`, table.rows]));
      expect(inOrder(reading.found.map(({ table, sheet }) => `${table} ${sheet}`))).toEqual(inOrder(found.map(({ table, sheet }) => `${table} ${sheet}`)));
      for (const { table, sheet, rows: counted } of reading.found) expect([table, sheet, rows.get(`${table} ${sheet}`) ?? counted]).toEqual([table, sheet, counted]);
    }
    if (results) expect(inOrder(resultLines(reading))).toEqual(inOrder(results.map(resultLine)));
    for (const [table, rows] of Object.entries(analysis)) expect([table, analysisOf(reading)[table as keyof ExpectedAnalysis]]).toEqual([table, rows]);
    if (municipalities) expect(Object.fromEntries(reading.input.schools.map(({ name: school, municipality }) => [school, municipality]))).toEqual(municipalities);
    for (const text of neverRead ?? []) expect(JSON.stringify(raw)).not.toContain(text);
    if (noOtherIssues) {
      const grave = reading.issues.filter(({ severity }) => upTo(noOtherIssues).includes(severity));
      expect(grave.filter((issue) => !expected.issues.some((wanted) => fits(issue, wanted)))).toEqual([]);
    }
  });

  it.each(waysOfWriting(expected))('gives what the rules give by hand, written as %s', async (mode) => {
    const outcome = await computeFile(bytesOf(name), { mode }, environment);
    if (!outcome.ok) throw new Error(outcome.reasons.join('\n'));
    const json = reportJson(outcome.assessment, outcome.report);
    expect(json.year).toBe(expected.year);
    expect(rounded(json.schools)).toMatchObject(rounded(expected.schools) as object[]);
    for (const issue of expected.issues) expect(json.issues).toContainEqual(expect.objectContaining(issue));
  });
});
