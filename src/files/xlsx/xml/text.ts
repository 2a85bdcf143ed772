/** Characters and references of XML, and the `_xHHHH_` escapes of spreadsheet text. */
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

/** Text or an attribute's value as it was meant; an unknown entity stays as it stands. */
export const decodeReferences = (raw: string): string =>
  raw.includes('&')
    ? raw.replace(REFERENCE, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
        if (hex !== undefined) return character(parseInt(hex, 16));
        if (decimal !== undefined) return character(Number(decimal));
        return NAMED[name ?? ''] ?? whole;
      })
    : raw;

const ESCAPED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

// Characters that XML 1.0 cannot hold at all, lone surrogates among them.
// eslint-disable-next-line no-control-regex -- these control characters are the subject
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const removeImpossible = (text: string): string => text.replace(IMPOSSIBLE, '');

export const escapeText = (text: string): string => removeImpossible(text).replace(/[<>&]/g, (found) => ESCAPED[found]!);

export const escapeAttribute = (text: string): string => removeImpossible(text).replace(/[<>&"\n\r\t]/g, (found) => ESCAPED[found]!);

const hex4 = (found: string): string => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Cell text: what XML cannot hold, and what would be read as an escape, is written as `_xHHHH_` (ECMA-376, ST_Xstring). */
export const escapeCellText = (text: string): string =>
  escapeText(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(IMPOSSIBLE, hex4).replace(/\r/g, hex4));

export const decodeCellText = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
