/**
 * Results of pupils → results of schools.
 *
 * Source: [002] «При анализе данных ОГЭ и ЕГЭ учитываются результаты участников, полученные до пересдач, при этом
 * результаты выпускников прошлых лет не учитываются».
 * Formula, per school, year and procedure: n = participants with the deciding value; x = those with the mark 2, or, in
 * the procedures that a score decides (ЕГЭ русский язык, профильная математика), with a score below the year's minimum.
 * Another procedure than the nine, of which the settings give a minimum, is decided by the score, and by the mark where
 * there is no score.
 * Besides: marks 4 and 5, scores above 60 (strictly), the mean of the scores. Units: pupils; points.
 * Missing data: a participant without the deciding value (or without a minimum to judge it by) is not counted at all,
 * and a school of which nobody is counted has no result. A count is `null` as soon as the value that it counts by is
 * missing for any counted participant; the mean is that of the known scores, `null` without any.
 */
import { minimumScore } from './minimumScore';
import type { Origin, Participant, ProcedureResult, SchoolYear } from './model';
import { ruleProcedure, type ProcedureName } from './procedures';
import type { MinimumScore } from './settings';

/** A participant, but where the row came from, which is asked for only where it is kept. */
export type CountedParticipant = Omit<Participant, 'origin'>;

/** Tells whether a participant of one procedure and year is below the threshold; `null`: cannot be told. */
type FailureTest = (participant: Pick<Participant, 'mark' | 'score'>) => boolean | null;

interface Tally {
  readonly first: Pick<Participant, 'school' | 'year' | 'procedure' | 'origin'>;
  participants: number;
  below: number;
  marked: number;
  marks4and5: number;
  scored: number;
  above60: number;
  scoreSum: number;
}

/** What one procedure of one year comes to, school by school. */
interface Procedure {
  readonly failed: FailureTest;
  readonly tallies: Map<string, Tally>;
}

/** The minimum score of a procedure in a year; `null`: none. */
export type MinimumOf = (procedure: ProcedureName, year: SchoolYear) => number | null;

/** Takes participants one by one and holds nothing but counts: one set for each school, year and procedure. */
export class ParticipantTallies {
  private readonly procedures = new Map<number, Map<string, Procedure>>();
  /** In the order of first appearance. */
  private readonly tallies: Tally[] = [];

  constructor(private readonly minimumOf: MinimumOf) {}

  add(participant: CountedParticipant, origin: () => Origin): void {
    if (participant.retake || participant.pastGraduate) return;
    const { failed: test, tallies } = this.procedureOf(participant);
    const failed = test(participant);
    if (failed === null) return;
    let tally = tallies.get(participant.school);
    if (tally === undefined) {
      tally = emptyTally(participant, origin());
      tallies.set(participant.school, tally);
      this.tallies.push(tally);
    }
    count(tally, participant, failed);
  }

  /** A result's origin is its first counted row. */
  results(): readonly ProcedureResult[] {
    return this.tallies.map(resultOf);
  }

  private procedureOf({ year, procedure }: CountedParticipant): Procedure {
    let ofYear = this.procedures.get(year);
    if (ofYear === undefined) this.procedures.set(year, (ofYear = new Map<string, Procedure>()));
    let found = ofYear.get(procedure);
    if (found === undefined) ofYear.set(procedure, (found = { failed: failureTest(procedure, this.minimumOf(procedure, year)), tallies: new Map<string, Tally>() }));
    return found;
  }
}

/** The same for participants that are at hand. */
export function aggregateParticipants(participants: readonly Participant[], minimumScores: readonly MinimumScore[]): readonly ProcedureResult[] {
  const tallies = new ParticipantTallies((procedure, year) => minimumScore(minimumScores, procedure, year));
  for (const participant of participants) tallies.add(participant, () => participant.origin);
  return tallies.results();
}

const emptyTally = ({ school, year, procedure }: CountedParticipant, origin: Origin): Tally => ({
  first: { school, year, procedure, origin },
  participants: 0,
  below: 0,
  marked: 0,
  marks4and5: 0,
  scored: 0,
  above60: 0,
  scoreSum: 0,
});

/** What tells whether a participant is below the threshold, where both could stand in a row. */
export function decidingValue(procedure: string, minimum: number | null): 'mark' | 'score' {
  const rule = ruleProcedure(procedure);
  if (rule) return rule.failedBy;
  return minimum === null ? 'mark' : 'score';
}

function failureTest(procedure: string, minimum: number | null): FailureTest {
  const byMark: FailureTest = ({ mark }) => (mark === null ? null : mark === 2);
  if (decidingValue(procedure, minimum) === 'mark') return byMark;
  const otherwise: FailureTest = ruleProcedure(procedure) ? () => null : byMark;
  return (participant) => (participant.score === null || minimum === null ? otherwise(participant) : participant.score < minimum);
}

function count(tally: Tally, { mark, score }: CountedParticipant, failed: boolean): void {
  tally.participants += 1;
  if (failed) tally.below += 1;
  if (mark !== null) {
    tally.marked += 1;
    if (mark >= 4) tally.marks4and5 += 1;
  }
  if (score !== null) {
    tally.scored += 1;
    tally.scoreSum += score;
    if (score > 60) tally.above60 += 1;
  }
}

function resultOf({ first, participants, below, marked, marks4and5, scored, above60, scoreSum }: Tally): ProcedureResult {
  return {
    school: first.school,
    year: first.year,
    procedure: first.procedure,
    participants,
    below,
    meanScore: scored > 0 ? scoreSum / scored : null,
    marks4and5: marked === participants ? marks4and5 : null,
    above60: scored === participants ? above60 : null,
    biased: false,
    origin: first.origin,
  };
}
