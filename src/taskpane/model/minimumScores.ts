/** The minimum scores as the pane shows them: a table of years and exams, and what is typed into it. */
import type { CheckReport } from '../../app/results';
import type { ChangeableSettingId, MinimumScoreView, SettingView } from './useCases';

export interface MinimumScoreTable {
  readonly procedures: readonly string[];
  /** `null`: the row of all years. */
  readonly rows: readonly { readonly year: number | null; readonly cells: readonly MinimumScoreView[] }[];
}

export const minimumScoreTable = (views: readonly MinimumScoreView[]): MinimumScoreTable => {
  const years = [...new Set(views.map(({ year }) => year))];
  return {
    procedures: [...new Set(views.map(({ procedure }) => procedure))],
    rows: years.map((year) => ({ year, cells: views.filter((view) => view.year === year) })),
  };
};

export const isMinimumChanged = ({ value, defaultValue }: MinimumScoreView): boolean => value !== defaultValue;

/** Those that have a publication of their own. */
export const publishedMinimums = (views: readonly MinimumScoreView[]): readonly MinimumScoreView[] => views.filter(({ year, source }) => source !== null && (year === null || source !== 'general'));

/** How many settings are not at their defaults; the minimum of all years stands in both lists. */
export const changedSettings = ({ settingViews, minimumScores }: Pick<CheckReport, 'settingViews' | 'minimumScores'>): number => {
  const listed = new Set<ChangeableSettingId>(settingViews.map(({ id }) => id));
  const isChanged = ({ value, defaultValue }: SettingView): boolean => value !== defaultValue;
  return settingViews.filter(isChanged).length + minimumScores.filter((view) => isMinimumChanged(view) && !listed.has(view.id)).length;
};

const SCORE = /^\d{1,3}(?:[.,]\d+)?$/;

/** `null`: no score from 0 to 100. */
export const readScore = (text: string): number | null => {
  const plain = text.trim();
  const score = SCORE.test(plain) ? Number(plain.replace(',', '.')) : NaN;
  return score >= 0 && score <= 100 ? score : null;
};

/** What the user calls an exam and a year, as the setting that they mean; «физика» is meant as ЕГЭ. */
export const newMinimumId = (exam: string, year: string): ChangeableSettingId => {
  const name = exam.trim();
  const full = /^егэ(?![а-яё])/i.test(name) ? name : `ЕГЭ ${name}`;
  return `Минимальный балл ${[full, year.trim()].filter((part) => part !== '').join(' ')}`;
};
