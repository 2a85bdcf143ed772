/**
 * One result of one school against all other schools and against the school's own other results.
 *
 * Source: [001] names «оценку доверительного интервала» without a formula; ФИОКО's lists of 2018 are described as results
 * markedly above those of the region that other results do not confirm. The rule below is ours and said to be.
 * Formula: the share on marks 4 and 5 (or of those who reached the threshold); high when the lower bound of Wilson's interval
 * is above the pooled share of all other schools by more than the margin. Confirmed when the mean difference of the school's
 * ОГЭ and ЕГЭ in the same subject (without such: of all its other procedures) from the other schools is above 0.
 * Compared at nine decimal digits. Missing data: fewer participants than the small number are not asked and confirm nothing.
 */
import type { ProcedureResult } from '../../model';
import { mean } from '../../stats/mean';
import { isAtMost, isBelow } from '../../stats/tolerance';
import { wilsonInterval } from '../../stats/wilson';
import { asShare } from '../../units';
import { countOf, measureOf, othersOf, type Pools } from './pools';
import type { CheckedResult, ObjectivityComparison, ObjectivityVerdict, OtherResult } from './result';
import { isExam, subjectOf } from './subject';

export interface CheckOptions {
  readonly z: number;
  readonly margin: number;
  readonly smallCount: number;
  readonly pools: Pools;
  readonly isCounted: (result: ProcedureResult) => boolean;
}

/** `evidence`: of all results of the school. */
export function checkResult(result: ProcedureResult, evidence: readonly OtherResult[], options: CheckOptions): CheckedResult {
  const { z, margin, smallCount, pools, isCounted } = options;
  const counted = isCounted(result);
  const measure = measureOf(result, pools, counted);
  const count = countOf(result, measure)!;
  const others = othersOf(result, measure, pools, counted);
  const { lower, upper } = wilsonInterval(count, result.participants, z)!;
  const notAsked = result.participants < smallCount ? 'small' : others === null ? 'no-others' : null;
  const high = notAsked === null && others !== null ? isBelow(others.share + margin, lower) : null;
  const comparison = compare(result, evidence);
  return {
    school: result.school,
    procedure: result.procedure,
    participants: result.participants,
    measure,
    count,
    reached: result.participants - result.below,
    marks4and5: result.marks4and5,
    share: asShare(count / result.participants),
    lower,
    upper,
    others,
    flagged: result.biased,
    counted,
    notAsked,
    high,
    comparison,
    verdict: verdictOf(high === true, result.biased, comparison),
    origin: result.origin,
  };
}

function verdictOf(high: boolean, flagged: boolean, comparison: ObjectivityComparison | null): ObjectivityVerdict | null {
  if (high && comparison !== null && !comparison.agrees) return 'not-confirmed';
  return flagged || (high && comparison === null) ? 'needs-analysis' : null;
}

/** The school's counted results with enough participants, each beside the other schools: found once per school. */
export function evidenceOf(own: readonly ProcedureResult[], { pools, smallCount, isCounted }: CheckOptions): readonly OtherResult[] {
  return own.flatMap((result): OtherResult[] => {
    if (result.participants < smallCount || !isCounted(result)) return [];
    const measure = measureOf(result, pools, true);
    const others = othersOf(result, measure, pools, true);
    if (others === null) return [];
    const share = asShare(countOf(result, measure)! / result.participants);
    return [{ procedure: result.procedure, measure, share, othersShare: others.share, difference: share - others.share }];
  });
}

function compare({ procedure }: ProcedureResult, evidence: readonly OtherResult[]): ObjectivityComparison | null {
  const found = evidence.filter((other) => other.procedure !== procedure);
  const subject = subjectOf(procedure);
  const exams = found.filter((other) => subject !== null && isExam(other.procedure) && subjectOf(other.procedure) === subject);
  const results = exams.length > 0 ? exams : found;
  if (results.length === 0) return null;
  const average = mean(results.map(({ difference }) => difference));
  return { by: exams.length > 0 ? 'exam' : 'all', results, mean: average, agrees: !isAtMost(average, 0) };
}
