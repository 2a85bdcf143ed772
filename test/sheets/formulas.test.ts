import fc from 'fast-check';
import type { DistrictInput, ProcedureResult } from '../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../src/engine/procedures';
import type { Settings } from '../../src/engine/settings';
import { asPercent, asShare } from '../../src/engine/units';
import { textsFor } from '../../src/i18n';
import { buildSheetSpecs } from '../../src/sheets/buildSheetSpecs';
import { layoutSheet } from '../../src/sheets/layout';
import { lowResultsSheet } from '../../src/sheets/lowResults/lowResults';
import type { FormulaMode } from '../../src/sheets/spec';
import { DISTRICT, sheetsInput } from './district';
import { disagreements, recalculated } from './recalculate';

const ru = textsFor('ru');
const LIVE: readonly FormulaMode[] = ['plain', 'addin'];

const variants: Readonly<Record<string, Partial<Settings>>> = {
  'the defaults': {},
  'the rule set of 2025': { ruleSet: 'same-procedure-2025' },
  'biased results counted': { objectivity: 'count' },
  'both ways shown': { objectivity: 'both' },
  'a threshold that is no whole number': { lowThreshold: asPercent(33.3) },
  'a quintile and other coefficients': { bottomShare: asShare(0.2), isbsh: { constant: 80, bothParentsHigherEducation: 20, singleParent: -10, onRegister: -60 } },
  'other borders of risk': { risk: { high: 0.3, medium: 0.1, highFactorsForZone: 2 } },
  'an earlier year': { year: 2020 },
};

describe('live formulas', () => {
  it.each(Object.entries(variants))('give the very values of the rules with %s', (_, settings) => {
    for (const spec of buildSheetSpecs(sheetsInput(settings), ru)) {
      for (const mode of LIVE) expect({ sheet: spec.name, mode, wrong: disagreements(layoutSheet(spec, mode)) }).toEqual({ sheet: spec.name, mode, wrong: [] });
    }
  });

  it('give the values in English too', () => {
    for (const spec of buildSheetSpecs(sheetsInput(), textsFor('en'))) {
      for (const mode of LIVE) expect(disagreements(layoutSheet(spec, mode))).toEqual([]);
    }
  });

  it('are there: a sheet of computed cells has many, and the list of problems none', () => {
    const counts = Object.fromEntries(buildSheetSpecs(sheetsInput(), ru).map((spec) => [spec.id, recalculated(layoutSheet(spec, 'plain')).length]));
    expect(counts['low-results']).toBeGreaterThan(100);
    expect(counts['isbsh']).toBeGreaterThan(10);
    expect(counts['risks']).toBeGreaterThan(15);
    expect(counts['groups']).toBeGreaterThan(20);
    expect(counts['issues']).toBe(0);
  });

  it('agree with the rule of low results on any results', () => {
    const result = fc.record({
      school: fc.constantFrom('1', '2', '3'),
      year: fc.constantFrom(2020, 2021),
      procedure: fc.constantFrom(...RULE_PROCEDURE_NAMES),
      participants: fc.integer({ min: 0, max: 40 }),
      failed: fc.double({ min: 0, max: 1, noNaN: true }),
      biased: fc.boolean(),
    });
    const settings = fc.record({
      ruleSet: fc.constantFrom<Settings['ruleSet']>('fioko2020', 'same-procedure-2025'),
      lowThreshold: fc.constantFrom(30, 25, 33.3, 12.5, 50).map(asPercent),
      objectivity: fc.constantFrom<Settings['objectivity']>('exclude', 'count', 'both'),
      smallCount: fc.constantFrom(5, 10),
      year: fc.constant(2021),
    });
    fc.assert(
      fc.property(fc.array(result, { maxLength: 40 }), settings, (drawn, chosen) => {
        const results = drawn.map(
          ({ failed, ...row }, index): ProcedureResult => ({
            ...row,
            below: Math.round(failed * row.participants),
            meanScore: null,
            marks4and5: null,
            above60: null,
            origin: { sheet: 'Результаты', address: `E${index + 2}` },
          }),
        );
        const input: DistrictInput = { ...DISTRICT, schools: DISTRICT.schools.slice(0, 3), results };
        const spec = lowResultsSheet(sheetsInput(chosen, input), ru);
        for (const mode of LIVE) expect(disagreements(layoutSheet(spec, mode))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Functions that Excel 2019 and LibreOffice both have had for many years. */
const OLD_FUNCTIONS = ['IF', 'AND', 'OR', 'ROUND', 'SQRT', 'MID', 'SUMPRODUCT', 'COUNT', 'COUNTIF', 'COUNTIFS', 'PERCENTILE', 'MAX', 'MIN', 'INDEX'];

describe('plain formulas', () => {
  const formulas = buildSheetSpecs(sheetsInput({ objectivity: 'both' }), ru).flatMap((spec) => recalculated(layoutSheet(spec, 'plain')).map(({ formula }) => formula));
  const outsideTexts = (formula: string): string => formula.replaceAll(/"[^"]*"/g, '""');

  it('use functions that were there before Excel 2019, and none of the add-in', () => {
    const used = new Set(formulas.flatMap((formula) => [...outsideTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1]!)));
    expect([...used].filter((name) => !OLD_FUNCTIONS.includes(name))).toEqual([]);
  });

  it('have their parentheses balanced, no place left unnamed, and fit into a cell', () => {
    for (const formula of formulas) {
      const bare = outsideTexts(formula);
      expect(bare.split('(').length).toBe(bare.split(')').length);
      expect(bare).not.toMatch(/[{}]/);
      expect(formula.length).toBeLessThan(8192);
    }
  });
});
