/**
 * Results of pupils → results of schools.
 *
 * Source: [002] «При анализе данных ОГЭ и ЕГЭ учитываются результаты участников, полученные до пересдач, при этом
 * результаты выпускников прошлых лет не учитываются».
 * Formula, per school, year and procedure: n = participants with the deciding value; x = those with the mark 2, or, in
 * the procedures that a score decides (ЕГЭ русский язык, профильная математика), with a score below the year's minimum.
 * Besides: marks 4 and 5, scores above 60 (strictly), the mean of the scores. Units: pupils; points.
 * Missing data: a participant without the deciding value (or without a minimum to judge it by) is not counted at all,
 * and a school of which nobody is counted has no result. A count is `null` as soon as the value that it counts by is
 * missing for any counted participant; the mean is that of the known scores, `null` without any.
 */
import { minimumScore } from './minimumScore';
import type { Participant, ProcedureResult } from './model';
import { ruleProcedure } from './procedures';
import { resultKey } from './resultKey';
import type { MinimumScore } from './settings';

interface Tally {
  readonly first: Participant;
  readonly failed: (participant: Participant) => boolean | null;
  participants: number;
  below: number;
  marked: number;
  marks4and5: number;
  scored: number;
  above60: number;
  scoreSum: number;
}

/** In the order of first appearance; a result's origin is its first counted row. */
export function aggregateParticipants(participants: readonly Participant[], minimumScores: readonly MinimumScore[]): readonly ProcedureResult[] {
  const tallies = new Map<string, Tally>();
  for (const participant of participants) {
    if (participant.retake || participant.pastGraduate) continue;
    const key = resultKey(participant);
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = emptyTally(participant, minimumScores);
      if (tally.failed(participant) === null) continue;
      tallies.set(key, tally);
    }
    count(tally, participant);
  }
  return Array.from(tallies.values(), resultOf);
}

function emptyTally(first: Participant, minimumScores: readonly MinimumScore[]): Tally {
  return { first, failed: failureTest(first, minimumScores), participants: 0, below: 0, marked: 0, marks4and5: 0, scored: 0, above60: 0, scoreSum: 0 };
}

/** Tells whether a participant of this procedure and year is below the threshold; `null`: cannot be told. */
function failureTest({ procedure, year }: Participant, minimumScores: readonly MinimumScore[]): Tally['failed'] {
  if (ruleProcedure(procedure)?.failedBy !== 'score') return ({ mark }) => (mark === null ? null : mark === 2);
  const minimum = minimumScore(minimumScores, procedure, year);
  return ({ score }) => (score === null || minimum === null ? null : score < minimum);
}

function count(tally: Tally, participant: Participant): void {
  const failed = tally.failed(participant);
  if (failed === null) return;
  const { mark, score } = participant;
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
