/** A small element tree that remembers where each element lies in the text. Names are without prefixes. */
import { XmlError, XmlReader } from './reader';

export interface XmlElement {
  readonly name: string;
  readonly qualifiedName: string;
  /** By qualified name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
  /** Where the element lies in the text it was read from, and its content between the tags. */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly selfClosing: boolean;
}

/** Deeper than any part of a workbook; keeps recursion within the stack. */
const DEEPEST = 500;

/** Reads the element whose open tag is the reader's current token, up to its close tag. */
export const readElement = (reader: XmlReader): XmlElement => {
  const { name, qualifiedName, start, selfClosing, end: innerStart } = reader;
  if (reader.depth > DEEPEST) throw new XmlError('nested too deeply');
  const attributes = reader.attributes();
  const children: XmlElement[] = [];
  let text = '';
  for (;;) {
    const token = reader.next();
    if (token === 'open') children.push(readElement(reader));
    else if (token === 'text') text += reader.content();
    else break;
  }
  return { name, qualifiedName, attributes, children, text, start, end: reader.end, innerStart, innerEnd: selfClosing ? innerStart : reader.start, selfClosing };
};

export const readTree = (text: string): XmlElement => {
  const reader = new XmlReader([text][Symbol.iterator]());
  reader.next();
  const root = readElement(reader);
  while (reader.next() !== 'end');
  return root;
};

export const child = (element: XmlElement | null | undefined, name: string): XmlElement | null => element?.children.find((one) => one.name === name) ?? null;

export const childrenOf = (element: XmlElement | null | undefined, name: string): readonly XmlElement[] => element?.children.filter((one) => one.name === name) ?? [];

/** The element at the end of a path of names. */
export const descend = (element: XmlElement | null | undefined, ...names: string[]): XmlElement | null =>
  names.reduce<XmlElement | null>((found, name) => child(found, name), element ?? null);

/** All elements of that name, at any depth. */
export const allOf = (element: XmlElement, name: string): XmlElement[] => element.children.flatMap((one) => (one.name === name ? [one, ...allOf(one, name)] : allOf(one, name)));

export const textOf = (element: XmlElement | null): string => (element ? element.text + element.children.map(textOf).join('') : '');

export const attributeOf = (element: XmlElement | null | undefined, name: string): string | null => element?.attributes.get(name) ?? null;

/** The attribute of that local name which has a prefix: `r:id`, whatever the prefix is. */
export const prefixedAttribute = (element: XmlElement, localName: string): string | null => {
  for (const [name, value] of element.attributes) {
    if (name.endsWith(`:${localName}`)) return value;
  }
  return null;
};

export const numberOf = (element: XmlElement | null | undefined, name: string): number | null => {
  const raw = attributeOf(element, name);
  if (raw === null || raw.trim() === '') return null;
  const value = Number(raw);
  return Number.isFinite(value) ? value : null;
};

/** An XML boolean; `whenAbsent` where there is no such attribute. */
export const flagOf = (element: XmlElement | null | undefined, name: string, whenAbsent = false): boolean => {
  const raw = attributeOf(element, name);
  return raw === null ? whenAbsent : raw === '1' || raw === 'true' || raw === 'on';
};

export const prefixOf = (element: XmlElement): string => element.qualifiedName.slice(0, element.qualifiedName.length - element.name.length);
