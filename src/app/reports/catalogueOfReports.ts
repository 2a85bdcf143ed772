/**
 * The reports as data: which document asks for each, what it is made of, what makes it say more. Everything that is told of
 * a report beside its words follows from here.
 */
import type { RegulationId } from '../../engine/support/calendar/model';
import type { InputTableId } from '../../inputs/reading';
import { isReportSheet, type ReportSheetId, type SheetId } from '../../sheets/spec';
import { tablesFor } from './needs';

/** Calculations that serve as reports as they are. */
const CALCULATED_REPORTS = ['dynamics', 'transitions'] as const satisfies readonly SheetId[];

const FILE_REPORTS = ['note-document', 'public-copy', 'plain-copy'] as const;

export type SheetReportId = ReportSheetId | (typeof CALCULATED_REPORTS)[number];
export type FileReportId = (typeof FILE_REPORTS)[number];
export type ReportId = SheetReportId | FileReportId;

export const REPORT_GROUPS = ['meeting', 'schools', 'plan', 'change', 'files'] as const;
export type ReportGroup = (typeof REPORT_GROUPS)[number];

/** A place in a document; `number` where places of its kind have one. */
export type RegulationPlace =
  | { readonly kind: 'point' | 'section' | 'roadmapRow'; readonly number: string }
  | { readonly kind: 'roadmap' | 'timing' | 'indicators' | 'transitions'; readonly number?: never };

export interface AskedBy {
  readonly document: RegulationId;
  readonly place: RegulationPlace;
  /** Once a year, as the document says. */
  readonly yearly?: true;
}

/** Any of these tables, with data of at least so many school years where it says so. */
export interface DataNeed {
  readonly anyOf: readonly InputTableId[];
  readonly years?: number;
}

export interface ReportDeclaration {
  readonly id: ReportId;
  readonly kind: 'sheet' | 'file';
  readonly group: ReportGroup;
  readonly askedBy: readonly AskedBy[];
  /** All of them; beside the schools, without which there is nothing. */
  readonly needs: readonly DataNeed[];
  /** Each makes it say more; it is built without them. */
  readonly sharpenedBy: readonly DataNeed[];
}

const point = (number: string): RegulationPlace => ({ kind: 'point', number });
const support = (number: string): AskedBy => ({ document: 'support-order', place: point(number) });

/** Темрюкский район, 7.1: the analysis of the monitoring on the website; 7.2: recommendations; 7.3: the roadmap; 7.4: dynamics, decisions. */
const ANALYSIS = support('7.1');
/** Мотыгинский район: an analytical report and recommendations by the results of each year's monitoring. */
const YEARLY_REPORT: AskedBy = { document: 'monitoring-order', place: { kind: 'timing' }, yearly: true };
/** Назаровский район: schools are identified once a year; the roadmap asks for the note and recommendations after it. */
const IDENTIFICATION: AskedBy = { document: 'programme', place: { kind: 'section', number: '4' }, yearly: true };
const AFTER_IDENTIFICATION: AskedBy = { document: 'programme', place: { kind: 'roadmapRow', number: '4' }, yearly: true };

const RESULTS: DataNeed = { anyOf: ['results', 'participants'] };
const RESULTS_OF_TWO_YEARS: DataNeed = { anyOf: ['results', 'participants'], years: 2 };
const PASSPORT: DataNeed = { anyOf: ['socialPassport'] };
const RISKS: DataNeed = { anyOf: ['risks', 'riskProfile'] };
const LISTS: DataNeed = { anyOf: ['lists'] };
const LITERACY: DataNeed = { anyOf: ['literacy'] };
const LISTED: DataNeed = { anyOf: ['results', 'participants', 'socialPassport', 'risks', 'riskProfile'] };
const THREE_LISTS: readonly DataNeed[] = [RESULTS, PASSPORT, RISKS];

