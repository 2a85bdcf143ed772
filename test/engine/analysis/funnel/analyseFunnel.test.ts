import fc from 'fast-check';
import { analyseFunnel } from '../../../../src/engine/analysis/funnel/analyseFunnel';
import { FUNNEL_PLACES, type FunnelGroup, type FunnelResult } from '../../../../src/engine/analysis/funnel/result';
import { assessDistrict } from '../../../../src/engine/assessDistrict';
import type { DistrictInput, ProcedureResult } from '../../../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../../../src/engine/procedures';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/engine/settings';
import { result, school } from '../../builders';

const OGE = 'ОГЭ математика';

const analysed = (results: readonly ProcedureResult[], settings: Partial<Settings> = {}) => {
  const keys = [...new Set(results.map((one) => one.school))];
  const input: DistrictInput = { schools: keys.map((key) => school(key)), results, passports: [], riskValues: [], riskProfiles: [] };
  return analyseFunnel(assessDistrict(input, { ...DEFAULT_SETTINGS, ...settings })!);
};

const funnel = (results: readonly ProcedureResult[], settings: Partial<Settings> = {}): FunnelResult => {
  const found = analysed(results, settings);
  if (found.status !== 'computed') throw new Error(found.reason.code);
  return found.result;
};

const groupOf = ({ groups }: FunnelResult, procedure: string | null): FunnelGroup => groups.find((group) => group.procedure === procedure)!;

/** Below and participants of twelve schools; the figures of NumPy 2.4.6 are in overdispersion.test.ts. */
const TWELVE = [
  [4, 5],
  [1, 9],
  [5, 12],
  [2, 18],
  [6, 22],
  [3, 25],
  [9, 31],
  [4, 40],
  [20, 44],
  [10, 57],
  [3, 63],
  [12, 90],
].map(([below, participants], at) => result(`ш${at}`, 2021, OGE, below!, participants!));

describe('the funnel of a procedure', () => {
  const group = groupOf(funnel(TWELVE), OGE);

  it('pools the average and tells z of every school in the order of the schools', () => {
    expect(group).toMatchObject({ participants: 416, below: 79, average: 79 / 416 });
    // NumPy 2.4.6: (x/n − p0)/sqrt(p0·(1 − p0)/n)
    const z = [3.478148528224383, -0.60265985835577, 2.0027526162868563, -0.8522897451845785, 0.990442731338923, -0.8911194244569047, 1.4254776926829655, -1.44968318588695, 4.475579749534499, -0.2784378015914071, -2.879344389139291, -1.3682838626152232];
    group.points.forEach((point, at) => {
      expect(point.school).toBe(`ш${at}`);
      expect(point.z).toBeCloseTo(z[at]!, 12);
    });
  });

  it('places the schools, counts the places and says how many chance would put outside', () => {
    expect(group.points.map(({ place }) => place)).toEqual(['above998', 'inside', 'above95', 'inside', 'inside', 'inside', 'inside', 'inside', 'above998', 'inside', 'below95', 'inside']);
    expect(group.places).toEqual({ above998: 2, above95: 1, inside: 8, below95: 1, below998: 0 });
    expect(group.byChance.outside95).toBeCloseTo(0.6, 12);
    expect(group.byChance.outside998).toBeCloseTo(0.024, 12);
  });

  it('finds the limits too narrow, and who remains outside wider ones', () => {
    // 1.96·√3.09995 = 3.4508: the schools with z of 3.478 and 4.476
    expect(group.dispersion).toMatchObject({ excessive: true, outsideWidened: 2 });
    expect(group.dispersion!.phi).toBeCloseTo(3.0999505055316354, 12);
  });
});

describe('the funnels of a year', () => {
  it('are of the nine together, of each that was held in their order, and of others as they appear', () => {
    const results = [result('а', 2021, 'КДР6', 1, 20), result('а', 2021, 'ЕГЭ русский язык', 1, 10), result('а', 2021, OGE, 2, 20), result('б', 2021, OGE, 6, 30), result('б', 2020, 'ВПР математика 5', 6, 30)];
    const found = funnel(results);
    expect(found.groups.map(({ procedure }) => procedure)).toEqual([null, OGE, 'ЕГЭ русский язык', 'КДР6']);
    expect(groupOf(found, null)).toMatchObject({ participants: 60, below: 9, points: [{ school: 'а', participants: 30, below: 3, origin: null }, { school: 'б', participants: 30, below: 6 }] });
  });

  it('leave a procedure of one school without a place: it would be compared with itself', () => {
    const group = groupOf(funnel([result('а', 2021, OGE, 5, 20)]), OGE);
    expect(group).toMatchObject({ points: [{ place: null, z: null }], dispersion: null, places: { inside: 0 } });
  });

  it('leave out results with a sign of bias, count them, or tell what they would change', () => {
    const results = [...TWELVE, result('лишняя', 2021, OGE, 0, 60, { biased: true })];
    expect(funnel(results)).toMatchObject({ excluded: 1, groups: [{}, { participants: 416, ifBiasedCounted: null }] });
    expect(funnel(results, { objectivity: 'count' })).toMatchObject({ excluded: 0, groups: [{}, { participants: 476, ifBiasedCounted: null }] });
    expect(groupOf(funnel(results, { objectivity: 'both' }), OGE)).toMatchObject({ participants: 416, ifBiasedCounted: { schools: 13, average: 79 / 476 } });
  });

  it('are not computed without a usable result of the year', () => {
    expect(analysed([result('а', 2021, OGE, 0, 0)])).toEqual({ status: 'not-computed', reason: { code: 'no-results' } });
    expect(analysed([result('а', 2020, OGE, 1, 10), result('а', 2021, OGE, 1, 10, { biased: true })])).toEqual({ status: 'not-computed', reason: { code: 'no-results' } });
  });

  it.each([
    ['nobody is below the threshold', 0],
    ['everybody is', 1],
  ])('put all schools between the limits when %s', (_, share) => {
    const group = groupOf(funnel(Array.from({ length: 15 }, (__, at) => result(`ш${at}`, 2021, OGE, share * (at + 1), at + 1))), OGE);
    expect(group.places.inside).toBe(15);
    expect(group.dispersion).toBeNull();
  });

  it('hold figures alone whatever the results: no NaN, no infinity, every school in one place', () => {
    const row = fc.record({ school: fc.constantFrom('1', '2', '3', '4'), procedure: fc.constantFrom(...RULE_PROCEDURE_NAMES, 'КДР6'), participants: fc.integer({ min: 0, max: 3 }), failed: fc.double({ min: 0, max: 1, noNaN: true }), biased: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.constantFrom<Settings['objectivity']>('exclude', 'count', 'both'), (drawn, objectivity) => {
        const found = analysed(
          drawn.map(({ school: of, procedure, participants, failed, biased }) => result(of, 2021, procedure, Math.round(failed * participants), participants, { biased })),
          { objectivity },
        );
        if (found.status !== 'computed') return;
        expect(JSON.parse(JSON.stringify(found.result))).toEqual(found.result);
        for (const { points, places } of found.result.groups) {
          const placed = points.filter(({ place }) => place !== null).length;
          expect(FUNNEL_PLACES.reduce((sum, place) => sum + places[place], 0)).toBe(placed);
          expect(placed).toBe(points.length === 1 ? 0 : points.length);
        }
      }),
    );
  });
});
