import fc from 'fast-check';
import type { CountedGroup, PublishedGroup } from '../../../src/engine/disclosure/model';
import { suppress } from '../../../src/engine/disclosure/suppress';
import { foundCounts, groupOf, publication, type Leaf, type Shape } from './attacker';

const RULES = { smallCount: 10, fewestSchools: 3 };

const twoGroups = (some: Leaf, others: Leaf, schools: readonly [number, number] = [5, 5]): string => publication(suppress(groupOf(schools, [some, others]), RULES));

describe('what is shown of two groups', () => {
  it('is everything where all counts are large', () => {
    expect(twoGroups([60, 20], [40, 15])).toBe('100,35;60,20;40,15');
  });

  it('is the total alone where one has fewer participants than the threshold: the other would give it away', () => {
    expect(twoGroups([9, 3], [91, 40])).toBe('100,43;few-participants,no-participants-shown;few-participants,no-participants-shown');
  });

  it('is no part below the threshold where one of the parts is small, though its participants are many', () => {
    expect(twoGroups([60, 9], [40, 15])).toBe('100,24;60,few-below;40,few-below');
  });

  it('is no part where the others are few: nearly all of them would be known', () => {
    expect(twoGroups([60, 51], [40, 15])).toBe('100,66;60,few-below;40,few-below');
  });

  it('is never that all of a group are below the threshold: it would say it of each', () => {
    expect(twoGroups([60, 60], [40, 15])).toBe('100,75;60,few-below;40,few-below');
  });

  it('is that nobody of a group is below the threshold', () => {
    expect(twoGroups([60, 0], [40, 15])).toBe('100,15;60,0;40,15');
  });

  it('is nothing of a group of two schools, whatever its size', () => {
    expect(twoGroups([60, 20], [40, 15], [2, 5])).toBe('100,35;few-schools,no-participants-shown;few-schools,no-participants-shown');
  });

  it('is that one has no participants', () => {
    expect(twoGroups([60, 20], [0, 0])).toBe('60,20;60,20;0,0');
  });

  it('is not even the total where it is small', () => {
    expect(twoGroups([5, 1], [4, 0])).toBe('few-participants,no-participants-shown;few-participants,no-participants-shown;few-participants,no-participants-shown');
  });

  it('begins at the threshold that is set', () => {
    const at = (smallCount: number): string => publication(suppress(groupOf([5, 5], [[30, 12], [30, 12]]), { ...RULES, smallCount }));
    expect([at(12), at(13)]).toEqual(['60,24;30,12;30,12', '60,24;30,few-below;30,few-below']);
  });
});

describe('of several groups', () => {
  it('a small one takes the one with the fewest schools along, and the others stay', () => {
    const kinds = groupOf([12, 6, 1, 3], [[300, 90], [80, 20], [15, 1], [45, 12]]);
    expect(publication(suppress(kinds, RULES))).toBe('440,123;300,90;80,20;few-schools,no-participants-shown;few-schools,no-participants-shown');
  });

  it('nothing is told of what is in a group that is not shown', () => {
    const nested = groupOf([[3, 3], 2], [[40, 15], [40, 15], [20, 12]]);
    expect(publication(suppress(nested, RULES)).split(';').slice(1).every((text) => text === 'few-schools,no-participants-shown')).toBe(true);
  });
});

describe('an attacker who has the whole publication, knows the rule and compares every possible world', () => {
  const shapes: readonly (readonly [string, Shape, number, number])[] = [
    ['two groups', [3, 3], 3, 18],
    ['two groups, one of few schools', [1, 3], 3, 18],
    ['two groups under a higher threshold', [3, 3], 4, 20],
    ['three groups', [3, 4, 5], 3, 13],
    ['three groups, two of few schools', [1, 2, 4], 3, 12],
    ['a group in a group', [[3, 3], 4], 3, 12],
    ['four groups', [3, 3, 3, 3], 3, 10],
    ['two groups in each of two', [[3, 3], [3, 3]], 3, 10],
  ];
  it.each(shapes)('finds no hidden count of %s', (_, shape, smallCount, most) => {
    expect(foundCounts(shape, { smallCount, fewestSchools: 3 }, most)).toEqual([]);
  });
});

const leaf = (top: number): fc.Arbitrary<Leaf> => fc.nat({ max: top }).chain((participants) => fc.nat({ max: participants }).map((below): Leaf => [participants, below]));

/** Up to twelve municipalities with up to four groups in each; counts of all sizes. */
const large: fc.Arbitrary<CountedGroup> = fc
  .array(fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.oneof(leaf(12), leaf(60), leaf(400))), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((municipalities) => groupOf(municipalities.map((groups) => groups.map(([schools]) => schools)), municipalities.flatMap((groups) => groups.map(([, counts]) => counts))));

const rules = fc.integer({ min: 5, max: 15 }).map((smallCount) => ({ smallCount, fewestSchools: 3 }));

