/**
 * Schools that stand in both lists of the pair that «Переходы списков» compares.
 *
 * Source: [003], the first track: help for the schools that stayed on the list.
 * Uncertain: the lists are of different makers, or the later one is older than the year before the reporting one. Lists of
 * schools with signs of bias are no lists of low results: staying on one is no finding.
 */
import { isOneSeries } from '../../analysis/transitions/choosePair';
import type { SchoolList } from '../../analysis/transitions/lists';
import { bySchool, NO_FINDINGS, type FindingsOfKind } from './ground';
import type { NamedList } from '../model';

const named = ({ kind, maker, year }: SchoolList): NamedList => ({ kind, maker, year });

export const listingFindings: FindingsOfKind = ({ assessment, analysis: { transitions } }) => {
  if (transitions.status === 'not-computed') return () => NO_FINDINGS;
  const { lists, chosen } = transitions.result;
  const [was, now] = [lists[chosen.pair.from]!, lists[chosen.pair.to]!];
  if (was.aboutBias || now.aboutBias) return () => NO_FINDINGS;
  const moves = bySchool(chosen.schools);
  const uncertain = !isOneSeries(was, now) || now.year < assessment.year - 1;
  return ({ school }) => {
    const move = moves.get(school.key)?.[0];
    if (move?.move !== 'stayed') return NO_FINDINGS;
    const evidence = { kind: 'lists', from: named(was), to: named(now) } as const;
    return [{ school: school.key, basis: 'repeated-listing', evidence, uncertain, origin: move.nowOrigin ?? move.wasOrigin ?? school.origin }];
  };
};
