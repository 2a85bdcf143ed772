/** Shared and inline strings: the runs of rich text joined, phonetic hints left out. */
import { decodePieces } from '../xml/decode';
import { XmlReader } from '../xml/reader';
import { decodeCellText } from '../xml/text';

/** Reads the text of the `si` or `is` element whose open tag is the current token, up to its close tag. */
export const readStringItem = (reader: XmlReader): string => {
  const depth = reader.depth;
  let text = '';
  let inText = false;
  while (reader.depth >= depth) {
    const token = reader.next();
    if (token === 'open') {
      if (reader.name === 'rPh') reader.skip();
      else inText = reader.name === 't';
    } else if (token === 'text') {
      if (inText) text += reader.content();
    } else {
      inText = false;
    }
  }
  return decodeCellText(text);
};

export const readSharedStrings = (bytes: Uint8Array): string[] => {
  const reader = new XmlReader(decodePieces(bytes));
  const strings: string[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open' && reader.name === 'si') strings.push(readStringItem(reader));
  }
  return strings;
};
