import fc from 'fast-check';
import { assessLowResults } from '../../src/engine/lowSchool';
import { RULE_PROCEDURE_NAMES } from '../../src/engine/procedures';
import { DEFAULT_SETTINGS, type ObjectivityMode } from '../../src/engine/settings';
import { resultsOfSchool, withShuffle, YEAR } from './arbitraries';
import { result, school } from './builders';

const ours = school('школа');
const row = (year: number, procedure: string, below: number, participants: number, biased = false) =>
  result('школа', year, procedure, below, participants, { biased });
const assess = (results: ReturnType<typeof row>[], objectivity: ObjectivityMode = 'exclude') =>
  assessLowResults(ours, results, YEAR, { ...DEFAULT_SETTINGS, objectivity });

describe('the verdict on low results', () => {
  it('lists a school with two low procedures and shows what was judged', () => {
    const verdict = assess([row(2020, 'ВПР математика 5', 1, 20), row(2021, 'ЕГЭ русский язык', 3, 10), row(2021, 'ВПР математика 5', 13, 40)]);
    expect(verdict).toMatchObject({ status: 'listed', criteria: [1], secondCriterionUnknown: false, reliability: 'probable', ifBiasedCounted: null });
    expect(verdict.judged.map(({ year, procedure, share, low }) => [year, procedure, share, low])).toEqual([
      [2021, 'ВПР математика 5', 0.325, true],
      [2021, 'ЕГЭ русский язык', 0.3, true],
      [2020, 'ВПР математика 5', 0.05, false],
    ]);
    expect(verdict.judged[0]!.interval!.lower).toBeLessThan(0.325);
  });

  it('does not list a school at 13 of 44', () => {
    expect(assess([row(2021, 'ВПР математика 5', 13, 44), row(2021, 'ВПР математика 6', 3, 10)])).toMatchObject({ status: 'not-listed', criteria: [], reliability: null });
  });

  it('has no data when nobody took part, or only in other procedures or years', () => {
    expect(assess([]).status).toBe('no-data');
    expect(assess([row(2021, 'ВПР математика 5', 0, 0)])).toMatchObject({ status: 'no-data', judged: [{ share: null, low: false, interval: null }] });
    expect(assess([row(2021, 'КДР6', 5, 10), row(2020, 'ВПР математика 5', 5, 10), row(2020, 'ВПР математика 6', 5, 10)])).toMatchObject({
      status: 'no-data',
      secondCriterionUnknown: false,
    });
  });

  it('says when the second criterion cannot be told', () => {
    expect(assess([row(2021, 'ВПР математика 5', 3, 10)])).toMatchObject({ status: 'not-listed', secondCriterionUnknown: true });
    expect(assess([row(2021, 'ВПР математика 5', 3, 10), row(2020, 'ВПР математика 5', 3, 10, true)])).toMatchObject({
      status: 'not-listed',
      secondCriterionUnknown: true,
    });
  });

  it('does not apply to a primary school, whatever its rows say', () => {
    const results = [row(2021, 'ВПР математика 5', 9, 10), row(2021, 'ВПР математика 6', 9, 10)];
    const verdict = assessLowResults(school('школа', { primaryOnly: true }), results, YEAR, { ...DEFAULT_SETTINGS, objectivity: 'both' });
    expect(verdict).toMatchObject({
      status: 'not-applicable',
      criteria: [],
      reliability: null,
      secondCriterionUnknown: false,
      ifBiasedCounted: { status: 'not-applicable', criteria: [] },
    });
    expect(verdict.judged).toHaveLength(2);
  });

  describe('with results that carry a sign of bias', () => {
    const results = [row(2021, 'ВПР математика 5', 3, 10), row(2021, 'ВПР математика 6', 3, 10, true)];

    it('leaves them out of the verdict and yet shows them', () => {
      const verdict = assess(results, 'exclude');
      expect(verdict).toMatchObject({ status: 'not-listed', ifBiasedCounted: null });
      expect(verdict.judged.map(({ excluded, low }) => [excluded, low])).toEqual([
        [false, true],
        [true, true],
      ]);
    });

    it('counts them where the setting says so', () => {
      const verdict = assess(results, 'count');
      expect(verdict).toMatchObject({ status: 'listed', criteria: [1], ifBiasedCounted: null });
      expect(verdict.judged.every(({ excluded }) => !excluded)).toBe(true);
    });

    it('shows both verdicts where the setting says so', () => {
      expect(assess(results, 'both')).toMatchObject({ status: 'not-listed', reliability: null, ifBiasedCounted: { status: 'listed', criteria: [1] } });
    });

    it('has no data when every result of the year is left out', () => {
      expect(assess([row(2021, 'ВПР математика 5', 3, 10, true)], 'both')).toMatchObject({ status: 'no-data', ifBiasedCounted: { status: 'not-listed' } });
    });
  });

  it('judges the first of two rows with one key', () => {
    expect(assess([row(2021, 'ВПР математика 5', 1, 10), row(2021, 'ВПР математика 5', 9, 10)]).judged.map(({ below }) => below)).toEqual([1]);
  });

  it('judges newest year first in the order of the nine procedures, whatever the order of the rows', () => {
    fc.assert(
      fc.property(withShuffle(resultsOfSchool('школа')), ([results, shuffled]) => {
        const verdict = assess(results);
        expect(assess(shuffled)).toEqual(verdict);
        const places = verdict.judged.map(({ year, procedure }) => (YEAR - year) * 9 + RULE_PROCEDURE_NAMES.indexOf(procedure));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('in the mode of both verdicts joins the two other modes', () => {
    fc.assert(
      fc.property(resultsOfSchool('школа'), (results) => {
        const [excluded, counted, both] = [assess(results, 'exclude'), assess(results, 'count'), assess(results, 'both')];
        expect(both).toEqual({ ...excluded, ifBiasedCounted: { status: counted.status, criteria: counted.criteria } });
      }),
    );
  });

  it('never delists a school for more failures', () => {
    fc.assert(
      fc.property(resultsOfSchool('школа'), fc.nat(), (results, pick) => {
        fc.pre(assess(results).status === 'listed');
        const at = pick % results.length;
        const worse = results.map((entry, place) => (place === at ? { ...entry, below: entry.participants } : entry));
        expect(assess(worse).status).toBe('listed');
      }),
    );
  });
});
