import { textsFor } from '../../../src/i18n';
import { NO_ANALYSIS_INPUT, type RubricScore } from '../../../src/engine/model';
import { layoutSheet } from '../../../src/sheets/layout';
import type { SheetPlan } from '../../../src/sheets/plan';
import { selfAssessmentSheet } from '../../../src/sheets/selfAssessment/selfAssessment';
import { selfAssessmentSummary } from '../../../src/sheets/selfAssessment/summary';
import type { SheetsInput } from '../../../src/sheets/sheetsInput';
import { rubric } from '../../engine/analysis/selfAssessment/rubric';
import { rubricRow } from '../../engine/analysis/rows';
import { TABLES } from '../analysisRows';
import { DISTRICT, sheetsInput } from '../district';
import { disagreements } from '../recalculate';

const ru = textsFor('ru');
const inputOf = (rows: readonly RubricScore[]): SheetsInput => sheetsInput({}, DISTRICT, { ...NO_ANALYSIS_INPUT, rubric: rows });
const planOf = (input: SheetsInput): SheetPlan => layoutSheet(selfAssessmentSheet(input, ru)!, 'plain');
const wordsOf = (plan: SheetPlan): string =>
  plan.contents
    .flat()
    .map((content) => (typeof content === 'object' && content !== null ? String(content.value) : String(content ?? '')))
    .join('\n');

describe('«Самооценка (итоги)»', () => {
  it('tells the rubric of [000]: 68 of 86, 79,1 %, and the total that is not the sum of its criteria', () => {
    const words = wordsOf(planOf(inputOf(rubric(1))));
    expect(words).toContain('Набрано 68 из 86: 79,1\u00a0%. Потеряно 18\u00a0баллов.');
    expect(words).toContain('«оценка предметных компетенций»: указан итог 1, а сумма критериев — 3. Учтена сумма критериев.');
    expect(words).toContain('Если верить указанным итогам, набрано 66, потеряно 20 вместо 18.');
    expect(words).toContain('1\u00a0штраф: −1.');
  });

  it('gives the very values of the rules in formulas', () => {
    for (const rows of [rubric(1), rubric(3), TABLES.rubric, [rubricRow('Р', 'П', 'а', 1, null, 2), rubricRow('Р', 'П', 'б', 0.5)]]) expect(disagreements(planOf(inputOf(rows)))).toEqual([]);
  });

  it('has no per cent where a maximum is missing', () => {
    const input = inputOf([rubricRow('Р', 'П', 'а', 1, null)]);
    expect(wordsOf(planOf(input))).toContain('Максимум неизвестен: он не указан у 1\u00a0критерия, поэтому процента нет.');
    expect(selfAssessmentSummary(input, ru).map(({ text }) => text)).toEqual(['Самооценка: 1\u00a0балл, максимум указан не у всех критериев.']);
  });

  it('is not there without rows, and says so where it stood before', () => {
    expect(selfAssessmentSheet(sheetsInput(), ru)).toBeNull();
    expect(selfAssessmentSummary(sheetsInput(), ru)).toEqual([]);
    expect(wordsOf(planOf({ ...sheetsInput(), standing: ['self-assessment'] }))).toContain('Нет пригодных строк в таблице «Самооценка».');
  });

  it('is told in «Сводка» and has the same shape in English', () => {
    const input = inputOf(rubric(1));
    expect(selfAssessmentSummary(input, ru).map(({ text }) => text)).toEqual(['Самооценка: 68 из 86 баллов, 79,1\u00a0%.', 'В самооценке 1\u00a0указанный итог не равен сумме критериев.']);
    expect(selfAssessmentSheet(input, textsFor('en'))!.blocks.map(({ kind }) => kind)).toEqual(selfAssessmentSheet(input, ru)!.blocks.map(({ kind }) => kind));
  });
});