const together = (one: CountedGroup, other: PublishedGroup): readonly (readonly [CountedGroup, PublishedGroup])[] => [[one, other], ...one.groups.flatMap((group, at) => together(group, other.groups[at]!))];

describe('of any hierarchy', () => {
  it('no count is shown that is small, nor of few schools, nor one of all', () => {
    fc.assert(
      fc.property(large, rules, (group, { smallCount, fewestSchools }) => {
        for (const [{ participants, below, schools }, published] of together(group, suppress(group, { smallCount, fewestSchools }))) {
          if (published.participants.shown) expect(participants === 0 || (participants >= smallCount && schools >= fewestSchools)).toBe(true);
          if (published.below.shown) expect(below === 0 || (published.participants.shown && below >= smallCount && participants - below >= smallCount)).toBe(true);
        }
      }),
    );
  });

  it('what is left of a total when all shown groups are taken away is no small count either, and no single group', () => {
    fc.assert(
      fc.property(large, rules, (group, { smallCount, fewestSchools }) => {
        const published = suppress(group, { smallCount, fewestSchools });
        for (const [counted, told] of together(group, published)) {
          for (const key of ['participants', 'below'] as const) {
            if (!told[key].shown) continue;
            const rest = counted.groups.filter((one, at) => one.participants > 0 && !told.groups[at]![key].shown);
            if (rest.length === 0) continue;
            const total = (of: 'participants' | 'below' | 'schools'): number => rest.reduce((sum, one) => sum + one[of], 0);
            expect(rest.length).toBeGreaterThan(1);
            expect(total('participants')).toBeGreaterThanOrEqual(smallCount);
            expect(total('schools')).toBeGreaterThanOrEqual(fewestSchools);
            if (key === 'below') expect(Math.min(total('below'), total('participants') - total('below'))).toBeGreaterThanOrEqual(smallCount);
          }
        }
      }),
    );
  });

  it('what is shown is what was counted', () => {
    fc.assert(
      fc.property(large, rules, (group, given) => {
        for (const [counted, told] of together(group, suppress(group, given))) {
          for (const key of ['participants', 'below'] as const) if (told[key].shown) expect(told[key].value).toBe(counted[key]);
        }
      }),
    );
  });

  it('one pupil moved between hidden groups in the least harmful way changes nothing of the publication, so no hidden count is certain', () => {
    fc.assert(
      fc.property(large, rules, (group, given) => {
        const same = publication(suppress(group, given));
        for (const [id, key] of hiddenLeaves(group, suppress(group, given))) expect(neighbours(group, id, key).some((other) => publication(suppress(other, given)) === same)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

type Key = 'participants' | 'below';

const hiddenLeaves = (group: CountedGroup, published: PublishedGroup): readonly (readonly [string, Key])[] =>
  together(group, published).flatMap(([counted, told]) =>
    counted.groups.length > 0 || counted.participants === 0 ? [] : (['participants', 'below'] as const).filter((key) => !told[key].shown).map((key): readonly [string, Key] => [counted.id, key]),
  );

const leafIds = (group: CountedGroup): readonly string[] => (group.groups.length === 0 ? [group.id] : group.groups.flatMap(leafIds));

const changed = (group: CountedGroup, changes: ReadonlyMap<string, Leaf>): CountedGroup => {
  if (group.groups.length === 0) {
    const [participants, below] = changes.get(group.id) ?? [0, 0];
    return { ...group, participants: group.participants + participants, below: group.below + below };
  }
  const groups = group.groups.map((one) => changed(one, changes));
  return { ...group, participants: groups.reduce((sum, one) => sum + one.participants, 0), below: groups.reduce((sum, one) => sum + one.below, 0), groups };
};

const isPossible = (group: CountedGroup): boolean => (group.groups.length > 0 ? group.groups.every(isPossible) : group.below >= 0 && group.below <= group.participants);

/** Worlds in which this count is another: a pupil more or less here, and one less or more in another group, or nowhere where the total is hidden. */
const neighbours = (group: CountedGroup, id: string, key: Key): readonly CountedGroup[] => {
  const steps: readonly Leaf[] = key === 'below' ? [[0, 1], [0, -1], [1, 1], [-1, -1]] : [[1, 0], [-1, 0], [1, 1], [-1, -1]];
  const others = [null, ...leafIds(group).filter((one) => one !== id)];
  return steps
    .flatMap(([participants, below]) => others.map((other) => changed(group, new Map<string, Leaf>([[id, [participants, below]], ...(other === null ? [] : [[other, [-participants, -below]] as const])]))))
    .filter(isPossible);
};

describe('the time that it takes', () => {
  it('grows with the groups, not with their pairs', () => {
    const many = groupOf(Array.from({ length: 20_000 }, () => [3, 4]), Array.from({ length: 40_000 }, (_, at): Leaf => [at % 97, at % 7]));
    expect(suppress(many, RULES).groups).toHaveLength(20_000);
  });
});
