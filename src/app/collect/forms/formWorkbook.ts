/** The form of one school as a workbook: the title, a sheet for each section, and the mark by which it is known again. */
import type { School } from '../../../engine/model';
import { createSheet, createWorkbook } from '../../../files/workbook/create';
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { forms } from '../../../i18n/ru/forms';
import { fieldsOf, type FormSection } from '../../../inputs/forms/fields';
import type { Answers } from '../../../inputs/forms/knownAnswers';
import { MARK_SHEET, markRows, type FormMark } from '../../../inputs/forms/mark';
import { FORM_VERSION } from '../../../inputs/forms/versions';
import { readAnswer } from '../../../inputs/incoming/answers';
import { schoolYearName } from '../../../inputs/incoming/tableCells';
import type { ScaleOverrides } from '../../../inputs/riskScales';
import { LOOK } from './look';
import { writeSection } from './sectionSheet';
import { writeTitle } from './titleSheet';

export interface FormOrder {
  readonly school: Pick<School, 'key' | 'name' | 'code'>;
  /** By the year in which the school year ends. */
  readonly year: number;
  readonly sections: readonly FormSection[];
  /** The scales that the user set for risk parameters. */
  readonly scales: ScaleOverrides;
  readonly known: Answers;
}

/** PaneTexts all of it: codes keep their zeros, and no program takes a year for anything else. */
const markSheet = (id: string, mark: FormMark): HostSheet => {
  const sheet = createSheet(id, MARK_SHEET);
  sheet.visibility = 'veryHidden';
  sheet.protected = true;
  markRows(mark).forEach((cells, row) => {
    cells.forEach((value, column) => sheet.cells.set(row, column, { value, formula: null, style: LOOK.hidden }));
  });
  return sheet;
};

/** What the fields can hold: a value that another scale made unreadable is asked anew. */
const readable = (known: Answers, sections: readonly FormSection[]): Answers => {
  const fields = new Map(sections.flatMap(fieldsOf).map((field) => [field.id, field]));
  return new Map(
    [...known].filter(([id, value]) => {
      const field = fields.get(id);
      return field !== undefined && readAnswer(field.answer, value) !== 'unreadable';
    }),
  );
};

export const formWorkbook = ({ school, year, sections, scales, known: all }: FormOrder): HostWorkbook => {
  const known = readable(all, sections);
  const footer = { left: forms.footer(school.name, schoolYearName(year)), right: forms.pages };
  const written = sections.map((section, index) => writeSection(String(index + 2), section, known, footer));
  const title = writeTitle('1', school, year, written, known, footer);
  const mark: FormMark = {
    version: FORM_VERSION,
    school: { key: school.key, code: school.code ?? '', name: school.name },
    year,
    sections: sections.map(({ id }) => id),
    scales: Object.fromEntries([...scales].map(([parameter, { from, to }]) => [parameter, `${String(from)} ${String(to)}`])),
    fields: written.flatMap(({ fields }) => fields),
  };
  return createWorkbook([title, ...written.map(({ sheet }) => sheet), markSheet(String(sections.length + 2), mark)]);
};
