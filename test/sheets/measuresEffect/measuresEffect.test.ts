import { RULE_PROCEDURE_NAMES } from '../../../src/engine/procedures';
import type { DecisionRow } from '../../../src/engine/support/model';
import { textsFor } from '../../../src/i18n';
import { layoutSheet } from '../../../src/sheets/layout';
import { measuresEffectSheet } from '../../../src/sheets/measuresEffect/measuresEffect';
import type { SheetPlan } from '../../../src/sheets/plan';
import { NO_ROWS } from '../../engine/analysis/rows';
import { passport, profileEntry, result, riskValue, school } from '../../engine/builders';
import { decision, until } from '../../engine/support/decisions/rows';
import { disagreements } from '../recalculate';
import { reportInput } from '../reportInput';

const ru = textsFor('ru');
const en = textsFor('en');
const OGE = RULE_PROCEDURE_NAMES[4]!;
const VPR5 = RULE_PROCEDURE_NAMES[0]!;

const INPUT = {
  ...NO_ROWS,
  schools: [school('a', { name: 'Степновская СОШ' }), school('b', { name: 'Павловская СОШ' }), school('c', { name: 'Берёзовская ООШ' })],
  results: [
    ...[result('a', 2021, OGE, 56, 70), result('a', 2022, OGE, 48, 80), result('a', 2021, VPR5, 1, 10), result('a', 2022, VPR5, 2, 10)],
    ...[result('b', 2021, OGE, 3, 9), result('b', 2022, OGE, 2, 9)],
    ...[result('c', 2021, OGE, 10, 100), result('c', 2022, OGE, 40, 100)],
  ],
  passports: [passport('a', 2021, [0.2, 0.3, 0.1]), passport('a', 2022, [0.3, 0.3, 0.1])],
  riskValues: [riskValue('b', 2021, '2.1', 0.75), riskValue('b', 2022, '2.1', 0.5)],
  riskProfiles: [profileEntry('c', 2021, 9, 'high'), profileEntry('c', 2022, 9, 'medium')],
};

const DECISIONS: readonly DecisionRow[] = [
  decision({ text: 'Консультации по математике', school: 'a', riskKind: 'failure', progress: 1, effectIn: { kind: 'procedure', procedure: OGE } }),
  decision({ text: 'Все девять процедур', school: 'b', riskKind: 'failure', due: until('2022-06-30') }),
  decision({ text: 'Район', riskKind: 'failure', due: until('2022-12-31') }),
  decision({ text: 'Условия', school: 'a', riskKind: 'social', effectIn: { kind: 'isbsh' } }),
  decision({ text: 'Вакансии', school: 'b', riskKind: 'staff', nature: 'strategic', effectIn: { kind: 'risk-factor', factor: 2 } }),
  decision({ text: 'Среда', school: 'c', effectIn: { kind: 'risk-factor', factor: 9 } }),
  decision({ text: 'Чужая школа', schoolText: 'Заречная СОШ' }),
  decision({ text: 'Будущее', school: 'a', year: 2022 }),
  decision({ text: 'Давно', school: 'b', year: 2020, effectIn: { kind: 'isbsh' } }),
  decision({ text: 'Рост', school: 'c', effectIn: { kind: 'procedure', procedure: OGE } }),
];

const input = (decisions: readonly DecisionRow[] | null = DECISIONS) => reportInput({ input: INPUT, support: { decisions }, today: '2022-10-01' });
const planOf = (decisions?: readonly DecisionRow[] | null, texts = ru): SheetPlan => layoutSheet(measuresEffectSheet(input(decisions), texts), 'plain');
const wordsOf = (plan: SheetPlan): string =>
  plan.contents
    .flat()
    .map((content) => (typeof content === 'object' && content !== null ? String(content.value) : String(content ?? '')))
    .join('\n');

describe('«Эффективность мер»', () => {
  it.each(['plain', 'addin'] as const)('gives the very values of the rules in %s formulas', (mode) => {
    expect(disagreements(layoutSheet(measuresEffectSheet(input(), ru), mode))).toEqual([]);
    expect(disagreements(layoutSheet(measuresEffectSheet(input(), en), mode))).toEqual([]);
  });

  it('sums up how the decisions stand and what came after', () => {
    const words = wordsOf(planOf());
    expect(words).toContain('В реестре 10\u00a0решений: выполнено 1, в работе 1, просрочено 1, без даты срока 7.');
    expect(words).toContain('Доля ниже порога сравнима у 4\u00a0решений: снизилась больше случайного — 1, изменение в пределах случайного — 2, выросла больше случайного — 1.');
    expect(words).toContain('ИСБШ и факторы риска сравнимы у 3\u00a0решений.');
    expect(words).toContain('У 1\u00a0решения следующий учебный год — после отчётного: сравнить можно будет позже.');
    expect(words).toContain('Сравнить не с чем у 2\u00a0решений: причины — в таблице ниже.');
  });

  it('tells why there is nothing to compare', () => {
    const words = wordsOf(planOf());
    expect(words).toContain('Школы нет в таблице «Школы»');
    expect(words).toContain('Заречная СОШ (нет в «Школы»)');
    expect(words).toContain('Нет данных за учебный год решения и раньше');
  });

  it('never names a cause', () => {
    for (const texts of [ru, en]) {
      const words = wordsOf(planOf(DECISIONS, texts)).replaceAll('не значит «благодаря»', '').replaceAll('not “because of”', '');
      expect(words).not.toMatch(/благодаря|из-за|because|thanks to|рейтинг|undefined|NaN/i);
    }
  });

  it('leads from each decision to its row', () => {
    const { links } = planOf();
    expect(links.map(({ link }) => link)).toEqual(expect.arrayContaining([DECISIONS[0]!.origin]));
  });

  it('says what to do where the workbook has no register, or an empty one', () => {
    expect(wordsOf(planOf(null))).toContain('В книге нет таблицы «Управленческие решения».');
    expect(wordsOf(planOf([]))).toContain('нет ни одной заполненной строки');
  });

  it('cuts a register that nobody can read, and counts all of it', () => {
    const many = Array.from({ length: 5_001 }, (_, at) => decision({ text: `Решение ${String(at)}`, school: 'a', riskKind: 'failure' }));
    const plan = planOf(many);
    const words = wordsOf(plan);
    expect(words).toContain('В реестре 5\u00a0001\u00a0решение:');
    expect(words).toContain('Показаны первые 5\u00a0000\u00a0решений из 5001;');
    expect(words).not.toContain('Решение 5000');
  });
});
