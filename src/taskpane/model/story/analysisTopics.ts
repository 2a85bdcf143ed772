/** What the analysis says of a school, by topics: each leads to its sheet. */
import type { StoryItem, TopicStory } from '../../../app/results';
import type { PaneTexts } from '../../../i18n/texts';
import type { ComputedSheet } from '../freshness';
import { sheetName } from '../sheetNames';
import type { Place, SheetId } from '../useCases';

export interface AnalysisTopic {
  readonly id: SheetId;
  /** As the sheet is called, in this workbook where it is there. */
  readonly name: string;
  /** The sheet; `null`: it was not written. */
  readonly place: Place | null;
  readonly items: readonly StoryItem[];
}

export const topicsOf = (told: readonly TopicStory[], sheets: readonly ComputedSheet[], texts: PaneTexts): readonly AnalysisTopic[] =>
  told.map(({ sheet: id, items }) => {
    const written = sheets.find((sheet) => sheet.id === id);
    return { id, name: written?.name ?? sheetName(id, texts), place: written ? { sheet: written.name, address: null } : null, items };
  });
