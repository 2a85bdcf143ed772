import { join } from 'node:path';
import type { DistrictInput, School } from '../../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../../src/engine/procedures';
import { RISK_FACTORS } from '../../../src/engine/riskCatalogue';
import { textsFor } from '../../../src/i18n';
import { cellAddress } from '../../../src/sheets/layout/address';
import { layoutSheet } from '../../../src/sheets/layout';
import type { PlanContent, SheetPlan } from '../../../src/sheets/plan';
import { chooserLabels } from '../../../src/sheets/schoolPassport/labels';
import { MOST_SCHOOLS } from '../../../src/sheets/schoolPassport/scene';
import { schoolPassportSheet } from '../../../src/sheets/schoolPassport/schoolPassport';
import type { ReportInput } from '../../../src/sheets/sheetsInput';
import { rawOfFile, sheetsOfRaw } from '../../support/bookSheets';
import { TABLES } from '../analysisRows';
import { DISTRICT, largeDistrict } from '../district';
import { disagreements, recalculated } from '../recalculate';
import { reportInput } from '../reportInput';

const ru = textsFor('ru');
const SAMPLE = join(import.meta.dirname, '..', '..', '..', 'assets', 'samples', 'sample-district.xlsx');

const planOf = (input: ReportInput, mode: 'plain' | 'addin' | 'values' = 'plain', texts = ru): SheetPlan => layoutSheet(schoolPassportSheet(input, texts)!, mode);

const choiceOf = (plan: SheetPlan) => plan.choices![0]!;
const offeredBy = (plan: SheetPlan): readonly string[] => {
  const { list } = choiceOf(plan);
  return plan.contents.slice(list.row, list.row + list.rows).map((cells) => String(cells[list.column]));
};

/** The plan after the user has chosen. */
const choosing = (plan: SheetPlan, label: string): SheetPlan => {
  const { row, column } = choiceOf(plan);
  return { ...plan, contents: plan.contents.map((cells, at) => (at === row ? cells.map((own, place): PlanContent => (place === column ? label : own)) : cells)) };
};

/** What stands in each computed cell of the page. */
const shownFor = (plan: SheetPlan, label: string): ReadonlyMap<string, unknown> => new Map(recalculated(choosing(plan, label)).map(({ address, computed }) => [address, computed ?? '']));

const placeOf = (plan: SheetPlan, table: string, label: string, column: number): string => {
  const { range } = plan.tables.find(({ id }) => id === table)!;
  const row = plan.contents.findIndex((cells, at) => at > range.row && at < range.row + range.rows && cells[0] === label);
  return cellAddress(row, column);
};

const factPlace = (plan: SheetPlan, label: string): string => {
  const row = plan.contents.findIndex((cells) => cells[0] === label);
  return cellAddress(row, plan.contents[row]!.findIndex((content, at) => at > 0 && content !== null));
};

const district = reportInput({ tables: TABLES });
const book = sheetsOfRaw(rawOfFile(SAMPLE), ru)!;

