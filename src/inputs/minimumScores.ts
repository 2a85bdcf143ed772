/** Minimum scores among the settings: how they are named, which row is which, and which one holds for a pupil. */
import type { MinimumOf } from '../engine/aggregateParticipants';
import { minimumScore } from '../engine/minimumScore';
import { ruleProcedure, type ProcedureName } from '../engine/procedures';
import type { MinimumScore, Settings } from '../engine/settings';
import { parseScore } from './cellValues/marks';
import { CellProblem } from './cellValues/parsed';
import { parseYear } from './cellValues/years';
import { recogniseProcedure } from './procedures';
import type { RawValue } from './rawWorkbook';
import { foldLookalikes, foldText, tidyText } from './text';

/** Of a word, what all its cases share: «физика» and «физике», «английский» and «английскому». */
const stemOf = (word: string): string => word.replace(/(?:ий|ый|ому|ого|ой|[аеиоуыэюяьй]+)$/, '');

/** «ЕГЭ физика», «ЕГЭ по физике» and «егэ Физика» are one subject. */
const subjectKey = (procedure: string): string => {
  const words = foldLookalikes(foldText(procedure)).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && word !== 'по').map(stemOf).join(' ');
};

const isFor =
  (procedure: string, year: number | null) =>
  (row: MinimumScore): boolean =>
    row.year === year && subjectKey(row.procedure) === subjectKey(procedure);

/** The score of this very row (`year: null` is the row of every year); `null` when there is none. */
export const minimumScoreOf = (rows: readonly MinimumScore[], procedure: string, year: number | null): number | null => rows.find(isFor(procedure, year))?.score ?? null;

/** The settings with this row, in the place of the one that it replaces. */
export const withMinimumScore = (settings: Settings, row: MinimumScore): Settings => {
  const replaced = isFor(row.procedure, row.year);
  const { minimumScores } = settings;
  return { ...settings, minimumScores: minimumScores.some(replaced) ? minimumScores.map((before) => (replaced(before) ? row : before)) : [...minimumScores, row] };
};

/** The minimum that a pupil's score is held to, however the rows of pupils spell the procedure. Asked for each row, it remembers. */
export const minimumsOf = (rows: readonly MinimumScore[]): MinimumOf => {
  const byKey = rows.map((row) => ({ ...row, procedure: subjectKey(row.procedure) }));
  const known = new Map<ProcedureName, Map<number, number | null>>();
  return (procedure, year) => {
    let ofProcedure = known.get(procedure);
    if (!ofProcedure) known.set(procedure, (ofProcedure = new Map<number, number | null>()));
    let minimum = ofProcedure.get(year);
    if (minimum === undefined) ofProcedure.set(year, (minimum = minimumScore(byKey, subjectKey(procedure), year)));
    return minimum;
  };
};

/** Which row of minimum scores a setting is. */
export type MinimumScoreRow = Pick<MinimumScore, 'procedure' | 'year'>;

const PREFIX = 'Минимальный балл';

/** «Минимальный балл ЕГЭ русский язык», with a year at its end or for every year. */
export const minimumScoreName = ({ procedure, year }: MinimumScoreRow): string => `${PREFIX} ${procedure}${year === null ? '' : ` ${String(year)}`}`;

const NAME = /^мин(?:имальный|\.)? ?балл[:,]? (.+?)(?:[ ,(]+(\d{4}(?: ?[/–—-] ?\d{2,4})?)(?: ?уч\S* ?г\S*| ?г\S*)?\)?)?$/iu;

/** Scores of a hundred points: ЕГЭ alone has them. */
const IS_EGE = /^егэ .*[а-я]{3}/;

/** Of the nine procedures those that a score decides, and ЕГЭ in any other subject, whatever the spelling; `null` for anything else. */
export const examByName = (text: string): ProcedureName | null => {
  const { name, doubt } = recogniseProcedure(text);
  const rule = ruleProcedure(name);
  if (rule) return rule.failedBy === 'score' ? rule.name : null;
  return doubt === null && IS_EGE.test(foldLookalikes(foldText(name))) ? name.replace(/^\S+/, 'ЕГЭ') : null;
};

/** The row that the name of a setting means; `null` when it is no minimum score. */
export const minimumScoreRow = (text: string): MinimumScoreRow | null => {
  const [, examText, yearText] = NAME.exec(tidyText(text)) ?? [];
  const procedure = examText === undefined ? null : examByName(examText);
  const year = yearText === undefined ? null : parseYear(yearText);
  return procedure === null || year instanceof CellProblem ? null : { procedure, year };
};

/** `null`: no score from 0 to 100. */
export const readMinimum = (raw: RawValue): number | null => {
  const score = parseScore(raw);
  return score instanceof CellProblem ? null : score;
};
