/**
 * A package while it is written: parts are added, replaced and removed; content types and relationships get only
 * the entries that this needs. Parts that nobody names stay as they are, in their place.
 */
import { appendInside, applyEdits, removal, setAttribute } from '../xml/edit';
import { decodePart, encodePart } from '../xml/decode';
import { escapeAttribute } from '../xml/text';
import { attributeOf, prefixOf, readTree } from '../xml/tree';
import { XML_HEADER, type Dialect } from './dialect';
import { normalPartName } from './packageParts';
import { parseRelationships, relationshipsPartOf, relativeTarget, type Relationship } from './relationships';

const CONTENT_TYPES_PART = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export class PackageEditor {
  private readonly parts: Map<string, Uint8Array>;
  private readonly names = new Map<string, string>();
  private readonly newTypes = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly parsed = new WeakMap<Uint8Array, readonly Relationship[]>();

  constructor(
    parts: ReadonlyMap<string, Uint8Array>,
    readonly dialect: Dialect,
  ) {
    this.parts = new Map(parts);
    for (const name of parts.keys()) this.names.set(normalPartName(name), name);
  }

  has(path: string): boolean {
    return this.names.has(normalPartName(path));
  }

  partNames(): string[] {
    return [...this.parts.keys()];
  }

  text(path: string): string | null {
    const bytes = this.bytes(path);
    return bytes ? decodePart(bytes) : null;
  }

  private bytes(path: string): Uint8Array | undefined {
    return this.parts.get(this.names.get(normalPartName(path)) ?? path);
  }

  /** Replaces a part, or adds it under a content type. */
  put(path: string, content: string | Uint8Array, contentType?: string): void {
    const key = normalPartName(path);
    const name = this.names.get(key) ?? path;
    this.names.set(key, name);
    this.parts.set(name, typeof content === 'string' ? encodePart(content) : content);
    this.removed.delete(key);
    if (contentType !== undefined) this.newTypes.set(key, contentType);
  }

  remove(path: string): void {
    const key = normalPartName(path);
    const name = this.names.get(key);
    if (name === undefined) return;
    this.parts.delete(name);
    this.names.delete(key);
    this.newTypes.delete(key);
    this.removed.add(key);
  }

  /** The first of `before1after`, `before2after`, … that no part has. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  relationships(ofPart: string): readonly Relationship[] {
    const bytes = this.bytes(relationshipsPartOf(ofPart));
    if (!bytes) return [];
    const known = this.parsed.get(bytes);
    if (known) return known;
    const relationships = parseRelationships(decodePart(bytes), ofPart);
    this.parsed.set(bytes, relationships);
    return relationships;
  }

  /** Adds a relationship to a part of the package, or to a place outside of it, and gives its id. */
  relate(fromPart: string, kind: string, target: { readonly part: string } | { readonly external: string }): string {
    const path = relationshipsPartOf(fromPart);
    const text = this.text(path) ?? `${XML_HEADER}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`;
    const root = readTree(text);
    const taken = new Set(root.children.map((one) => attributeOf(one, 'Id')));
    let number = root.children.length + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const written = 'part' in target ? `Target="${escapeAttribute(relativeTarget(fromPart, target.part))}"` : `Target="${escapeAttribute(target.external)}" TargetMode="External"`;
    const xml = `<${prefixOf(root)}Relationship Id="${id}" Type="${this.dialect.relationships}/${kind}" ${written}/>`;
    this.put(path, applyEdits(text, [appendInside(root, xml)]));
    return id;
  }

  unrelate(fromPart: string, remove: (relationship: Relationship) => boolean): void {
    const path = relationshipsPartOf(fromPart);
    const text = this.text(path);
    if (text === null) return;
    const ids = new Set(this.relationships(fromPart).filter(remove).map(({ id }) => id));
    if (ids.size === 0) return;
    const gone = readTree(text).children.filter((one) => ids.has(attributeOf(one, 'Id') ?? ''));
    this.put(path, applyEdits(text, gone.map(removal)));
  }

  /** The parts to write: content types first, then the old parts in their order, then the new ones. */
  finish(): Map<string, Uint8Array> {
    this.finishContentTypes();
    const name = this.names.get(normalPartName(CONTENT_TYPES_PART)) ?? CONTENT_TYPES_PART;
    const types = this.parts.get(name);
    return new Map([...(types ? [[name, types] as const] : []), ...this.parts]);
  }

  private finishContentTypes(): void {
    if (this.newTypes.size === 0 && this.removed.size === 0) return;
    const text = this.text(CONTENT_TYPES_PART);
    if (text === null) return;
    const root = readTree(text);
    const edits = [];
    for (const element of root.children) {
      const key = normalPartName(attributeOf(element, 'PartName') ?? '');
      if (element.name !== 'Override') continue;
      const type = this.newTypes.get(key);
      if (this.removed.has(key)) edits.push(removal(element));
      else if (type !== undefined && type !== attributeOf(element, 'ContentType')) edits.push(setAttribute(text, element, 'ContentType', type));
      this.newTypes.delete(key);
    }
    const added = [...this.newTypes].map(([key, type]) => `<${prefixOf(root)}Override PartName="/${escapeAttribute(this.names.get(key) ?? key)}" ContentType="${type}"/>`);
    if (added.length > 0) edits.push(appendInside(root, added.join('')));
    if (edits.length > 0) this.put(CONTENT_TYPES_PART, applyEdits(text, edits));
  }
}