describe('«Паспорт школы»', () => {
  it.each(['plain', 'addin'] as const)('gives by %s formulas what was computed for the school shown first', (mode) => {
    for (const input of [district, book.input, reportInput({ settings: { objectivity: 'both' } }), reportInput({ settings: { objectivity: 'count' } })]) {
      for (const locale of ['ru', 'en'] as const) expect(disagreements(planOf(input, mode, textsFor(locale)))).toEqual([]);
    }
  });

  it('shows for every school of the sample its own results, index and levels of risk, and nothing where there is none', () => {
    const { input } = book;
    const { assessment } = input;
    const plan = planOf(input);
    const labels = chooserLabels(assessment.schools, ru);
    const years = [2024, 2025, 2026];
    const results = new Map(assessment.input.results.map((result) => [`${result.school} ${result.procedure} ${result.year}`, result]));
    for (const { school, isbsh, risk } of assessment.schools) {
      const shown = shownFor(plan, labels.get(school.key)!);
      for (const procedure of RULE_PROCEDURE_NAMES) {
        years.forEach((year, at) => {
          const result = results.get(`${school.key} ${procedure} ${year}`);
          const share = shown.get(placeOf(plan, 'results', procedure, 1 + 2 * at));
          const counts = shown.get(placeOf(plan, 'results', procedure, 2 + 2 * at));
          if (!result || result.participants === 0) expect([school.name, procedure, year, share]).toEqual([school.name, procedure, year, '']);
          else if (result.biased) expect(share).toMatch(/^[\d,]+\u00a0%\*$/);
          else expect(share).toBeCloseTo(result.below / result.participants, 12);
          expect(counts).toBe(result ? `${result.below} из ${result.participants}` : '');
        });
      }
      expect(shown.get(factPlace(plan, 'ИСБШ'))).toBe(isbsh?.value ?? '');
      for (const { id } of RISK_FACTORS) {
        const level = risk?.factors.find(({ factor }) => factor === id)?.level;
        expect(shown.get(placeOf(plan, 'risks', ru.sheets.risks.factorHeader(id, ru.sheets.risks.shortFactors[id]), 1))).toBe(level ? ru.terms.riskLevels[level] : '');
      }
      expect(shown.get(factPlace(plan, 'Школа'))).toBe(school.name);
      expect([...shown.values()].filter((value) => typeof value === 'object')).toEqual([]);
    }
  });

  it('goes blank and says so when no school of the list is chosen', () => {
    const plan = planOf(district);
    for (const label of ['', 'Нет такой школы']) {
      const shown = [...shownFor(plan, label)].filter(([, value]) => value !== '');
      expect(shown.map(([, value]) => value)).toEqual(['Такой школы в списке нет: выберите название из списка.', 0]);
    }
  });

  it('begins with the first school of the list for targeted support, else with the first school', () => {
    expect(planOf(district).contents[choiceOf(planOf(district)).row]).toContain('МБОУ «Лукоморская СОШ № 1»');
    const calm = reportInput({ input: { ...DISTRICT, results: [], passports: [], riskValues: [], riskProfiles: [] }, settings: { year: 2021 } });
    expect(planOf(calm).contents[choiceOf(planOf(calm)).row]).toContain('МБОУ «Лукоморская СОШ № 1»');
    const risky = reportInput({ input: { ...DISTRICT, results: [], passports: [] }, settings: { year: 2021 } });
    const first = risky.assessment.schools.find(({ groups }) => groups.includes('riskZone'))!;
    expect(planOf(risky).contents[choiceOf(planOf(risky)).row]).toContain(first.school.name);
  });

  it('is one portrait page, the table of data left out of print and behind the outline button', () => {
    const plan = planOf(book.input);
    expect(plan.print).toMatchObject({ orientation: 'portrait', pages: 1, breaks: [] });
    const data = plan.tables.find(({ id }) => id === 'data')!;
    expect(plan.print.area.rows).toBeLessThan(data.range.row);
    expect(plan.print.area.columns).toBe(plan.workingColumns[0]!.first);
    expect(plan.workingColumns[0]!.last).toBe(data.range.columns - 1);
  });

  it('uses functions that every Excel has', () => {
    for (const mode of ['plain', 'addin'] as const) {
      const used = new Set(recalculated(planOf(book.input, mode)).flatMap(({ formula }) => [...formula.replaceAll(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name)));
      expect([...used].sort()).toEqual(['IF', 'IFERROR', 'INDEX', 'MATCH']);
    }
  });

  it('is written as values with the first school and says how to get another', () => {
    const plan = planOf(district, 'values');
    expect(plan.choices).toBeUndefined();
    expect(plan.contents.flat()).toContain(ru.sheets.schoolPassport.fixed);
    expect(plan.contents.flat().filter((content) => typeof content === 'object' && content !== null)).toEqual([]);
    expect(plan.contents.flat()).toContain('МБОУ «Лукоморская СОШ № 1»');
  });

  it('gives every row room for the longest text that the choice can bring', () => {
    const plan = planOf(book.input);
    const heights = new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
    const row = plan.contents.findIndex((cells) => String(cells[0]).startsWith('Рекомендуемые меры')) + 1;
    const lines = offeredBy(plan).map((label) => String(shownFor(plan, label).get(cellAddress(row, 0))).split('\n').length);
    expect(heights.get(row)!).toBeGreaterThanOrEqual(Math.max(...lines) * 11);
  });

  it('keeps the chart of all years even where the first school has none', () => {
    const input: DistrictInput = { ...DISTRICT, results: DISTRICT.results.filter(({ school, year }) => school !== '1' || year === 2021) };
    const [chart] = planOf(reportInput({ input })).charts;
    expect(chart!.series.map(({ name }) => name)).toEqual(['2019/2020', '2020/2021']);
  });

  it('offers only the schools of the three groups where there are too many, and says so', () => {
    const input = reportInput({ input: largeDistrict(MOST_SCHOOLS + 400) });
    const plan = planOf(input);
    const grouped = input.assessment.schools.filter(({ groups }) => groups.length > 0);
    expect(offeredBy(plan)).toHaveLength(Math.min(MOST_SCHOOLS, grouped.length));
    expect(plan.contents.flat().map((content) => (typeof content === 'object' && content !== null ? content.value : content))).toContain(ru.sheets.schoolPassport.hintCut(input.assessment.schools.length - offeredBy(plan).length));
  }, 60_000);

  it('draws no chart where no school has a result', () => {
    const input = reportInput({ input: { ...DISTRICT, results: [] }, settings: { year: 2021 } });
    expect(planOf(input).charts).toEqual([]);
  });

  it('is not there without schools', () => {
    const input = reportInput({ input: { schools: [], results: [], passports: [], riskValues: [], riskProfiles: [] }, settings: { year: 2021 } });
    expect(schoolPassportSheet(input, ru)).toBeNull();
  });
});

describe('the names in the list', () => {
  const labelled = (schools: readonly Partial<School>[]): readonly string[] => {
    const known = DISTRICT.schools[0]!;
    const input = reportInput({ input: { ...DISTRICT, schools: schools.map((school, at) => ({ ...known, key: `k${at}`, ...school })), results: [], passports: [], riskValues: [], riskProfiles: [] }, settings: { year: 2021 } });
    return [...chooserLabels(input.assessment.schools, ru).values()];
  };

  it('tell equal names apart by code, by municipality, at last by number', () => {
    expect(labelled([{ name: 'СОШ № 1', code: '1' }, { name: 'СОШ № 1', code: '2' }])).toEqual(['СОШ № 1 (код 1)', 'СОШ № 1 (код 2)']);
    expect(labelled([{ name: 'СОШ № 1', code: null, municipality: 'Первый' }, { name: 'сош № 1', code: null, municipality: 'Второй' }])).toEqual(['СОШ № 1, Первый', 'сош № 1, Второй']);
    expect(labelled([{ name: 'СОШ № 1', code: null }, { name: 'СОШ № 1', code: null }])).toEqual(['СОШ № 1 — 1', 'СОШ № 1 — 2']);
  });

  it('are no number, formula or pattern to Excel', () => {
    expect(labelled([{ name: '15', code: null }, { name: '=МБОУ', code: null }, { name: 'СОШ*', code: null }])).toEqual(['Школа 15', 'Школа =МБОУ', 'СОШ']);
  });
});
