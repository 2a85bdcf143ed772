/** A sheet with one field per row: its number and name, the cell for the answer, the unit and a hint. */
import type { RawValue } from '../../../inputs/rawWorkbook';
import { forms } from '../../../i18n/ru/forms';
import type { HostSheet } from '../../../files/workbook/model';
import { cellAddress, columnLetters } from '../../../inputs/address';
import { fieldsOf, type FormField, type FormSection } from '../../../inputs/forms/fields';
import type { Answers } from '../../../inputs/forms/knownAnswers';
import { FORM_COLUMNS, FORM_HEADERS, HEADER_ID } from '../../../inputs/forms/layout';
import type { MarkedField } from '../../../inputs/forms/mark';
import { answerFormat, answerValidation, hintOf, unitOf, type AnswerPlace } from './answerCells';
import { answerStyle, LOOK } from './look';
import { SheetWriter } from './sheetWriter';

const LAST = FORM_COLUMNS.hint;

/** Characters: the hidden ids, number, name, answer, unit, hint. */
const widthsOf = (section: FormSection): readonly number[] => [14, fieldsOf(section).some(({ number }) => number !== '') ? 10 : 4, 56, 17, 10, 38];

export interface WrittenSection {
  readonly section: FormSection;
  readonly sheet: HostSheet;
  /** Where the answers stand. */
  readonly fields: readonly MarkedField[];
  /** A1 address of all of them, with rows of headings between. */
  readonly answers: string;
}

const placeOf = ({ answer }: FormField, row: number, rows: ReadonlyMap<string, number>, names: ReadonlyMap<string, string>): AnswerPlace => {
  const whole = answer.kind === 'count' ? answer.whole : null;
  const wholeRow = whole === null ? undefined : rows.get(whole);
  return {
    answer: cellAddress(row, FORM_COLUMNS.value),
    whole: whole === null || wholeRow === undefined ? null : { address: `$${columnLetters(FORM_COLUMNS.value)}$${String(wholeRow + 1)}`, name: names.get(whole) ?? '' },
  };
};

/** With a point behind it Excel does not wonder at a number that is kept as text. */
const shownNumber = (number: string): string => (/^\d/.test(number) ? `${number}.` : number);

const writeField = (writer: SheetWriter, field: FormField, known: RawValue | undefined): number =>
  writer.write([
    { value: field.id, style: LOOK.hidden },
    { value: shownNumber(field.number), style: LOOK.number },
    { value: field.name, style: LOOK.name },
    { value: known ?? null, style: answerStyle(answerFormat(field), known !== undefined) },
    { value: unitOf(field), style: LOOK.unit },
    { value: hintOf(field), style: LOOK.hint },
  ]);

const writeHead = (writer: SheetWriter, { id }: FormSection, whose: string): number => {
  const words = forms.sections[id];
  writer.write([null, { value: words.title, style: LOOK.title }], 26);
  writer.write([null, { value: whose, style: LOOK.subtitle }], 20);
  writer.write([null, { value: words.guide, style: LOOK.guide, span: LAST }]);
  writer.skip();
  return writer.write(
    [
      { value: HEADER_ID, style: LOOK.hidden },
      { value: FORM_HEADERS.number, style: LOOK.columnHeader },
      { value: FORM_HEADERS.name, style: LOOK.columnHeader },
      { value: FORM_HEADERS.value, style: LOOK.answerHeader },
      { value: FORM_HEADERS.unit, style: LOOK.answerHeader },
      { value: FORM_HEADERS.hint, style: LOOK.columnHeader },
    ],
    22,
  );
};

export const writeSection = (id: string, section: FormSection, known: Answers, footer: { readonly left: string; readonly right: string }): WrittenSection => {
  const writer = new SheetWriter(id, section.name, widthsOf(section));
  const { sheet } = writer;
  const header = writeHead(writer, section, footer.left);
  const rows = new Map<string, number>();
  const names = new Map(fieldsOf(section).map((field) => [field.id, field.name]));
  for (const { heading, fields } of section.groups) {
    if (heading !== '') writer.write([null, { value: heading, style: LOOK.group, span: LAST }], 20);
    for (const field of fields) {
      const row = writeField(writer, field, known.get(field.id));
      rows.set(field.id, row);
      sheet.validations.push({ range: { row, column: FORM_COLUMNS.value, rows: 1, columns: 1 }, ...answerValidation(field, placeOf(field, row, rows, names)) });
    }
  }
  sheet.hiddenColumns.add(FORM_COLUMNS.id);
  sheet.freeze = { rows: header + 1, columns: 0 };
  sheet.showGridlines = false;
  sheet.protected = true;
  writer.page(footer, { first: FORM_COLUMNS.number, last: LAST }, header);
  return {
    section,
    sheet,
    fields: [...rows].map(([field, row]) => ({ id: field, sheet: section.name, address: cellAddress(row, FORM_COLUMNS.value) })),
    answers: `$${columnLetters(FORM_COLUMNS.value)}$${String(header + 2)}:$${columnLetters(FORM_COLUMNS.value)}$${String(writer.row)}`,
  };
};
