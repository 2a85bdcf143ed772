/**
 * Looks through a finished public copy for what speaks of persons: texts of a telling shape, texts that stand in a column
 * of curators or mentors of the workbook, and names of schools. Nothing of it has a way into the copy but through labels of
 * «Школы» in which somebody wrote it.
 */
import { cellAddress } from '../../../files/workbook/address';
import type { HostWorkbook } from '../../../files/workbook/model';
import { personalText, type PersonalText } from '../../../inputs/personalTexts';
import type { RawWorkbook } from '../../../inputs/rawWorkbook';
import { foldText, tidyText } from '../../../inputs/text';

export interface Suspect {
  readonly kind: PersonalText | 'responsible' | 'school';
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

const RESPONSIBLE = /^(?:куратор|наставник|тьютор)/;
/** Shorter entries («нет», «да», «ИМЦ») are words of any text. */
const SHORTEST = 5;

/** What stands below headers such as «Куратор», in any sheet. */
const responsibleTexts = ({ sheets }: RawWorkbook): ReadonlySet<string> => {
  const found = new Set<string>();
  const columnBelow = (values: RawWorkbook['sheets'][number]['values'], row: number, column: number): void => {
    for (const cells of values.slice(row + 1)) {
      const text = cells[column];
      if (typeof text === 'string' && tidyText(text).length >= SHORTEST) found.add(foldText(text));
    }
  };
  for (const { values } of sheets) {
    values.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (typeof cell === 'string' && RESPONSIBLE.test(foldText(cell))) columnBelow(values, row, column);
      }),
    );
  }
  return found;
};

export interface KnownNames {
  readonly raw: RawWorkbook;
  /** As «Школы» writes them. */
  readonly schools: readonly string[];
}

/** In the order of the sheets and rows. */
export const personalSuspects = ({ sheets }: HostWorkbook, { raw, schools }: KnownNames): readonly Suspect[] => {
  const responsible = responsibleTexts(raw);
  const names = new Set(schools.map(foldText));
  const kindOf = (text: string): Suspect['kind'] | null => {
    const shape = personalText(text);
    if (shape) return shape;
    const parts = text.split(/[,;:]/).map(foldText);
    if (parts.some((part) => responsible.has(part))) return 'responsible';
    return parts.some((part) => names.has(part)) ? 'school' : null;
  };
  return sheets.flatMap(({ name: sheet, cells }) =>
    [...cells.entries()].flatMap(({ row, column, cell: { value: text } }): readonly Suspect[] => {
      if (typeof text !== 'string') return [];
      const kind = kindOf(text);
      return kind ? [{ kind, sheet, address: cellAddress(row, column), text }] : [];
    }),
  );
};
