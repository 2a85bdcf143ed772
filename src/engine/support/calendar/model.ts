/** The calendar of monitorings: plain data. Months are 1..12, a school year begins in September. */
import type { SchoolYear } from '../../model';
import type { Day } from '../model';
import type { CalendarSettings } from '../settings';

/** The documents that the periods come from. */
export const REGULATION_IDS = ['programme', 'monitoring-order', 'support-order', 'network-plan', 'half-year-report'] as const;
export type RegulationId = (typeof REGULATION_IDS)[number];

export interface Regulation {
  readonly id: RegulationId;
  /** As an office would call it. */
  readonly name: string;
  /** For a narrow column. */
  readonly shortName: string;
}

export type EventKind = 'monitoring' | 'analysis' | 'decision' | 'meeting';

export interface MonthDay {
  readonly month: number;
  /** `null`: the whole month. */
  readonly day: number | null;
}

/** {9, 9} is September, {8, 9} begins in the August that ends a school year. */
export interface Occasion {
  readonly from: MonthDay;
  readonly to: MonthDay;
}

export type TimesAYear = 1 | 2 | 4;

export type Timing =
  /** The document names the months. */
  | { readonly kind: 'stated'; readonly occasions: readonly Occasion[]; /** The only school year for which the days count; in all others the whole month does. */ readonly daysIn?: SchoolYear }
  /** The document says how often, and no months: they follow the declared spread. */
  | { readonly kind: 'times'; readonly times: TimesAYear }
  /** The document contradicts itself, a setting decides. */
  | { readonly kind: 'as-set'; readonly setting: 'managementTimes' | 'networkMonth' }
  /** No months at all: at once, or all the year round. */
  | { readonly kind: 'ongoing' };

export interface Monitoring {
  readonly id: string;
  readonly regulation: RegulationId;
  /** Where in the document. */
  readonly place: string;
  readonly kind: EventKind;
  readonly what: string;
  readonly timing: Timing;
  readonly form: string | null;
  /** Who collects the data or answers for it. */
  readonly who: string | null;
  readonly product: string | null;
  /** What the document adds: exact days of one year, when it need not be held. */
  readonly note: string | null;
}

export type EventState = 'past' | 'now' | 'coming';

export interface CalendarEvent {
  readonly monitoring: Monitoring;
  /** The n-th (from 1) of `of` in the school year. */
  readonly number: number;
  readonly of: number;
  /** First and last day. It stands in the month in which it begins. */
  readonly from: Day;
  readonly to: Day;
  readonly timing: 'stated' | 'spread' | 'set';
  readonly state: EventState;
}

export interface CalendarMonth {
  readonly month: number;
  /** The calendar year. */
  readonly year: number;
  readonly events: readonly CalendarEvent[];
}

/** What the documents say in two ways. */
export type ContradictionId = 'programme-term' | 'management-times' | 'projects-form' | 'competence-left-out' | 'council-months' | 'network-month' | 'before-exams';

export interface Contradiction {
  readonly id: ContradictionId;
  readonly regulation: RegulationId;
  /** The setting that decides; `null`: a rule of the calendar does. */
  readonly setting: keyof CalendarSettings | null;
}

export interface Calendar {
  readonly schoolYear: SchoolYear;
  /** `today`: the school year follows the day. */
  readonly yearFrom: 'today' | 'setting';
  readonly settings: CalendarSettings;
  readonly regulations: readonly Regulation[];
  /** September to August. */
  readonly months: readonly CalendarMonth[];
  /** What has no month. */
  readonly ongoing: readonly Monitoring[];
  /** From today on, whatever year the calendar shows; the nearest last day first. */
  readonly upcoming: readonly CalendarEvent[];
  /** The school years that the programme is for, by the setting. */
  readonly term: { readonly first: SchoolYear; readonly last: SchoolYear; readonly covers: boolean };
  readonly contradictions: readonly Contradiction[];
}
