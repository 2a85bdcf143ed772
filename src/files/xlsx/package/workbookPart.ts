/** Where the workbook is in the package, and which sheets it lists. */
import { damaged, UnusableFile } from '../problem';
import { attributeOf, child, childrenOf, prefixedAttribute, type XmlElement } from '../xml/tree';
import type { PackageParts } from './packageParts';
import type { Relationship } from './relationships';

export const findWorkbookPart = (parts: PackageParts): string => {
  const path = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.path;
  if (!path) throw new UnusableFile({ code: 'not-a-workbook' });
  if (/\.bin$/i.test(path)) throw new UnusableFile({ code: 'binary-workbook' });
  const name = parts.nameOf(path);
  if (name === null) throw damaged(path);
  return name;
};

/** The part of that kind that the workbook refers to, by its name in the archive. */
export const relatedPart = (parts: PackageParts, workbookPart: string, kind: string): string | null => {
  const path = parts.relationships(workbookPart).find((relationship) => relationship.kind === kind)?.path;
  return path ? parts.nameOf(path) : null;
};

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  /** The worksheet's part; `null` for a chart sheet or another kind that has no cells. */
  readonly part: string | null;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly element: XmlElement;
}

const visibilityOf = (state: string | null): ListedSheet['visibility'] => (state === 'hidden' || state === 'veryHidden' ? state : 'visible');

export const listSheets = (workbook: XmlElement, relationships: readonly Relationship[]): ListedSheet[] =>
  childrenOf(child(workbook, 'sheets'), 'sheet').map((element, index) => {
    const relationship = relationships.find(({ id }) => id === prefixedAttribute(element, 'id'));
    if (!relationship) throw damaged();
    return {
      id: attributeOf(element, 'sheetId') ?? `#${index}`,
      name: attributeOf(element, 'name') ?? '',
      part: relationship.kind === 'worksheet' ? relationship.path : null,
      visibility: visibilityOf(attributeOf(element, 'state')),
      element,
    };
  });
