/** Published counts as cells, and what can be derived of them: a figure that rests on a hidden count is hidden too. */
import { differenceOfShares, type CountOf } from '../../engine/stats/differenceOfShares';
import { verdictOf } from '../../engine/analysis/dynamics/change';
import { GOOD_DIRECTION } from '../../engine/analysis/dynamics/measures';
import type { ShareChange } from '../../engine/analysis/dynamics/model';
import type { PublishedCount, PublishedGroup } from '../../engine/disclosure/model';
import type { PublicTable } from '../../engine/disclosure/publicResults';
import { wilsonInterval, type ShareInterval } from '../../engine/stats/wilson';
import { publicCopy as words } from '../../i18n/ru/publicCopy';
import type { SpecCell } from '../spec';
import type { PublicScene } from './publicSheet';

const HIDDEN: SpecCell = { value: words.hidden, tone: 'muted' };
export const NO_DATA: SpecCell = { value: words.noData, tone: 'muted' };

/** Nobody took part: there is no result. */
const isEmpty = ({ participants }: PublishedGroup): boolean => participants.shown && participants.value === 0;

/** `null`: hidden, or no data. */
export const countsOf = (group: PublishedGroup | null): CountOf | null => {
  if (!group || isEmpty(group) || !group.participants.shown || !group.below.shown) return null;
  return { count: group.below.value, participants: group.participants.value };
};

/** Says of a figure that is not there why: hidden, or no data. */
const missing = (group: PublishedGroup | null): SpecCell => (group && !isEmpty(group) ? HIDDEN : NO_DATA);

export const countCell = (group: PublishedGroup | null, key: 'participants' | 'below'): SpecCell => {
  const count: PublishedCount | undefined = group?.[key];
  return group && !isEmpty(group) && count?.shown ? count.value : missing(group);
};

export const shareCell = (group: PublishedGroup | null): SpecCell => {
  const counts = countsOf(group);
  return counts ? counts.count / counts.participants : missing(group);
};

/** For charts: what is not shown leaves a gap. */
export const shareOrGap = (group: PublishedGroup | null): number | null => {
  const counts = countsOf(group);
  return counts && counts.count / counts.participants;
};

export const boundCell = (group: PublishedGroup | null, bound: keyof ShareInterval): SpecCell => {
  const counts = countsOf(group);
  return counts ? (wilsonInterval(counts.count, counts.participants)?.[bound] ?? null) : missing(group);
};

export interface PublicChange {
  /** A difference of shares. */
  readonly difference: number;
  readonly verdict: ShareChange['verdict'];
}

/** `null`: one of the two is hidden or not there. */
export const changeOf = (was: PublishedGroup | null, now: PublishedGroup | null, { input }: PublicScene): PublicChange | null => {
  const [before, after] = [countsOf(was), countsOf(now)];
  const interval = before && after && differenceOfShares(after, before);
  return interval && { difference: interval.difference, verdict: verdictOf(interval, GOOD_DIRECTION.below, input.assessment.settings.analysis.dynamics.margin) };
};

const HUNDREDFOLD = 100;

export const changeCells = (was: PublishedGroup | null, now: PublishedGroup | null, scene: PublicScene): readonly [SpecCell, SpecCell] => {
  const change = changeOf(was, now, scene);
  if (change) return [change.difference * HUNDREDFOLD, words.verdicts[change.verdict]];
  const why = [was, now].some((group) => !group || isEmpty(group)) ? NO_DATA : HIDDEN;
  return [why, why];
};

/** All schools in a procedure and year; `null`: no results. */
export const allSchools = ({ results }: PublicScene, procedure: string, year: number): PublishedGroup | null => tableOf(results.tables, procedure, year)?.all ?? null;

export const tableOf = (tables: readonly PublicTable[], procedure: string, year: number): PublicTable | undefined => tables.find((table) => table.procedure === procedure && table.year === year);

/** The nearest earlier year that has results of this procedure. */
export const yearBefore = ({ results }: PublicScene, procedure: string, year: number): number | null =>
  results.years.filter((one) => one < year && tableOf(results.tables, procedure, one)).at(-1) ?? null;
