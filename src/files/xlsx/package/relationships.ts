/** Relationships between parts (OPC): who refers to whom, and of what kind. */
import { attributeOf, readTree } from '../xml/tree';

export interface Relationship {
  readonly id: string;
  /** The last segment of the type's URI: 'worksheet', 'table'; the same in the transitional and the strict form. */
  readonly kind: string;
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** The package path that an internal target means, without a leading slash; `null` for an external one. */
  readonly path: string | null;
}

/** Some writers name entries of the archive with backslashes. */
const withSlashes = (part: string): string => part.replaceAll('\\', '/');

const folderOf = (part: string): string => withSlashes(part).slice(0, withSlashes(part).lastIndexOf('/') + 1);

export const relationshipsPartOf = (part: string): string => `${folderOf(part)}_rels/${withSlashes(part).slice(folderOf(part).length)}.rels`;

const withoutEscapes = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

export const resolveTarget = (fromPart: string, target: string): string => {
  const whole = target.startsWith('/') ? target : folderOf(fromPart) + target;
  const segments: string[] = [];
  for (const segment of withSlashes(withoutEscapes(whole)).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
};

/** A target from one part to another, relative to the first one's folder. */
export const relativeTarget = (fromPart: string, toPart: string): string => {
  const from = folderOf(fromPart).split('/').filter(Boolean);
  const to = withSlashes(toPart).split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
};

export const parseRelationships = (text: string, ofPart: string): Relationship[] =>
  readTree(text)
    .children.filter(({ name }) => name === 'Relationship')
    .map((element) => {
      const type = attributeOf(element, 'Type') ?? '';
      const target = attributeOf(element, 'Target') ?? '';
      const external = attributeOf(element, 'TargetMode') === 'External';
      return { id: attributeOf(element, 'Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), type, target, path: external ? null : resolveTarget(ofPart, target) };
    });
