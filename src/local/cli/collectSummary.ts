/** What came, school by school, in lines for the terminal. */
import { describeIncoming } from '../../app/describeIncoming';
import type { ComparedCell, ComparedSchool, Comparison, IncomingProblem, RawValue, ReadFile } from '../../app/results';
import type { AllTexts } from '../../i18n';
import { declarationOf } from '../../inputs/incoming/rowKeys';
import type { Collected } from './collectFile';

const indented = (text: string): string => `  ${text}`;
const twice = (text: string): string => indented(indented(text));

const placeText = ({ place: { sheet, address } }: IncomingProblem): string => [sheet, address].filter((part) => part !== null && part !== '').join(' ');

const problemLine = (problem: IncomingProblem, texts: AllTexts): string => {
  const place = placeText(problem);
  return indented(`${texts.terms.severities[problem.severity]}${place === '' ? '' : ` (${place})`}: ${describeIncoming(problem, texts)}`);
};

const fileLines = ({ file, problems }: ReadFile, texts: AllTexts): readonly string[] => (problems.length === 0 ? [] : [`«${file}»:`, ...problems.map((problem) => problemLine(problem, texts))]);

/** Every file that has a problem, with all of them. */
export const describeFiles = ({ files }: Comparison, texts: AllTexts): readonly string[] => files.flatMap((file) => fileLines(file, texts));

const tableName = (cell: Pick<ComparedCell, 'table'>): string => declarationOf(cell.table)?.name ?? cell.table;

const cellName = (cell: ComparedCell): string => [tableName(cell), ...Object.values(cell.key), cell.header].join(', ');

const valueText = (value: RawValue | null, { cli }: AllTexts): string => (value === null ? cli.collect.blank : String(value));

/** What was not merged because somebody has to decide, and what was changed. */
const cellLines = (cells: readonly ComparedCell[], accepted: ReadonlySet<string>, texts: AllTexts): readonly string[] => {
  const { collect } = texts.cli;
  return cells
    .filter(({ kind, rivals, readOnly }) => kind === 'differs' || (kind === 'new' && (rivals.length > 0 || readOnly)))
    .map((cell) => {
      const what = collect.differs(cellName(cell), valueText(cell.was, texts), valueText(cell.becomes, texts), cell.from.file);
      if (accepted.has(cell.id)) return twice(`${what}: ${collect.replaced}`);
      if (cell.readOnly) return twice(`${what}: ${collect.readOnly}`);
      return twice(`${what}: ${cell.rivals.length > 0 ? collect.rivals : collect.left}`);
    });
};

/** What a line has room for; `--json` has all of it. */
const MOST_HEADERS = 6;

const shortened = (headers: readonly string[], { cli }: AllTexts): readonly string[] =>
  headers.length <= MOST_HEADERS ? headers : [...headers.slice(0, MOST_HEADERS - 1), cli.collect.more(headers.length - MOST_HEADERS + 1)];

const missingLines = ({ missing }: ComparedSchool, texts: AllTexts): readonly string[] => {
  const byTable = new Map<string, string[]>();
  for (const one of missing) byTable.set(tableName(one), [...(byTable.get(tableName(one)) ?? []), one.header]);
  return [...byTable].map(([table, headers]) => twice(texts.cli.collect.missing(table, shortened(headers, texts))));
};

const countOf = (cells: readonly ComparedCell[], kind: ComparedCell['kind']): number => cells.filter((cell) => cell.kind === kind).length;

const schoolLines = (school: ComparedSchool, accepted: ReadonlySet<string>, texts: AllTexts): readonly string[] => {
  const { name, cells } = school;
  const counts = { new: countOf(cells, 'new'), differs: countOf(cells, 'differs'), same: countOf(cells, 'same') };
  return [indented(texts.cli.collect.school(name, counts)), ...cellLines(cells, accepted, texts), ...missingLines(school, texts)];
};

export const summariseCollected = ({ comparison, accepted, merged }: Collected, texts: AllTexts): readonly string[] => {
  const { schools, files, year } = comparison;
  const { collect } = texts.cli;
  const came = schools.filter((school) => school.files.length > 0);
  const absent = schools.filter((school) => school.files.length === 0);
  const told = describeFiles(comparison, texts);
  return [
    collect.year(year),
    collect.files(files.length, files.filter(({ rows }) => rows.length > 0).length),
    ...(told.length > 0 ? [collect.remarks, ...told.map(indented)] : []),
    collect.came(came.length, schools.length),
    ...came.flatMap((school) => schoolLines(school, accepted, texts)),
    ...(absent.length > 0 ? [collect.absent(absent.length), ...absent.map(({ name }) => indented(name))] : []),
    merged.filled + merged.changed === 0 ? collect.nothingMerged : collect.merged(merged),
  ];
};
