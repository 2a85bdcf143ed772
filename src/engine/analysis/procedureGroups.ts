/**
 * The groups of procedures that the integral index of results is made of.
 *
 * Source: [002] «шесть групп процедур»: ВПР начальной, основной и старшей школы, ОГЭ, ЕГЭ, КДР.
 * A procedure is told by the beginning of its name, ВПР by the class in it as well; any other is a group of its own kind.
 */
import type { ProcedureName } from '../procedures';

export type ProcedureGroup = 'vprPrimary' | 'vprMiddle' | 'vprSenior' | 'oge' | 'ege' | 'kdr' | 'other';

const LAST_PRIMARY_CLASS = 4;
const LAST_MIDDLE_CLASS = 9;

export function procedureGroup(name: ProcedureName): ProcedureGroup {
  const text = name.toUpperCase();
  if (text.startsWith('ОГЭ')) return 'oge';
  if (text.startsWith('ЕГЭ')) return 'ege';
  if (text.startsWith('КДР')) return 'kdr';
  return text.startsWith('ВПР') ? vprGroup(text) : 'other';
}

/** ВПР without a class in its name is that of the middle school, where the nine procedures are. */
function vprGroup(name: string): ProcedureGroup {
  const grade = Number(/\d+/.exec(name)?.[0] ?? LAST_MIDDLE_CLASS);
  if (grade <= LAST_PRIMARY_CLASS) return 'vprPrimary';
  return grade <= LAST_MIDDLE_CLASS ? 'vprMiddle' : 'vprSenior';
}