const sheet = (id: SheetReportId, group: ReportGroup, told: Omit<ReportDeclaration, 'id' | 'kind' | 'group'>): ReportDeclaration => ({ id, kind: 'sheet', group, ...told });
const file = (id: FileReportId, told: Omit<ReportDeclaration, 'id' | 'kind' | 'group'>): ReportDeclaration => ({ id, kind: 'file', group: 'files', ...told });

/** In the order in which they are offered. */
export const REPORTS: readonly ReportDeclaration[] = [
  sheet('municipality', 'meeting', { askedBy: [ANALYSIS, YEARLY_REPORT], needs: [LISTED], sharpenedBy: [...THREE_LISTS, LISTS] }),
  sheet('note', 'meeting', { askedBy: [AFTER_IDENTIFICATION, YEARLY_REPORT, ANALYSIS], needs: [LISTED], sharpenedBy: [...THREE_LISTS, LISTS, LITERACY] }),
  sheet('support-list', 'schools', { askedBy: [IDENTIFICATION, support('7.4')], needs: [LISTED], sharpenedBy: THREE_LISTS }),
  sheet('school-passport', 'schools', { askedBy: [ANALYSIS], needs: [LISTED], sharpenedBy: [...THREE_LISTS, { anyOf: ['roadmap'] }] }),
  sheet('risk-schools', 'schools', { askedBy: [IDENTIFICATION, support('3.6')], needs: [RISKS], sharpenedBy: [] }),
  sheet('recommendations', 'plan', { askedBy: [support('7.2'), YEARLY_REPORT, AFTER_IDENTIFICATION], needs: [LISTED], sharpenedBy: [...THREE_LISTS, LISTS, LITERACY] }),
  sheet('roadmap-progress', 'plan', { askedBy: [support('7.3'), { document: 'programme', place: { kind: 'roadmap' } }], needs: [LISTED], sharpenedBy: THREE_LISTS }),
  sheet('calendar', 'plan', { askedBy: [IDENTIFICATION, YEARLY_REPORT, support('5.2')], needs: [], sharpenedBy: [] }),
  sheet('measures-effect', 'plan', { askedBy: [support('7.1'), support('7.4')], needs: [LISTED], sharpenedBy: [RESULTS_OF_TWO_YEARS] }),
  sheet('dynamics', 'change', { askedBy: [support('7.4'), { document: 'monitoring-order', place: { kind: 'indicators' } }], needs: [RESULTS_OF_TWO_YEARS], sharpenedBy: [] }),
  sheet('transitions', 'change', { askedBy: [{ document: 'half-year-report', place: { kind: 'transitions' } }], needs: [{ anyOf: ['lists', 'results', 'participants'] }], sharpenedBy: [LISTS] }),
  file('note-document', { askedBy: [AFTER_IDENTIFICATION, YEARLY_REPORT, ANALYSIS], needs: [LISTED], sharpenedBy: [...THREE_LISTS, LISTS, LITERACY] }),
  file('public-copy', { askedBy: [ANALYSIS, support('5.3'), YEARLY_REPORT], needs: [LISTED], sharpenedBy: THREE_LISTS }),
  file('plain-copy', { askedBy: [], needs: [LISTED], sharpenedBy: [] }),
];

/** What is usually needed together: «Комплект к заседанию». */
export const MEETING_SET: readonly SheetReportId[] = ['municipality', 'support-list', 'recommendations', 'roadmap-progress', 'calendar', 'note'];

export const isFileReport = (id: ReportId | SheetId): id is FileReportId => FILE_REPORTS.some((one) => one === id);
export const isSheetReport = (id: SheetId): id is SheetReportId => isReportSheet(id) || CALCULATED_REPORTS.some((one) => one === id);

/** The user's tables that building it puts rows into. */
export const tablesOf = (id: ReportId): readonly InputTableId[] => (isFileReport(id) || !isReportSheet(id) ? [] : tablesFor([id]));
