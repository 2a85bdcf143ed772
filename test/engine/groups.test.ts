import { ALL_COMBINATIONS, GROUPS, groupsOf, primaryGroup } from '../../src/engine/groups';

const flags = [false, true];
const everyFlags = flags.flatMap((lowResults) => flags.flatMap((adverse) => flags.map((riskZone) => ({ lowResults, adverse, riskZone }))));

describe('the groups of schools', () => {
  it('are three, in the order of precedence', () => {
    expect(GROUPS).toEqual(['lowResults', 'adverse', 'riskZone']);
  });

  it('make eight different combinations', () => {
    expect(new Set(ALL_COMBINATIONS.map((combination) => combination.join())).size).toBe(8);
  });

  it.each(everyFlags)('of %j are exactly the raised flags, and a listed combination', (raised) => {
    const groups = groupsOf(raised);
    expect(groups).toEqual(GROUPS.filter((group) => raised[group]));
    expect(ALL_COMBINATIONS).toContain(groups);
  });

  it('name low results first, then adverse conditions, then risk', () => {
    expect(ALL_COMBINATIONS.map((combination) => primaryGroup(combination))).toEqual([
      'lowResults',
      'lowResults',
      'lowResults',
      'lowResults',
      'adverse',
      'adverse',
      'riskZone',
      null,
    ]);
  });
});
