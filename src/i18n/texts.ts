/** Every sentence that a user reads. Russian is complete; English has the same shape, held by type. */
import type { ru } from './ru';

/** Literal types widened: the same keys and the same arguments, any words. */
type Words<T> = T extends (...args: infer Args) => string ? (...args: Args) => string : T extends string ? string : { readonly [Key in keyof T]: Words<T[Key]> };

export type Texts = Words<typeof ru>;
export type Language = 'ru' | 'en';
