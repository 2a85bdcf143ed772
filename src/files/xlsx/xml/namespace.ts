/** The namespace of a document's root element. */
import { attributeOf, prefixOf, readTree } from './tree';

/** "" when it has none. Throws `XmlError` for what is no well-formed XML. */
export const rootNamespace = (xml: string): string => {
  const root = readTree(xml);
  const prefix = prefixOf(root).slice(0, -1);
  return attributeOf(root, prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
};
