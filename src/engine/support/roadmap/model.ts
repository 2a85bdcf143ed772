/** The roadmap: what the constructor proposes, and how what is planned stands on a day. */
import type { Origin, SchoolKey, SchoolYear } from '../../model';
import type { RiskFactorId } from '../../riskCatalogue';
import type { Day, MeasureKind, RoadmapRow } from '../model';

/** A row that the constructor proposes. */
export interface ProposedRow {
  /** Of the measure, the school and the school year: the same with every computing. */
  readonly code: string;
  readonly direction: string;
  readonly text: string;
  readonly kind: MeasureKind | null;
  readonly start: Day;
  readonly end: Day;
  /** The months of the measure were over on the day of planning: its term begins on that day. */
  readonly isMoved: boolean;
  readonly responsible: string | null;
  readonly participants: string | null;
  readonly document: string | null;
  /** `null`: the municipality carries it out for all that it unites. */
  readonly school: SchoolKey | null;
  readonly factor: RiskFactorId | null;
  /** In words, as the table of the user holds it. */
  readonly basis: string;
}

export interface RoadmapProposal {
  /** The school year that is planned. */
  readonly year: SchoolYear;
  readonly rows: readonly ProposedRow[];
  /** Recommendations to schools that rest on weak signs alone: they stand among the recommendations, not in the plan. */
  readonly weak: number;
  /** Kinds of measures that nothing found calls for: a general measure stands for each of them. */
  readonly filledKinds: readonly MeasureKind[];
}

/**
 * `done`; `running`: begun by its term or by its mark; `overdue`: its term is over and it is said not to be done;
 * `unmarked`: its term is over and nothing is said; `coming`: begins (or, without a beginning, ends) within 30 days;
 * `later`; `no-term`: it has none, or none with days; `unclear`: its end is before its start, or days were not understood.
 */
export const ROADMAP_STATES = ['overdue', 'unmarked', 'running', 'coming', 'later', 'no-term', 'unclear', 'done'] as const;
export type RoadmapState = (typeof ROADMAP_STATES)[number];

/** Why a row that was made of a recommendation rests on nothing now. */
export type LostGround = 'no-measure' | 'no-finding';

/** A row of the user's, or one that is proposed: then it stands in no cell. */
export type PlannedRow = Omit<RoadmapRow, 'origin'> & { readonly origin: Origin | null };

export interface FollowedRow {
  readonly row: PlannedRow;
  readonly state: RoadmapState;
  readonly from: Day | null;
  readonly to: Day | null;
  /** What of it falls on the next 30 days, unless it is done. */
  readonly next: 'start' | 'end' | null;
  /** School years that its term touches, in order; none without days. */
  readonly years: readonly SchoolYear[];
  /** `null`: its ground holds, it was not made of a recommendation, or it is done. */
  readonly lostGround: LostGround | null;
}

export type StateCounts = Readonly<Record<RoadmapState, number>>;

/** Rows that have a direction, a kind or a responsible person in common. */
export interface RoadmapGroup<Name> {
  readonly name: Name;
  readonly rows: number;
  readonly counts: StateCounts;
  /** The mean of what is known; `null`: nothing is. */
  readonly progress: number | null;
  readonly known: number;
}

/** One measure, however many schools carry it out, over the school years. */
export interface MeasureOverYears {
  readonly direction: string;
  readonly text: string;
  readonly responsible: readonly string[];
  readonly documents: readonly string[];
  /** Rows of each year of the matrix. */
  readonly counts: readonly number[];
  /** Rows without days. */
  readonly undated: number;
}

export interface Roadmap {
  /** `proposal`: the workbook has no roadmap of its own. */
  readonly source: 'table' | 'proposal';
  readonly today: Day;
  readonly proposal: RoadmapProposal;
  readonly rows: readonly FollowedRow[];
  readonly counts: StateCounts;
  /** The mean of what is known; `null`: nothing is. */
  readonly progress: number | null;
  readonly known: number;
  /** In the order of their first rows. */
  readonly directions: readonly RoadmapGroup<string>[];
  /** All six, and `null` where rows have none of them. */
  readonly kinds: readonly RoadmapGroup<MeasureKind | null>[];
  /** In the order of their first rows; `null`: nobody is named. */
  readonly responsible: readonly RoadmapGroup<string | null>[];
  /** The school years of the rows, at most six, the latest ones. */
  readonly years: readonly SchoolYear[];
  readonly measures: readonly MeasureOverYears[];
}
