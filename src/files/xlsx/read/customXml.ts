/** Custom XML parts of the workbook: what programs keep in a file for themselves. */
import type { HostXmlPart } from '../../workbook/model';
import type { PackageParts } from '../package/packageParts';
import { rootNamespace } from '../xml/namespace';
import { XmlError } from '../xml/reader';
import { attributeOf, prefixedAttribute } from '../xml/tree';

const itemId = (parts: PackageParts, part: string): string | null => {
  const path = parts.relationships(part).find(({ kind }) => kind === 'customXmlProps')?.path;
  const properties = path ? parts.tree(path) : null;
  return properties && (prefixedAttribute(properties, 'itemID') ?? attributeOf(properties, 'itemID'));
};

/** A part that is no XML is left out: it stays in the file as it is. */
const readPart = (parts: PackageParts, part: string): HostXmlPart | null => {
  const xml = parts.text(part);
  if (xml === null) return null;
  try {
    return { id: itemId(parts, part) ?? `{${part}}`, namespace: rootNamespace(xml), xml, part };
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
};

/** In the order in which the workbook refers to them. */
export const readCustomXml = (parts: PackageParts, workbookPart: string): HostXmlPart[] => {
  const names = parts
    .relationships(workbookPart)
    .filter(({ kind }) => kind === 'customXml')
    .flatMap(({ path }) => (path === null ? [] : (parts.nameOf(path) ?? [])));
  return [...new Set(names)].flatMap((part) => readPart(parts, part) ?? []);
};
