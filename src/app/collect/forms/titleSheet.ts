/** The first sheet of a form: whose it is, what is to be filled in, how, and where it goes. */
import type { HostSheet } from '../../../files/workbook/model';
import { forms } from '../../../i18n/ru/forms';
import { cellAddress } from '../../../inputs/address';
import { fieldsOf } from '../../../inputs/forms/fields';
import type { Answers } from '../../../inputs/forms/knownAnswers';
import { TITLE_COLUMNS, TITLE_FIELDS, TITLE_LABELS, TITLE_SHEET, type TitleField } from '../../../inputs/forms/layout';
import { schoolYearName } from '../../../inputs/incoming/tableCells';
import { LOOK } from './look';
import type { WrittenSection } from './sectionSheet';
import { SheetWriter, type FormCell } from './sheetWriter';

/** Characters: the hidden ids, labels and numbers of steps, what they are of, progress. */
const WIDTHS = [14, 22, 58, 26] as const;
const LAST = WIDTHS.length - 1;

export interface TitledSchool {
  readonly name: string;
  readonly code: string | null;
}

const writeFact = (writer: SheetWriter, field: TitleField, cell: FormCell): number =>
  writer.write([{ value: TITLE_FIELDS[field], style: LOOK.hidden }, { value: TITLE_LABELS[field], style: LOOK.label }, cell], 22);

const writeFacts = (writer: SheetWriter, { name, code }: TitledSchool, year: string): void => {
  writeFact(writer, 'school', { value: name, style: LOOK.fact });
  if (code !== null) writeFact(writer, 'code', { value: code, style: { ...LOOK.fact, numberFormat: '@' } });
  writeFact(writer, 'year', { value: year, style: { ...LOOK.fact, numberFormat: '@' } });
  const by = writeFact(writer, 'by', { style: LOOK.textInput });
  const at = writeFact(writer, 'at', { style: LOOK.dateInput });
  const cell = (row: number): { row: number; column: number; rows: number; columns: number } => ({ row, column: TITLE_COLUMNS.value, rows: 1, columns: 1 });
  const place = cellAddress(at, TITLE_COLUMNS.value);
  writer.sheet.validations.push(
    { range: cell(by), list: '', promptTitle: forms.by.title, promptMessage: forms.by.message, errorMessage: '', errorStyle: 'none' },
    // Serial dates from 2000 on.
    { range: cell(at), list: '', formula: `=AND(ISNUMBER(${place}),${place}>36525,${place}<73051)`, promptTitle: forms.at.title, promptMessage: forms.at.message, errorTitle: forms.errors.title, errorMessage: forms.at.error },
  );
};

const reference = (sheet: string, address: string): string => `'${sheet}'!${address}`;

/** «заполнено 3 из 19», which follows what is typed. */
const writePart = (writer: SheetWriter, { section, answers }: WrittenSection, known: Answers): void => {
  const fields = fieldsOf(section);
  const filled = fields.filter(({ id }) => known.has(id)).length;
  const [before, after] = [`${forms.filled} `, ` ${forms.of(fields.length)}`];
  const row = writer.write(
    [
      null,
      { value: section.name, style: LOOK.link },
      { value: forms.sections[section.id].title, style: LOOK.progress },
      { value: `${before}${String(filled)}${after}`, formula: `="${before}"&COUNTA(${reference(section.name, answers)})&"${after}"`, style: LOOK.progress },
    ],
    20,
  );
  writer.sheet.hyperlinks.set(cellAddress(row, TITLE_COLUMNS.label), { documentReference: reference(section.name, 'B1'), address: null, screenTip: null });
};

const writeHeading = (writer: SheetWriter, text: string): void => {
  writer.skip();
  writer.write([null, { value: text, style: LOOK.heading, span: LAST }], 22);
};

const writeSteps = (writer: SheetWriter): void => {
  writeHeading(writer, forms.how);
  forms.steps.forEach((step, index) => writer.write([null, { value: `${String(index + 1)}. ${step}`, style: LOOK.step, span: LAST }]));
};

export const writeTitle = (id: string, school: TitledSchool, year: number, sections: readonly WrittenSection[], known: Answers, footer: { readonly left: string; readonly right: string }): HostSheet => {
  const writer = new SheetWriter(id, TITLE_SHEET, WIDTHS);
  const { sheet } = writer;
  writer.write([null, { value: forms.title, style: LOOK.title }], 28);
  writer.write([null, { value: forms.subtitle(schoolYearName(year)), style: LOOK.subtitle }], 20);
  writer.skip();
  writeFacts(writer, school, schoolYearName(year));
  writeHeading(writer, forms.parts);
  for (const section of sections) writePart(writer, section, known);
  writeSteps(writer);
  writeHeading(writer, forms.back);
  writer.write([null, { value: forms.backTo, style: LOOK.step, span: LAST }]);
  sheet.hiddenColumns.add(TITLE_COLUMNS.id);
  sheet.showGridlines = false;
  sheet.protected = true;
  writer.page(footer, { first: TITLE_COLUMNS.label, last: LAST }, null);
  return sheet;
};
