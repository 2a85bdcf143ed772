/** What the sheets of the public copy are made of. They stand in a workbook of their own, so they have ids of their own. */
import type { PublicResults } from '../../engine/disclosure/publicResults';
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { SheetSpec } from '../spec';

export const PUBLIC_SHEET_IDS = ['public-about', 'public-main', 'public-results', 'public-dynamics', 'public-factors'] as const;
export type PublicSheetId = (typeof PUBLIC_SHEET_IDS)[number];

export type PublicSheetSpec = SheetSpec<PublicSheetId>;

/** `texts` are the Russian ones. */
export interface PublicScene {
  readonly input: Pick<SheetsInput, 'assessment' | 'analysis' | 'computedAt'>;
  readonly results: PublicResults;
  readonly texts: Texts;
}
