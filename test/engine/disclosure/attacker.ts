/**
 * Whoever wants to know a hidden count. He has the whole publication, knows the rule, the threshold, which schools there are
 * and which groups had participants; the counts alone he does not know.
 */
import type { CountedGroup, DisclosureRules, PublishedCount, PublishedGroup } from '../../../src/engine/disclosure/model';
import { suppress } from '../../../src/engine/disclosure/suppress';

/** The shape of a hierarchy: an undivided group is its number of schools, a divided one its groups. */
export type Shape = number | readonly Shape[];

const leavesOf = (shape: Shape): number => (typeof shape === 'number' ? 1 : shape.reduce((sum: number, one) => sum + leavesOf(one), 0));

/** One undivided group: participants and how many of them are below the threshold. */
export type Leaf = readonly [participants: number, below: number];

export const groupOf = (shape: Shape, leaves: readonly Leaf[], id = 'all'): CountedGroup => {
  if (typeof shape === 'number') {
    const [participants, below] = leaves[0]!;
    return { id, schools: participants > 0 ? shape : 0, participants, below, groups: [] };
  }
  let at = 0;
  const groups = shape.map((one, index) => {
    const count = leavesOf(one);
    const group = groupOf(one, leaves.slice(at, at + count), `${id}.${index}`);
    at += count;
    return group;
  });
  const sum = (key: 'schools' | 'participants' | 'below'): number => groups.reduce((total, group) => total + group[key], 0);
  return { id, schools: sum('schools'), participants: sum('participants'), below: sum('below'), groups };
};

const flat = <Group extends { readonly groups: readonly Group[] }>(group: Group): readonly Group[] => [group, ...group.groups.flatMap(flat)];

const LETTERS = ['participants', 'below'] as const;

const told = (count: PublishedCount): string => (count.shown ? String(count.value) : count.reason);

/** Everything that is published, as one text. */
export const publication = (published: PublishedGroup): string => flat(published).map((group) => LETTERS.map((key) => told(group[key])).join(',')).join(';');

/** All worlds of so many groups with at most so many participants in all of them together. */
export function* worlds(leaves: number, most: number): Generator<readonly Leaf[]> {
  if (leaves === 0) {
    yield [];
    return;
  }
  for (let participants = 0; participants <= most; participants += 1) {
    for (const others of worlds(leaves - 1, most - participants)) {
      for (let below = 0; below <= participants; below += 1) yield [[participants, below], ...others];
    }
  }
}

interface Learned {
  /** For each count of each group, in order: its only value so far, or `several`. */
  readonly counts: (number | 'several' | 'shown')[];
  readonly example: readonly Leaf[];
}

/**
 * Every world is published, and those that look the same are compared: a hidden count that has one value in all of them is
 * found. Worlds of one publication have the same total where it is shown; a hidden one is small or of few schools.
 */
export const foundCounts = (shape: Shape, rules: DisclosureRules, most: number): readonly string[] => {
  const byPublication = new Map<string, Learned>();
  for (const leaves of worlds(leavesOf(shape), most)) {
    const counted = groupOf(shape, leaves);
    const published = suppress(counted, rules);
    const key = publication(published);
    const values = flat(counted).flatMap((group) => LETTERS.map((letter) => group[letter]));
    const known = byPublication.get(key);
    if (!known) {
      const isShown = flat(published).flatMap((group) => LETTERS.map((letter) => group[letter].shown));
      byPublication.set(key, { counts: values.map((value, at) => (isShown[at] ? 'shown' : value)), example: leaves });
      continue;
    }
    values.forEach((value, at) => {
      if (typeof known.counts[at] === 'number' && known.counts[at] !== value) known.counts[at] = 'several';
    });
  }
  return [...byPublication].filter(([, { counts }]) => counts.some((count) => typeof count === 'number')).map(([key, { example }]) => `${JSON.stringify(example)} → ${key}`);
};
