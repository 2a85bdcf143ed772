/** Every sentence that a user reads. Russian is complete; English has the same shape, held by type. */
import type { ru } from './ru';

/** Literal types widened: the same keys and the same arguments, any words. */
type Words<T> = T extends (...args: infer Args) => string ? (...args: Args) => string : T extends string ? string : { readonly [Key in keyof T]: Words<T[Key]> };

export type AllTexts = Words<typeof ru>;

/** What computing a workbook and telling of it takes: everything but the gallery of reports, the command line and the preview page. */
export type Texts = Omit<AllTexts, 'gallery' | 'cli' | 'preview'>;

/** What the pane and the custom functions say: without the words of generated sheets. */
export type PaneTexts = Omit<Texts, 'sheets'>;

/** What the gallery of reports says. */
export type GalleryTexts = AllTexts['gallery'];

export type Language = 'ru' | 'en';
