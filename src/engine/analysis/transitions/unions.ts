/**
 * Several makers' lists of one year side by side: which school stands on which, and how many there are together.
 *
 * Source: [002], the lists of Рособрнадзор (October 2021) and ЦОКО (November 2021) with their total. Its «7» counts
 * «Краснополянская СОШ + филиал Сережская ООШ» as one, though another filial stands without its head: counted each by
 * itself there are 8, counted with head organisations 7. Both are told; the setting «Филиалы» decides which one counts.
 * Units: schools. Lists of schools with a sign of bias are united with none.
 */
import type { AnalysisInput, SchoolKey, SchoolYear } from '../../model';
import type { CountedSchools } from '../countedSchools';
import type { WorkingList } from './lists';

export interface ListUnion {
  readonly year: SchoolYear;
  /** Places in the list of lists. */
  readonly sources: readonly number[];
  /** In the order of the assessment; `on`: which of `sources` name it, by their places in `sources`. */
  readonly schools: readonly { readonly school: SchoolKey; readonly on: readonly number[] }[];
  /** On every one of the lists. */
  readonly onAll: number;
  /** Schools and filials each by itself. */
  readonly apart: number;
  /** Filials with their head organisations. */
  readonly withHeads: number;
}

/** From the earliest year to the latest. */
export function unionsOfYears(lists: readonly WorkingList[], { lists: entries }: AnalysisInput, counted: CountedSchools): readonly ListUnion[] {
  const keysOf = new Map<string, SchoolKey[]>();
  for (const { list, year, school } of entries) {
    const key = listName(list, year);
    const known = keysOf.get(key);
    if (known) known.push(school);
    else keysOf.set(key, [school]);
  }
  return lists.flatMap(({ list }): ListUnion[] => {
    if (list.kind !== 'union') return [];
    const { year } = list;
    const sources = lists.flatMap((one, place) => (one.list.kind === 'external' && one.list.year === year && !one.list.aboutBias ? [place] : []));
    const named = sources.flatMap((place) => keysOf.get(listName(lists[place]!.list.maker, year)) ?? []).filter((school) => counted.of(school) !== null);
    const schools = list.schools.map((school) => ({ school, on: sources.flatMap((place, at) => (lists[place]!.members.has(school) ? [at] : [])) }));
    return [
      {
        year,
        sources,
        schools,
        onAll: schools.filter(({ on }) => on.length === sources.length).length,
        apart: new Set(named).size,
        withHeads: new Set(named.map(counted.headOf)).size,
      },
    ];
  });
}

const listName = (maker: string, year: SchoolYear): string => JSON.stringify([maker, year]);
