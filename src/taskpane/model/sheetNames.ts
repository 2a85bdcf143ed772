/** The names that generated sheets get. */
import type { PaneTexts } from '../../i18n/texts';
import type { SheetId } from './useCases';

export const sheetName = (id: SheetId, { terms }: PaneTexts): string => terms.sheetNames[id];
