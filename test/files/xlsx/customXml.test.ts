import { createWorkbook } from '../../../src/files/workbook/create';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { writeWorkbook } from '../../../src/files/xlsx';
import { writeZip } from '../../../src/files/xlsx/zip/writeZip';
import { expectSoundPackage, expectWellFormed, opened, textOfPart } from './helpers/opened';
import { relationshipsXml, richPackage, richParts } from './helpers/richPackage';

const part = (xml: string, namespace = 'urn:ours', number = 1) => ({ id: `{00000000-0000-4000-8000-00000000000${number}}`, namespace, xml, part: null });

const OURS = '<workbook xmlns="urn:ours">{"a":"&lt;б&gt;"}</workbook>';

/** The rich package with its custom XML known to the workbook, as Excel would have it. */
const related = (): HostWorkbook => {
  const parts = new Map(richParts());
  const path = 'xl/_rels/workbook.xml.rels';
  const text = new TextDecoder().decode(parts.get(path));
  if (!text.includes('customXml')) parts.set(path, new TextEncoder().encode(text.replace('</Relationships>', '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>')));
  return opened(writeZip(parts));
};

describe('custom XML parts of a file', () => {
  it('are read with their ids and namespaces', () => {
    expect(related().customXml).toEqual([
      { id: '{22222222-0000-0000-0000-000000000000}', namespace: 'urn:example:district', xml: '<district xmlns="urn:example:district"><name>Заречный</name></district>', part: 'customXml/item1.xml' },
    ]);
  });

  it('come back byte for byte when another is added', () => {
    const workbook = related();
    workbook.customXml = [...workbook.customXml, part(OURS)];
    const back = opened(writeWorkbook(workbook));
    for (const [name, bytes] of workbook.parts) {
      if (name !== '[Content_Types].xml' && name !== 'xl/_rels/workbook.xml.rels') expect([name, back.parts.get(name)]).toEqual([name, bytes]);
    }
    expect(back.customXml).toEqual([workbook.customXml[0], { ...part(OURS), part: 'customXml/item2.xml' }]);
    expect(textOfPart(back, 'customXml/itemProps2.xml')).toContain('<ds:schemaRef ds:uri="urn:ours"/>');
    expectSoundPackage(back);
    expectWellFormed(back);
  });

  it('are changed in their place', () => {
    const workbook = related();
    workbook.customXml = workbook.customXml.map((one) => ({ ...one, xml: '<district xmlns="urn:example:district"/>' }));
    const back = opened(writeWorkbook(workbook));
    expect(textOfPart(back, 'customXml/item1.xml')).toBe('<district xmlns="urn:example:district"/>');
    expect([...back.parts.keys()]).toEqual([...workbook.parts.keys()]);
    for (const [name, bytes] of workbook.parts) if (name !== 'customXml/item1.xml') expect([name, back.parts.get(name)]).toEqual([name, bytes]);
  });

  it('go with their properties when they are deleted', () => {
    const workbook = related();
    workbook.customXml = [];
    const back = opened(writeWorkbook(workbook));
    expect([...back.parts.keys()].filter((name) => name.startsWith('customXml/'))).toEqual([]);
    expect(back.customXml).toEqual([]);
    expectSoundPackage(back);
  });

  it('stay as they are when they are no XML', () => {
    const parts = new Map(related().parts).set('customXml/item1.xml', new TextEncoder().encode('<broken'));
    const workbook = opened(writeZip(parts));
    expect(workbook.customXml).toEqual([]);
    workbook.customXml = [...workbook.customXml, part(OURS)];
    const back = opened(writeWorkbook(workbook));
    expect(textOfPart(back, 'customXml/item1.xml')).toBe('<broken');
    expect(textOfPart(back, 'customXml/item2.xml')).toBe(OURS);
  });

  it('say what they are in a package that does not say it for all', () => {
    const plain = opened(writeWorkbook(createWorkbook()));
    const types = textOfPart(plain, '[Content_Types].xml').replace('<Default Extension="xml" ContentType="application/xml"/>', '');
    const workbook = opened(writeZip(new Map(plain.parts).set('[Content_Types].xml', new TextEncoder().encode(types))));
    workbook.customXml = [...workbook.customXml, part(OURS)];
    const back = opened(writeWorkbook(workbook));
    expect(textOfPart(back, '[Content_Types].xml')).toContain('<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>');
    expectSoundPackage(back);
  });

  it('are written into a new workbook, several of them, the same each time', () => {
    const workbook = createWorkbook();
    workbook.customXml = [part(OURS), part('<x/>', '', 2)];
    const bytes = writeWorkbook(workbook);
    expect(writeWorkbook(workbook)).toEqual(bytes);
    const back = opened(bytes);
    expect(back.customXml.map(({ id, xml }) => [id, xml])).toEqual(workbook.customXml.map(({ id, xml }) => [id, xml]));
    expect(writeWorkbook(back)).toEqual(bytes);
    expectSoundPackage(back);
  });

  it('are found where the package names them absolutely', () => {
    const parts = new Map(richParts());
    parts.set('xl/_rels/workbook.xml.rels', new TextEncoder().encode(new TextDecoder().decode(parts.get('xl/_rels/workbook.xml.rels')).replace('</Relationships>', relationshipsXml(['rIdC', 'customXml', '/customXml/item1.xml']).replace(/^[^]*?<Relationship /, '<Relationship '))));
    expect(opened(writeZip(parts)).customXml.map(({ part: path }) => path)).toContain('customXml/item1.xml');
    expect(opened(richPackage()).parts.size).toBeGreaterThan(0);
  });
});
