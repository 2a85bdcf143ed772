import fc from 'fast-check';
import { EMPTY_MEMORY, memoryFrom, memoryXml, MEMORY_NAMESPACE } from '../../src/excel/memoryXml';
import { rootNamespace } from '../../src/files/xlsx/xml/namespace';
import { readTree, textOf } from '../../src/files/xlsx/xml/tree';

const rawValue = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.boolean());

describe('the custom XML part of the memory', () => {
  it('gives back any texts, in well-formed XML of our namespace', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), rawValue), fc.string({ unit: 'binary' }), (settings, sheet) => {
        const memory = { settings, mappings: [{ table: 'risks' as const, sheet, headerRow: 0, columns: { school: 2 } }], formulaMode: 'values' as const };
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
    const xml = `<workbook>${JSON.stringify({
      settings: { год: 2024, пусто: null, список: [1] },
      mappings: [{ table: 'constructor', sheet: 'А', headerRow: 0, columns: {} }, { table: 'schools', sheet: 'Б', headerRow: -1, columns: {} }, { table: 'schools', sheet: 'В', headerRow: 1, columns: { school: 0, bad: 1.5, worse: '2' } }],
      formulaMode: 'toString',
    })}</workbook>`;
    expect(memoryFrom(xml)).toEqual({ settings: { год: 2024 }, mappings: [{ table: 'schools', sheet: 'В', headerRow: 1, columns: { school: 0 } }], formulaMode: 'addin' });
  });
});
