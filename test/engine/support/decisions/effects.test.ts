import fc from 'fast-check';
import { RULE_PROCEDURE_NAMES } from '../../../../src/engine/procedures';
import { RISK_FACTORS } from '../../../../src/engine/riskCatalogue';
import type { DistrictInput, ProcedureResult } from '../../../../src/engine/model';
import type { Settings } from '../../../../src/engine/settings';
import { decisionEffects } from '../../../../src/engine/support/decisions/effects';
import type { DecisionEffect, DecisionEffects, ShareEffect } from '../../../../src/engine/support/decisions/model';
import { decisionState } from '../../../../src/engine/support/decisions/state';
import type { DecisionRow } from '../../../../src/engine/support/model';
import { assessed } from '../../analysis/rows';
import { passport, profileEntry, result, riskValue, school } from '../../builders';
import { decision, until } from './rows';

const TODAY = '2022-10-01';
const [VPR5, VPR6, , , OGE] = RULE_PROCEDURE_NAMES as readonly [string, string, string, string, string];
const SCHOOLS = [school('a'), school('b'), school('c')];

const effectsOf = (input: Partial<DistrictInput>, decisions: readonly DecisionRow[], settings: Partial<Settings> = {}, today = TODAY): DecisionEffects => {
  const given = { schools: SCHOOLS, ...input };
  return decisionEffects(decisions, assessed(given, settings), given.schools, today)!;
};
const only = (input: Partial<DistrictInput>, over: Partial<DecisionRow>, settings: Partial<Settings> = {}): DecisionEffect => effectsOf(input, [decision(over)], settings).effects[0]!;
const shareOf = ({ outcome }: DecisionEffect): ShareEffect => {
  if (outcome.status !== 'computed' || outcome.effect.kind !== 'share') throw new Error('no share');
  return outcome.effect;
};
const reasonOf = ({ outcome }: DecisionEffect): string => (outcome.status === 'computed' ? 'computed' : outcome.reason);

describe('the state of a decision by today', () => {
  it.each<[string, Partial<DecisionRow>, string]>([
    ['full progress is done', { progress: 1, due: until('2022-06-30') }, 'done'],
    ['a day of doing it that has come is done', { done: until('2022-09-01'), due: until('2022-06-30') }, 'done'],
    ['a day of doing it that is still to come is not', { done: until('2022-12-01'), due: until('2022-12-31') }, 'in-work'],
    ['less than full is not done, whatever day is told', { progress: 0.5, done: until('2022-09-01'), due: until('2022-06-30') }, 'overdue'],
    ['a last day that is over is overdue', { due: until('2022-09-30') }, 'overdue'],
    ['the last day itself is not over', { due: until('2022-10-01') }, 'in-work'],
    ['without a last day nothing is overdue', { due: { text: 'сразу', from: null, to: null } }, 'no-term'],
    ['without any term', {}, 'no-term'],
  ])('%s', (_, over, state) => {
    expect(decisionState(decision(over), TODAY)).toBe(state);
  });
});

