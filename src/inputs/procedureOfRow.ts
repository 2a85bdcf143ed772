/** The procedure of a row, with a memory of what was recognised and told. */
import type { ProcedureName } from '../engine/procedures';
import { remembering } from './cellValues/parsed';
import { parseText } from './cellValues/texts';
import { NOTE, WARNING } from './issueList';
import { recogniseProcedure, type RecognisedProcedure } from './procedures';
import type { TableRows } from './tableRows';
import { foldText } from './text';

export interface NumberedProcedure {
  readonly name: ProcedureName;
  /** A short key of its own. */
  readonly index: number;
}

/** The procedure of the row at hand; `null` when the cell is missing or bad, which is reported. */
export type ProcedureReader = (className?: string | null) => NumberedProcedure | null;

/** «ЕГЭ» in one column and «Русский язык» in another are one name. */
export const withSubject = (procedure: string, subject: string | null): string =>
  subject === null || foldText(procedure).includes(foldText(subject)) ? procedure : `${procedure} ${subject}`;

/** Shared by the tables of one workbook, so that one name is one procedure in all of them. */
export class ProcedureNames {
  private readonly byText = new Map<string, NumberedProcedure & Pick<RecognisedProcedure, 'doubt'>>();
  private readonly byFoldedName = new Map<string, NumberedProcedure>();

  /** Reads the procedures of one table. A doubtful name is reported once per table, at its first cell. */
  reader<ColumnId extends string>(rows: TableRows<ColumnId | 'procedure' | 'subject'>): ProcedureReader {
    const parse = rows.remembering('procedure', parseText);
    const parseSubject = remembering(parseText);
    const told = new Set<string>();
    return (className = null) => {
      const text = rows.required('procedure', parse);
      if (text === null) return null;
      const procedure = this.recognise(withSubject(text, rows.optional('subject', parseSubject)), className);
      if (procedure.doubt !== null && !told.has(procedure.name)) {
        told.add(procedure.name);
        rows.report('procedure-not-in-rule', 'procedure', { procedure: procedure.name }, procedure.doubt === 'no-level' ? WARNING : NOTE);
      }
      return procedure;
    };
  }

  private recognise(text: string, className: string | null): NumberedProcedure & Pick<RecognisedProcedure, 'doubt'> {
    const key = className === null ? text : `${text}\u0000${className}`;
    const known = this.byText.get(key);
    if (known) return known;
    const { name, doubt } = recogniseProcedure(text, className);
    const numbered = { ...this.numbered(name), doubt };
    this.byText.set(key, numbered);
    return numbered;
  }

  /** Spellings that differ in case or ё alone are one procedure, under the first spelling. */
  private numbered(name: ProcedureName): NumberedProcedure {
    const key = foldText(name);
    const known = this.byFoldedName.get(key);
    if (known) return known;
    const numbered = { name, index: this.byFoldedName.size };
    this.byFoldedName.set(key, numbered);
    return numbered;
  }
}
