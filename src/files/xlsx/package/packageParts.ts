/** Looking up parts of a package: names are compared without regard to case, as OPC demands. */
import { decodePart } from '../xml/decode';
import { XmlError } from '../xml/reader';
import { readTree, type XmlElement } from '../xml/tree';
import { damaged } from '../problem';
import { parseRelationships, relationshipsPartOf, type Relationship } from './relationships';

export const normalPartName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

export class PackageParts {
  private readonly names = new Map<string, string>();

  constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {
    for (const name of parts.keys()) this.names.set(normalPartName(name), name);
  }

  /** The part's name as the archive spells it. */
  nameOf(path: string): string | null {
    return this.names.get(normalPartName(path)) ?? null;
  }

  bytes(path: string): Uint8Array | null {
    const name = this.nameOf(path);
    return name === null ? null : (this.parts.get(name) ?? null);
  }

  text(path: string): string | null {
    const bytes = this.bytes(path);
    return bytes && readingPart(path, () => decodePart(bytes));
  }

  tree(path: string): XmlElement | null {
    const text = this.text(path);
    return text === null ? null : readingPart(path, () => readTree(text));
  }

  relationships(ofPart: string): Relationship[] {
    const path = relationshipsPartOf(ofPart);
    const text = this.text(path);
    return text === null ? [] : readingPart(path, () => parseRelationships(text, ofPart));
  }
}

/** Says in which part the XML is broken. */
export const readingPart = <Result>(path: string, read: () => Result): Result => {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlError) throw damaged(path);
    throw error;
  }
};
