/**
 * Low results of the reporting year, procedure by procedure.
 *
 * Source: the rule of low results ([002], lowResult.ts). A procedure that is none of the nine is held to the same
 * threshold: it does not decide on the list and is told as «другой предмет».
 * Uncertain: fewer participants than the setting. Missing data: a result without participants is no result.
 */
import { isLowResult } from '../../lowResult';
import type { ProcedureResult } from '../../model';
import { ruleProcedure } from '../../procedures';
import { asShare } from '../../units';
import type { BasisId, Finding } from '../model';
import type { FindingsOfKind } from './ground';

const BASES: Readonly<Record<'mathematics' | 'russian', BasisId>> = { mathematics: 'low-mathematics', russian: 'low-russian' };

export const lowResultFindings: FindingsOfKind = ({ assessment: { settings }, results }) => {
  const { lowThreshold, smallCount } = settings;
  const toFinding = ({ school, procedure, year, participants, below, origin }: ProcedureResult): Finding => {
    const subject = ruleProcedure(procedure)?.subject;
    return {
      school,
      basis: subject === undefined ? 'low-other' : BASES[subject],
      evidence: { kind: 'low-result', procedure, year, participants, below, share: asShare(below / participants) },
      uncertain: participants < smallCount,
      origin,
    };
  };
  return ({ school }) => (results.get(school.key) ?? []).filter(({ participants, below }) => isLowResult(participants, below, lowThreshold)).map(toFinding);
};
