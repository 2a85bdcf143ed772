import fc from 'fast-check';
import type { RiskProfileEntry, RiskValue } from '../../src/engine/model';
import { RISK_PARAMETERS } from '../../src/engine/riskCatalogue';
import { assessRisk } from '../../src/engine/riskSchool';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import { withShuffle } from './arbitraries';
import { profileEntry, riskValue } from './builders';

const assess = (values: readonly RiskValue[], profile: readonly RiskProfileEntry[] = []) => assessRisk(values, profile, 2021, DEFAULT_SETTINGS.risk);
const value = (parameter: RiskValue['parameter'], deficit: number, year = 2021) => riskValue('а', year, parameter, deficit);

describe('the risk factors of a school', () => {
  it('are scored by the mean of known deficits, in the order of the catalogue', () => {
    const risk = assess([value('7.1', 0.1), value('2.3', 0.5), value('2.1', 0.75)])!;
    expect(risk).toMatchObject({ year: 2021, inRiskZone: true });
    expect(risk.factors).toMatchObject([
      { factor: 2, score: 0.625, level: 'high', from: 'parameters', origin: null, deficits: [{ parameter: '2.1', deficit: 0.75 }, { parameter: '2.3', deficit: 0.5 }] },
      { factor: 7, score: 0.1, level: 'low', from: 'parameters', origin: null },
    ]);
  });

  it('are unknown when nothing is known up to the year', () => {
    expect(assess([])).toBeNull();
    expect(assess([value('2.1', 1, 2022)], [profileEntry('а', 2022, 1, 'high')])).toBeNull();
  });

  it('come from the latest year that has rows of either kind, and from that year alone', () => {
    expect(assess([value('2.1', 1, 2019), value('7.1', 0, 2020)])).toMatchObject({ year: 2020, inRiskZone: false, factors: [{ factor: 7 }] });
    expect(assess([value('2.1', 1, 2019)], [profileEntry('а', 2020, 5, 'medium')])).toMatchObject({ year: 2020, factors: [{ factor: 5 }] });
    expect(assess([value('2.1', 1, 2020)], [profileEntry('а', 2019, 5, 'medium')])).toMatchObject({ year: 2020, factors: [{ factor: 2 }] });
  });

  it('take a ready-made level over their own and keep the score shown', () => {
    const risk = assess([value('2.1', 0.9), value('3.1', 0.9)], [profileEntry('а', 2021, 2, 'low')])!;
    expect(risk.factors).toMatchObject([
      { factor: 2, score: 0.9, level: 'low', from: 'profile', origin: { address: 'профиль а 2' }, deficits: [{ parameter: '2.1' }] },
      { factor: 3, level: 'high', from: 'parameters' },
    ]);
  });

  it('have no score where only the ready-made level is known', () => {
    const risk = assess([], [profileEntry('а', 2021, 10, 'high')])!;
    expect(risk).toMatchObject({ inRiskZone: true, factors: [{ factor: 10, score: null, level: 'high', from: 'profile', deficits: [] }] });
  });

  it('count a ready-made level for the risk zone', () => {
    expect(assess([value('2.1', 0.9)], [profileEntry('а', 2021, 2, 'medium')])!.inRiskZone).toBe(false);
  });

  it('are high at the very border, whatever the binary representation', () => {
    expect(assess([value('5.2', 1 - 0.9), value('5.3', 1 - 0.1)])).toMatchObject({ factors: [{ level: 'high' }] });
  });

  it('count the first of two rows of one parameter', () => {
    expect(assess([value('2.1', 0.2), value('2.1', 0.9)])).toMatchObject({ factors: [{ score: 0.2 }] });
  });

  it('do not depend on the order of the rows, to the last bit', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...RISK_PARAMETERS), fc.double({ min: 0, max: 1, noNaN: true })), { selector: ([{ id }]) => id });
    fc.assert(
      fc.property(withShuffle(rows), ([listed, shuffled]) => {
        const assessed = (list: typeof listed) => assess(list.map(([{ id }, deficit]) => value(id, deficit)));
        expect(assessed(shuffled)).toEqual(assessed(listed));
      }),
    );
  });

  it('never leave the risk zone because a deficit grew', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...RISK_PARAMETERS), fc.double({ min: 0, max: 1, noNaN: true })), { selector: ([{ id }]) => id, minLength: 1 });
    fc.assert(
      fc.property(rows, fc.nat(), (list, pick) => {
        const before = list.map(([{ id }, deficit]) => value(id, deficit));
        fc.pre(assess(before)!.inRiskZone);
        const after = before.map((row, at) => (at === pick % before.length ? { ...row, deficit: 1 } : row));
        expect(assess(after)!.inRiskZone).toBe(true);
      }),
    );
  });
});
