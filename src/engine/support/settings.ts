/** What the reports can be told, with defaults. */
import type { SchoolYear } from '../model';
import type { RegulationId } from './calendar/model';

export interface CalendarSettings {
  /** The document whose periods count; `all-regulations`: all of them side by side. */
  readonly regulation: RegulationId | 'all-regulations';
  /** The monitoring of management: the passport of the municipal programme says four times a year, its section 4 twice. */
  readonly managementTimes: 'four-times' | 'twice';
  /** The passport and the roadmap of the programme say 2021–2024, its section 4 says 2020–2023. */
  readonly programmeTerm: 'term-2021-2024' | 'term-2020-2023';
  /** The monitoring of networking: to be held in April, planned for June. */
  readonly networkMonth: 'april' | 'june';
  /** `null`: the one that contains today, from 1 July the coming one. */
  readonly schoolYear: SchoolYear | null;
}

export interface ReportSettings {
  /** In the public copy counts of pupils below this are hidden. */
  readonly publicSmallCount: number;
  readonly calendar: CalendarSettings;
}

export const DEFAULT_REPORT_SETTINGS: ReportSettings = {
  publicSmallCount: 10,
  calendar: { regulation: 'all-regulations', managementTimes: 'four-times', programmeTerm: 'term-2021-2024', networkMonth: 'april', schoolYear: null },
};
