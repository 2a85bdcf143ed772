import { codeOf, onSheet, openHost } from './open';

const inWorkbook = <T>(batch: (parts: Excel.CustomXmlPartCollection, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  onSheet((_sheet, context) => batch(context.workbook.customXmlParts, context));

describe('custom XML parts', () => {
  it('are added, found by namespace and id, changed and deleted', async () => {
    const host = openHost();
    const id = await inWorkbook(async (parts, context) => {
      const added = parts.add('<a xmlns="urn:a">1</a>').load('id,namespaceUri');
      parts.add('<p:b xmlns:p="urn:b"/>');
      parts.add('<c/>');
      await context.sync();
      expect(added.namespaceUri).toBe('urn:a');
      return added.id;
    });
    expect(host.workbook.customXml.map(({ namespace, xml }) => [namespace, xml])).toEqual([
      ['urn:a', '<a xmlns="urn:a">1</a>'],
      ['urn:b', '<p:b xmlns:p="urn:b"/>'],
      ['', '<c/>'],
    ]);
    await inWorkbook(async (parts, context) => {
      const scoped = parts.getByNamespace('urn:a');
      scoped.load('items/id');
      const count = parts.getCount();
      const only = scoped.getOnlyItem();
      const xml = only.getXml();
      const none = parts.getByNamespace('urn:z').getOnlyItemOrNullObject();
      const missing = parts.getItemOrNullObject('{0}');
      await context.sync();
      expect([scoped.items.map((part) => part.id), count.value, xml.value, none.isNullObject, missing.isNullObject]).toEqual([[id], 3, '<a xmlns="urn:a">1</a>', true, true]);
      scoped.items[0]?.setXml('<a xmlns="urn:other"/>');
      parts.getItem(id).load('namespaceUri');
      await context.sync();
      parts.getByNamespace('urn:b').getOnlyItem().delete();
      await context.sync();
    });
    expect(host.workbook.customXml.map(({ namespace }) => namespace)).toEqual(['urn:other', '']);
  });

  it('are well-formed, and one or none where the only one is asked for', async () => {
    openHost();
    expect(await codeOf(inWorkbook(async (parts) => void parts.add('<a>')))).toBe('InvalidArgument');
    expect(await codeOf(inWorkbook(async (parts) => void parts.add('<!DOCTYPE a><a/>')))).toBe('InvalidArgument');
    await inWorkbook(async (parts) => {
      parts.add('<a xmlns="urn:a"/>');
      parts.add('<a xmlns="urn:a"/>');
    });
    expect(await codeOf(inWorkbook(async (parts) => void parts.getByNamespace('urn:a').getOnlyItem().load('id')))).toBe('ItemNotFound');
    await inWorkbook(async (parts, context) => {
      const several = parts.getByNamespace('urn:a').getOnlyItemOrNullObject();
      await context.sync();
      expect(several.isNullObject).toBe(true);
    });
    expect(await codeOf(inWorkbook(async (parts) => void parts.getItem('{0}').getXml()))).toBe('ItemNotFound');
  });
});
