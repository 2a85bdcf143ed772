import fc from 'fast-check';
import { readWorkbook } from '../../../src/files/xlsx';
import type { FileProblem } from '../../../src/files/xlsx';
import { writeZip } from '../../../src/files/xlsx/zip/writeZip';
import { relationshipsXml, richPackage, richParts } from './helpers/richPackage';

const codeOf = (bytes: Uint8Array): FileProblem['code'] | 'read' => {
  const result = readWorkbook(bytes);
  return 'problem' in result ? result.problem.code : 'read';
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compoundFile = (...names: string[]): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...names.flatMap((name) => [...utf16(name), 0, 0])]);

const withPart = (name: string, text: string): Uint8Array => writeZip(new Map([...richParts(), [name, bytes(text)]]));

describe('A file that cannot be used says why', () => {
  it.each([
    ['nothing in it', new Uint8Array(), 'empty'],
    ['text', bytes('Школа;Код\n1;2'), 'not-a-workbook'],
    ['another archive', writeZip([['readme.txt', bytes('text')]]), 'not-a-workbook'],
    ['an archive of nothing', writeZip([]), 'not-a-workbook'],
    ['a document of Word', writeZip([['_rels/.rels', bytes(relationshipsXml(['r', 'officeDocument', 'word/document.xml']))], ['word/document.xml', bytes('<w:document xmlns:w="urn:w"/>')]]), 'not-a-workbook'],
    ['an encrypted workbook', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['a workbook of Excel 97', compoundFile('Root Entry', 'Workbook'), 'old-format'],
    ['a document of Word 97', compoundFile('Root Entry', 'WordDocument'), 'not-a-workbook'],
    ['a binary workbook', writeZip([['_rels/.rels', bytes(relationshipsXml(['r', 'officeDocument', 'xl/workbook.bin']))], ['xl/workbook.bin', new Uint8Array(9)]]), 'binary-workbook'],
    ['a workbook cut short', richPackage().subarray(0, 9000), 'damaged'],
    ['a sheet cut short', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1"><v>1'), 'damaged'],
    ['a sheet with crossed tags', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData></worksheet></sheetData>'), 'damaged'],
    ['a part with a declaration of entities', withPart('xl/sharedStrings.xml', '<!DOCTYPE x [<!ENTITY a "b">]><sst/>'), 'damaged'],
    ['cells outside of the sheet', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'), 'damaged'],
    ['no sheet', withPart('xl/workbook.xml', '<workbook><sheets/></workbook>'), 'no-sheets'],
  ] as const)('%#. %s', (_, file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  it('names the part that is broken', () => {
    expect(readWorkbook(withPart('xl/styles.xml', '<styleSheet'))).toEqual({ problem: { code: 'damaged', part: 'xl/styles.xml' } });
  });

  it('refuses a small archive that would fill the memory', () => {
    const file = richPackage().slice();
    const view = new DataView(file.buffer);
    // The size of the first entry in the central directory, set to 2 GB.
    const directory = view.getUint32(file.length - 6, true);
    view.setUint32(directory + 24, 2_000_000_000, true);
    expect(codeOf(file)).toBe('too-large');
  });

  it('notices a part that unpacks to more than it says', () => {
    const file = richPackage().slice();
    const view = new DataView(file.buffer);
    const directory = view.getUint32(file.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    expect(codeOf(file)).toBe('damaged');
  });

  it('notices a changed byte in a part', () => {
    const file = writeZip(richParts()).slice();
    file[200] = file[200]! ^ 0x55;
    expect(codeOf(file)).toBe('damaged');
  });
});

describe('Arbitrary bytes', () => {
  const file = richPackage();

  it('never throw, whatever was changed in a file', () => {
    const change = fc.record({ at: fc.nat(file.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), fc.nat(file.length), (changes, cut) => {
        const mutated = file.slice(0, cut % 3 === 0 ? cut : file.length);
        for (const { at, byte } of changes) if (at < mutated.length) mutated[at] = byte;
        expect(() => readWorkbook(mutated)).not.toThrow();
      }),
      { numRuns: 80 },
    );
  });

  it('never throw, whatever was changed in the XML of a part', () => {
    const parts = [...richParts()].filter(([name]) => /\.(xml|rels)$/.test(name));
    const snippets = fc.constantFrom('<', '>', '"', '&', '/>', '</', '<a', 'r="', '<![CDATA[', '-1', '999999999999', 'XFE1048577', '\u0000', '<!--', '');
    fc.assert(
      fc.property(fc.nat(parts.length - 1), fc.nat(100_000), fc.nat(12), snippets, (which, place, length, snippet) => {
        const [name, part] = parts[which]!;
        const text = new TextDecoder().decode(part);
        const at = place % text.length;
        const mutated = writeZip(new Map([...richParts(), [name, bytes(text.slice(0, at) + snippet + text.slice(at + length))]]));
        expect(() => readWorkbook(mutated)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});