describe('the share below the threshold after a decision', () => {
  it('is that of the next school year against the decision’s own, with Newcombe’s interval (his example 56/70 and 48/80)', () => {
    const effect = shareOf(only({ results: [result('a', 2021, OGE, 56, 70), result('a', 2022, OGE, 48, 80)] }, { school: 'a', effectIn: { kind: 'procedure', procedure: OGE } }));
    expect(effect).toMatchObject({ procedures: [OGE], schools: 1, was: { year: 2021, count: 56, participants: 70 }, now: { year: 2022, count: 48, participants: 80 }, verdict: 'growth', small: false });
    expect(effect.difference).toBeCloseTo(-0.2, 9);
    expect(effect.lower).toBeCloseTo(-0.3339, 4);
    expect(effect.upper).toBeCloseTo(-0.0524, 4);
  });

  it('stays within chance where the interval holds no change, and is told to be of few', () => {
    expect(shareOf(only({ results: [result('a', 2021, OGE, 3, 9), result('a', 2022, OGE, 2, 9)] }, { school: 'a' }))).toMatchObject({ verdict: 'no-proven-change', small: true });
  });

  it('rose by more than chance where it did', () => {
    expect(shareOf(only({ results: [result('a', 2021, OGE, 10, 100), result('a', 2022, OGE, 40, 100)] }, { school: 'a' })).verdict).toBe('decline');
  });

  it('takes the latest earlier year where the decision’s own has no result', () => {
    expect(shareOf(only({ results: [result('a', 2019, OGE, 9, 30), result('a', 2022, OGE, 6, 30)] }, { school: 'a' })).was.year).toBe(2019);
  });

  it('adds up the procedures that both years have, and no others', () => {
    const rows = [result('a', 2021, VPR5, 10, 40), result('a', 2021, OGE, 5, 20), result('a', 2022, VPR5, 6, 30), result('a', 2022, VPR6, 9, 30), result('a', 2021, 'КДР4', 8, 10), result('a', 2022, 'КДР4', 1, 10)];
    expect(shareOf(only({ results: rows }, { school: 'a' }))).toMatchObject({ procedures: [VPR5], was: { count: 10, participants: 40 }, now: { count: 6, participants: 30 } });
  });

  it('adds up for the municipality the schools that have both years', () => {
    const rows = [result('a', 2021, OGE, 5, 20), result('a', 2022, OGE, 4, 20), result('b', 2021, OGE, 6, 30), result('b', 2022, OGE, 3, 30), result('c', 2022, OGE, 9, 9)];
    expect(shareOf(only({ results: rows }, {}))).toMatchObject({ schools: 2, was: { count: 11, participants: 50 }, now: { count: 7, participants: 50 } });
  });

  it('leaves out results with a sign of bias, unless they count', () => {
    const rows = [result('a', 2021, OGE, 5, 20), { ...result('a', 2022, OGE, 4, 20), biased: true }];
    expect(reasonOf(only({ results: rows }, { school: 'a' }))).toBe('no-data-after');
    expect(reasonOf(only({ results: rows }, { school: 'a' }, { objectivity: 'count' }))).toBe('computed');
  });

  it.each<[string, Partial<DecisionRow>, readonly ProcedureResult[], string]>([
    ['nothing before', { school: 'a' }, [result('a', 2022, OGE, 4, 20)], 'no-data-before'],
    ['nothing in the next year', { school: 'a' }, [result('a', 2021, OGE, 4, 20)], 'no-data-after'],
    ['the next year is not the one after it', { school: 'a', year: 2020 }, [result('a', 2020, OGE, 4, 20), result('a', 2022, OGE, 4, 20)], 'no-data-after'],
    ['nobody took part', { school: 'a' }, [result('a', 2021, OGE, 4, 20), result('a', 2022, OGE, 0, 0)], 'no-data-after'],
    ['other procedures', { school: 'a' }, [result('a', 2021, OGE, 4, 20), result('a', 2022, VPR5, 4, 20)], 'no-common'],
    ['no school year', { school: 'a', year: null }, [], 'no-year'],
    ['an indicator that was not understood', { school: 'a', effectIn: null }, [], 'indicator-unknown'],
    ['a school that is not there', { school: null, schoolText: 'Заречная СОШ' }, [], 'school-unknown'],
  ])('is not computed: %s', (_, over, rows, reason) => {
    expect(reasonOf(only({ results: [result('b', 2022, OGE, 1, 20), ...rows] }, over))).toBe(reason);
  });

  it('looks no further than the reporting year', () => {
    const rows = [result('a', 2021, OGE, 5, 20), result('a', 2022, OGE, 4, 20)];
    expect(reasonOf(only({ results: rows }, { school: 'a' }, { year: 2021 }))).toBe('ahead');
  });
});

describe('the other schools beside a decision', () => {
  const rows = [
    ...[result('a', 2021, OGE, 10, 20), result('a', 2022, OGE, 5, 20)],
    ...[result('b', 2021, OGE, 6, 30), result('b', 2022, OGE, 3, 30), result('b', 2021, VPR5, 9, 30), result('b', 2022, VPR5, 9, 30)],
    ...[result('c', 2021, OGE, 8, 40), result('c', 2022, OGE, 8, 40)],
  ];

  it('are those that no decision of its year names, in the same procedures and years', () => {
    const { effects, schoolsWithDecisions } = effectsOf({ results: rows }, [decision({ school: 'a' }), decision({ school: 'c', year: 2020 })]);
    expect(effects[0]!.background).toMatchObject({ schools: 2, procedures: [OGE], was: { year: 2021, count: 14, participants: 70 }, now: { year: 2022, count: 11, participants: 70 } });
    expect(schoolsWithDecisions).toBe(2);
  });

  it('are none where every school has a decision, and none beside the municipality’s own', () => {
    const { effects } = effectsOf({ results: rows }, [decision({ school: 'a' }), decision({ school: 'b' }), decision({ school: 'c' }), decision()]);
    expect(effects.map(({ background }) => background)).toEqual([null, null, null, null]);
  });
});

