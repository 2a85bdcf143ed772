/** Paragraphs, tables and pictures of the note as Word has them. */
import { AlignmentType, ImageRun, Paragraph, SequentialIdentifier, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, type FileChild } from 'docx';
import { note } from '../../i18n/ru/note';
import { cellText } from '../../sheets/note/cellText';
import { columnValues, type NoteBlock, type NoteChart, type NoteColumn, type NoteTable } from '../../sheets/note/document';
import type { Picture } from '../picture';
import { CELL_MARGIN, columnWidths } from './columnWidths';
import { MOST_PICTURE_HEIGHT, TEXT_WIDTH, TEXT_WIDTH_PIXELS } from './page';
import { DASH_LIST, TABLE_SIZE } from './styles';

const HEADER_SHADE = 'EDEDED';

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const isNumber = ({ kind }: NoteColumn): boolean => kind !== 'text' && kind !== 'general';

const alignmentOf = (column: NoteColumn): (typeof ALIGNMENTS)[keyof typeof ALIGNMENTS] => ALIGNMENTS[column.align ?? (isNumber(column) ? 'right' : 'left')];

const headerCell = ({ header }: NoteColumn, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: HEADER_SHADE, color: 'auto' },
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ style: 'TableCell', alignment: AlignmentType.CENTER, keepNext: true, children: [new TextRun({ text: header, bold: true })] })],
  });

const bodyCell = (text: string, column: NoteColumn, width: number): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children: [new Paragraph({ style: 'TableCell', alignment: alignmentOf(column), children: [new TextRun(text)] })] });

/** «Таблица 1 — …»: Word counts the number itself. */
const caption = (style: string, word: string, text: string): Paragraph => new Paragraph({ style, children: [new TextRun(`${word}\u00a0`), new SequentialIdentifier(word), new TextRun(` — ${text}`)] });

const table = (data: NoteTable): readonly FileChild[] => {
  const widths = columnWidths(data, TABLE_SIZE);
  const header = new TableRow({ tableHeader: true, cantSplit: true, children: data.columns.map((column, at) => headerCell(column, widths[at]!)) });
  const rows = data.rows.map((row) => new TableRow({ cantSplit: true, children: data.columns.map((column, at) => bodyCell(cellText(row[at] ?? null, column.kind), column, widths[at]!)) }));
  return [
    caption('TableCaption', note.tableWord, data.caption),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      margins: { marginUnitType: WidthType.DXA, left: CELL_MARGIN, right: CELL_MARGIN, top: 0, bottom: 0 },
      rows: [header, ...rows],
    }),
    ...data.notes.map((text) => new Paragraph({ style: 'TableNote', children: [new TextRun(text)] })),
    new Paragraph({ style: 'AfterTable' }),
  ];
};

/** What the picture shows, for those who do not see it. */
const altText = ({ caption: what, data, categories, series }: NoteChart): string => {
  const names = columnValues(data, categories).map((cell) => cellText(cell, 'text'));
  const told = series.map(({ name, column }) => {
    const kind = data.columns.find(({ id }) => id === column)?.kind ?? 'general';
    return note.altSeries(name, columnValues(data, column).map((cell, at) => note.altValue(names[at]!, cellText(cell, kind))));
  });
  return note.alt(what, told.join('. '));
};

const pictureSize = ({ width, height }: Picture): { readonly width: number; readonly height: number } => {
  const scale = Math.min(TEXT_WIDTH_PIXELS / width, MOST_PICTURE_HEIGHT / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

const chart = (block: NoteChart, picture: Picture): readonly FileChild[] => [
  new Paragraph({
    style: 'Figure',
    children: [new ImageRun({ type: 'png', data: picture.png, transformation: pictureSize(picture), altText: { name: note.figureName(block.number), title: block.caption, description: altText(block) } })],
  }),
  caption('FigureCaption', note.figureWord, block.caption),
];

/** `pictures`: of the charts, by their numbers. */
export const blockChildren = (block: NoteBlock, pictures: ReadonlyMap<number, Picture>): readonly FileChild[] => {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ style: 'NoteText', children: [new TextRun(block.text)] })];
    case 'list':
      return block.items.map((text) => new Paragraph({ style: 'NoteList', numbering: { reference: DASH_LIST, level: 0 }, children: [new TextRun(text)] }));
    case 'table':
      return table(block);
    case 'chart': {
      const picture = pictures.get(block.number);
      return picture ? chart(block, picture) : [];
    }
  }
};
