import * as fc from 'fast-check';
import { parseCsv } from '../../src/files/csv';

const ROWS = [
  ['Отметка времени', 'Школа', 'Ответ; с точкой, и запятой'],
  ['15.10.2021 9:05:00', 'Степновская «СОШ»', 'да'],
];

/** As a program writes it, with quotes where they are needed. */
const written = (rows: readonly (readonly string[])[], separator: string): string =>
  rows.map((row) => row.map((cell) => (/["\r\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join('\r\n');

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, high: 0 | 1): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return high === 0 ? [code >> 8, code & 255] : [code & 255, code >> 8];
  }));
/** Windows-1251: Russian letters stand from C0 on, ё at B8, the quotes at AB and BB. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => {
    const code = letter.charCodeAt(0);
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    return letter === 'ё' ? 0xb8 : letter === '«' ? 0xab : letter === '»' ? 0xbb : code;
  }));

describe('CSV', () => {
  it.each([',', ';', '\t'])('is read with %j between the cells', (separator) => {
    expect(parseCsv(utf8(written(ROWS, separator)))).toEqual(ROWS);
  });

  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with its mark', (text: string) => Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)])],
    ['windows-1251', windows1251],
    ['UTF-16, the low byte first', (text: string) => Uint8Array.from([0xff, 0xfe, ...utf16(text, 1)])],
    ['UTF-16, the high byte first', (text: string) => Uint8Array.from([0xfe, 0xff, ...utf16(text, 0)])],
    ['UTF-16 without a mark', (text: string) => utf16(text, 1)],
    ['UTF-16 without a mark, the high byte first', (text: string) => utf16(text, 0)],
  ] as const)('is read in %s', (_, encode) => {
    expect(parseCsv(encode(written(ROWS, ';')))).toEqual(ROWS);
  });

  it('keeps line breaks within cells, passes over blank rows, and takes the separator that Excel names', () => {
    expect(parseCsv(utf8('sep=;\r\nШкола;Ответ\r\n;\r\n"Степновская\nСОШ";"1,5"\r\n'))).toEqual([
      ['Школа', 'Ответ'],
      ['Степновская\nСОШ', '1,5'],
    ]);
  });

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a web page', utf8('<!DOCTYPE html><html></html>')],
    ['XML', utf8('<?xml version="1.0"?><a/>')],
  ])('is not %s', (_, bytes) => {
    expect(parseCsv(bytes)).toBeNull();
  });

  it('gives back any table that was written with its quotes', () => {
    const cell = fc.stringMatching(/^[а-яёА-Я0-9 ,;"\n.«»-]{0,12}$/).filter((text) => text.trim() !== '');
    const rows = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }));
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, separator) => {
        const quoted = table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
        expect(parseCsv(utf8(`sep=${separator}\r\n${quoted}`))).toEqual(table);
      }),
    );
  });

  it('answers whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expect(() => parseCsv(bytes)).not.toThrow()));
  });
});
