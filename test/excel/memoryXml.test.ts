import fc from 'fast-check';
import { EMPTY_MEMORY, memoryFrom, memoryXml, MEMORY_NAMESPACE, type WorkbookMemory } from '../../src/excel/memoryXml';
import type { TableMapping } from '../../src/inputs/mapping';
import { rootNamespace } from '../../src/files/xlsx/xml/namespace';
import { readTree, textOf } from '../../src/files/xlsx/xml/tree';

const rawValue = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.boolean());

const text = fc.string({ unit: 'binary' });
const someText = fc.string({ unit: 'binary', minLength: 1 });
const constants = fc.dictionary(text, text);

const mapping = fc.record<TableMapping>({
  table: fc.constantFrom('results', 'risks', 'indicators', 'schools'),
  sheet: text,
  headerRow: fc.nat(1_048_575),
  headerRows: fc.integer({ min: 1, max: 9 }),
  lastRow: fc.option(fc.nat(1_048_575)),
  columns: fc.array(fc.record({ column: fc.nat(16_383), header: fc.array(text), field: text, of: constants })),
  constants,
  sections: fc.boolean(),
});

const COLUMN = { column: 0, header: ['Школа'], field: 'school', of: {} } as const;
const SCHOOLS: TableMapping = { table: 'schools', sheet: 'А', headerRow: 0, headerRows: 1, lastRow: null, columns: [COLUMN], constants: {}, sections: false };

const memoryOf = (json: unknown): WorkbookMemory => memoryFrom(`<workbook>${JSON.stringify(json).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</workbook>`);

describe('the custom XML part of the memory', () => {
  it('gives back any texts, in well-formed XML of our namespace', () => {
    fc.assert(
      fc.property(fc.dictionary(text, rawValue), fc.array(mapping), fc.array(fc.record({ written: someText, school: someText })), (settings, mappings, schoolNames) => {
        const memory = { settings, mappings, schoolNames, formulaMode: 'values' as const, offered: { catalogue: Object.keys(settings) } };
        const xml = memoryXml(memory, null);
        expect(rootNamespace(xml)).toBe(MEMORY_NAMESPACE);
        // What XML 1.0 cannot hold at all; lone surrogates would show as U+FFFD after a trip through UTF-8.
        // eslint-disable-next-line no-control-regex -- these control characters are the subject
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
        expect(memoryFrom(xml)).toEqual(JSON.parse(JSON.stringify(memory)));
        expect(JSON.parse(textOf(readTree(xml)))).toEqual(JSON.parse(JSON.stringify(memory)));
      }),
    );
  });

  it.each([
    ['a prefix and a declaration', `<?xml version="1.0" encoding="utf-8"?>\r\n<m:workbook xmlns:m="${MEMORY_NAMESPACE}">{"formulaMode":"plain"}</m:workbook >`],
    ['a literal section', `<workbook xmlns="${MEMORY_NAMESPACE}"><![CDATA[{"formulaMode":"plain","x":"<&>"}]]></workbook>`],
    ['references', `<workbook xmlns="${MEMORY_NAMESPACE}">{&quot;formulaMode&#34;:&#x22;plain&apos;&amp;&quot;,"formulaMode":"plain"}</workbook>`],
  ])('is read after another program has written it with %s', (_, xml) => {
    expect(memoryFrom(xml).formulaMode).toBe('plain');
  });

  it.each([null, '', 'nonsense', `<workbook xmlns="${MEMORY_NAMESPACE}"/>`, `<workbook>[1]</workbook>`, `<workbook>{"formulaMode":</workbook>`])('is empty when it says %j', (xml) => {
    expect(memoryFrom(xml)).toEqual(EMPTY_MEMORY);
  });

  it('passes over entries that are none, and keeps the others', () => {
    const read = memoryOf({
      settings: { год: 2024, пусто: null, список: [1] },
      mappings: [{ table: 'constructor', sheet: 'А', headerRow: 0, columns: {} }, { table: 'schools', sheet: 'Б', headerRow: -1, columns: {} }, SCHOOLS, 7, null],
      schoolNames: [{ written: 'СОШ 1', school: 'СОШ № 1' }, { written: 'СОШ 2' }, { written: '', school: 'СОШ № 1' }, 'СОШ 3'],
      formulaMode: 'toString',
    });
    expect(read).toEqual({ settings: { год: 2024 }, mappings: [SCHOOLS], schoolNames: [{ written: 'СОШ 1', school: 'СОШ № 1' }], formulaMode: 'addin', offered: {} });
  });

  it.each([[undefined], [null], [{}], ['список'], [[[]]]])('%j is no list of mappings nor of names', (value) => {
    expect(memoryOf({ mappings: value, schoolNames: value })).toEqual(EMPTY_MEMORY);
  });

  it('understands mappings of an earlier version: one row of headers, no words of them', () => {
    const former = { table: 'schools', sheet: 'В', headerRow: 1, columns: { school: 0, code: 3, bad: 1.5, worse: '2' } };
    expect(memoryOf({ mappings: [former] }).mappings).toEqual([{ ...SCHOOLS, sheet: 'В', headerRow: 1, columns: [{ column: 0, header: [], field: 'school', of: {} }, { column: 3, header: [], field: 'code', of: {} }] }]);
  });

  it.each([
    ['a column beyond the last one', { columns: [{ ...COLUMN, column: 16_384 }] }],
    ['a column without a field', { columns: [COLUMN, { column: 1, header: [], of: {} }] }],
    ['a header without rows', { headerRows: 0 }],
    ['a row that is none', { lastRow: '7' }],
    ['a sheet that is none', { sheet: 1 }],
  ])('a mapping with %s is none: what is left of it would mean something else', (_, spoilt) => {
    expect(memoryOf({ mappings: [{ ...SCHOOLS, ...spoilt }, SCHOOLS] }).mappings).toEqual([SCHOOLS]);
  });

  it('passes over constants and header texts that are none', () => {
    const spoilt = { ...SCHOOLS, columns: [{ ...COLUMN, header: ['Школа', 7], of: { year: '2021', procedure: null } }], constants: [1], sections: 'да' };
    expect(memoryOf({ mappings: [spoilt] }).mappings).toEqual([{ ...SCHOOLS, columns: [{ ...COLUMN, of: { year: '2021' } }] }]);
  });

  it('leaves what other versions have put there', () => {
    const xml = memoryXml(EMPTY_MEMORY, `<workbook>{"later":[1],"mappings":7}</workbook>`);
    expect(JSON.parse(textOf(readTree(xml)))).toEqual({ later: [1], ...EMPTY_MEMORY });
  });
});
