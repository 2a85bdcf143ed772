/** The columns of one year and procedure: which of them are needed, what they lack, whether their numbers agree. */
import { parseCount } from '../cellValues/counts';
import { readNumber } from '../cellValues/numbers';
import { cellAt } from '../tableRegion';
import type { Block } from './blocks';
import { arePercentsOf } from './percentsOf';
import type { BlockColumn, Unclear } from './recognised';
import { FOUR_MARKS } from './resultMeasures';

/** Fields that say nothing new where all of these say it already. */
const FOLLOWS: readonly (readonly [field: string, from: readonly string[]])[] = [
  ['all', ['participants']],
  ['all', FOUR_MARKS],
  ['belowPercent', ['below']],
  ['belowPercent', ['passed']],
  ['passedPercent', ['below']],
  ['passedPercent', ['passed']],
  ['passedPercent', ['belowPercent']],
  ['marks4and5Percent', ['marks4and5']],
  ['marks4and5Percent', ['mark4', 'mark5']],
  ['above60Percent', ['above60']],
  ['passed', ['below']],
];

/** Of the rows that can be compared. */
const ENOUGH = 0.8;
/** Four rounded per cents may miss 100 by so much. */
const MOST_ROUNDED = 0.5;

/** Read only to learn what they are per cents of. */
const ONLY_FOR_COMPARING: ReadonlySet<string> = new Set(['mark3Percent', 'mark4Percent', 'mark5Percent']);

const PARTICIPANTS: readonly (readonly string[])[] = [['participants'], ['all'], FOUR_MARKS];
const BELOW: readonly (readonly string[])[] = [['below'], ['passed'], ['belowPercent'], ['passedPercent']];

export interface ReducedGroup<Column> {
  readonly columns: readonly Column[];
  readonly doubts: readonly Unclear[];
  /** Speaks of neither participants nor those below: a remark beside the results, such as a mean. */
  readonly isAside: boolean;
  /** Says who is below the threshold. */
  readonly hasBelow: boolean;
}

export const reducedGroup = <Column extends BlockColumn>(written: readonly Column[], block: Block): ReducedGroup<Column> => {
  const marks = marksBesideParticipants(written, block);
  const group = marks === 'percents' ? written.map((column) => ({ ...column, field: PERCENT_OF_MARK[column.field] ?? column.field })) : written;
  const fields = new Set(group.map(({ field }) => field));
  const has = (needed: readonly string[]): boolean => needed.every((field) => fields.has(field));
  const kept = group.filter(({ field }) => !ONLY_FOR_COMPARING.has(field) && !FOLLOWS.some(([following, from]) => following === field && has(from)));
  const doubts: Unclear[] = marks === 'unclear' ? ['two-meanings'] : [];
  if (new Set(kept.map(({ field }) => field)).size < kept.length) doubts.push('two-meanings');
  if (!PARTICIPANTS.some(has)) doubts.push('no-participants');
  else if (!kept.some(({ field }) => field === 'participants') && isWhole(group, block) === false) doubts.push('no-participants');
  if (!BELOW.some(has)) doubts.push('no-below');
  const columns = kept.map((column) => (column.field === 'all' ? { ...column, field: 'participants' } : column));
  return { columns, doubts, isAside: !BELOW.some(has) && !fields.has('participants'), hasBelow: BELOW.some(has) };
};

const PERCENT_OF_MARK: Readonly<Record<string, string>> = { below: 'belowPercent', mark3: 'mark3Percent', mark4: 'mark4Percent', mark5: 'mark5Percent' };

/**
 * What stands under the bare marks «2 3 4 5» beside participants: official statistics write per cents there and say so
 * nowhere. In most rows they add up to 100 and not to the participants; if they are no per cents of these, who knows.
 */
const marksBesideParticipants = (group: readonly BlockColumn[], { sheet, sample }: Block): 'counts' | 'percents' | 'unclear' => {
  const whole = group.find(({ field }) => field === 'participants') ?? group.find(({ field }) => field === 'all');
  const marks = FOUR_MARKS.map((mark) => group.find(({ field }) => field === mark));
  if (!whole || !marks.every((column) => column !== undefined)) return 'counts';
  const wholes = sample.map((row) => cellAt(sheet, row, whole.index));
  const columns = marks.map(({ index }) => sample.map((row) => cellAt(sheet, row, index)));
  const rows = wholes.flatMap((cell, at) => {
    const [of, ...numbers] = [cell, ...columns.map((cells) => cells[at] ?? '')].map((value) => readNumber(value)?.value ?? NaN);
    const sum = numbers.reduce((before, number) => before + number, 0);
    return Number.isNaN(sum) || of === undefined || Number.isNaN(of) ? [] : [{ isHundred: Math.abs(sum - 100) <= MOST_ROUNDED, isWhole: sum === of }];
  });
  const hundreds = rows.filter(({ isHundred, isWhole }) => isHundred && !isWhole).length;
  if (rows.length === 0 || hundreds < ENOUGH * rows.length) return 'counts';
  return arePercentsOf(wholes, columns) ? 'percents' : 'unclear';
};

/**
 * «Всего», «Кол-во уч-ся» are the participants if they stand under a procedure of their own (the pupils of a school or a
 * class would stand beside the procedures), or if the per cents beside them are per cents of just these numbers.
 * `null`: there is no such column, or another says it.
 */
const isWhole = (group: readonly BlockColumn[], { sheet, sample }: Block): boolean | null => {
  const whole = group.find(({ field }) => field === 'all');
  if (!whole) return null;
  if (whole.of.procedure !== undefined) return true;
  const shares = group.filter(({ field }) => field.endsWith('Percent'));
  return arePercentsOf(
    sample.map((row) => cellAt(sheet, row, whole.index)),
    shares.map(({ index }) => sample.map((row) => cellAt(sheet, row, index))),
  );
};

/** Those below are a part of the participants, in most rows at least: else the headers mean something else. */
export const agreeWithinRows = ({ sheet, sample }: Block, columns: readonly BlockColumn[]): boolean => {
  let compared = 0;
  let agreeing = 0;
  for (const whole of columns.filter(({ field }) => field === 'participants')) {
    const part = columns.find(({ field, of }) => field === 'below' && of.year === whole.of.year && of.procedure === whole.of.procedure);
    if (!part) continue;
    for (const row of sample) {
      const [a, b] = [parseCount(cellAt(sheet, row, whole.index)), parseCount(cellAt(sheet, row, part.index))];
      if (typeof a !== 'number' || typeof b !== 'number') continue;
      compared += 1;
      if (b <= a) agreeing += 1;
    }
  }
  return agreeing >= ENOUGH * compared;
};
