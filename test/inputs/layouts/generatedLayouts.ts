/** Clean rows of «Результаты», and sheets on which they are laid out in ways that municipalities choose. */
import * as fc from 'fast-check';
import type { RawMerge, RawSheet, RawValue } from '../../../src/inputs/rawWorkbook';
import { SCHOOLS } from '../support';

export interface CleanResult {
  readonly school: string;
  readonly year: number;
  readonly procedure: string;
  /** Counts of marks 2, 3, 4, 5. */
  readonly marks: readonly [number, number, number, number];
}

export interface Layout {
  /** `stacked`: blocks one under another, each with its title; `beside`: years side by side; `sections`: rows between the data name the procedure. */
  readonly sheets: 'one' | 'perYear' | 'perProcedure' | 'stacked' | 'beside' | 'sections';
  readonly yearIsOuter: boolean;
  /** `flat`: everything in one row; `joined`: year and procedure in one cell over the measures; `nested`: a row for each; `deep`: and the procedure in two. */
  readonly header: 'flat' | 'joined' | 'nested' | 'deep';
  readonly merges: 'known' | 'unknown' | 'none';
  readonly titles: readonly string[];
  readonly blankRow: boolean;
  readonly numbered: boolean;
  readonly numberingRow: boolean;
  readonly totals: boolean;
  readonly counts: 'marks' | 'marksAndParticipants' | 'below' | 'passed' | 'percent' | 'text percent';
  /** Orders the columns within groups. */
  readonly order: readonly number[];
  readonly yearSpelling: number;
  readonly schoolHeader: string;
  readonly row: number;
  readonly column: number;
}

export const SCHOOL_NAMES = SCHOOLS.slice(1).map(([, name]) => String(name));

/** Procedures with the ways in which headers write them. */
const PROCEDURES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'ВПР математика 5': ['ВПР математика 5', 'ВПР. Матем. 5 кл', 'ВПР, 5 класс, математика'],
  'ВПР русский язык 6': ['ВПР русский язык 6', 'ВПР рус. яз. 6 кл.', 'ВПР РУ6'],
  'ОГЭ математика': ['ОГЭ математика', 'ОГЭ по математике', 'ОГЭ. Математика'],
  'ЕГЭ математика профильная': ['ЕГЭ математика профильная', 'ЕГЭ математика (профиль)', 'ЕГЭ (профиль)'],
  'ЕГЭ русский язык': ['ЕГЭ русский язык', 'ЕГЭ по русскому языку', 'ЕГЭ рус. яз.'],
  'ОГЭ физика': ['ОГЭ физика', 'ОГЭ физика', 'ОГЭ физика'],
};

/** The same in two rows of a header. */
const IN_TWO: Readonly<Record<string, readonly [string, string]>> = {
  'ВПР математика 5': ['ВПР, 5 класс', 'Математика'],
  'ВПР русский язык 6': ['ВПР, 6 класс', 'Русский язык'],
  'ОГЭ математика': ['ОГЭ', 'Математика'],
  'ЕГЭ математика профильная': ['ЕГЭ', 'Математика (п)'],
  'ЕГЭ русский язык': ['ЕГЭ', 'Русский язык'],
  'ОГЭ физика': ['ОГЭ', 'Физика'],
};

const YEARS: readonly ((year: number) => string)[] = [
  (year) => `${String(year - 1)}/${String(year)}`,
  (year) => `${String(year - 1)}-${String(year)} уч.г.`,
  (year) => `${String(year)} г.`,
  (year) => `${String(year - 1)}–${String(year).slice(2)} учебный год`,
  (year) => String(year),
];

