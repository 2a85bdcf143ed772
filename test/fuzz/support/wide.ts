/** Wide sheets made at random: a row per school, columns per procedure and year, every number standing only once. */
import fc from 'fast-check';
import type { RawMerge, RawSheet, RawValue } from '../../../src/inputs/rawWorkbook';
import type { InputsReading } from '../../../src/inputs/reading';
import { rawSheet, schoolName, SCHOOLS } from './sheets';

export interface WideRow {
  readonly school: string;
  readonly year: number;
  readonly procedure: string;
  readonly participants: number;
  readonly below: number;
}

export const rowsRead = (reading: InputsReading): readonly WideRow[] =>
  reading.input.results.map(({ school, year, procedure, participants, below }) => ({ school: schoolName(reading, school), year, procedure, participants, below }));

/** To be compared in any order. */
export const lines = (rows: readonly WideRow[]): readonly string[] => rows.map((row) => Object.values(row).join(' | ')).sort();

export interface WideSheet {
  readonly sheet: RawSheet;
  readonly rows: readonly WideRow[];
  /** Rows of the sheet's values: the first of the header, the first below it. */
  readonly headerTop: number;
  readonly dataTop: number;
}

const PROCEDURES: readonly (readonly [name: string, written: string])[] = [
  ['ВПР математика 5', 'ВПР, математика, 5 класс'],
  ['ВПР русский язык 5', 'ВПР русский язык 5 кл.'],
  ['ОГЭ математика', 'ОГЭ по математике'],
  ['ОГЭ русский язык', 'ОГЭ (русский язык)'],
  ['ЕГЭ математика базовая', 'ЕГЭ математика (база)'],
  ['ЕГЭ русский язык', 'ЕГЭ русский язык'],
];

/** School years as people write them; the year is that in which it ends. */
const YEAR_SPELLINGS: readonly ((year: number) => string)[] = [(year) => `${String(year - 1)}/${String(year)}`, (year) => `${String(year - 1)}-${String(year)} уч. год`, (year) => String(year)];

type Measures = 'counts' | 'words' | 'passed' | 'marks' | 'percent';
type Continued = 'merged' | 'blank' | 'repeated';

interface Recipe {
  readonly procedures: readonly (readonly [name: string, written: string])[];
  readonly years: readonly number[];
  readonly spelling: (year: number) => string;
  readonly order: 'procedure-first' | 'year-first' | 'together';
  readonly measures: Measures;
  readonly continued: Continued;
  readonly schools: number;
  readonly title: boolean;
  /** Where the year is said when there is but one. */
  readonly yearIn: 'header' | 'title' | 'sheet';
  readonly numbered: boolean;
  readonly totals: boolean;
  readonly row: number;
  readonly column: number;
}

const recipe: fc.Arbitrary<Recipe> = fc.record({
  procedures: fc.shuffledSubarray([...PROCEDURES], { minLength: 1, maxLength: 3 }),
  years: fc.constantFrom([2021], [2020, 2021], [2022, 2021]),
  spelling: fc.constantFrom(...YEAR_SPELLINGS),
  order: fc.constantFrom('procedure-first', 'year-first', 'together'),
  measures: fc.constantFrom('counts', 'words', 'passed', 'marks', 'percent'),
  continued: fc.constantFrom('merged', 'blank', 'repeated'),
  schools: fc.integer({ min: 2, max: SCHOOLS.length }),
  title: fc.boolean(),
  yearIn: fc.constantFrom('header', 'header', 'title', 'sheet'),
  numbered: fc.boolean(),
  totals: fc.boolean(),
  row: fc.nat(3),
  column: fc.nat(2),
});

const HEADERS: Readonly<Record<Measures, readonly string[]>> = {
  counts: ['участников', '«2»'],
  words: ['Количество участников', 'Не преодолели порог'],
  passed: ['Всего участников', 'Преодолели порог'],
  marks: ['2', '3', '4', '5'],
  percent: ['Количество участников', '% не преодолевших порог'],
};

/** The headers that stand over results: a number of participants alone is none. */
export const RESULT_HEADERS: ReadonlySet<RawValue> = new Set(Object.entries(HEADERS).flatMap(([measures, headers]) => (measures === 'marks' ? headers : headers.slice(1))));

