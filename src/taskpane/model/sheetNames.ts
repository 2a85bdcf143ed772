/** The names that generated sheets get. */
import type { Texts } from '../../i18n/texts';
import type { SheetId } from './useCases';

export const sheetName = (id: SheetId, { sheets }: Texts): string => (id === 'low-results' ? sheets.lowResults : sheets[id]).name;