const MEASURES: Readonly<Record<string, readonly string[]>> = {
  participants: ['Участников', 'Кол-во уч-ся, писавших работу', 'Писали, чел.', 'Всего участников'],
  below: ['Получили «2»', '"2"', 'на "2"', 'Не справились', 'Не преодолели мин. порог'],
  passed: ['Преодолели порог', 'Сдали', 'Справились, чел.', 'Успевают'],
  percent: ['% "2"', 'Доля двоек', 'Не сдали, %', 'Ниже порога, %'],
  mark2: ['2', '«2»', 'на «2»', 'Отметка 2'],
  mark3: ['3', '«3»', 'на «3»', 'Отметка 3'],
  mark4: ['4', '«4»', 'на «4»', 'Отметка 4'],
  mark5: ['5', '«5»', 'на «5»', 'Отметка 5'],
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const cellOf = (measure: string, { marks }: CleanResult, asText: boolean): RawValue => {
  const [below, ...others] = marks;
  const all = sum(marks);
  if (measure === 'participants') return all;
  if (measure === 'below' || measure === 'mark2') return below;
  if (measure === 'passed') return all - below;
  if (measure === 'percent') return asText ? `${((100 * below) / all).toFixed(3).replace('.', ',')} %` : (100 * below) / all;
  return others[Number(measure.slice(4)) - 3] ?? '';
};

const measuresOf = ({ counts, order }: Layout): readonly string[] => {
  const all: Readonly<Record<Layout['counts'], readonly string[]>> = {
    marks: ['mark2', 'mark3', 'mark4', 'mark5'],
    marksAndParticipants: ['participants', 'mark2', 'mark3', 'mark4', 'mark5'],
    below: ['participants', 'below'],
    passed: ['participants', 'passed'],
    percent: ['participants', 'percent'],
    'text percent': ['participants', 'percent'],
  };
  return [...all[counts]].sort((a, b) => (order[all[counts].indexOf(a)] ?? 0) - (order[all[counts].indexOf(b)] ?? 0));
};

/** A group of columns: the texts above its measures, and its cells by school. */
interface Group {
  readonly heads: readonly string[];
  readonly of: (school: string) => CleanResult | undefined;
}

const spelledProcedure = (procedure: string, { yearSpelling }: Layout): string => PROCEDURES[procedure]![yearSpelling % 3]!;
const spelledYear = (year: number, { yearSpelling }: Layout): string => YEARS[yearSpelling % YEARS.length]!(year);

const groupsOf = (results: readonly CleanResult[], layout: Layout, says: { readonly year: boolean; readonly procedure: boolean }): readonly Group[] => {
  const allYears = [...new Set(results.map(({ year }) => year))];
  const procedures = [...new Set(results.map(({ procedure }) => procedure))];
  const pairs = layout.yearIsOuter ? allYears.flatMap((year) => procedures.map((procedure) => ({ year, procedure }))) : procedures.flatMap((procedure) => allYears.map((year) => ({ year, procedure })));
  return pairs.map(({ year, procedure }) => {
    const years = says.year ? [spelledYear(year, layout)] : [];
    const named = !says.procedure ? [] : layout.header === 'deep' ? IN_TWO[procedure]! : [spelledProcedure(procedure, layout)];
    const heads = layout.yearIsOuter ? [...years, ...named] : [...named, ...years];
    const isOf = (one: CleanResult, school: string): boolean => one.school === school && one.year === year && one.procedure === procedure;
    return { heads: layout.header === 'nested' || layout.header === 'deep' ? heads : [heads.join(', ')], of: (school) => results.find((one) => isOf(one, school)) };
  });
};

const headerOf = (groups: readonly Group[], layout: Layout): readonly (readonly string[])[] => {
  const measures = measuresOf(layout);
  const lead = [...(layout.numbered ? ['№ п/п'] : []), layout.schoolHeader];
  // In one text with the procedure a bare digit would be a class.
  const spelling = layout.header === 'flat' ? 1 + ((layout.order[0] ?? 0) % 3) : (layout.order[0] ?? 0) % 4;
  const named = measures.map((measure) => MEASURES[measure]![spelling]!);
  if (layout.header === 'flat') return [[...lead, ...groups.flatMap(({ heads }) => named.map((name) => `${heads.join(' ')} ${name}`.trim()))]];
  const depth = groups[0]?.heads.length ?? 0;
  const above = Array.from({ length: depth }, (_, level) => [
    ...lead.map((text) => (level === 0 ? text : '')),
    ...groups.flatMap(({ heads }, at) => {
      const continues = at > 0 && groups[at - 1]!.heads.slice(0, level + 1).join('\n') === heads.slice(0, level + 1).join('\n');
      return named.map((_, index) => (index === 0 && !continues ? heads[level]! : ''));
    }),
  ]);
  return [...above, [...lead.map((text) => (depth === 0 ? text : '')), ...groups.flatMap(() => named)]];
};

/** Texts over blank cells to their right, and leads over blank cells below them. */
const mergesOf = (header: readonly (readonly string[])[], top: number, layout: Layout): readonly RawMerge[] => {
  const leads = layout.numbered ? 2 : 1;
  const across = header.slice(0, -1).flatMap((cells, level) =>
    cells.flatMap((text, column): RawMerge[] => {
      if (text === '' || column < leads) return [];
      let end = column + 1;
      while (end < cells.length && cells[end] === '') end += 1;
      return end - column > 1 ? [{ row: top + level, column, rows: 1, columns: end - column }] : [];
    }),
  );
  const down = header.length > 1 ? Array.from({ length: leads }, (_, column) => ({ row: top, column, rows: header.length, columns: 1 })) : [];
  return [...across, ...down].map((merge) => ({ ...merge, row: merge.row + layout.row, column: merge.column + layout.column }));
};

const sheetOf = (name: string, results: readonly CleanResult[], layout: Layout, says: { readonly year: boolean; readonly procedure: boolean }, titles: readonly string[]): RawSheet => {
  const groups = groupsOf(results, layout, says);
  const header = headerOf(groups, layout);
  const schools = [...new Set(results.map(({ school }) => school))];
  const measures = measuresOf(layout);
  const asText = layout.counts === 'text percent';
  const rows = schools.map((school, at): RawValue[] => [
    ...(layout.numbered ? [at + 1] : []),
    school,
    ...groups.flatMap((group) => {
      const result = group.of(school);
      return measures.map((measure) => (result ? cellOf(measure, result, asText) : ''));
    }),
  ]);
  const width = header[0]!.length;
  const totals = [...(layout.numbered ? [''] : []), 'Итого', ...groups.flatMap((group) => measures.map((measure) => totalOf(measure, schools.flatMap((school) => group.of(school) ?? []))))];
  const padded = (cells: readonly RawValue[]): readonly RawValue[] => [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
  const above = [...titles.map((title) => [title]), ...(layout.blankRow ? [[]] : [])];
  const numbering = layout.numberingRow && width >= 3 ? [header[0]!.map((_, at) => at + 1)] : [];
  const values = [...above, ...header, ...numbering, ...rows, ...(layout.totals ? [totals] : [])].map(padded);
  const merges = layout.merges === 'known' ? mergesOf(header, above.length, layout) : [];
  return { name, row: layout.row, column: layout.column, values, tables: [], ...(layout.merges === 'unknown' ? {} : { merges }) };
};

const totalOf = (measure: string, results: readonly CleanResult[]): RawValue => (measure === 'percent' ? 33.3 : sum(results.map((result) => Number(cellOf(measure, result, false)))));

const yearsOf = (results: readonly CleanResult[]): readonly number[] => [...new Set(results.map(({ year }) => year))];
const proceduresOf = (results: readonly CleanResult[]): readonly string[] => [...new Set(results.map(({ procedure }) => procedure))];

const byYear = (results: readonly CleanResult[], layout: Layout): readonly RawSheet[] =>
  yearsOf(results).map((year, at) => {
    const titles = [...layout.titles, `Результаты за ${spelledYear(year, layout)}`];
    return sheetOf(at % 2 === 0 ? `${String(year - 1)}-${String(year)}` : `Лист${String(at)}`, results.filter((one) => one.year === year), layout, { year: false, procedure: true }, titles);
  });

const byProcedure = (results: readonly CleanResult[], layout: Layout): readonly RawSheet[] =>
  proceduresOf(results).map((procedure, at) => {
    const titles = [...layout.titles, `Результаты: ${spelledProcedure(procedure, layout)}`];
    return sheetOf(at % 2 === 0 ? procedure : `Лист${String(at)}`, results.filter((one) => one.procedure === procedure), layout, { year: true, procedure: false }, titles);
  });

const moved = (merges: readonly RawMerge[] | undefined, rows: number, columns: number): readonly RawMerge[] => (merges ?? []).map((merge) => ({ ...merge, row: merge.row + rows, column: merge.column + columns }));

const withMerges = ({ merges }: Layout, known: readonly RawMerge[]): Pick<RawSheet, 'merges'> => (merges === 'unknown' ? {} : { merges: known });

/** One sheet: the others below the first, a blank row between. */
const stacked = (sheets: readonly RawSheet[], layout: Layout): RawSheet => {
  const values: (readonly RawValue[])[] = [];
  const merges: RawMerge[] = [];
  for (const sheet of sheets) {
    merges.push(...moved(sheet.merges, values.length, 0));
    values.push(...sheet.values, []);
  }
  return { ...sheets[0]!, name: 'Все работы', values, ...withMerges(layout, merges) };
};

/** One sheet: the others to the right of the first, a blank column between. */
const beside = (sheets: readonly RawSheet[], layout: Layout): RawSheet => {
  const height = Math.max(...sheets.map(({ values }) => values.length));
  const widths = sheets.map(({ values }) => Math.max(...values.map((cells) => cells.length)) + 1);
  const values = Array.from({ length: height }, (_, row) => sheets.flatMap((sheet, at) => Array.from({ length: widths[at]! }, (__, column) => sheet.values[row]?.[column] ?? '')));
  const merges = sheets.flatMap((sheet, at) => moved(sheet.merges, 0, widths.slice(0, at).reduce((all, one) => all + one, 0)));
  return { ...sheets[0]!, name: 'По годам', values, ...withMerges(layout, merges) };
};

/** One header, below it for each procedure a row that names it and the rows of its schools. */
const sections = (results: readonly CleanResult[], layout: Layout): RawSheet => {
  const plain = { ...layout, titles: [], blankRow: false, totals: false, numberingRow: false };
  const years = yearsOf(results);
  const all = proceduresOf(results).map((procedure) => {
    // Every part has the columns of every year.
    const missing = years.filter((year) => !results.some((one) => one.procedure === procedure && one.year === year));
    const part = [...missing.map((year): CleanResult => ({ school: '', year, procedure, marks: [0, 0, 0, 0] })), ...results.filter((one) => one.procedure === procedure)].sort((a, b) => years.indexOf(a.year) - years.indexOf(b.year));
    return { procedure, sheet: sheetOf('Свод', part, plain, { year: true, procedure: false }, []) };
  });
  const first = all[0]!.sheet;
  const depth = headerOf(groupsOf(results.filter((one) => one.procedure === all[0]!.procedure), plain, { year: true, procedure: false }), plain).length;
  const label = layout.numbered ? 1 : 0;
  const rows = all.flatMap(({ procedure, sheet }) => [[procedure], ...sheet.values.slice(depth).filter((cells) => cells[label] !== '')]);
  return { ...first, values: [...first.values.slice(0, depth), ...rows] };
};

/** The sheets that hold just these results. */
export const layOut = (results: readonly CleanResult[], layout: Layout): readonly RawSheet[] => {
  if (layout.sheets === 'one') return [sheetOf('Свод', results, layout, { year: true, procedure: true }, layout.titles)];
  if (layout.sheets === 'perYear') return byYear(results, layout);
  if (layout.sheets === 'perProcedure') return byProcedure(results, layout);
  if (layout.sheets === 'stacked') return [stacked(byProcedure(results, layout), layout)];
  if (layout.sheets === 'beside') return [beside(byYear(results, layout), layout)];
  return [sections(results, layout)];
};

const mark = fc.integer({ min: 0, max: 24 });

/** A result for most schools, years and procedures; at least one participant each, fewer than a hundred. */
export const results: fc.Arbitrary<readonly CleanResult[]> = fc
  .record({
    schools: fc.subarray(SCHOOL_NAMES, { minLength: 2 }),
    years: fc.subarray([2021, 2022, 2023], { minLength: 1 }),
    procedures: fc.subarray(Object.keys(PROCEDURES), { minLength: 1, maxLength: 4 }),
  })
  .chain(({ schools, years, procedures }) => {
    const keys = schools.flatMap((school) => years.flatMap((year) => procedures.map((procedure) => ({ school, year, procedure }))));
    return fc.array(fc.record({ marks: fc.tuple(mark, mark, mark, mark), isMissing: fc.integer({ min: 0, max: 9 }).map((number) => number === 0) }), { minLength: keys.length, maxLength: keys.length }).map((all) =>
      keys.flatMap((key, at): CleanResult[] => {
        const { marks, isMissing } = all[at]!;
        return isMissing || sum(marks) === 0 ? [] : [{ ...key, marks }];
      }),
    );
  })
  // One school alone is no table: a layout is told by at least two.
  .filter((all) => all.length > 0 && [...new Set(all.map(({ procedure, year }) => `${procedure} ${String(year)}`))].every(() => new Set(all.map(({ school }) => school)).size > 1));

export const layouts: fc.Arbitrary<Layout> = fc.record({
  sheets: fc.constantFrom('one', 'perYear', 'perProcedure', 'stacked', 'beside', 'sections'),
  yearIsOuter: fc.boolean(),
  header: fc.constantFrom('flat', 'joined', 'nested', 'deep'),
  merges: fc.constantFrom('known', 'unknown', 'none'),
  titles: fc.subarray(['Сводная таблица результатов оценочных процедур', 'Степновский район', 'Приложение 3 к приказу от 12.03.2024 № 45']),
  blankRow: fc.boolean(),
  numbered: fc.boolean(),
  numberingRow: fc.boolean(),
  totals: fc.boolean(),
  counts: fc.constantFrom('marks', 'marksAndParticipants', 'below', 'passed', 'percent', 'text percent'),
  order: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 5, maxLength: 5 }),
  yearSpelling: fc.integer({ min: 0, max: 14 }),
  schoolHeader: fc.constantFrom('ОО', 'Школа', 'Наименование ОО', 'Образовательная организация', 'Наименование'),
  row: fc.integer({ min: 0, max: 5 }),
  column: fc.integer({ min: 0, max: 2 }),
});
