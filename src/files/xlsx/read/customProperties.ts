/** Custom properties of a sheet: each value is a part of its own, UTF-16LE text as Excel writes it. */
import type { PackageParts } from '../package/packageParts';
import type { Relationship } from '../package/relationships';
import { attributeOf, prefixedAttribute, type XmlElement } from '../xml/tree';

export const readCustomProperties = (element: XmlElement | null, relationships: readonly Relationship[], parts: PackageParts): Map<string, string> => {
  const properties = new Map<string, string>();
  for (const property of element?.children ?? []) {
    const name = attributeOf(property, 'name');
    const path = relationships.find(({ id }) => id === prefixedAttribute(property, 'id'))?.path;
    const bytes = path ? parts.bytes(path) : null;
    if (name !== null && bytes) properties.set(name, new TextDecoder('utf-16le').decode(bytes));
  }
  return properties;
};
