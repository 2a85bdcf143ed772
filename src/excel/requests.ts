/**
 * How large a request to Excel becomes, told before it is sent. Excel on the web refuses a request above 5 MB;
 * sizes are counted in UTF-8 bytes of JSON, in which a Cyrillic letter takes two.
 */

/** What Excel on the web refuses, in bytes. */
export const REQUEST_LIMIT = 5_000_000;

/**
 * What a request is filled to when it carries everything: room is left for the envelope and for quotes that a transport
 * escapes again; putting more together would stop the page for longer than a tenth of a second.
 */
export const REQUEST_TARGET = 2_500_000;

/** What one of many requests is filled to: putting it together stops the page for a moment only. */
export const STAGED_REQUEST_TARGET = 500_000;

/** The cost of a range in a request: its path and its creation. */
export const RANGE_BYTES = 320;

/** The cost of an object reached from another: a format, a font, a border. */
export const PART_BYTES = 150;

/** The cost of one property or call with a short argument. */
export const SET_BYTES = 130;

const characterBytes = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code === 0x22 || code === 0x5c) return 2;
  if (code < 0x20) return [0x08, 0x09, 0x0a, 0x0c, 0x0d].includes(code) ? 2 : 6;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  const lone = code >= 0xd800 && code <= 0xdfff && !isPaired(text, at, code);
  if (lone) return 6;
  return code >= 0xd800 && code <= 0xdfff ? 2 : 3;
};

const isPaired = (text: string, at: number, code: number): boolean => {
  const partner = code < 0xdc00 ? text.charCodeAt(at + 1) : text.charCodeAt(at - 1);
  return code < 0xdc00 ? partner >= 0xdc00 && partner <= 0xdfff : partner >= 0xd800 && partner <= 0xdbff;
};

/** The UTF-8 bytes of a value's JSON. */
export const jsonBytes = (value: string | number | boolean | null): number => {
  if (typeof value !== 'string') return String(value).length;
  let bytes = 2;
  for (let at = 0; at < value.length; at += 1) bytes += characterBytes(value, at);
  return bytes;
};

/** Items in their order, in groups whose sizes sum to the budget at most; an item above the budget stands alone. */
export const packInOrder = <Item>(items: readonly Item[], sizeOf: (item: Item) => number, budget: number): readonly (readonly Item[])[] => {
  const groups: Item[][] = [];
  let filled = Infinity;
  for (const item of items) {
    const size = sizeOf(item);
    if (filled + size > budget) {
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)?.push(item);
    filled += size;
  }
  return groups;
};

/** A piece of work on one sheet, with its cost in a request. */
export interface Step {
  readonly bytes: number;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

export const totalBytes = (steps: readonly Step[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);