describe('ИСБШ and risk factors after a decision', () => {
  it('compares ИСБШ of the two passports: 85 + 15·0,2 − 20·0,3 − 65·0,1 = 75,5 and 85 + 15·0,3 − 20·0,3 − 65·0,1 = 77', () => {
    const found = only({ passports: [passport('a', 2021, [0.2, 0.3, 0.1]), passport('a', 2022, [0.3, 0.3, 0.1])] }, { school: 'a', effectIn: { kind: 'isbsh' } });
    expect(found.outcome).toMatchObject({ status: 'computed', effect: { kind: 'isbsh', was: { year: 2021 }, now: { year: 2022 }, direction: 'up' } });
    const { outcome } = found;
    if (outcome.status !== 'computed' || outcome.effect.kind !== 'isbsh') throw new Error('no ИСБШ');
    expect(outcome.effect.was.value).toBeCloseTo(75.5, 9);
    expect(outcome.effect.difference).toBeCloseTo(1.5, 9);
  });

  it('never lets an older passport stand for the next year', () => {
    expect(reasonOf(only({ passports: [passport('a', 2020, [0.2, 0.3, 0.1]), passport('a', 2021, [0.2, 0.3, 0.1]), passport('b', 2022, [0.2, 0.3, 0.1])] }, { school: 'a', effectIn: { kind: 'isbsh' } }))).toBe('no-data-after');
  });

  it('compares the scores of a factor, of the municipality their means', () => {
    const riskValues = [riskValue('a', 2020, '2.1', 0.8), riskValue('a', 2022, '2.1', 0.4), riskValue('b', 2020, '2.1', 0.6), riskValue('b', 2022, '2.1', 0.6), riskValue('c', 2022, '2.1', 1)];
    const effectIn = { kind: 'risk-factor', factor: 2 } as const;
    const { effects } = effectsOf({ riskValues }, [decision({ effectIn }), decision({ school: 'a', effectIn })]);
    expect(effects[0]!.outcome).toMatchObject({ effect: { kind: 'risk-factor', schools: 2, was: { year: 2020, value: 0.7 }, now: { year: 2022, value: 0.5 }, direction: 'down' } });
    expect(effects[1]!.background).toMatchObject({ schools: 1, was: { value: 0.6 }, now: { value: 0.6 }, direction: 'same' });
  });

  it('puts the levels of a ready-made profile side by side where there is no score', () => {
    const riskProfiles = [profileEntry('a', 2021, 9, 'high'), profileEntry('a', 2022, 9, 'medium')];
    expect(only({ riskProfiles }, { school: 'a', effectIn: { kind: 'risk-factor', factor: 9 } })).toMatchObject({
      outcome: { status: 'computed', effect: { kind: 'risk-level', was: { year: 2021, level: 'high' }, now: { year: 2022, level: 'medium' } } },
      background: null,
    });
  });
});

describe('the rule of low results around a decision', () => {
  it('is told of its school in both years', () => {
    const rows = [result('a', 2021, OGE, 10, 20), result('a', 2021, VPR5, 10, 20), result('a', 2022, OGE, 1, 20), result('a', 2022, VPR5, 1, 20)];
    expect(only({ results: rows }, { school: 'a' }).listing).toMatchObject({ was: { year: 2021, status: 'listed', criteria: [1] }, now: { year: 2022, status: 'not-listed', criteria: [] } });
    expect(only({ results: rows }, {}).listing).toBeNull();
  });
});

