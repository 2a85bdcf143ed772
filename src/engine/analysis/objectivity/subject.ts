/** The subject of a procedure by its name: «ВПР математика 5» and «ЕГЭ математика профильная» are of one subject. */
import { ruleProcedure, type ProcedureName } from '../../procedures';

const FAMILY = /^(?:ВПР|ОГЭ|ЕГЭ|КДР)\d*\s*/i;
const LEVEL = /\s*(?:базовая|профильная|база|профиль|\d+)\s*$/i;

/** `null`: the name says none («КДР4»). */
export function subjectOf(name: ProcedureName): string | null {
  const known = ruleProcedure(name);
  if (known) return known.subject;
  const subject = name.replace(FAMILY, '').replace(LEVEL, '').trim().toLowerCase();
  if (subject === '') return null;
  if (/^математик/.test(subject)) return 'mathematics';
  return /^русск/.test(subject) ? 'russian' : subject;
}

export const isExam = (name: ProcedureName): boolean => /^(?:ОГЭ|ЕГЭ)/i.test(name);
