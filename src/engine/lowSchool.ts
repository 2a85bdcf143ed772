/**
 * The verdict of the rule of low results (ШНОР) on one school.
 *
 * Source: [002] «Выявление школ с низкими результатами обучения» (criteria: lowCriteria.ts); that biased results are
 * left out is the principle of [001], an НОШ is out of the rule's reach because none of the nine procedures is held in it.
 * Formula: `not-applicable` for an НОШ; `no-data` without a usable result of the nine procedures in Y; `listed` if a
 * criterion is met by the usable results of Y and Y−1; else `not-listed`. Usable: with participants and not excluded.
 * Results flagged as biased are excluded (modes `exclude` and `both`) or counted (`count`); `both` adds the second verdict.
 * Missing data: no result, or nobody took part, is never a good result: it is no result.
 */
import type { JudgedResult, LowVerdict } from './assessment';
import { hasUsableResult, metCriteria } from './lowCriteria';
import { isLowResult } from './lowResult';
import type { ProcedureResult, School, SchoolYear } from './model';
import { RULE_PROCEDURES, ruleProcedurePosition } from './procedures';
import { listingReliability } from './reliability';
import type { Settings } from './settings';
import { wilsonInterval } from './stats/wilson';
import { asShare } from './units';

type LowSettings = Pick<Settings, 'ruleSet' | 'lowThreshold' | 'objectivity' | 'smallCount'>;
type LowOutcome = NonNullable<LowVerdict['ifBiasedCounted']>;

/** `results`: the school's rows of any years and procedures; of two rows with one key the first counts. */
export function assessLowResults(school: School, results: readonly ProcedureResult[], year: SchoolYear, settings: LowSettings): LowVerdict {
  const judged = judgeResults(results, year, settings);
  const usable = judged.some(({ excluded }) => excluded) ? judged.filter(({ excluded }) => !excluded) : judged;
  const { secondUnknown, ...outcome } = outcomeOf(school, usable, year, settings);
  const biasedCounted = settings.objectivity === 'both' ? outcomeOf(school, judged, year, settings) : null;
  return {
    ...outcome,
    secondCriterionUnknown: secondUnknown,
    reliability: outcome.status === 'listed' ? listingReliability(usable, year, settings) : null,
    judged,
    ifBiasedCounted: biasedCounted && { status: biasedCounted.status, criteria: biasedCounted.criteria },
  };
}

function outcomeOf(
  school: School,
  usable: readonly JudgedResult[],
  year: SchoolYear,
  { ruleSet, lowThreshold }: LowSettings,
): LowOutcome & { readonly secondUnknown: boolean } {
  if (school.primaryOnly) return { status: 'not-applicable', criteria: [], secondUnknown: false };
  const { criteria, secondUnknown } = metCriteria(usable, year, { ruleSet, thresholdPercent: lowThreshold });
  if (criteria.length > 0) return { status: 'listed', criteria, secondUnknown };
  return { status: hasUsableResult(usable, year) ? 'not-listed' : 'no-data', criteria, secondUnknown };
}

/** The results of the nine procedures in Y and Y−1, newest year first, in the order of the procedures. */
function judgeResults(results: readonly ProcedureResult[], year: SchoolYear, settings: LowSettings): JudgedResult[] {
  const places = new Array<JudgedResult | undefined>(2 * RULE_PROCEDURES.length);
  for (const result of results) {
    if (result.year !== year && result.year !== year - 1) continue;
    const position = ruleProcedurePosition(result.procedure);
    if (position === null) continue;
    const place = (year - result.year) * RULE_PROCEDURES.length + position;
    places[place] ??= judge(result, settings);
  }
  return places.filter((judged) => judged !== undefined);
}

function judge(result: ProcedureResult, { lowThreshold, objectivity }: LowSettings): JudgedResult {
  const { procedure, year, participants, below } = result;
  return {
    result,
    procedure,
    year,
    participants,
    below,
    share: participants > 0 ? asShare(below / participants) : null,
    low: isLowResult(participants, below, lowThreshold),
    excluded: result.biased && objectivity !== 'count',
    interval: wilsonInterval(below, participants),
  };
}
