/** The entry that a person is typing: where, what, and what becomes of it. */
import { useRef, useState } from 'react';
import type { AllTexts } from '../../../i18n/texts';
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import type { Workspace } from '../workspace';
import { editText } from './editText';
import { typeCell } from './editCells';
import type { CellPlace } from './selection';
import { typed, type TypingRules } from './typed';
import { refusalOf, type Refusal } from './validation';

export interface Entry {
  readonly sheet: HostSheet;
  readonly place: CellPlace;
  readonly text: string;
  /** As it stood in the cell. */
  readonly before: string;
  /** Typed over the cell: arrows end it. Else they move the caret. */
  readonly over: boolean;
  readonly where: 'cell' | 'bar';
}

export interface CellEditing {
  readonly entry: Entry | null;
  /** Why the cell does not take the entry, in words. */
  readonly refusal: Refusal | null;
  readonly textAt: (sheet: HostSheet, place: CellPlace) => string;
  /** `text` in place of the content, or the content itself to work on. */
  readonly begin: (sheet: HostSheet, place: CellPlace, text: string | null, where: Entry['where']) => void;
  readonly change: (text: string) => void;
  /** False when the entry was refused and stays open. */
  readonly commit: () => boolean;
  /** Whatever the rules of the cell say. */
  readonly keep: () => void;
  readonly cancel: () => void;
  readonly retry: () => void;
  /** Puts a text into a cell at once. */
  readonly enter: (sheet: HostSheet, place: CellPlace, text: string) => void;
}

interface Surroundings {
  readonly workbook: HostWorkbook;
  readonly workspace: Workspace;
  readonly culture: string;
  readonly rules: TypingRules;
  readonly words: AllTexts['preview'];
}

export const useCellEditing = ({ workbook, workspace, culture, rules, words }: Surroundings): CellEditing => {
  const [entry, setEntry] = useState<Entry | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** An entry ends once, though a key and the loss of the focus may both end it. */
  const ended = useRef<Entry | null>(null);
  const textAt = (sheet: HostSheet, { row, column }: CellPlace): string => editText(sheet.cells.get(row, column), rules);

  const close = (): void => {
    ended.current = entry;
    setEntry(null);
    setRefusal(null);
  };

  const put = ({ sheet, place, text, before }: Entry, checked: boolean): Refusal | null => {
    if (text === before) return null;
    const isText = sheet.cells.get(place.row, place.column)?.style.numberFormat === '@';
    const outcome = typed(text, isText, rules);
    if ('problem' in outcome) return { title: words.formulaRefused, message: words.formulaHelp, mayKeep: false };
    const refused = checked ? refusalOf(workbook, sheet, place, outcome, text, culture) : null;
    if (!refused) void workspace.edit(sheet, (session, target) => typeCell(session, target, place, outcome));
    return refused;
  };

  return {
    entry,
    refusal,
    textAt,
    begin: (sheet, place, text, where) => {
      if (sheet.protected) return workspace.tell(words.protectedSheet);
      const before = textAt(sheet, place);
      setEntry({ sheet, place, text: text ?? before, before, over: text !== null, where });
    },
    change: (text) => setEntry(entry && { ...entry, text }),
    commit: () => {
      if (!entry || ended.current === entry) return true;
      if (refusal) return false;
      const refused = put(entry, true);
      if (refused) setRefusal(refused);
      else close();
      return !refused;
    },
    keep: () => {
      if (entry) put(entry, false);
      close();
    },
    cancel: close,
    retry: () => setRefusal(null),
    enter: (sheet, place, text) => {
      if (sheet.protected) return workspace.tell(words.protectedSheet);
      put({ sheet, place, text, before: textAt(sheet, place), over: true, where: 'cell' }, true);
    },
  };
};