/** Numbers of one group in one row; `at` is another for each of them. */
const cellsOf = (measures: Measures, at: number): { readonly cells: readonly number[]; readonly participants: number; readonly below: number } => {
  const below = 7 + at;
  const participants = 2_000 + 3 * at;
  // few enough for a per cent with one decimal to mean one count only
  if (measures === 'percent') return { cells: [300 + 3 * at, Math.round((1_000 * below) / (300 + 3 * at)) / 10], participants: 300 + 3 * at, below };
  if (measures === 'passed') return { cells: [participants, participants - below], participants, below };
  if (measures !== 'marks') return { cells: [participants, below], participants, below };
  const marks = [below, 500 + at, 400 + at, participants - 900 - below - 2 * at];
  return { cells: marks, participants, below };
};

/** From the topmost header row down: what stands over each column of a group, and how many columns it spans. */
const levelsOf = ({ procedures, years, spelling, order, yearIn }: Recipe): { readonly groups: readonly { readonly texts: readonly string[]; readonly procedure: string; readonly year: number }[] } => {
  const pairs = order === 'year-first' ? years.flatMap((year) => procedures.map((procedure) => ({ procedure, year }))) : procedures.flatMap((procedure) => years.map((year) => ({ procedure, year })));
  return {
    groups: pairs.map(({ procedure: [name, written], year }) => {
      if (years.length === 1 && yearIn !== 'header') return { texts: [written], procedure: name, year };
      const together = [`${written}, ${spelling(year)}`];
      const apart = order === 'year-first' ? [spelling(year), written] : [written, spelling(year)];
      return { texts: order === 'together' ? together : apart, procedure: name, year };
    }),
  };
};

const build = (made: Recipe): WideSheet => {
  const { groups } = levelsOf(made);
  const measures = HEADERS[made.measures];
  const levels = groups[0]!.texts.length;
  const first = (made.numbered ? 1 : 0) + 1;
  const width = first + groups.length * measures.length;
  const apart = made.years.length === 1 ? made.yearIn : 'header';
  const year = made.spelling(made.years[0]!);
  const titles = apart === 'title' ? [[`Результаты оценочных процедур, ${year}`], []] : made.title ? [['Результаты оценочных процедур'], []] : [];
  const headerTop = titles.length;
  const dataTop = headerTop + levels + 1;
  const merges: RawMerge[] = [];
  const header = Array.from({ length: levels + 1 }, () => new Array<RawValue>(width).fill(''));
  if (made.numbered) header[0]![0] = '№ п/п';
  header[0]![first - 1] = 'Наименование ОО';
  if (made.continued === 'merged') for (let column = 0; column < first; column += 1) merges.push({ row: headerTop, column, rows: levels + 1, columns: 1 });
  for (let level = 0; level < levels; level += 1) {
    for (let at = 0; at < groups.length; ) {
      const same = (other: number): boolean => groups[other]!.texts.slice(0, level + 1).join('|') === groups[at]!.texts.slice(0, level + 1).join('|');
      let end = at + 1;
      while (end < groups.length && same(end)) end += 1;
      const [from, to] = [first + at * measures.length, first + end * measures.length];
      for (let column = from; column < (made.continued === 'repeated' ? to : from + 1); column += 1) header[level]![column] = groups[at]!.texts[level]!;
      if (made.continued === 'merged') merges.push({ row: headerTop + level, column: from, rows: 1, columns: to - from });
      at = end;
    }
  }
  groups.forEach((_, at) => measures.forEach((text, index) => (header[levels]![first + at * measures.length + index] = text)));
  const rows: WideRow[] = [];
  const data = SCHOOLS.slice(0, made.schools).map((school, index): RawValue[] => [
    ...(made.numbered ? [index + 1] : []),
    school,
    ...groups.flatMap(({ procedure, year }, at) => {
      const { cells, participants, below } = cellsOf(made.measures, index * groups.length + at);
      rows.push({ school, year, procedure, participants, below });
      return cells;
    }),
  ]);
  const sums = Array.from({ length: width - first }, (_, at) => data.reduce((sum, row) => sum + Number(row[first + at]), 0));
  const totals = made.totals ? [[...(made.numbered ? [''] : []), 'Итого по району', ...sums]] : [];
  const moved = merges.map((merge) => ({ ...merge, row: merge.row + made.row, column: merge.column + made.column }));
  return { sheet: rawSheet(apart === 'sheet' ? `Свод ${year}` : 'Свод', [...titles, ...header, ...data, ...totals], { row: made.row, column: made.column, merges: moved }), rows, headerTop, dataTop };
};

export const aWideSheet: fc.Arbitrary<WideSheet> = recipe.map(build);
