/** Counts over the schools that several parts of the note tell. */
import type { JudgedResult } from '../../engine/assessment';
import type { SchoolYear } from '../../engine/model';
import { RULE_PROCEDURE_NAMES } from '../../engine/procedures';
import { RISK_FACTORS, type RiskFactorId } from '../../engine/riskCatalogue';
import type { NoteScene } from './scene';

export interface ProcedureTally {
  readonly procedure: string;
  readonly tookPart: number;
  readonly low: number;
}

const isUsable = ({ participants, excluded }: JudgedResult): boolean => participants > 0 && !excluded;

/** The nine procedures of one year, those that some school took part in. Results that the verdict does not count are not counted here. */
export const procedureTallies = ({ input }: NoteScene, year: SchoolYear): readonly ProcedureTally[] => {
  const tallies = new Map(RULE_PROCEDURE_NAMES.map((procedure) => [procedure, { procedure, tookPart: 0, low: 0 }]));
  for (const { lowResults } of input.assessment.schools) {
    for (const result of lowResults.judged) {
      const tally = tallies.get(result.procedure);
      if (!tally || result.year !== year || !isUsable(result)) continue;
      tally.tookPart += 1;
      if (result.low) tally.low += 1;
    }
  }
  return [...tallies.values()].filter(({ tookPart }) => tookPart > 0);
};

export interface FactorTally {
  readonly factor: RiskFactorId;
  readonly name: string;
  readonly known: number;
  readonly high: number;
  readonly medium: number;
}

/** The ten factors, those of which something is known. */
export const factorTallies = ({ input }: NoteScene): readonly FactorTally[] => {
  const tallies = new Map(RISK_FACTORS.map(({ id, name }) => [id, { factor: id, name, known: 0, high: 0, medium: 0 }]));
  for (const { risk } of input.assessment.schools) {
    for (const { factor, level } of risk?.factors ?? []) {
      const tally = tallies.get(factor)!;
      tally.known += 1;
      if (level === 'high') tally.high += 1;
      if (level === 'medium') tally.medium += 1;
    }
  }
  return [...tallies.values()].filter(({ known }) => known > 0);
};

/** Results of the year that a school was judged by with fewer participants than the setting asks for. */
export const smallResults = ({ input: { assessment } }: NoteScene): number =>
  assessment.schools.reduce(
    (sum, { lowResults }) => sum + lowResults.judged.filter((result) => result.year === assessment.year && isUsable(result) && result.participants < assessment.settings.smallCount).length,
    0,
  );

export const excludedResults = ({ input: { assessment } }: NoteScene): number =>
  assessment.schools.reduce((sum, { lowResults }) => sum + lowResults.judged.filter(({ excluded }) => excluded).length, 0);
