/** Times New Roman 14, tables 11, headings bold: how a Russian official paper looks. */
import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { FIRST_LINE, TEXT_WIDTH } from './page';

export const FONT = 'Times New Roman';
/** In points. */
export const TABLE_SIZE = 11;
const CAPTION_SIZE = 12;
const half = (points: number): number => points * 2;

export const DASH_LIST = 'dash-list';

const LINE = 276;
/** Said everywhere: not every program takes it for granted. */
const AUTO = LineRuleType.AUTO;
const KEEP = { keepNext: true, keepLines: true } as const;

export const styles: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: half(14), language: { value: 'ru-RU', eastAsia: 'ru-RU' } }, paragraph: { spacing: { line: LINE, lineRule: AUTO } } },
    heading1: { run: { font: FONT, size: half(14), bold: true, color: '000000' }, paragraph: { ...KEEP, spacing: { before: 320, after: 160 }, alignment: AlignmentType.LEFT } },
  },
  paragraphStyles: [
    { id: 'NoteText', name: 'Note text', basedOn: 'Normal', quickFormat: true, paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: FIRST_LINE }, spacing: { after: 80 } } },
    { id: 'NoteList', name: 'Note list', basedOn: 'Normal', quickFormat: true, paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: 60 } } },
    { id: 'NoteTitle', name: 'Note title', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 4200, after: 240 } }, run: { size: half(18), bold: true, allCaps: true } },
    { id: 'NoteSubtitle', name: 'Note subtitle', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } }, run: { size: half(16) } },
    { id: 'NoteContents', name: 'Note contents', basedOn: 'Normal', paragraph: { ...KEEP, alignment: AlignmentType.CENTER, spacing: { after: 240 } }, run: { bold: true } },
    { id: 'TableCaption', name: 'Table caption', basedOn: 'Normal', paragraph: { ...KEEP, alignment: AlignmentType.LEFT, spacing: { before: 160, after: 80, line: 240, lineRule: AUTO } }, run: { size: half(CAPTION_SIZE) } },
    { id: 'FigureCaption', name: 'Figure caption', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 40, after: 240, line: 240, lineRule: AUTO } }, run: { size: half(CAPTION_SIZE) } },
    { id: 'Figure', name: 'Figure', basedOn: 'Normal', paragraph: { ...KEEP, alignment: AlignmentType.CENTER, spacing: { before: 160, line: 240, lineRule: AUTO } } },
    { id: 'TableCell', name: 'Table cell', basedOn: 'Normal', paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: AUTO } }, run: { size: half(TABLE_SIZE) } },
    { id: 'TableNote', name: 'Table note', basedOn: 'Normal', paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 60, after: 60, line: 240, lineRule: AUTO } }, run: { size: half(TABLE_SIZE) } },
    { id: 'AfterTable', name: 'After table', basedOn: 'Normal', paragraph: { spacing: { line: 160, lineRule: AUTO } }, run: { size: half(5) } },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', paragraph: { spacing: { after: 60, line: 252, lineRule: AUTO }, rightTabStop: TEXT_WIDTH } },
    { id: 'NotePageNumber', name: 'Note page number', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: AUTO } }, run: { size: half(CAPTION_SIZE) } },
  ],
};

export const numbering: INumberingOptions = {
  config: [{ reference: DASH_LIST, levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: FIRST_LINE + 300, hanging: 300 } } } }] }],
};
