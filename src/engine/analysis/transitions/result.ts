/** What is said of the ways of schools between lists: plain data. */
import type { SchoolList } from './lists';
import type { ListPair } from './choosePair';
import type { MoveCounts } from './moves';
import type { MovesByPlace } from './schoolMoves';
import type { ListUnion } from './unions';

/** From an earlier list to a later one. */
export interface Transition extends MoveCounts {
  /** Places in `lists`. */
  readonly from: number;
  readonly to: number;
  /** Both are of one maker, or both computed. */
  readonly oneSeries: boolean;
  /** No list of the series lies between them. */
  readonly adjacent: boolean;
}

/** [003]: help for those that stayed, work with all on the list, prevention everywhere. */
export interface Tracks {
  readonly stayed: number;
  readonly listed: number;
  readonly all: number;
}

export interface ChosenTransition extends MovesByPlace {
  readonly pair: ListPair;
  readonly counts: MoveCounts;
  readonly tracks: Tracks;
  /** Left a computed list in a year without a usable result. */
  readonly leftWithoutData: number;
  /** With biased results counted in computed lists, in the mode `both`. */
  readonly ifBiasedCounted: MoveCounts | null;
}

export interface TransitionsResult {
  /** From the earliest to the latest. */
  readonly lists: readonly SchoolList[];
  /** All pairs of different years: those of one series that follow one another first. */
  readonly transitions: readonly Transition[];
  readonly unions: readonly ListUnion[];
  readonly chosen: ChosenTransition;
  /** Settings that name none of the lists. */
  readonly notFound: readonly string[];
}
