/**
 * What a hierarchy of published counts of pupils is, before and after disclosure control.
 *
 * A group is a number of schools: all of them, those of a municipality, of a kind of locality, of a kind of school. The
 * groups in a group are a partition of it, so that its counts are the sums of theirs. Counts of schools are no counts of
 * pupils: they are known from anybody's register and are not controlled here.
 */

/** Counts are whole: 0 ≤ below ≤ participants. Of a group with groups in it they are the sums of theirs. */
export interface CountedGroup {
  /** Unique in its hierarchy. */
  readonly id: string;
  /** Organisations with participants in this group: a filial is not another one. */
  readonly schools: number;
  readonly participants: number;
  readonly below: number;
  readonly groups: readonly CountedGroup[];
}

/**
 * Why a count is not shown. None of them says which number of a row is the small one: that would give it away.
 * `few-schools`: the group, or its neighbour, has too few schools; `few-participants`, `few-below`: there are few pupils in
 * it, or in its neighbour, so that one could be computed from the other; `no-participants-shown`: the count of participants
 * is hidden, and with it every part of them.
 */
export type HiddenReason = 'few-schools' | 'few-participants' | 'few-below' | 'no-participants-shown';

export const HIDDEN_REASONS: readonly HiddenReason[] = ['few-schools', 'few-participants', 'few-below', 'no-participants-shown'];

export type PublishedCount = { readonly shown: true; readonly value: number } | { readonly shown: false; readonly reason: HiddenReason };

export interface PublishedGroup {
  readonly id: string;
  readonly participants: PublishedCount;
  readonly below: PublishedCount;
  readonly groups: readonly PublishedGroup[];
}

export interface DisclosureRules {
  /** Counts of pupils from 1 to one less than this are small. At least 3. */
  readonly smallCount: number;
  /** Groups of fewer schools are not described: the schools in them would know each other's counts. */
  readonly fewestSchools: number;
}

/** Two schools in a group: each one can take its own count away and is left with the other's. */
export const FEWEST_SCHOOLS = 3;
