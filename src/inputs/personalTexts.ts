/**
 * Texts that look as if they spoke of a person: a name, a telephone, an e-mail, a СНИЛС. Told by their shape alone, so
 * that a text can be suspected wrongly; whoever is told looks at it.
 */

export type PersonalText = 'name' | 'phone' | 'email' | 'snils';

const NAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const INITIALS = '\\p{Lu}\\.\\s?\\p{Lu}\\.';
/** Иванович, Ильич, Ивановна, Ильинична. */
const PATRONYMIC = '\\p{Lu}\\p{Ll}+(?:ович|евич|ич|овна|евна|ична|инична)(?:а|у|ем|ом|е|ы|ой)?';
const APART = '(?<![\\p{L}\\p{N}.])';
const END = '(?![\\p{L}\\p{N}])';

const SHAPES: readonly (readonly [PersonalText, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u],
  ['snils', /(?<!\d)\d{3}[- ]\d{3}[- ]\d{3}[- ]\d{2}(?!\d)/],
  ['phone', /(?<![\d.,])(?:\+7|8)[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/],
  ['name', new RegExp(`${APART}${NAME}\\s${INITIALS}`, 'u')],
  ['name', new RegExp(`${APART}${INITIALS}\\s?${NAME}${END}`, 'u')],
  ['name', new RegExp(`${APART}${NAME}\\s${NAME}\\s${PATRONYMIC}${END}`, 'u')],
  ['name', new RegExp(`${APART}${NAME}\\s${PATRONYMIC}(?:\\s${NAME})?${END}`, 'u')],
];

/** What the text looks like; `null`: like nobody. */
export const personalText = (text: string): PersonalText | null => SHAPES.find(([, shape]) => shape.test(text))?.[0] ?? null;
