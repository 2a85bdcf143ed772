/** A cell of the note's tables in words: the same in the document, in a picture and in what is said of it. */
import { note } from '../../i18n/ru/note';
import { decimal, percentOf, signedPoints, twoDigits } from '../../i18n/ru/numbers';
import type { NoteCell, NoteKind } from './document';

export const cellText = (cell: NoteCell, kind: NoteKind): string => {
  if (cell === null) return note.tables.none;
  if (typeof cell === 'string') return cell;
  switch (kind) {
    case 'percent-1':
      return percentOf(cell);
    case 'points':
      return signedPoints(cell / 100);
    case 'index':
      return twoDigits(cell);
    case 'integer':
    case 'year':
    case 'general':
    case 'text':
      return decimal(cell);
  }
};
