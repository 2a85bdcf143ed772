/** Shared and inline strings: the runs of rich text joined, phonetic hints left out. */
import { decodePieces } from '../xml/decode';
import { XmlReader } from '../xml/reader';
import { decodeCellText } from '../xml/text';

/** Reads the text of the `si` or `is` element whose open tag is the current token, up to its close tag. */
export const readStringItem = (reader: XmlReader): string => {
  const depth = reader.depth;
  let text = '';
  while (reader.depth >= depth) {
    if (reader.next() !== 'open') continue;
    if (reader.name === 'rPh') reader.skip();
    else if (reader.name === 't') text += reader.leaf();
  }
  return decodeCellText(text);
};

export const readSharedStrings = (bytes: Uint8Array, onPiece?: (bytes: number) => void): string[] => {
  const reader = new XmlReader(decodePieces(bytes, onPiece));
  const strings: string[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open' && reader.name === 'si') strings.push(readStringItem(reader));
  }
  return strings;
};
