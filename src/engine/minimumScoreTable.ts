/**
 * Minimum scores of the exams, each with where it is published. Years that are not here have the general row.
 *
 * Source: Rosobrnadzor sets the minimum that confirms the mastering of the school programme (аттестат), not the higher one
 * for universities. A source names the act or the announcement; its words stand in the texts.
 * Units: points of the hundred-point scale. The profile level of mathematics exists since 2015.
 */
import type { ProcedureName } from './procedures';

export interface MinimumScore {
  readonly procedure: ProcedureName;
  /** `null`: every year without a row of its own. */
  readonly year: number | null;
  readonly score: number;
}

/** Keys of the texts that name the source. */
export type MinimumScoreSource = 'general' | 'act2011' | 'press2013' | 'act2014' | 'press2015' | 'press2017' | 'press2018' | 'press2021' | 'press2025' | 'poster2026';

export interface SourcedMinimumScore extends MinimumScore {
  readonly source: MinimumScoreSource;
}

const RUSSIAN = 'ЕГЭ русский язык';
const MATHEMATICS = 'ЕГЭ математика профильная';

export const MINIMUM_SCORE_TABLE: readonly SourcedMinimumScore[] = [
  { procedure: RUSSIAN, year: null, score: 24, source: 'general' },
  { procedure: MATHEMATICS, year: null, score: 27, source: 'general' },
  // ampravda.ru/2012/01/26/033294.html; kropschool6.org.ru has the text of the act of 30.08.2011 № 2843-10.
  { procedure: RUSSIAN, year: 2012, score: 36, source: 'act2011' },
  // m24.ru, 10.06.2014: 36 in the year before, 24 by the act of that day.
  { procedure: RUSSIAN, year: 2013, score: 36, source: 'press2013' },
  { procedure: RUSSIAN, year: 2014, score: 24, source: 'act2014' },
  // m24.ru, 25.03.2015.
  { procedure: RUSSIAN, year: 2015, score: 24, source: 'press2015' },
  { procedure: MATHEMATICS, year: 2015, score: 27, source: 'press2015' },
  // m.astr.ru/news/education/50257, June 2017.
  { procedure: MATHEMATICS, year: 2017, score: 27, source: 'press2017' },
  // m.forumpln.ru/society/314011.html, June 2018.
  { procedure: MATHEMATICS, year: 2018, score: 27, source: 'press2018' },
  // rg.ru, 03.06.2021.
  { procedure: RUSSIAN, year: 2021, score: 24, source: 'press2021' },
  // stolica58.ru on the explanations of Rosobrnadzor; edu-chita.ru/news/8124.
  { procedure: RUSSIAN, year: 2025, score: 24, source: 'press2025' },
  { procedure: MATHEMATICS, year: 2025, score: 27, source: 'press2025' },
  // news.rambler.ru/community/55916431, 20.01.2026.
  { procedure: RUSSIAN, year: 2026, score: 24, source: 'poster2026' },
  { procedure: MATHEMATICS, year: 2026, score: 27, source: 'poster2026' },
];

const generalScore = (procedure: ProcedureName): number | undefined => MINIMUM_SCORE_TABLE.find((row) => row.procedure === procedure && row.year === null)?.score;

/** What holds without being set: the general rows, and the years that differ from them. A general row that is changed holds for all others. */
export const DEFAULT_MINIMUM_SCORES: readonly MinimumScore[] = MINIMUM_SCORE_TABLE.filter(({ procedure, year, score }) => year === null || score !== generalScore(procedure)).map(
  ({ procedure, year, score }) => ({ procedure, year, score }),
);

/** Where the default of this procedure and year is published: that very year, else what the general row rests on; `null`: no default. */
export function minimumScoreSource(procedure: ProcedureName, year: number | null): MinimumScoreSource | null {
  const ofProcedure = MINIMUM_SCORE_TABLE.filter((row) => row.procedure === procedure);
  return (ofProcedure.find((row) => row.year === year) ?? ofProcedure.find((row) => row.year === null))?.source ?? null;
}
