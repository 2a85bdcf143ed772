/**
 * The chosen pair of lists, school by school and municipality by municipality.
 *
 * Source: [003]: 9 municipalities without ШНОР, 6 whose ШНОР are all new, 4 without new ones, 6 with more of them (one of
 * these is counted among those with only new ones too), 31 with new ones; three tracks: the schools that stayed, all
 * schools of the later list, all schools.
 * Rule: a municipality is in every group that fits it (groups overlap). `none`: now = 0; `only-new`: stayed = 0 < now;
 * `no-new`: appeared = 0 < now; `more`: now > was; `with-new`: appeared > 0. Units: schools.
 * Missing data: schools without a municipality are counted apart. A school that a computed list can say nothing of for want
 * of results is told (`withoutData`): it has left the list, but not by its results.
 */
import type { SchoolAssessment } from '../../assessment';
import type { Origin, SchoolKey } from '../../model';
import { MunicipalityNames } from '../municipalities';
import type { WorkingList } from './lists';
import { countMoves, moveOf, type Move, type MoveCounts } from './moves';

export const MUNICIPALITY_GROUPS = ['none', 'only-new', 'no-new', 'more', 'with-new'] as const;
export type MunicipalityGroup = (typeof MUNICIPALITY_GROUPS)[number];

export interface SchoolMove {
  readonly school: SchoolKey;
  readonly municipality: string | null;
  readonly move: Move;
  /** Left a computed list in a year in which it has no usable result. */
  readonly withoutData: boolean;
  /** The rows of «Списки» that name it; `null` for a computed list. */
  readonly wasOrigin: Origin | null;
  readonly nowOrigin: Origin | null;
}

export interface MunicipalityMoves extends MoveCounts {
  readonly municipality: string;
  /** All schools of the assessment that are there. */
  readonly schools: number;
  readonly groups: readonly MunicipalityGroup[];
}

export interface MovesByPlace {
  /** Only schools of either list, in the order of the assessment. */
  readonly schools: readonly SchoolMove[];
  /** Every municipality that «Школы» names, those with most schools on the later list first. */
  readonly municipalities: readonly MunicipalityMoves[];
  /** Schools of either list that have no municipality. */
  readonly withoutMunicipality: MoveCounts;
  readonly groupCounts: Readonly<Record<MunicipalityGroup, number>>;
}

interface Place {
  schools: number;
  readonly moves: Move[];
}

export function movesByPlace(schools: readonly SchoolAssessment[], was: WorkingList, now: WorkingList): MovesByPlace {
  const names = new MunicipalityNames();
  const places = new Map<string, Place>();
  const nowhere: Move[] = [];
  const moves: SchoolMove[] = [];
  for (const { school } of schools) {
    const municipality = names.of(school.municipality);
    const move = moveOf(school.key, was.members, now.members);
    if (municipality !== null) notePlace(places, municipality, move);
    if (move === null) continue;
    if (municipality === null) nowhere.push(move);
    moves.push({
      school: school.key,
      municipality,
      move,
      withoutData: move === 'left' && now.withoutData.has(school.key),
      wasOrigin: was.origins.get(school.key) ?? null,
      nowOrigin: now.origins.get(school.key) ?? null,
    });
  }
  const municipalities = [...places].map(([municipality, place]) => municipalityMoves(municipality, place)).sort((a, b) => b.now - a.now || b.was - a.was);
  const inGroup = (group: MunicipalityGroup): number => municipalities.filter(({ groups }) => groups.includes(group)).length;
  return {
    schools: moves,
    municipalities,
    withoutMunicipality: countMoves(nowhere),
    groupCounts: { none: inGroup('none'), 'only-new': inGroup('only-new'), 'no-new': inGroup('no-new'), more: inGroup('more'), 'with-new': inGroup('with-new') },
  };
}

function notePlace(places: Map<string, Place>, municipality: string, move: Move | null): void {
  const place = places.get(municipality) ?? { schools: 0, moves: [] };
  places.set(municipality, place);
  place.schools += 1;
  if (move !== null) place.moves.push(move);
}

function municipalityMoves(municipality: string, { schools, moves }: Place): MunicipalityMoves {
  const counts = countMoves(moves);
  return { municipality, schools, ...counts, groups: MUNICIPALITY_GROUPS.filter((group) => isInGroup(group, counts)) };
}

function isInGroup(group: MunicipalityGroup, { was, stayed, appeared, now }: MoveCounts): boolean {
  switch (group) {
    case 'none':
      return now === 0;
    case 'only-new':
      return now > 0 && stayed === 0;
    case 'no-new':
      return now > 0 && appeared === 0;
    case 'more':
      return now > was;
    case 'with-new':
      return appeared > 0;
  }
}
