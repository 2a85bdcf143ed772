/** The note of an invented district as a Word package, opened again. */
import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { drawChart } from '../../src/documents/drawing/drawChart';
import { noteDocx } from '../../src/documents/docx/noteDocx';
import type { Picture } from '../../src/documents/picture';
import { chartsOf, type NoteDocument } from '../../src/sheets/note/document';

/** The smallest PNG: what it shows does not matter here. */
const PIXEL = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));

export const picturesOf = (document: NoteDocument): readonly Picture[] => chartsOf(document).map((chart) => ({ ...drawChart(chart), png: PIXEL })).map(({ width, height, png }) => ({ width, height, png }));

export type Parts = Readonly<Record<string, string>>;

export const openNote = async (document: NoteDocument): Promise<Parts> => {
  const files = unzipSync(await noteDocx(document, picturesOf(document)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, name.endsWith('.png') ? '' : strFromU8(bytes)]));
};

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** @throws on XML that is not well-formed */
export const elementsOf = (xml: string): readonly Element[] => {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: attributes as Record<string, string> }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
};

/** The words of the text, paragraph by paragraph, fields' codes aside. */
export const wordsOf = (xml: string): readonly string[] =>
  xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text!).join(''))
    .map((text) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'"));
