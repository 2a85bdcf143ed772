/**
 * The assessment procedures (оценочные процедуры) whose results decide on low results.
 *
 * Source: [002] «Выявление школ с низкими результатами обучения»: nine procedures.
 * A procedure is identified by its canonical name in the workbook contract; any other name is a
 * procedure too, but takes no part in the rule.
 */
export type ProcedureName = string;

export type ProcedureFamily = 'vpr' | 'oge' | 'ege';

export interface RuleProcedure {
  readonly name: ProcedureName;
  readonly family: ProcedureFamily;
  readonly subject: 'mathematics' | 'russian';
  /** What decides that a pupil is below the threshold: the mark «2», or a score below the year's minimum. */
  readonly failedBy: 'mark' | 'score';
}

export const RULE_PROCEDURES = [
  { name: 'ВПР математика 5', family: 'vpr', subject: 'mathematics', failedBy: 'mark' },
  { name: 'ВПР математика 6', family: 'vpr', subject: 'mathematics', failedBy: 'mark' },
  { name: 'ВПР русский язык 5', family: 'vpr', subject: 'russian', failedBy: 'mark' },
  { name: 'ВПР русский язык 6', family: 'vpr', subject: 'russian', failedBy: 'mark' },
  { name: 'ОГЭ математика', family: 'oge', subject: 'mathematics', failedBy: 'mark' },
  { name: 'ОГЭ русский язык', family: 'oge', subject: 'russian', failedBy: 'mark' },
  { name: 'ЕГЭ математика базовая', family: 'ege', subject: 'mathematics', failedBy: 'mark' },
  { name: 'ЕГЭ математика профильная', family: 'ege', subject: 'mathematics', failedBy: 'score' },
  { name: 'ЕГЭ русский язык', family: 'ege', subject: 'russian', failedBy: 'score' },
] as const satisfies readonly RuleProcedure[];

export const RULE_PROCEDURE_NAMES: readonly ProcedureName[] = RULE_PROCEDURES.map(({ name }) => name);

const byName = new Map<ProcedureName, RuleProcedure>(RULE_PROCEDURES.map((procedure) => [procedure.name, procedure]));

export const ruleProcedure = (name: ProcedureName): RuleProcedure | undefined => byName.get(name);

const positions = new Map<ProcedureName, number>(RULE_PROCEDURE_NAMES.map((name, position) => [name, position]));

/** The place of a procedure among the nine, from 0; `null` for any other. */
export const ruleProcedurePosition = (name: ProcedureName): number | null => positions.get(name) ?? null;
