/**
 * Which two lists are compared school by school.
 *
 * Rule: the settings «Переходы: было» and «Переходы: стало» name a list and its year («Рособрнадзор 2020»), or a year alone
 * (all makers of it together, else its only list, else the computed one). What they do not say is chosen: the last two lists
 * of one maker; else the computed ones of the reporting year and the year before; else the last two lists of any kind.
 * Missing data: fewer than two lists: no pair (`null`). A setting that names none of the lists is told and passed over.
 */
import type { SchoolYear } from '../../model';
import type { AnalysisSettings } from '../settings';
import type { SchoolList } from './lists';

export interface ListPair {
  /** Places in the list of lists. */
  readonly from: number;
  readonly to: number;
  readonly chosen: 'settings' | 'one-maker' | 'computed' | 'any';
}

export interface Choice {
  readonly pair: ListPair | null;
  /** Settings that name none of the lists, as written. */
  readonly notFound: readonly string[];
}

type Places = Omit<ListPair, 'chosen'>;

/** `lists`: from the earliest to the latest. */
export function choosePair(lists: readonly SchoolList[], { from, to }: AnalysisSettings['transitions'], year: SchoolYear): Choice {
  const [was, now] = [placeOf(from, lists), placeOf(to, lists)];
  const notFound = [from, to].filter((given, at) => given !== null && [was, now][at] === null) as string[];
  const byDefault = defaultPair(lists, year);
  if (was !== null && now !== null && was !== now) return { pair: { from: was, to: now, chosen: 'settings' }, notFound };
  if (now !== null && was === null) return { pair: pairTo(now, lists) ?? byDefault, notFound };
  if (was !== null && now === null) return { pair: pairFrom(was, lists) ?? byDefault, notFound };
  return { pair: byDefault, notFound };
}

const folded = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replace(/[«»"„“”]/g, '').replace(/\s+/g, ' ').trim();

/** «Рособрнадзор 2020», «ШНОР (расчёт) 2021», «2020». */
function placeOf(given: string | null, lists: readonly SchoolList[]): number | null {
  if (given === null) return null;
  const text = folded(given);
  const named = lists.findIndex(({ kind, maker, year }) => kind === 'external' && (folded(`${maker} ${year}`) === text || (maker.includes(`${year}`) && folded(maker) === text)));
  if (named >= 0) return named;
  const [, words, digits] = /^(.*?)\s*(\d{4})$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const ofYear = (wanted: readonly SchoolList['kind'][]): number | null => firstPlace(lists, (list) => list.year === Number(digits) && wanted.includes(list.kind) && !list.aboutBias);
  if (words === '') return ofYear(['union']) ?? ofYear(['external']) ?? ofYear(['computed']);
  if (/расчет|computed/.test(words!)) return ofYear(['computed']);
  return /^все|^all|объедин/.test(words!) ? ofYear(['union']) : null;
}

const firstPlace = (lists: readonly SchoolList[], fits: (list: SchoolList) => boolean): number | null => {
  const place = lists.findIndex(fits);
  return place < 0 ? null : place;
};

const lastPlace = (lists: readonly SchoolList[], fits: (list: SchoolList) => boolean): number | null => {
  for (let place = lists.length - 1; place >= 0; place -= 1) if (fits(lists[place]!)) return place;
  return null;
};

export const isOneSeries = (a: SchoolList, b: SchoolList): boolean => a.kind === b.kind && folded(a.series) === folded(b.series);

const bySettings = (from: number | null, to: number | null): ListPair | null => (from === null || to === null ? null : { from, to, chosen: 'settings' });

function pairTo(to: number, lists: readonly SchoolList[]): ListPair | null {
  const chosen = lists[to]!;
  const isEarlier = (list: SchoolList): boolean => list.year < chosen.year && !list.aboutBias;
  return bySettings(lastPlace(lists, (list) => isEarlier(list) && isOneSeries(list, chosen)) ?? lastPlace(lists, isEarlier), to);
}

function pairFrom(from: number, lists: readonly SchoolList[]): ListPair | null {
  const chosen = lists[from]!;
  const isLater = (list: SchoolList): boolean => list.year > chosen.year && !list.aboutBias;
  return bySettings(from, lastPlace(lists, (list) => isLater(list) && isOneSeries(list, chosen)) ?? lastPlace(lists, isLater));
}

function defaultPair(lists: readonly SchoolList[], year: SchoolYear): ListPair | null {
  const oneMaker = lastTwoOfOneMaker(lists);
  if (oneMaker) return { ...oneMaker, chosen: 'one-maker' };
  const computed = lastTwoComputed(lists, year);
  if (computed) return { ...computed, chosen: 'computed' };
  const any = lastTwo(lists);
  return any && { ...any, chosen: 'any' };
}

/** The maker whose two last lists are the latest; of several the first. */
function lastTwoOfOneMaker(lists: readonly SchoolList[]): Places | null {
  let chosen: Places | null = null;
  lists.forEach((last, to) => {
    if (last.kind !== 'external' || last.aboutBias) return;
    const from = lastPlace(lists, (list) => list.year < last.year && isOneSeries(list, last));
    if (from !== null && (chosen === null || isLater(lists, { from, to }, chosen))) chosen = { from, to };
  });
  return chosen;
}

function isLater(lists: readonly SchoolList[], a: Places, b: Places): boolean {
  const years = ({ from, to }: Places): readonly [number, number] => [lists[to]!.year, lists[from]!.year];
  const [[now, was], [otherNow, otherWas]] = [years(a), years(b)];
  return now > otherNow || (now === otherNow && was > otherWas);
}

function lastTwoComputed(lists: readonly SchoolList[], year: SchoolYear): Places | null {
  const placeOfYear = (wanted: SchoolYear): number | null => firstPlace(lists, (list) => list.kind === 'computed' && list.year === wanted);
  const [was, now] = [placeOfYear(year - 1), placeOfYear(year)];
  if (was !== null && now !== null) return { from: was, to: now };
  return lastPlaces(lists.flatMap(({ kind }, place) => (kind === 'computed' ? [place] : [])));
}

/** Of different years where there are such, and rather of makers than of the rule. */
function lastTwo(lists: readonly SchoolList[]): Places | null {
  const places = lists.flatMap(({ aboutBias }, place) => (aboutBias ? [] : [place]));
  const ofMakers = places.filter((place) => lists[place]!.kind !== 'computed');
  return ofDifferentYears(ofMakers, lists) ?? ofDifferentYears(places, lists) ?? lastPlaces(places.filter((place) => lists[place]!.kind !== 'union'));
}

function ofDifferentYears(places: readonly number[], lists: readonly SchoolList[]): Places | null {
  const to = places.at(-1);
  const from = places.filter((place) => to !== undefined && lists[place]!.year < lists[to]!.year).at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

function lastPlaces(places: readonly number[]): Places | null {
  const [from, to] = [places.at(-2), places.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
