/** A document as a tree, for looking things up in tests. */
import { SaxesParser } from 'saxes';

export interface Element {
  /** Without its namespace prefix. */
  readonly name: string;
  /** With their prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export const parseXml = (xml: string): Element => {
  const document: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [document];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name: localName(name), attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return document.children[0]!;
};

/** The element and all below it, in document order. */
export const descendants = (element: Element): readonly Element[] => [element, ...element.children.flatMap(descendants)];
