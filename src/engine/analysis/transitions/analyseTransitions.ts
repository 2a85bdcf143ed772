/**
 * Which schools came onto lists, stayed and left: between any two lists or years.
 *
 * Data flow:
 * 1. computedLists   the rule over every year with results → «ШНОР (расчёт)» of each
 * 2. collectLists    external lists, their unions by year, the computed ones: in the order of years
 * 3. compareLists    each pair of different years → was, left, stayed, new, now (quadratic in lists, of which there are few)
 * 4. choosePair      settings → the pair that is told school by school (schoolMoves.ts)
 * 5. unionsOfYears   several makers' lists of one year side by side
 */
import type { DistrictAssessment } from '../../assessment';
import type { AnalysisInput } from '../../model';
import type { CountedSchools } from '../countedSchools';
import { computed, notComputed, type Analysed } from '../reasons';
import { choosePair, isOneSeries, type ListPair } from './choosePair';
import { computedLists } from './computedLists';
import { collectLists, type WorkingList } from './lists';
import { compareLists, type MoveCounts } from './moves';
import type { ChosenTransition, Transition, TransitionsResult } from './result';
import { movesByPlace } from './schoolMoves';
import { unionsOfYears } from './unions';

export function analyseTransitions(assessment: DistrictAssessment, input: AnalysisInput, counted: CountedSchools): Analysed<TransitionsResult> {
  const working = collectLists(input, computedLists(assessment), counted);
  const lists = working.map(({ list }) => list);
  const { pair, notFound } = choosePair(lists, assessment.settings.analysis.transitions, assessment.year);
  if (pair === null) return notComputed({ code: 'no-rows', table: 'lists' });
  return computed({
    lists,
    transitions: allTransitions(working),
    unions: unionsOfYears(working, input, counted),
    chosen: chosenTransition(assessment, working, pair),
    notFound,
  });
}

function allTransitions(working: readonly WorkingList[]): readonly Transition[] {
  const transitions = working.flatMap((now, to) =>
    working.slice(0, to).flatMap((was, from): Transition[] => {
      if (was.list.year === now.list.year) return [];
      const oneSeries = isOneSeries(was.list, now.list);
      const adjacent = oneSeries && !working.slice(from + 1, to).some((between) => isOneSeries(between.list, was.list) && between.list.year > was.list.year && between.list.year < now.list.year);
      return [{ from, to, oneSeries, adjacent, ...compareLists(was.members, now.members) }];
    }),
  );
  return [...transitions.filter(({ adjacent }) => adjacent), ...transitions.filter(({ adjacent }) => !adjacent)];
}

function chosenTransition({ schools }: DistrictAssessment, working: readonly WorkingList[], pair: ListPair): ChosenTransition {
  const [was, now] = [working[pair.from]!, working[pair.to]!];
  const byPlace = movesByPlace(schools, was, now);
  const counts = compareLists(was.members, now.members);
  return {
    pair,
    counts,
    ...byPlace,
    tracks: { stayed: counts.stayed, listed: counts.now, all: schools.length },
    leftWithoutData: byPlace.schools.filter(({ withoutData }) => withoutData).length,
    ifBiasedCounted: withBiased(was, now),
  };
}

const withBiased = (was: WorkingList, now: WorkingList): MoveCounts | null =>
  was.biasedCounted === null && now.biasedCounted === null ? null : compareLists(was.biasedCounted ?? was.members, now.biasedCounted ?? now.members);
