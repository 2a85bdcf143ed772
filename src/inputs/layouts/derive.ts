/**
 * Columns of «Результаты» that follow from measures of a wide sheet:
 *   participants   the column, else the sum of the marks 2, 3, 4 and 5
 *   below          the column, else participants − passed, else from its per cent, else from the per cent of those who passed
 *   marks4and5     the column, else the sum of the marks 4 and 5, else from its per cent
 *   above60        the column, else from its per cent
 */
import { parseCount } from '../cellValues/counts';
import { CellProblem, type Parsed } from '../cellValues/parsed';
import type { RawValue } from '../rawWorkbook';
import { RESULTS_TABLE, type ResultColumn } from '../results';
import type { CellSource, DerivedCell } from '../tableRegion';
import { readText } from '../text';
import { countsThatFit, scaleOfPercents, writtenPercent, type FittingCounts, type PercentScale } from './percents';
import { FOUR_MARKS, resultMeasure, type ResultMeasureId } from './resultMeasures';

type Cells = readonly RawValue[];
type Field = ResultColumn | ResultMeasureId;
type Derive = (cells: Cells) => DerivedCell;

/** Columns that follow from fields of a group, by the fields there are. */
export const followingColumns = (fields: ReadonlySet<string>): readonly ResultColumn[] => {
  const has = (...wanted: readonly Field[]): boolean => wanted.every((field) => fields.has(field));
  const participants = has('participants') || has(...FOUR_MARKS);
  const follow: readonly (readonly [ResultColumn, boolean])[] = [
    ['participants', participants],
    ['below', has('below') || (participants && (has('passed') || has('belowPercent') || has('passedPercent')))],
    ['marks4and5', has('marks4and5') || has('mark4', 'mark5') || (participants && has('marks4and5Percent'))],
    ['above60', has('above60') || (participants && has('above60Percent'))],
  ];
  return follow.filter(([, follows]) => follows).map(([column]) => column);
};

/** `fields`: field → index of its cell in a row; `rows`: all rows of data, looked at only to tell per cents from shares. */
export const resultSources = (fields: ReadonlyMap<string, number>, rows: () => Iterable<Cells>): ReadonlyMap<ResultColumn, CellSource> => new ResultSources(fields, rows).all();

class ResultSources {
  private readonly scales = new Map<number, PercentScale>();

  constructor(
    private readonly fields: ReadonlyMap<string, number>,
    private readonly rows: () => Iterable<Cells>,
  ) {}

  all(): ReadonlyMap<ResultColumn, CellSource> {
    const following: Partial<Record<ResultColumn, CellSource | null>> = { participants: this.participants(), below: this.below(), marks4and5: this.marks4and5(), above60: this.above60() };
    return new Map(followingColumns(new Set(this.fields.keys())).flatMap((column) => (following[column] ? [[column, following[column]] as const] : [])));
  }

  private participants(): CellSource | null {
    const index = this.fields.get('participants');
    const marks = this.indexesOf(FOUR_MARKS);
    if (index === undefined) return marks && derived(marks[0]!, sumOf(marks));
    return marks ? derived(index, comparedWithSum(index, marks)) : { kind: 'cell', index };
  }

  private below(): CellSource | null {
    const index = this.fields.get('below');
    if (index !== undefined) return { kind: 'cell', index };
    const passed = this.fields.get('passed');
    if (passed !== undefined) return derived(passed, (cells) => notPassed(cells, passed, this.participantsIn(cells)));
    return this.fromPercent('belowPercent', (counts) => counts) ?? this.fromPercent('passedPercent', ({ nearest, from, to }, of) => ({ nearest: of - nearest, from: of - to, to: of - from }));
  }

  private marks4and5(): CellSource | null {
    const index = this.fields.get('marks4and5');
    if (index !== undefined) return { kind: 'cell', index };
    const marks = this.indexesOf(['mark4', 'mark5']);
    return marks ? derived(marks[0]!, sumOf(marks)) : this.fromPercent('marks4and5Percent', (counts) => counts);
  }

