/** What is told of what happened: the sentence of a message, and what may be done with it. */
import type { Stage } from '../../app/environment';
import type { ComputeReport } from '../../app/results';
import type { PaneTexts } from '../../i18n/texts';
import { missingGaps, type MissingGap } from './gaps';
import { computedSheets, outdatedSheets } from './freshness';
import { countSeverities } from './path';
import type { Job, Notice, PaneState } from './state';
import type { AppliedRepair, Place } from './useCases';

/** A press that the message offers. */
export type NewsAction =
  | { readonly kind: 'go'; readonly place: Place; readonly label: string }
  | { readonly kind: 'undo'; readonly applied: AppliedRepair; readonly label: string }
  | { readonly kind: 'results' | 'issues'; readonly label: string };

export interface News {
  readonly text: string;
  readonly actions: readonly NewsAction[];
}

export const placeName = ({ sheet, address }: Place): string => (address === null ? sheet : `${sheet}, ${address}`);

const without = (text: string): News => ({ text, actions: [] });

/** How many schools are on each list; `null` where it was not computed. */
export const listCounts = ({ check, assessment }: ComputeReport): Readonly<Record<MissingGap, number | null>> => {
  const absent = missingGaps(check);
  const count = (group: MissingGap): number | null => (absent.includes(group) ? null : (assessment?.schools ?? []).filter(({ groups }) => groups.includes(group)).length);
  return { lowResults: count('lowResults'), adverse: count('adverse'), riskZone: count('riskZone') };
};

const checkedNews = ({ check }: Pick<PaneState, 'check'>, { pane: { notices } }: PaneTexts): string => {
  if (!check?.usable) return notices.checkedUnusable;
  const { error, warning } = countSeverities(check);
  return notices.checked({ errors: error, warnings: warning });
};

export const newsOf = (notice: Notice, state: Pick<PaneState, 'check' | 'computed'>, texts: PaneTexts): News => {
  const words = texts.pane.notices;
  switch (notice.kind) {
    case 'sheetsCreated':
      return { text: words.sheetsCreated(notice.names), actions: notice.names.slice(0, 1).map((sheet) => ({ kind: 'go', place: { sheet, address: null }, label: words.goToSheet(sheet) })) };
    case 'examplesCleared':
      return without(words.examplesCleared(notice.count));
    case 'sampleOpened':
      return without(words.sampleOpened);
    case 'repaired': {
      const { repair } = notice.applied;
      return { text: words.repaired(notice.applied.before.length, repair.column), actions: [{ kind: 'undo', applied: notice.applied, label: words.undoRepair }] };
    }
    case 'repairUndone':
      return without(words.repairUndone(notice.count));
    case 'settingsReset':
      return without(words.settingsReset);
    case 'settingsSheet':
      return { text: words.settingsSheet(notice.place.sheet), actions: [{ kind: 'go', place: notice.place, label: words.goToCell(placeName(notice.place)) }] };
    case 'mapped':
      return without(words.mapped(notice.table, notice.sheet));
    case 'inserted':
      return without(words.inserted(placeName(notice.place)));
    case 'merged': {
      const place: Place = { sheet: notice.report.journal, address: null };
      return { text: words.merged(notice.report), actions: [{ kind: 'go', place, label: words.goToSheet(place.sheet) }] };
    }
    case 'built': {
      const { text, sheet } = notice;
      return { text, actions: sheet === null ? [] : [{ kind: 'go', place: { sheet, address: null }, label: words.goToSheet(sheet) }] };
    }
    case 'ribbonChecked':
      return { text: checkedNews(state, texts), actions: [{ kind: 'issues', label: words.toIssues }] };
    case 'ribbonComputed':
      return state.computed
        ? { text: words.ribbonComputed(words.computed(listCounts(state.computed)), state.computed.written.length), actions: [{ kind: 'results', label: words.toResults }] }
        : without(words.checkedUnusable);
    case 'limitedExcel':
      return without(words.limitedExcel);
  }
};

/** That the sheets or the check no longer say what the data say; `null` as long as they do. */
export const staleNews = (state: Pick<PaneState, 'check' | 'computed' | 'edited'>, { pane: { notices } }: PaneTexts): string | null => {
  if (state.edited) return computedSheets(state).length > 0 ? notices.edited.afterComputing : notices.edited.afterCheck;
  const outdated = outdatedSheets(state).length;
  return outdated > 0 ? notices.outdated(outdated) : null;
};

/** What each stage of a job is called, and that it was cancelled. */
export const jobWords = (job: Job, { pane }: Pick<PaneTexts, 'pane'>): { readonly stages: Readonly<Record<Stage, string>>; readonly cancelled: string } => {
  if (job === 'forms' || job === 'collect') return pane.collect.jobs[job];
  const { stages, cancelled, jobs } = pane.compute;
  if (job === 'reports') return { stages, ...jobs.reports };
  return job === 'files' ? { stages: { ...stages, ...jobs.files.stages }, cancelled: jobs.files.cancelled } : { stages, cancelled };
};

/** What is to be said aloud when the state has changed from `before` to `now`; `null`: nothing new. */
export const announcement = (before: PaneState | null, now: PaneState, texts: PaneTexts): string | null => {
  const { pane } = texts;
  const { running } = now;
  if (running) {
    const stage = running.progress?.stage ?? 'reading';
    if (running.cancelling) return before?.running?.cancelling ? null : pane.compute.cancelling;
    if (before?.running?.job === running.job && (before.running.progress?.stage ?? 'reading') === stage) return null;
    return running.job === 'check' ? (before?.running?.job === 'check' ? null : pane.input.reading) : jobWords(running.job, texts).stages[stage];
  }
  if (now.cancelled !== null && !before?.cancelled) return jobWords(now.cancelled, texts).cancelled;
  if (now.notice && now.notice !== before?.notice) return newsOf(now.notice, now, texts).text;
  if (now.computed && now.computed !== before?.computed) return `${pane.results.done} ${pane.notices.computed(listCounts(now.computed))}`;
  if (now.check && now.check !== before?.check) return checkedNews(now, texts);
  if (now.edited && !before?.edited) return staleNews(now, texts);
  return null;
};
