/** Damaged files: reading gives a reason or a workbook whose cells are right; it never throws and never hangs. */
import fc from 'fast-check';
import { rawWorkbookOf } from '../../src/files/rawWorkbook';
import { readWorkbook } from '../../src/files/xlsx';
import { readInputs } from '../../src/inputs/readInputs';
import { bytesOf, cellsOf, openFixture, packed, readCells, textOf, type Opened } from './support/packages';
import { runs } from './support/runs';

/** Written by openpyxl (strings in the cells), LibreOffice (shared strings) and XlsxWriter (tables, formulas with values). */
const samples = new Map(['sheet-per-school', 'section-rows', 'foreign-excel-tables'].map((name) => [name, openFixture(name)]));
const sampleOf = (name: string): Opened => samples.get(name)!;
const aSample = fc.constantFrom(...samples.keys());

/** A sample and one of its parts, both by name. */
const aPartOf = (isWanted: (part: string) => boolean): fc.Arbitrary<readonly [sample: string, part: string]> =>
  fc.constantFrom(...[...samples].flatMap(([sample, { parts }]) => [...parts.keys()].filter(isWanted).map((part) => [sample, part] as const)));

const isSheet = (part: string): boolean => /worksheets\/sheet\d+\.xml$/.test(part);

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Sheets may be missing with what was lost; a sheet that is read says what it said, cell by cell. */
const expectNothingWrong = (read: ReturnType<typeof readCells>, { cells }: Opened): void => {
  if (typeof read === 'string') return;
  const sheets = new Set([...read.keys()].map((address) => address.slice(0, address.lastIndexOf('!'))));
  const before = [...cells].filter(([address]) => sheets.has(address.slice(0, address.lastIndexOf('!'))));
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(before));
};

type Change = { readonly at: number } & ({ readonly kind: 'flip'; readonly byte: number } | { readonly kind: 'cut' | 'drop' | 'repeat'; readonly length: number });

const aChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('flip' as const), at: fraction, byte: fc.integer({ min: 1, max: 255 }) }) },
  fc.record({ kind: fc.constantFrom('cut' as const, 'drop' as const, 'repeat' as const), at: fraction, length: fc.nat(400) }),
);

const changed = (bytes: Uint8Array, change: Change): Uint8Array => {
  const at = Math.floor(change.at * bytes.length);
  switch (change.kind) {
    case 'flip':
      return bytes.map((byte, index) => (index === at ? byte ^ change.byte : byte));
    case 'cut':
      return bytes.slice(0, at);
    case 'drop':
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + change.length)]);
    case 'repeat':
      return Uint8Array.from([...bytes.subarray(0, at + change.length), ...bytes.subarray(at)]);
  }
};

/** All entries of the archive under their names, in the bytes: the local header and the directory. */
const renamedInBytes = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const text = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replaceAll(from, to), (letter) => letter.charCodeAt(0));
};

describe('A file with changed bytes', () => {
  it('is refused, or every cell that is read stands as it was', () => {
    fc.assert(
      fc.property(aSample, fc.array(aChange, { minLength: 1, maxLength: 4 }), (name, changes) => {
        const sample = sampleOf(name);
        expectNothingWrong(readCells(changes.reduce(changed, sample.bytes)), sample);
      }),
      runs(80),
    );
  });

  it('is refused, or every cell that is read stands as it was, wherever the directory of the archive is hit', () => {
    fc.assert(
      fc.property(aSample, fraction, fc.integer({ min: 1, max: 255 }), (name, at, byte) => {
        const sample = sampleOf(name);
        const tail = Math.min(sample.bytes.length, 1_400);
        expectNothingWrong(readCells(changed(sample.bytes, { kind: 'flip', at: 1 - (tail * at + 1) / sample.bytes.length, byte })), sample);
      }),
      runs(80),
    );
  });
});

