/**
 * A hierarchy of groups as a binary one: every group that has groups in it is halved, its halves are halved, and so on.
 *
 * The way of halving is part of what everybody may know: it goes by the numbers of schools and the ids, never by counts of
 * pupils. The two groups (or unions of groups) with the fewest schools are put together first (Huffman's construction), so
 * that a group which cannot be shown takes another small one along and not a large one.
 * Groups without participants are left out: they are shown as such.
 */
import type { CountedGroup } from './model';

export interface Half {
  readonly schools: number;
  readonly participants: number;
  readonly below: number;
  /** Undivided groups in it. */
  readonly leaves: number;
  /** The declared groups that this is: several where a group has only one group with participants in it; none for a union. */
  readonly groups: readonly CountedGroup[];
  readonly halves: readonly [Half, Half] | null;
}

const union = (a: Half, b: Half): Half => ({
  schools: a.schools + b.schools,
  participants: a.participants + b.participants,
  below: a.below + b.below,
  leaves: a.leaves + b.leaves,
  groups: [],
  halves: [a, b],
});

interface Ranked {
  readonly half: Half;
  /** Its place among its siblings by schools and ids; of a union, of the first one in it. */
  readonly place: number;
}

const byRank = (a: Ranked, b: Ranked): number => a.half.schools - b.half.schools || a.place - b.place;

/** Where a value is to be put into a sorted list. */
function insertionPoint(list: readonly Ranked[], one: Ranked): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byRank(list[middle]!, one) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joined(siblings: readonly Half[]): Half {
  const inOrder = [...siblings].sort((a, b) => a.schools - b.schools || (a.groups[0]!.id < b.groups[0]!.id ? -1 : 1));
  const waiting: Ranked[] = inOrder.map((half, place) => ({ half, place }));
  while (waiting.length > 1) {
    const [first, second] = waiting.splice(0, 2) as [Ranked, Ranked];
    const both = { half: union(first.half, second.half), place: Math.min(first.place, second.place) };
    waiting.splice(insertionPoint(waiting, both), 0, both);
  }
  return waiting[0]!.half;
}

/** The group has participants. */
export function halved(group: CountedGroup): Half {
  const parts = group.groups.filter(({ participants }) => participants > 0).map(halved);
  if (parts.length === 0) return { schools: group.schools, participants: group.participants, below: group.below, leaves: 1, groups: [group], halves: null };
  const whole = joined(parts);
  return { ...whole, schools: group.schools, groups: [group, ...whole.groups] };
}
