import fc from 'fast-check';
import { analyseSelfAssessment } from '../../../../src/engine/analysis/selfAssessment/analyseSelfAssessment';
import type { SelfAssessment } from '../../../../src/engine/analysis/selfAssessment/result';
import { NO_ANALYSIS_INPUT, type RubricScore } from '../../../../src/engine/model';
import { rubricRow } from '../rows';
import { COMPETENCES, rubric } from './rubric';

const analysed = (rows: readonly RubricScore[]) => analyseSelfAssessment({ ...NO_ANALYSIS_INPUT, rubric: rows });

const resultOf = (rows: readonly RubricScore[]): SelfAssessment => {
  const found = analysed(rows);
  if (found.status === 'not-computed') throw new Error(found.reason.code);
  return found.result;
};

describe('the rubric 1.2 of [000]', () => {
  const result = resultOf(rubric(1));

  it('has 68 of 86: 79,1 %, with 18 lost', () => {
    expect(result.total).toMatchObject({ score: 68, maximum: 86, lost: 18, withoutMaximum: 0 });
    expect((100 * result.total.share!).toFixed(1)).toBe('79.1');
  });

  it('has its sections: goals 18 of 18, indicators 7 of 8 with the penalty, methods 2 of 3', () => {
    const section = (name: string) => result.sections.find((one) => one.section === name);
    expect(section('Цели')).toMatchObject({ score: 18, maximum: 18, indicators: 6 });
    expect(section('Показатели')).toMatchObject({ score: 7, maximum: 8 });
    expect(section('Методы')).toMatchObject({ score: 2, maximum: 3 });
    expect(section('Анализ')).toMatchObject({ score: 3, maximum: 12 });
    expect(section('Рекомендации')).toMatchObject({ score: 5, maximum: 9 });
  });

  it('takes the penalty off the score and not off the maximum', () => {
    const penalised = result.indicators.filter(({ penalties }) => penalties > 0);
    expect(penalised).toHaveLength(1);
    expect(penalised[0]).toMatchObject({ indicator: 'компетенции', score: 1, maximum: 2, penalty: -1, difference: null });
  });

  it('states 1 for 1 + 1 + 1 in one row: with that the losses would sum to 20, and not to 86 − 68', () => {
    const differing = result.indicators.filter(({ difference }) => difference !== null);
    expect(differing.map(({ indicator, score, stated, difference }) => [indicator, score, stated, difference])).toEqual([[COMPETENCES, 3, 1, -2]]);
    expect(result.ifStated).toMatchObject({ score: 66, maximum: 86, lost: 20 });
  });

  it('differs from nothing once the row states 3', () => {
    expect(resultOf(rubric(3)).ifStated).toBeNull();
  });
});

describe('a rubric', () => {
  it('without rows is not computed', () => {
    expect(analysed([])).toEqual({ status: 'not-computed', reason: { code: 'no-rows', table: 'rubric' } });
  });

  it('has no per cent where one maximum is missing, and none of nothing', () => {
    expect(resultOf([rubricRow('Р', 'П', 'а', 1), rubricRow('Р', 'П', 'б', 1, null)]).total).toEqual({ score: 2, maximum: 1, withoutMaximum: 1, share: null, lost: null });
    expect(resultOf([rubricRow('Р', 'П', 'штраф', -1, 0)]).total).toEqual({ score: -1, maximum: 0, withoutMaximum: 0, share: null, lost: 1 });
  });

  it('keeps indicators of one name apart in different sections, and rows of one section together wherever they stand', () => {
    const { sections, indicators } = resultOf([rubricRow('А', 'П', 'к', 1), rubricRow('Б', 'П', 'к', 0), rubricRow('А', 'П', 'л', 1)]);
    expect(indicators.map(({ section, score }) => [section, score])).toEqual([
      ['А', 2],
      ['Б', 0],
    ]);
    expect(sections.map(({ section, maximum }) => [section, maximum])).toEqual([
      ['А', 2],
      ['Б', 1],
    ]);
  });

  it('tells totals that its rows state differently and compares none of them', () => {
    const { indicators, ifStated } = resultOf([rubricRow('Р', 'П', 'а', 1, 1, 2), rubricRow('Р', 'П', 'б', 0, 1, 1), rubricRow('Р', 'П', 'в', 0, 1, 2)]);
    expect(indicators[0]).toMatchObject({ stated: null, statedDiffer: [2, 1], difference: null });
    expect(ifStated).toBeNull();
  });

  it('takes parts of a point that differ in their binary tails for the total they are', () => {
    expect(resultOf([rubricRow('Р', 'П', 'а', 0.1, 1, 0.3), rubricRow('Р', 'П', 'б', 0.2, 1)]).indicators[0]?.difference).toBeNull();
  });

  it('sums to the same by criteria, indicators and sections', () => {
    const row = fc.record({ section: fc.constantFrom('А', 'Б', 'В'), indicator: fc.constantFrom('1', '2'), score: fc.integer({ min: -1, max: 3 }), stated: fc.option(fc.nat(5), { nil: null }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (drawn) => {
        const { total, sections, indicators } = resultOf(drawn.map(({ section, indicator, score, stated }, at) => rubricRow(section, indicator, `к${at}`, score, score < 0 ? 0 : 3, stated)));
        const sum = (parts: readonly { readonly score: number; readonly maximum: number }[], what: 'score' | 'maximum') => parts.reduce((all, part) => all + part[what], 0);
        for (const what of ['score', 'maximum'] as const) {
          expect(sum(indicators, what)).toBe(total[what]);
          expect(sum(sections, what)).toBe(total[what]);
        }
        expect(total.lost).toBe(total.maximum - total.score);
      }),
    );
  });
});
