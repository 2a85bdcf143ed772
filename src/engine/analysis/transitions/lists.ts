/**
 * Every list that schools can stand on: each maker's list of each year, several makers' lists of one year together, and the
 * list that the rule itself gives.
 *
 * Source: [002], table of the lists of Рособрнадзор (October 2021) and ЦОКО (November 2021), «Всего» (the union); [003]
 * compares federal lists of two years. Filials are counted by the setting (countedSchools.ts).
 * Account of a list: rows = unknown + repeated + joined + schools, where `joined` rows name a filial whose head stands in
 * the list as well (or another filial of that head): counted together they are one school.
 * Lists of schools with a sign of bias («необъективн…») are no lists of low results: they stand beside the others and are
 * united with none.
 */
import type { AnalysisInput, ListEntry, Origin, SchoolKey, SchoolYear } from '../../model';
import { groupBy } from '../../groupBy';
import type { CountedSchools } from '../countedSchools';
import { namesBias } from '../objectivity/analyseObjectivity';
import type { ComputedList } from './computedLists';
import { seriesOf } from './series';

/** `union`: all makers of one year together. */
export type ListKind = 'external' | 'union' | 'computed';

export interface ListAccount {
  /** Rows of «Списки» that name this list and this year. */
  readonly rows: number;
  /** Their school is not among «Школы». */
  readonly unknown: number;
  /** Their school stands in the list already. */
  readonly repeated: number;
  /** Counted with a head organisation that stands in the list already. */
  readonly joined: number;
}

export interface SchoolList {
  readonly kind: ListKind;
  /** Who made it, as written; "" for the other kinds, which have no maker. */
  readonly maker: string;
  /** The maker without the year that its name may hold: lists of one series follow one another. */
  readonly series: string;
  readonly year: SchoolYear;
  /** In the order of the assessment's schools. */
  readonly schools: readonly SchoolKey[];
  /** `null` for a list that was computed. */
  readonly account: ListAccount | null;
  /** A computed list whose second criterion is unknown for want of the year before. */
  readonly previousYearEmpty: boolean;
  /** How many schools a computed list has if biased results are counted, in the mode `both`. */
  readonly ifBiasedCounted: number | null;
  /** Names schools with a sign of bias, not with low results. */
  readonly aboutBias: boolean;
}

/** A list with what comparing it takes. */
export interface WorkingList {
  readonly list: SchoolList;
  readonly members: ReadonlySet<SchoolKey>;
  /** The input row that put a school on the list. */
  readonly origins: ReadonlyMap<SchoolKey, Origin>;
  /** Schools that a computed list can say nothing of. */
  readonly withoutData: ReadonlySet<SchoolKey>;
  readonly biasedCounted: ReadonlySet<SchoolKey> | null;
}

const NONE: ReadonlySet<SchoolKey> = new Set();
const NO_ORIGINS: ReadonlyMap<SchoolKey, Origin> = new Map();

/** The order within a year. */
const KINDS: readonly ListKind[] = ['external', 'union', 'computed'];

/** From the earliest year to the latest; within a year makers as they first appear, their union, the computed list. */
export function collectLists({ lists, listRows }: AnalysisInput, computed: readonly ComputedList[], counted: CountedSchools): readonly WorkingList[] {
  const external = [...groupBy(lists, listKey).values()].map((entries) => externalList(entries, listRows, counted));
  const withoutSchools = listRows.filter((rows) => rows.used === 0).map((rows) => externalList([], [rows], counted, rows));
  const makers = [...external, ...withoutSchools];
  return [...makers, ...unions(makers, counted), ...computed.map(computedList)].sort(
    (a, b) => a.list.year - b.list.year || KINDS.indexOf(a.list.kind) - KINDS.indexOf(b.list.kind),
  );
}

const listKey = ({ list, year }: { readonly list: string; readonly year: SchoolYear }): string => JSON.stringify([list, year]);

function externalList(
  entries: readonly ListEntry[],
  listRows: AnalysisInput['listRows'],
  counted: CountedSchools,
  { list: maker, year }: { readonly list: string; readonly year: SchoolYear } = entries[0]!,
): WorkingList {
  const origins = new Map<SchoolKey, Origin>();
  let outside = 0;
  for (const { school, origin } of entries) {
    const unit = counted.of(school);
    if (unit === null) outside += 1;
    // The head's own row is the one that leads back.
    else if (!origins.has(unit) || unit === school) origins.set(unit, origin);
  }
  const rows = listRows.find((one) => one.list === maker && one.year === year);
  const account = {
    rows: rows?.rows ?? entries.length,
    unknown: (rows?.unknown ?? 0) + outside,
    repeated: rows?.repeated ?? 0,
    joined: entries.length - outside - origins.size,
  };
  return { list: { ...plainList('external', maker, year), schools: inOrder(origins.keys(), counted), account, aboutBias: namesBias(maker) }, members: new Set(origins.keys()), origins, withoutData: NONE, biasedCounted: null };
}

function unions(makers: readonly WorkingList[], counted: CountedSchools): readonly WorkingList[] {
  const ofLowResults = makers.filter(({ list }) => !list.aboutBias);
  return [...groupBy(ofLowResults, ({ list }) => `${list.year}`).values()].filter((lists) => lists.length > 1).map((lists) => unionOf(lists, counted));
}

function unionOf(lists: readonly WorkingList[], counted: CountedSchools): WorkingList {
  const origins = new Map<SchoolKey, Origin>();
  for (const one of lists) for (const [school, origin] of one.origins) if (!origins.has(school)) origins.set(school, origin);
  return { list: { ...plainList('union', '', lists[0]!.list.year), schools: inOrder(origins.keys(), counted) }, members: new Set(origins.keys()), origins, withoutData: NONE, biasedCounted: null };
}

function computedList({ year, listed, withoutData, previousYearEmpty, ifBiasedCounted }: ComputedList): WorkingList {
  return {
    list: { ...plainList('computed', '', year), schools: listed, previousYearEmpty, ifBiasedCounted: ifBiasedCounted?.length ?? null },
    members: new Set(listed),
    origins: NO_ORIGINS,
    withoutData: new Set(withoutData),
    biasedCounted: ifBiasedCounted && new Set(ifBiasedCounted),
  };
}

const plainList = (kind: ListKind, maker: string, year: SchoolYear): SchoolList => ({
  kind,
  maker,
  series: seriesOf(maker),
  year,
  schools: [],
  account: null,
  previousYearEmpty: false,
  ifBiasedCounted: null,
  aboutBias: false,
});

const inOrder = (schools: Iterable<SchoolKey>, { place }: CountedSchools): SchoolKey[] => [...schools].sort((a, b) => place(a) - place(b));
