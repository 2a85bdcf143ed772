/** The path of a year's work as it stands: each step done, in need of attention or not yet, with one line that says why. */
import type { CheckReport } from '../../app/results';
import type { PaneTexts } from '../../i18n/texts';
import { computedSheets, outdatedSheets } from './freshness';
import { missingGaps } from './gaps';
import { changedSettings } from './minimumScores';
import type { PaneState, Step } from './state';
import { STEPS } from './state';
import { isReportSheet } from './useCases';

export type StepState = 'done' | 'attention' | 'todo';

export interface StepStanding {
  readonly step: Step;
  readonly state: StepState;
  readonly line: string;
}

type Standing = Omit<StepStanding, 'step'>;
type Seen = Pick<PaneState, 'check' | 'computed' | 'edited' | 'running' | 'failure'>;

const done = (line: string): Standing => ({ state: 'done', line });
const attention = (line: string): Standing => ({ state: 'attention', line });
const todo = (line: string): Standing => ({ state: 'todo', line });

const dataStep = (check: CheckReport, _: Seen, { pane: { path } }: PaneTexts): Standing => {
  if (check.found.length === 0) return attention(path.data.empty);
  if (check.unusable) return attention(path.data.unusable[check.unusable.code]);
  const tables = new Set(check.found.map(({ table }) => table)).size;
  const gaps = missingGaps(check);
  return gaps.length === 0 ? done(path.data.found(tables)) : attention(path.data.foundWithout(tables, gaps.map((gap) => path.data.without[gap])));
};

export const countSeverities = ({ issues }: Pick<CheckReport, 'issues'>): { readonly error: number; readonly warning: number; readonly note: number } => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { issue } of issues) counts[issue.severity] += 1;
  return counts;
};

const checkStep = (check: CheckReport, { edited }: Seen, { pane: { path } }: PaneTexts): Standing => {
  if (edited) return attention(path.check.edited);
  if (check.found.length === 0) return todo(path.check.nothing);
  const { error, warning, note } = countSeverities(check);
  if (error + warning > 0) return attention(path.check.counts(error, warning));
  return done(note > 0 ? path.check.notes(note) : path.check.clean);
};

const settingsStep = (check: CheckReport, _: Seen, { pane: { path } }: PaneTexts): Standing => {
  const { issues, usable } = check;
  const unread = issues.filter(({ issue }) => issue.code === 'setting-unreadable' || issue.code === 'setting-unknown').length;
  if (unread > 0) return attention(path.settings.unread(unread));
  const changed = changedSettings(check);
  const line = changed === 0 ? path.settings.defaults : path.settings.changed(changed);
  return usable ? done(line) : todo(line);
};

const newest = (times: readonly string[]): Date => new Date(times.reduce((latest, time) => (time > latest ? time : latest)));

const computeStep = (check: CheckReport, seen: Seen, { pane: { path } }: PaneTexts): Standing => {
  if (seen.running?.job === 'compute') return todo(path.compute.running);
  const sheets = computedSheets(seen).filter(({ id }) => !isReportSheet(id));
  if (sheets.some(({ outdated }) => outdated)) return attention(path.compute.outdated);
  if (sheets.length === 0) return todo(check.usable ? path.compute.notYet : path.compute.nothing);
  const times = sheets.flatMap(({ computedAt }) => computedAt ?? []);
  return done(times.length === sheets.length ? path.compute.doneAt(newest(times)) : path.compute.done);
};

const reportsStep = (_: CheckReport, seen: Seen, { pane: { path } }: PaneTexts): Standing => {
  const sheets = computedSheets(seen);
  const outdated = outdatedSheets(seen);
  if (sheets.length === 0) return todo(path.reports.notYet);
  return outdated.length > 0 ? attention(path.reports.outdated(outdated.length)) : done(path.reports.sheets(sheets.length));
};

const standingOf: Readonly<Record<Step, (check: CheckReport, seen: Seen, texts: PaneTexts) => Standing>> = {
  data: dataStep,
  check: checkStep,
  settings: settingsStep,
  compute: computeStep,
  reports: reportsStep,
};

/** Before the first reading has ended nothing is known of any step but the first. */
const unread = (step: Step, { failure, running }: Seen, { pane: { path } }: PaneTexts): Standing => {
  if (step !== 'data') return todo(path.unread);
  return failure !== null && running === null ? attention(path.data.failed) : todo(path.data.reading);
};

export const pathStandings = (seen: Seen, texts: PaneTexts): readonly StepStanding[] =>
  STEPS.map((step) => ({ step, ...(seen.check ? standingOf[step](seen.check, seen, texts) : unread(step, seen, texts)) }));

/** Where the path goes on; `null` after the last step. */
export const nextStep = (step: Step): Step | null => STEPS[STEPS.indexOf(step) + 1] ?? null;