  private above60(): CellSource | null {
    const index = this.fields.get('above60');
    return index === undefined ? this.fromPercent('above60Percent', (counts) => counts) : { kind: 'cell', index };
  }

  private indexesOf(fields: readonly Field[]): readonly number[] | null {
    const indexes = fields.flatMap((field) => this.fields.get(field) ?? []);
    return indexes.length === fields.length ? indexes : null;
  }

  private participantsIn(cells: Cells): number | null {
    const index = this.fields.get('participants');
    const marks = this.indexesOf(FOUR_MARKS);
    const parsed = index === undefined ? (marks ? parseCount(sumOf(marks)(cells).value) : null) : parseCount(cells[index] ?? '');
    return typeof parsed === 'number' ? parsed : null;
  }

  private fromPercent(field: ResultMeasureId, counted: (counts: FittingCounts, of: number) => FittingCounts): CellSource | null {
    const index = this.fields.get(field);
    const column = resultMeasure(field)?.header ?? field;
    if (index === undefined) return null;
    return derived(index, (cells) => {
      const cell = cells[index] ?? '';
      const written = writtenPercent(cell);
      if (written === null) return { value: cell, index };
      const of = this.participantsIn(cells);
      if (of === null) return { value: '', index };
      const scale = this.scaleOf(index);
      const unit = written.signed ? 'percent' : scale.unit;
      const read = readText(cell);
      // Nothing of anybody is nothing in either unit.
      if (unit === null && written.value !== 0) return { value: '', index, told: { code: 'percent-or-share', data: { column, read } } };
      const fitting = countsThatFit(written.value, unit ?? 'percent', scale.decimals[unit ?? 'percent'], of);
      if (fitting === null) return { value: '', index, told: { code: 'percent-not-whole', data: { column, read, participants: of } } };
      const { nearest, from, to } = counted(fitting, of);
      return { value: nearest, index, ...(from < to && { told: { code: 'percent-rounded', data: { column, read, participants: of, taken: nearest, from, to } } }) };
    });
  }

  /** Decided once, by all rows of the column. */
  private scaleOf(index: number): PercentScale {
    const known = this.scales.get(index);
    if (known) return known;
    const samples = [...this.rows()].map((cells) => ({ cell: cells[index] ?? '', of: this.participantsIn(cells) }));
    const scale = scaleOfPercents(samples);
    this.scales.set(index, scale);
    return scale;
  }
}

const derived = (index: number, derive: Derive): CellSource => ({ kind: 'derived', index, derive });

/** The first cell that is missing or bad stands for the sum. */
const sumOf =
  (indexes: readonly number[]): Derive =>
  (cells) => {
    let sum = 0;
    for (const index of indexes) {
      const count: Parsed<number> = parseCount(cells[index] ?? '');
      if (typeof count !== 'number') return { value: count instanceof CellProblem ? (cells[index] ?? '') : '', index };
      sum += count;
    }
    return { value: sum, index: indexes[0]! };
  };

/** What is written counts; that the marks add up to something else is told. */
const comparedWithSum =
  (index: number, marks: readonly number[]): Derive =>
  (cells) => {
    const value = cells[index] ?? '';
    const [participants, sum] = [parseCount(value), sumOf(marks)(cells).value];
    const differs = typeof participants === 'number' && typeof sum === 'number' && sum !== participants;
    return { value, index, ...(differs && { told: { code: 'marks-sum-differs', data: { sum, participants } } }) };
  };

const notPassed = (cells: Cells, index: number, of: number | null): DerivedCell => {
  const cell = cells[index] ?? '';
  const passed = parseCount(cell);
  if (typeof passed !== 'number') return { value: cell, index };
  if (of === null) return { value: '', index };
  if (passed <= of) return { value: of - passed, index };
  const part = resultMeasure('passed')?.header ?? '';
  return { value: '', index, told: { code: 'part-above-whole', data: { part, whole: RESULTS_TABLE.columns.participants.header, partValue: passed, wholeValue: of } } };
};