describe('decisions by kind of risk', () => {
  it('are counted by state and by what came after', () => {
    const results = [result('a', 2021, OGE, 56, 70), result('a', 2022, OGE, 48, 80), result('b', 2021, OGE, 3, 9), result('b', 2022, OGE, 2, 9)];
    const { byRiskKind } = effectsOf({ results }, [
      decision({ school: 'a', riskKind: 'failure', progress: 1 }),
      decision({ school: 'b', riskKind: 'failure', due: until('2022-06-30') }),
      decision({ school: 'c', riskKind: 'staff' }),
      decision({ school: 'a' }),
    ]);
    expect(byRiskKind.map(({ riskKind }) => riskKind)).toEqual(['staff', 'failure', null]);
    expect(byRiskKind[1]).toMatchObject({ decisions: 2, states: { done: 1, overdue: 1, 'in-work': 0, 'no-term': 0 }, shareFell: 1, withinChance: 1, shareRose: 0, notComputed: 0 });
    expect(byRiskKind[0]).toMatchObject({ decisions: 1, notComputed: 1 });
  });

  it('add up to all decisions, whatever they are', () => {
    const anyResult = fc.record({ of: fc.constantFrom('a', 'b', 'c'), year: fc.integer({ min: 2019, max: 2022 }), procedure: fc.constantFrom(VPR5, VPR6, OGE), participants: fc.nat(60), part: fc.double({ min: 0, max: 1, noNaN: true }) }).map(({ of, year, procedure, participants, part }) => result(of, year, procedure, Math.floor(part * participants), participants));
    const anyDecision = fc
      .record({ school: fc.option(fc.constantFrom('a', 'b', 'c')), year: fc.option(fc.integer({ min: 2018, max: 2023 })), riskKind: fc.option(fc.constantFrom('staff' as const, 'failure' as const)), procedure: fc.option(fc.constantFrom(VPR5, OGE)) })
      .map(({ procedure, ...over }) => decision({ ...over, effectIn: procedure === null ? { kind: 'pooled' } : { kind: 'procedure', procedure } }));
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 30 }), fc.array(anyDecision, { maxLength: 8 }), (results, decisions) => {
        const { effects, byRiskKind } = effectsOf({ results: [result('a', 2022, OGE, 1, 30), ...results] }, decisions);
        expect(effects).toHaveLength(decisions.length);
        expect(byRiskKind.reduce((sum, one) => sum + one.decisions, 0)).toBe(decisions.length);
        for (const { decisions: all, states, shareFell, withinChance, shareRose, otherIndicators, ahead, notComputed } of byRiskKind) {
          expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(all);
          expect(shareFell + withinChance + shareRose + otherIndicators + ahead + notComputed).toBe(all);
        }
        for (const { outcome, decision: { year } } of effects) {
          if (outcome.status === 'not-computed' || outcome.effect.kind !== 'share') continue;
          const { was, now, difference, lower, upper } = outcome.effect;
          expect(was.year <= year! && now.year === year! + 1).toBe(true);
          expect(difference).toBeCloseTo(now.count / now.participants - was.count / was.participants, 9);
          expect(lower <= difference && difference <= upper).toBe(true);
        }
      }),
    );
  });
});

describe('filials that are counted with their heads', () => {
  it('let a decision for the filial look at the head', () => {
    const schools = [school('head'), { ...school('filial'), parentKey: 'head' }];
    const results = [result('head', 2021, OGE, 5, 20), result('filial', 2021, OGE, 1, 10), result('head', 2022, OGE, 2, 20), result('filial', 2022, OGE, 0, 10)];
    const [found] = effectsOf({ schools, results }, [decision({ school: 'filial' })], { filials: 'with-parent' }).effects;
    expect(found).toMatchObject({ school: 'head' });
    expect(shareOf(found!)).toMatchObject({ was: { count: 6, participants: 30 }, now: { count: 2, participants: 30 } });
  });
});

describe('a risk factor of one year', () => {
  it('has the score and the level that the assessment of that year gives it, whatever the rows', () => {
    const parameters = RISK_FACTORS.flatMap(({ parameters: own }) => own.map(({ id }) => id));
    const anyValue = fc.record({ parameter: fc.constantFrom(...parameters), deficit: fc.double({ min: 0, max: 1, noNaN: true }) }).map(({ parameter, deficit }) => riskValue('a', 2022, parameter, deficit));
    const anyLevel = fc.record({ factor: fc.constantFrom(...RISK_FACTORS.map(({ id }) => id)), level: fc.constantFrom('high' as const, 'medium' as const, 'low' as const) }).map(({ factor, level }) => profileEntry('a', 2022, factor, level));
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1 }), fc.array(anyLevel, { maxLength: 4 }), (riskValues, riskProfiles) => {
        const given = { schools: SCHOOLS, riskValues: [...riskValues, ...riskValues.map((row) => ({ ...row, year: 2021 }))], riskProfiles: [...riskProfiles, ...riskProfiles.map((row) => ({ ...row, year: 2021 }))] };
        const factors = assessed(given).schools[0]!.risk!.factors;
        for (const { id } of RISK_FACTORS) {
          const { outcome } = effectsOf(given, [decision({ school: 'a', effectIn: { kind: 'risk-factor', factor: id } })]).effects[0]!;
          const expected = factors.find(({ factor }) => factor === id);
          if (expected === undefined) expect(outcome).toEqual({ status: 'not-computed', reason: 'no-data-before' });
          else if (expected.score === null) expect(outcome).toMatchObject({ effect: { kind: 'risk-level', now: { level: expected.level } } });
          else expect(outcome).toMatchObject({ effect: { kind: 'risk-factor', now: { value: expected.score }, direction: 'same' } });
        }
      }),
    );
  });
});
