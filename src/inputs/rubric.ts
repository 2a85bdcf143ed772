/** The table «Самооценка»: one row is the score of one criterion of a rubric; a penalty is a negative score. */
import type { RubricScore } from '../engine/model';
import { parseNumber } from './cellValues/numbers';
import { parseText } from './cellValues/texts';
import { optional, required, type TableDeclaration } from './columns';
import { DuplicateRows } from './duplicateRows';
import { FirstSpellings } from './firstSpellings';
import { ERROR_ROW } from './issueList';
import type { TableRows } from './tableRows';

export type RubricColumn = 'section' | 'indicator' | 'criterion' | 'score' | 'maximum' | 'stated';

export const RUBRIC_TABLE: TableDeclaration<RubricColumn> = {
  id: 'rubric',
  name: 'Самооценка',
  sheetSynonyms: ['Самооценка механизмов', 'Оценка механизмов', 'Результаты самооценки'],
  hasTotals: true,
  totalsIn: ['indicator', 'criterion'],
  columns: {
    section: required('Раздел', 'text', 'rubricSection', { synonyms: ['Название раздела', 'Наименование раздела', 'Направление', 'Блок'] }),
    indicator: required('Показатель', 'text', 'rubricIndicator', { synonyms: ['Наименование показателя', 'Позиция оценивания'] }),
    criterion: required('Критерий', 'text', 'rubricCriterion', { synonyms: ['Критерии', 'Наименование критерия', 'Критерий оценивания'] }),
    score: required('Балл', 'number', 'rubricScore', { synonyms: ['Баллы', 'Набранный балл', 'Набрано баллов', 'Полученный балл', 'Фактический балл'] }),
    maximum: optional('Максимум', 'number', 'rubricMaximum', { synonyms: ['Максимальный балл', 'Max балл', 'Макс. балл', 'Максимум баллов', 'Max'] }),
    stated: optional('Итог', 'number', 'rubricStated', { synonyms: ['Итоговый результат', 'Итоговый балл', 'Итого', 'Итого по показателю', 'Итог по показателю'] }),
  },
};

type Rows = TableRows<RubricColumn>;

export const readRubric = (rows: Rows): readonly RubricScore[] => {
  const scores: RubricScore[] = [];
  const duplicates = new DuplicateRows<RubricScore>();
  const sections = new FirstSpellings();
  const indicators = new FirstSpellings();
  const criteria = new FirstSpellings();
  while (rows.next()) {
    if (isRemark(rows)) continue;
    const section = rows.required('section', parseText);
    const indicator = rows.required('indicator', parseText);
    const criterion = rows.required('criterion', parseText);
    const points = readPoints(rows);
    const stated = rows.optional('stated', parseNumber);
    if (rows.failed || section === null || indicator === null || criterion === null || points === null) continue;
    const score = { section: sections.of(section), indicator: indicators.of(indicator), criterion: criteria.of(criterion), ...points, stated, origin: rows.origin('score') };
    if (duplicates.rejects(rows, 'criterion', JSON.stringify([score.section, score.indicator, score.criterion]), score, sameScore)) continue;
    scores.push(score);
    rows.use();
  }
  return scores;
};

/** A heading between the rows or a line of text below them: one issue is enough for it. */
const isRemark = (rows: Rows): boolean => {
  if (!rows.isMissingBeside('section')) return false;
  rows.report('value-missing', 'score', { column: rows.header('score') }, ERROR_ROW);
  return true;
};

/** A negative maximum says how great the penalty can be: then the score is between it and nothing, and the most is 0. */
const readPoints = (rows: Rows): Pick<RubricScore, 'score' | 'maximum'> | null => {
  const maximum = rows.optional('maximum', parseNumber);
  const score = rows.required('score', parseNumber);
  if (score === null) return null;
  if (maximum !== null && maximum < 0) {
    if (score <= 0 && score >= maximum) return { score, maximum: 0 };
    rows.report('penalty-out-of-range', 'score', { read: rows.place('score').read, lowest: maximum }, ERROR_ROW);
    return null;
  }
  if (maximum !== null && score > maximum) {
    rows.report('part-above-whole', 'score', { part: rows.header('score'), whole: rows.header('maximum'), partValue: score, wholeValue: maximum }, ERROR_ROW);
    return null;
  }
  return { score, maximum };
};

const sameScore = (a: RubricScore, b: RubricScore): boolean => a.score === b.score && a.maximum === b.maximum && a.stated === b.stated;
