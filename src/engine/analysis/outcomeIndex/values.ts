/** The components of one school in one year: counts of all procedures of a family together. */
import type { ProcedureResult } from '../../model';
import type { ProcedureFamily } from '../../procedures';
import { procedureGroup } from '../procedureGroups';
import { OUTCOME_COMPONENTS } from './components';
import type { ComponentValue, ComponentValues } from './model';

type Measure = (typeof OUTCOME_COMPONENTS)[number]['measure'];

const COUNTS: Readonly<Record<Measure, (result: ProcedureResult) => number | null>> = {
  passed: ({ participants, below }) => participants - below,
  marks4and5: (result) => result.marks4and5,
  above60: (result) => result.above60,
};

const FAMILIES: Readonly<Partial<Record<ReturnType<typeof procedureGroup>, ProcedureFamily>>> = { vprPrimary: 'vpr', vprMiddle: 'vpr', vprSenior: 'vpr', oge: 'oge', ege: 'ege' };

/** КДР and others belong to no component. */
export const familyOf = ({ procedure }: Pick<ProcedureResult, 'procedure'>): ProcedureFamily | null => FAMILIES[procedureGroup(procedure)] ?? null;

/** `results`: those of one school and year that count. A result that does not say the measure adds nothing to it, participants neither. */
export function componentValues(results: readonly ProcedureResult[]): ComponentValues {
  const families = results.map(familyOf);
  const values: Partial<Record<keyof ComponentValues, ComponentValue>> = {};
  for (const { id, family, measure } of OUTCOME_COMPONENTS) {
    let count = 0;
    let participants = 0;
    for (const [at, result] of results.entries()) {
      const part = families[at] === family ? COUNTS[measure](result) : null;
      if (part === null) continue;
      count += part;
      participants += result.participants;
    }
    if (participants > 0) values[id] = { count, participants, share: count / participants };
  }
  return values;
}
