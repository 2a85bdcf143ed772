/** One pass over a worksheet part: cells go to a sink, everything around them becomes elements. */
import { decodePieces } from '../xml/decode';
import { XmlError, XmlReader } from '../xml/reader';
import { readElement, type XmlElement } from '../xml/tree';
import { readSheetData, type CellContext, type CellSink } from './cells';

/** The worksheet's children by name, `sheetData` left out. */
export type SheetElements = ReadonlyMap<string, readonly XmlElement[]>;

const openWorksheet = (reader: XmlReader): void => {
  reader.next();
  if (reader.name !== 'worksheet') throw new XmlError('not a worksheet');
};

export const readSheetXml = (pieces: Iterator<string>, context: CellContext, sink: CellSink): SheetElements => {
  const reader = new XmlReader(pieces);
  const elements = new Map<string, XmlElement[]>();
  openWorksheet(reader);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'sheetData') {
      readSheetData(reader, context, sink);
    } else {
      const element = readElement(reader);
      const sameName = elements.get(element.name);
      if (sameName) sameName.push(element);
      else elements.set(element.name, [element]);
    }
  }
  return elements;
};

/** `onPiece` is told how many bytes were taken each time. */
export const readSheetPart = (bytes: Uint8Array, context: CellContext, sink: CellSink, onPiece?: (bytes: number) => void): SheetElements => readSheetXml(decodePieces(bytes, onPiece), context, sink);