describe('An archive with other entries', () => {
  const aPart = aPartOf(() => true);

  it('is refused, or read without what was removed', () => {
    fc.assert(
      fc.property(aPart, ([name, of]) => {
        const sample = sampleOf(name);
        expectNothingWrong(readCells(packed([...sample.parts].filter(([part]) => part !== of))), sample);
      }),
      runs(24),
    );
  });

  it('is refused, or read without what was renamed', () => {
    fc.assert(
      fc.property(aPart, fc.string({ maxLength: 30 }), ([name, of], other) => {
        const sample = sampleOf(name);
        expectNothingWrong(readCells(packed([...sample.parts].map(([part, bytes]) => [part === of ? `xl/${other}` : part, bytes] as const))), sample);
      }),
      runs(24),
    );
  });

  it('is refused, or read by the right one of two of a name', () => {
    fc.assert(
      fc.property(aPart, fc.boolean(), ([name, of], before) => {
        const sample = sampleOf(name);
        const twin = of.replace(/.$/, '~');
        const other = [twin, bytesOf(textOf(sample.parts.get(of)).replace(/\d/g, '7'))] as const;
        const doubled = packed(before ? [other, ...sample.parts] : [...sample.parts, other]);
        expectNothingWrong(readCells(renamedInBytes(doubled, twin, of)), sample);
      }),
      runs(20),
    );
  });

  it('whose entries trade places never throws', () => {
    fc.assert(
      fc.property(aPart, fraction, ([name, of], place) => {
        const { parts } = sampleOf(name);
        const other = [...parts.keys()][Math.floor(place * parts.size)]!;
        readCells(packed(new Map([...parts, [of, parts.get(other)!], [other, parts.get(of)!]])));
      }),
      runs(24),
    );
  });

  it('that unpacks to very much is refused or read, within memory', () => {
    const sample = sampleOf('sheet-per-school');
    const blank = new Uint8Array(8_000_000).fill(0x20);
    expect(readCells(packed([...sample.parts, [[...sample.parts.keys()].find(isSheet)!, blank]]))).toBe('damaged');
    expectNothingWrong(readCells(packed([...sample.parts, ['xl/media/image9.png', blank]])), sample);
  });
});

const SNIPPETS = ['<', '>', '"', '&', '&#x0;', '/>', '</', '<a', '<c', '<row', '<v>1</v>', 'r="', 't="s"', '<![CDATA[', ']]>', '<!DOCTYPE a [<!ENTITY b "c">]>&b;', '-1', '1e309', '999999999999', 'XFE1048577', '\u0000', '<!--', ''];

/** What of a sheet may be of absurd size: each with what it becomes. */
const HUGE: readonly (readonly [RegExp, string])[] = [
  [/<\/sheetData>/, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'],
  [/<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>'],
  [/<row r="\d+"/, '<row r="1048576"'],
  [/<row r="\d+"/, '<row r="99999999999"'],
  [/<c r="[A-Z]+\d+"/, '<c r="XFD1"'],
  [/<c r="[A-Z]+\d+"/, '<c r="ZZZZ1"'],
  [/<mergeCell ref="[^"]*"\/>/, '<mergeCell ref="A1:XFD1048576"/>'],
  [/<sheetData>/, '<cols><col min="1" max="999999999" width="9" hidden="1"/></cols><sheetData>'],
  [/<v>\d+<\/v>/, '<v>1e308</v>'],
  [/t="s"([^>]*)><v>\d+/, 't="s"$1><v>99999999'],
  [/<f[^>]*>[^<]*<\/f>/, '<f t="shared" ref="A1:XFD1048576" si="0">SUM(A1:XFD1048576)</f>'],
];

const replaced = ({ parts }: Opened, part: string, change: (text: string) => string): Uint8Array => packed([...parts, [part, bytesOf(change(textOf(parts.get(part))))]]);

/** `length` letters at a place of the text become the snippet. */
const spliced =
  (place: number, length: number, snippet: string) =>
  (text: string): string => {
    const at = Math.floor(place * text.length);
    return text.slice(0, at) + snippet + text.slice(at + length);
  };

describe('A file with changed XML', () => {
  it('is refused, or the sheets that were not touched are right', () => {
    fc.assert(
      fc.property(aPartOf(isSheet), fraction, fc.nat(30), fc.constantFrom(...SNIPPETS), ([name, of], place, length, snippet) => {
        const sample = sampleOf(name);
        const read = readWorkbook(replaced(sample, of, spliced(place, length, snippet)));
        if ('problem' in read) return;
        const touched = read.workbook.sheets.filter(({ part }) => part === of).map((sheet) => `${sheet.name}!`);
        const before = [...sample.cells].filter(([address]) => !touched.some((sheet) => address.startsWith(sheet)));
        expect(cellsOf({ sheets: read.workbook.sheets.filter(({ part }) => part !== of) })).toEqual(new Map(before));
      }),
      runs(50),
    );
  });

  it('never throws when a part that is no sheet is hit', () => {
    fc.assert(
      fc.property(aPartOf((part) => !isSheet(part)), fraction, fc.nat(60), fc.constantFrom(...SNIPPETS), ([name, of], place, length, snippet) => {
        readCells(replaced(sampleOf(name), of, spliced(place, length, snippet)));
      }),
      runs(50),
    );
  });

  it('with absurd sizes is refused, or is read to the end', () => {
    fc.assert(
      fc.property(aPartOf(isSheet), fc.constantFrom(...HUGE), ([name, of], [pattern, becomes]) => {
        const read = readWorkbook(replaced(sampleOf(name), of, (text) => text.replace(pattern, becomes)));
        if ('workbook' in read) readInputs(rawWorkbookOf(read.workbook));
      }),
      runs(30),
    );
  });
});
