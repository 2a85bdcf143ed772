/** Several sentences in one cell: a line each, no more than the page has room for. */
import type { Texts } from '../../i18n';
import { wrappedLines } from '../layout/measure';
import { SIZES } from '../theme';

export interface Room {
  /** In characters of the default font. */
  readonly width: number;
  readonly lines: number;
}

const marked = (text: string): string => `• ${text}`;

/** What does not fit is counted, with the sheet that has it, and not put into words. */
export const fittedLines = <Item>(items: readonly Item[], say: (item: Item) => string, { width, lines }: Room, sheet: string, { sheets: { schoolPassport: words } }: Texts): string => {
  const shown: string[] = [];
  let used = 0;
  for (const [at, item] of items.entries()) {
    const line = marked(say(item));
    const needed = wrappedLines(line, width, SIZES.small);
    const isLast = at === items.length - 1;
    // The line that counts the rest has to find room too.
    if (at > 0 && used + needed + (isLast ? 0 : 1) > lines) break;
    shown.push(line);
    used += needed;
  }
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [words.more(rest, sheet)] : [])].join('\n');
};
