/** Custom XML parts that were changed, added or removed; the others stay as they are. */
import type { HostXmlPart } from '../../workbook/model';
import { CONTENT_TYPES, XML_HEADER } from '../package/dialect';
import { removeUnreferred } from '../package/ownedParts';
import type { PackageEditor } from '../package/packageEditor';
import { normalPartName } from '../package/packageParts';
import { escapeAttribute } from '../xml/text';
import { attributeOf, childrenOf, readTree } from '../xml/tree';

const CONTENT_TYPES_PART = '[Content_Types].xml';
const PLAIN_XML = 'application/xml';

const nextNumber = (editor: PackageEditor): number => {
  let number = 1;
  while (editor.has(`customXml/item${number}.xml`) || editor.has(`customXml/itemProps${number}.xml`)) number += 1;
  return number;
};

/** Nearly every package says once for all that .xml is XML. */
const isPlainByDefault = (editor: PackageEditor): boolean =>
  childrenOf(readTree(editor.text(CONTENT_TYPES_PART) ?? '<Types/>'), 'Default').some((entry) => attributeOf(entry, 'Extension')?.toLowerCase() === 'xml' && attributeOf(entry, 'ContentType') === PLAIN_XML);

const propertiesXml = ({ id, namespace }: HostXmlPart, dialect: string): string => {
  const schema = namespace === '' ? '' : `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs>`;
  return `${XML_HEADER}<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${dialect}">${schema}</ds:datastoreItem>`;
};

const add = (editor: PackageEditor, workbookPart: string, part: HostXmlPart): void => {
  const number = nextNumber(editor);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  editor.put(item, part.xml, isPlainByDefault(editor) ? undefined : PLAIN_XML);
  editor.put(properties, propertiesXml(part, editor.dialect.customXml), CONTENT_TYPES.customXmlProperties);
  editor.relate(item, 'customXmlProps', { part: properties });
  editor.relate(workbookPart, 'customXml', { part: item });
};

const remove = (editor: PackageEditor, workbookPart: string, part: string): void => {
  editor.unrelate(workbookPart, ({ path }) => path !== null && normalPartName(path) === normalPartName(part));
  removeUnreferred(editor, [part]);
};

/** `before`: what the package holds. */
export const writeCustomXml = (editor: PackageEditor, workbookPart: string, before: readonly HostXmlPart[], now: readonly HostXmlPart[]): void => {
  for (const { part, xml } of before) {
    if (part === null) continue;
    const kept = now.find((one) => one.part === part);
    if (!kept) remove(editor, workbookPart, part);
    else if (kept.xml !== xml) editor.put(part, kept.xml);
  }
  for (const part of now) if (part.part === null) add(editor, workbookPart, part);
};
