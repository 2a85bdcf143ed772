import type { RiskFactorId, RiskLevel } from '../../../src/engine/riskCatalogue';
import { FORBIDDEN_RU, forbiddenIn } from '../../../src/i18n/forbidden';
import { textsFor } from '../../../src/i18n';
import { layoutSheet } from '../../../src/sheets/layout';
import type { SheetPlan } from '../../../src/sheets/plan';
import { factorsOfDistrict } from '../../../src/sheets/riskSchools/factors';
import { riskSchoolsSheet } from '../../../src/sheets/riskSchools/riskSchools';
import type { ReportInput } from '../../../src/sheets/sheetsInput';
import { profileEntry, riskValue, school } from '../../engine/builders';
import { assessed } from '../../engine/analysis/rows';
import { result } from '../../engine/builders';
import { DISTRICT } from '../district';
import { disagreements } from '../recalculate';
import { reportInput } from '../reportInput';

const ru = textsFor('ru');
const en = textsFor('en');

const planOf = (input: ReportInput, texts = ru): SheetPlan => layoutSheet(riskSchoolsSheet(input, texts), 'plain');
const wordsOf = (plan: SheetPlan): string =>
  plan.contents
    .flat()
    .map((content) => (typeof content === 'object' && content !== null ? String(content.value) : String(content ?? '')))
    .join('\n')
    .replaceAll('\u00a0', ' ');

describe('the factors of a district', () => {
  const told = factorsOfDistrict(
    assessed({
      schools: ['а', 'б', 'в', 'г'].map((key) => school(key)),
      results: [result('а', 2021, 'ОГЭ математика', 0, 20)],
      riskValues: [riskValue('а', 2021, '2.1', 0.9), riskValue('а', 2021, '2.2', 0.5), riskValue('а', 2021, '2.3', 0.7), riskValue('б', 2021, '2.1', 0.7), riskValue('б', 2021, '2.2', 0.7), riskValue('в', 2021, '2.3', 0.3)],
      riskProfiles: [profileEntry('г', 2021, 10, 'high'), profileEntry('г', 2021, 9, 'medium')],
    }),
  );
  const of = (id: RiskFactorId, level: RiskLevel): readonly string[] => told[id - 1]!.schools[level].map(({ school: { key } }) => key);

  it('are all ten, with the schools at each level and those of which something is known', () => {
    expect(told.map(({ factor: { id } }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([of(2, 'high'), of(2, 'medium'), of(10, 'high'), of(9, 'medium')]).toEqual([['а', 'б'], ['в'], ['г'], ['г']]);
    expect([told[1]!.withData, told[9]!.withData, told[0]!.withData]).toEqual([3, 1, 0]);
  });

  it('name the two parameters with the greatest mean deficit of the schools at the high level: 0.8 and 0.7, not 0.6', () => {
    expect(told[1]!.heaviest.map(({ parameter: { id }, deficit }) => [id, Math.round(deficit * 1e9) / 1e9])).toEqual([
      ['2.1', 0.8],
      ['2.3', 0.7],
    ]);
    expect(told[9]!.heaviest).toEqual([]);
  });
});

describe('«Факторы риска → школы»', () => {
  const district = reportInput();

  it.each(['plain', 'addin'] as const)('gives the same figures in %s formulas', (mode) => {
    for (const texts of [ru, en]) expect(disagreements(layoutSheet(riskSchoolsSheet(district, texts), mode))).toEqual([]);
  });

  it('tells shares of the schools with data, what weighs most, and the measures of the catalogue', () => {
    const words = wordsOf(planOf(district));
    expect(words).toContain('Данные о рисках есть по 3 школам из 7; хотя бы один фактор с уровнем «высокий» — у 2 школ.');
    expect(words).toContain('2.1 Нехватка педагогов — 0,75');
    expect(words).toContain('М-2.1. Составить прогноз вакансий');
    expect(words).toContain('только готовые уровни, параметров нет');
  });

  it('says so where a catalogue has no measure for a factor, and offers none where no school has the factor', () => {
    const words = wordsOf(planOf(reportInput({ support: { catalogue: [] } })));
    expect(words).toContain('в каталоге нет мер');
    expect(wordsOf(planOf(district))).not.toContain('М-8.1');
  });

  it('says what is missing where there are no data on risks', () => {
    const plan = planOf(reportInput({ input: { ...DISTRICT, riskValues: [], riskProfiles: [] } }));
    expect(wordsOf(plan)).toContain('Данных о факторах риска нет ни по одной школе.');
    expect(plan.tables).toEqual([]);
  });

  it('stays within the wording that is allowed', () => {
    expect(forbiddenIn(wordsOf(planOf(district)), FORBIDDEN_RU)).toEqual([]);
  });
});
