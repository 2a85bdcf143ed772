/** The six kinds of measures of a roadmap, as people write them. */
import { MEASURE_KIND_WORDS } from '../../engine/support/measureWords';
import { MEASURE_KINDS, type MeasureKind } from '../../engine/support/model';
import { foldLookalikes, foldText, readText } from '../text';
import { CellProblem, parserOf, type Parser } from './parsed';

const UNKNOWN = new CellProblem('measure-kind-unknown');

const key = (text: string): string =>
  foldLookalikes(foldText(text))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const byWords = new Map(MEASURE_KINDS.map((kind) => [key(MEASURE_KIND_WORDS[kind]), kind]));

/** After the wording of [001] 7.3 and of the plans that follow it. */
const SPELLINGS: readonly (readonly [RegExp, MeasureKind])[] = [
  [/настав|ресурсн(?:ый|ые|ого|ых) центр/, 'mentor-schools'],
  [/сетев/, 'networking'],
  [/управленческ/, 'management-teams'],
  [/повышени[ея] квалификации|(?:^| )кпк(?: |$)|маршрут/, 'training-routes'],
  [/методическ[а-я]* (?:поддержк|помощ|сопровожд)|адресн[а-я]* (?:поддержк|помощ)/, 'method-support'],
  [/качеств[а-я]* (?:подготовк|образован|обучен|преподаван)/, 'teaching-quality'],
];

/** A number of the list, its words, or words that can mean only one of the six. */
export const parseMeasureKind: Parser<MeasureKind> = parserOf((raw) => {
  if (typeof raw === 'number') return MEASURE_KINDS[raw - 1] ?? UNKNOWN;
  const words = key(readText(raw));
  const exact = byWords.get(words);
  if (exact) return exact;
  const kinds = new Set(SPELLINGS.flatMap(([pattern, kind]) => (pattern.test(words) ? [kind] : [])));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : UNKNOWN;
});
