/**
 * CSV in any of the encodings and with any of the separators that Russian programs write: UTF-8 with and without a mark,
 * UTF-16, windows-1251; comma, semicolon, tab.
 */
import Papa from 'papaparse';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Half of the bytes of plain text in UTF-16 are zero: those at even places when the high byte comes first. */
const utf16WithoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const beginning = bytes.subarray(0, 2_000);
  let [even, odd] = [0, 0];
  beginning.forEach((byte, index) => {
    // Russian letters have 4 for their high byte.
    if (byte !== 0 && byte !== 4) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = beginning.length / 2;
  if (!beginning.includes(0) || half < 2) return null;
  if (odd > half * 0.8 && even < half * 0.2) return 'utf-16le';
  return even > half * 0.8 && odd < half * 0.2 ? 'utf-16be' : null;
};

const decoded = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
};

/** Control characters that no text has. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\ufffd]/;
/** Web pages and XML are saved under any name. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|table|svg)/i;
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** Rows of texts; `null` for bytes that are no text, or text that is no table. Blank rows are left out. */
export const parseCsv = (bytes: Uint8Array): readonly (readonly string[])[] | null => {
  const text = decoded(bytes).replace(/^\ufeff/, '');
  if (NO_TEXT.test(text) || MARKUP.test(text)) return null;
  const separator = SEPARATOR_LINE.exec(text);
  const { data } = Papa.parse<string[]>(separator ? text.slice(separator[0].length) : text, {
    delimiter: separator?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
  });
  return data;
};
