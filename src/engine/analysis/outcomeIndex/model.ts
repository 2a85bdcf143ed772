/** What «ИОР» says: plain data. */
import type { SchoolKey, SchoolYear } from '../../model';
import type { OutcomeComponentId } from './components';

export type OutcomeLevel = 'low' | 'belowAverage' | 'aboveAverage' | 'high';

/** A share of participants over all procedures of the component's family. */
export interface ComponentValue {
  readonly count: number;
  readonly participants: number;
  readonly share: number;
}

export type ComponentValues = Readonly<Partial<Record<OutcomeComponentId, ComponentValue>>>;

/** What turns the shares of one component into 0..1. */
export interface ComponentScale {
  readonly id: OutcomeComponentId;
  readonly weight: number;
  /** Schools that have the component in the year of the scale. */
  readonly schools: number;
  /** `null`: no school has it. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Why it takes no part; `null`: it does. */
  readonly unused: 'no-data' | 'no-variation' | 'no-weight' | null;
}

export interface SchoolOutcomeIndex {
  readonly school: SchoolKey;
  readonly values: ComponentValues;
  /** Participants of all its procedures of the three families. */
  readonly participants: number;
  /** 0..1; `null`: no component of it is used. */
  readonly index: number | null;
  readonly level: OutcomeLevel | null;
  /** In the mode `both`, where results with a sign of bias are left out: the index with them, by the same scale; else `null`. */
  readonly ifBiasedCounted: number | null;
  /** By the scale of the reference year, years ascending; may leave 0..1. */
  readonly comparable: readonly ComparableIndex[];
}

export interface ComparableIndex {
  readonly year: SchoolYear;
  readonly values: ComponentValues;
  readonly index: number;
  /** How many used components the index is made of. */
  readonly components: number;
}

/** The spread of the comparable index over the schools of a year. */
export interface IndexSpread {
  readonly year: SchoolYear;
  readonly schools: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

export interface OutcomeIndex {
  readonly scales: readonly ComponentScale[];
  /** Where ниже среднего, выше среднего and высокий begin; `null`: no levels (see `noLevels`). */
  readonly borders: readonly [number, number, number] | null;
  readonly noLevels: 'few-schools' | 'all-equal' | null;
  readonly schools: readonly SchoolOutcomeIndex[];
  readonly reference: {
    readonly year: SchoolYear;
    /** The year of the setting has no results: the earliest one stands in. */
    readonly insteadOf: SchoolYear | null;
    readonly scales: readonly ComponentScale[];
    readonly years: readonly IndexSpread[];
  };
}
