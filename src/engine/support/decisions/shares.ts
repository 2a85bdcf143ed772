/**
 * The share below the threshold before and after a decision.
 *
 * Source: the documents ask for an analysis of effectiveness and give no method; this one is ours. Before: the decision's
 * school year, else the latest earlier one with a result; after: the next school year. Only what both years have is
 * compared: the same procedures of the same schools, added up. Interval and verdict: analysis/dynamics/change.ts. Pupils
 * are taken for independent; one pupil in several procedures makes the interval of several together too narrow.
 */
import { shareChange } from '../../analysis/dynamics/change';
import type { SchoolKey, SchoolYear } from '../../model';
import { RULE_PROCEDURE_NAMES, ruleProcedurePosition, type ProcedureName } from '../../procedures';
import { countedResults, type EffectGround } from './ground';
import type { EffectReason, ShareEffect } from './model';

export type Asked = (procedure: ProcedureName) => boolean;

export const isRuleProcedure: Asked = (procedure) => ruleProcedurePosition(procedure) !== null;

const biasedCount = ({ assessment }: EffectGround): boolean => assessment.settings.objectivity === 'count';

/** The latest year up to `upTo` in which any of the schools has such a result; `null`: none. */
export function latestYearWith(ground: EffectGround, schools: Iterable<SchoolKey>, asked: Asked, upTo: SchoolYear): SchoolYear | null {
  let latest: SchoolYear | null = null;
  for (const school of schools) {
    const years = new Set(ground.results(school).flatMap(({ procedure, year }) => (asked(procedure) && year <= upTo && (latest === null || year > latest) ? [year] : [])));
    for (const year of [...years].sort((a, b) => b - a)) {
      if (countedResults(ground.results(school), year, asked, biasedCount(ground)).size === 0) continue;
      latest = year;
      break;
    }
  }
  return latest;
}

const hasResults = (ground: EffectGround, schools: Iterable<SchoolKey>, asked: Asked, year: SchoolYear): boolean => {
  for (const school of schools) if (countedResults(ground.results(school), year, asked, biasedCount(ground)).size > 0) return true;
  return false;
};

const inOrder = (a: ProcedureName, b: ProcedureName): number => (ruleProcedurePosition(a) ?? RULE_PROCEDURE_NAMES.length) - (ruleProcedurePosition(b) ?? RULE_PROCEDURE_NAMES.length);

/** What both years have, added up; `null`: nothing. */
export function comparedShares(ground: EffectGround, schools: Iterable<SchoolKey>, asked: Asked, wasYear: SchoolYear, nowYear: SchoolYear): ShareEffect | null {
  const { settings } = ground.assessment;
  const was = { year: wasYear, count: 0, participants: 0 };
  const now = { year: nowYear, count: 0, participants: 0 };
  const procedures = new Set<ProcedureName>();
  let compared = 0;
  for (const school of schools) {
    const rows = ground.results(school);
    const earlier = countedResults(rows, wasYear, asked, biasedCount(ground));
    if (earlier.size === 0) continue;
    const later = countedResults(rows, nowYear, asked, biasedCount(ground));
    let some = false;
    for (const [procedure, before] of earlier) {
      const after = later.get(procedure);
      if (after === undefined) continue;
      some = true;
      procedures.add(procedure);
      was.count += before.below;
      was.participants += before.participants;
      now.count += after.below;
      now.participants += after.participants;
    }
    if (some) compared += 1;
  }
  const rules = { margin: settings.analysis.dynamics.margin, positive: settings.analysis.dynamics.positive, smallCount: settings.smallCount };
  const change = compared === 0 ? null : shareChange(was, now, 'below', rules);
  return change && { kind: 'share', procedures: [...procedures].sort(inOrder), schools: compared, ...change };
}

export function shareEffect(ground: EffectGround, schools: readonly SchoolKey[], asked: Asked, year: SchoolYear): ShareEffect | EffectReason {
  const next = year + 1;
  const wasYear = latestYearWith(ground, schools, asked, year);
  if (wasYear === null) return 'no-data-before';
  if (!hasResults(ground, schools, asked, next)) return 'no-data-after';
  return comparedShares(ground, schools, asked, wasYear, next) ?? 'no-common';
}
