/**
 * The rubric 1.2 of ФИОКО as [000] shows it for 2021. Its slides give the criteria of goals, indicators, methods, analysis,
 * recommendations, decisions and their analysis; of monitoring and of the measures they give the maxima alone, of which 12
 * and 18 fit the total of 86: their losses are those that bring the whole to 68.
 */
import type { RubricScore } from '../../../../src/engine/model';
import { rubricRow } from '../rows';

const GOALS = ['понятия', 'выявление', 'организация работы', 'предметные компетенции', 'методическая помощь', 'сетевое взаимодействие'];
const THREE = ['первый', 'второй', 'третий'];

/** One indicator whose criteria have a maximum of 1 each. */
const indicator = (section: string, name: string, scores: readonly number[], stated: number | null = null): readonly RubricScore[] =>
  scores.map((score, at) => rubricRow(section, name, THREE[at]!, score, 1, at === 0 ? stated : null));

/** Two criteria of 0/1 and the penalty of 0/−1, whose maximum is 0. */
const withPenalty = (name: string, penalty: number): readonly RubricScore[] => [
  rubricRow('Показатели', name, 'наличие', 1),
  rubricRow('Показатели', name, 'соответствие цели', 1),
  rubricRow('Показатели', name, 'неэффективные показатели', penalty, 0, 2 + penalty),
];

export const COMPETENCES = 'оценка предметных компетенций';

/** `stated`: the total that the row of the competences states; [000] has 1 for 1 + 1 + 1. */
export const rubric = (stated: number | null): readonly RubricScore[] => [
  ...GOALS.flatMap((name) => indicator('Цели', name, [1, 1, 1], 3)),
  ...withPenalty('выявление', 0),
  ...withPenalty('динамика', 0),
  ...withPenalty('компетенции', -1),
  ...withPenalty('методическая помощь', 0),
  ...indicator('Методы', 'методы сбора и обработки', [1, 1, 0], 2),
  ...['выявление', 'динамика', 'компетенции', 'методическая помощь'].flatMap((name) => indicator('Мониторинг', name, [1, 1, 1])),
  ...indicator('Анализ', 'выявление', [0, 0, 0], 0),
  ...indicator('Анализ', 'динамика', [0, 0, 0], 0),
  ...indicator('Анализ', COMPETENCES, [1, 1, 1], stated),
  ...indicator('Анализ', 'методическая помощь', [0, 0, 0], 0),
  ...indicator('Рекомендации', 'адресные рекомендации', [1, 1, 0], 2),
  ...indicator('Рекомендации', 'успешные практики', [1, 0, 0], 1),
  ...indicator('Рекомендации', 'методические материалы', [1, 1, 0], 2),
  ...GOALS.flatMap((name) => indicator('Меры', name, name === 'сетевое взаимодействие' ? [0, 0, 0] : [1, 1, 1])),
  ...indicator('Решения', 'управленческие решения', [1, 1, 1], 3),
  ...indicator('Эффективность', 'анализ эффективности мер', [1, 1, 1], 3),
];
