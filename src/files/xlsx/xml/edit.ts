/** Edits of a part's text: what is not named stays to the byte. */
import { escapeAttribute } from './text';
import type { XmlElement } from './tree';

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits must not overlap; at one place they keep their order. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
};

/** Puts XML at the end of an element, which may be written as an empty tag. */
export const appendInside = (element: XmlElement, xml: string): TextEdit =>
  element.selfClosing
    ? { start: element.innerStart - 2, end: element.innerStart, text: `>${xml}</${element.qualifiedName}>` }
    : { start: element.innerEnd, end: element.innerEnd, text: xml };

export const removal = (element: XmlElement): TextEdit => ({ start: element.start, end: element.end, text: '' });

export const insertAfter = (element: XmlElement, xml: string): TextEdit => ({ start: element.end, end: element.end, text: xml });

const ATTRIBUTES = /(\s+)([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Sets an attribute in the element's open tag, or removes it (`null`). */
export const setAttribute = (text: string, element: XmlElement, name: string, value: string | null): TextEdit => {
  const at = element.start + 1 + element.qualifiedName.length;
  const found = [...text.slice(at, element.innerStart).matchAll(ATTRIBUTES)].find((match) => match[2] === name);
  if (!found) return { start: at, end: at, text: value === null ? '' : ` ${name}="${escapeAttribute(value)}"` };
  const start = at + found.index;
  return { start, end: start + found[0].length, text: value === null ? '' : `${found[1]}${name}="${escapeAttribute(value)}"` };
};
