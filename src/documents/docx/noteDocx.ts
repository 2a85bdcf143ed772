/**
 * The note as a Word document.
 *
 * The numbers of pages in the contents are worked out here, as Word would lay the pages out, so that Word shows them without
 * asking to update fields, and so do programs that never update them.
 */
import { Document, Footer, HeadingLevel, Packer, PageBreak, PageNumber, Paragraph, TableOfContents, TextRun, type FileChild } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { note } from '../../i18n/ru/note';
import { chartsOf, type NoteDocument, type NoteSection } from '../../sheets/note/document';
import type { Picture } from '../picture';
import { blockChildren } from './blocks';
import { FONT, numbering, styles } from './styles';
import { MARGINS, PAGE } from './page';

const titlePage = ([what, ...lines]: NoteDocument['title']): readonly FileChild[] => [
  new Paragraph({ style: 'NoteTitle', children: [new TextRun(what ?? note.title)] }),
  ...lines.map((line) => new Paragraph({ style: 'NoteSubtitle', children: [new TextRun(line)] })),
  new Paragraph({ children: [new PageBreak()] }),
];

const contents = (): readonly FileChild[] => [
  new Paragraph({ style: 'NoteContents', children: [new TextRun(note.contents)] }),
  new TableOfContents(note.contents, { hyperlink: true, headingStyleRange: '1-1' }),
];

/** The text begins on a page of its own, and so does every appendix. */
const sectionChildren = ({ title, appendix, blocks }: NoteSection, at: number, pictures: ReadonlyMap<number, Picture>): readonly FileChild[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: at === 0 || appendix, children: [new TextRun(title)] }),
  ...blocks.flatMap((block) => blockChildren(block, pictures)),
];

const pageNumber = (): Footer => new Footer({ children: [new Paragraph({ style: 'NotePageNumber', children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT })] })] });

/** `pictures`: of the charts, in their order. */
export const noteDocx = async (document: NoteDocument, pictures: readonly Picture[]): Promise<Uint8Array> => {
  const byNumber = new Map(chartsOf(document).flatMap(({ number }, at) => (pictures[at] ? [[number, pictures[at]] as const] : [])));
  const file = new Document({
    title: [document.title[0] ?? note.title, note.words.schoolYear(document.year)].join(', '),
    subject: note.subject,
    creator: note.creator,
    lastModifiedBy: note.creator,
    styles,
    numbering,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE, margin: { ...MARGINS, header: 600, footer: 600 } } },
        footers: { default: pageNumber(), first: new Footer({ children: [new Paragraph({ style: 'NotePageNumber' })] }) },
        children: [...titlePage(document.title), ...contents(), ...document.sections.flatMap((section, at) => sectionChildren(section, at, byNumber))],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
};
