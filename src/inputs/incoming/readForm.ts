/**
 * A form that a school sent back.
 *
 *   mark ──▶ version, school, year, scales          what was asked, of whom
 *   title ──▶ school, year, who, when               what the school sees of that
 *   sheets ──▶ fields by id and by name ──▶ answers by their kind ──▶ rows
 *
 * Whatever happened to the file, a value is either read for certain, or reported at its cell.
 */
import { cellAddress } from '../address';
import { FORM_SECTION_IDS, fieldsOf, formSections, type FormSection } from '../forms/fields';
import { FORM_HEADERS } from '../forms/layout';
import { findMark, withoutMark, type FormMark } from '../forms/mark';
import { FORM_VERSION, isReadableVersion } from '../forms/versions';
import type { RiskParameterId } from '../../engine/riskCatalogue';
import type { RawSheet, RawWorkbook } from '../rawWorkbook';
import type { ScaleOverrides } from '../riskScales';
import { readText, tidyText } from '../text';
import { fieldLabel, rowsOfAnswers, takeAnswer, withoutExcess, type Answer } from './answers';
import type { IncomingContext } from './context';
import { schoolOfForm } from './formSchool';
import { findSection, rawAnswer, type FoundSection } from './formSheets';
import { hasTitle, readTitle, type FormTitle } from './formTitle';
import type { ReadFile } from './incoming';
import { ProblemList } from './problems';

/** What the form was made to ask. */
interface Asked {
  readonly mark: FormMark | null;
  readonly version: number;
  readonly sections: readonly FormSection[];
}

const scalesOf = ({ scales }: FormMark): ScaleOverrides =>
  new Map(
    Object.entries(scales).flatMap(([parameter, text]) => {
      const [from, to] = text.split(' ').map(Number);
      return from === undefined || to === undefined || !Number.isFinite(from) || !Number.isFinite(to) || from === to ? [] : [[parameter as RiskParameterId, { from, to }] as const];
    }),
  );

const askedBy = (mark: FormMark | null): Asked => ({
  mark,
  version: mark?.version ?? FORM_VERSION,
  sections: formSections(mark?.sections.length ? mark.sections : FORM_SECTION_IDS, mark ? scalesOf(mark) : undefined),
});

/** The name that the section's sheet had when the form was made. */
const sheetOf = ({ id, name }: FormSection, mark: FormMark | null): string => mark?.fields.find((field) => field.id.startsWith(`${id}.`))?.sheet ?? name;

class FormReader {
  readonly answers = new Map<string, Answer>();
  private readonly answered = new Map<string, string>();

  constructor(
    private readonly file: string,
    private readonly problems: ProblemList,
  ) {}

  readSection({ mark, version }: Asked, section: FormSection, sheets: readonly RawSheet[]): void {
    const found = findSection(section, sheets, version);
    const name = sheetOf(section, mark);
    if (found.length === 0) {
      // Without the mark nobody knows what was asked.
      if (mark) this.problems.add('warning', 'form-sheet-missing', { sheet: name }, { sheet: name, address: null });
      return;
    }
    const [first] = found;
    if (first && !found.some(({ sheet }) => sheet.name === name)) this.problems.add('note', 'form-sheet-renamed', { was: name, now: first.sheet.name }, { sheet: first.sheet.name, address: null });
    for (const one of found) this.readSheet(one);
    const present = new Set(found.flatMap(({ fields }) => fields.map(({ field }) => field.id)));
    for (const field of fieldsOf(section)) {
      if (!present.has(field.id)) this.problems.add('warning', 'form-row-missing', { field: fieldLabel(field) }, { sheet: first?.sheet.name ?? name, address: null });
    }
  }

  private readSheet(found: FoundSection): void {
    const { sheet, answers: column, fields } = found;
    if (column === null) {
      this.problems.add('warning', 'form-column-missing', { sheet: sheet.name, column: FORM_HEADERS.value }, { sheet: sheet.name, address: null });
      return;
    }
    for (const { field, row } of fields) {
      const { raw, merged } = rawAnswer(found, row);
      const place = { file: this.file, sheet: sheet.name, address: cellAddress(sheet.row + row, sheet.column + column) };
      const read = tidyText(readText(raw));
      if (merged) {
        this.problems.add('error', 'field-unreadable', { field: fieldLabel(field), read }, place);
        continue;
      }
      const answer = takeAnswer(field, raw, place, this.problems);
      if (answer === null) continue;
      this.take(answer, read);
    }
  }

  /** A row or a sheet was copied: the same answer twice is one, two different ones are none. */
  private take(answer: Answer, read: string): void {
    const { id } = answer.field;
    const before = this.answered.get(id);
    this.answered.set(id, read);
    if (before === undefined) this.answers.set(id, answer);
    else if (before !== read) {
      this.answers.delete(id);
      this.problems.add('error', 'field-unreadable', { field: fieldLabel(answer.field), read: `${before}; ${read}` }, answer.place);
    }
  }
}

/** The year of the form; `null` when it is not known for certain. */
const yearOfForm = (mark: FormMark | null, title: FormTitle, wanted: number, problems: ProblemList): number | null => {
  const year = mark?.year ?? title.year;
  if (year === null) return null;
  if (title.year !== null && title.year !== year) {
    problems.add('error', 'form-year-differs', { year: title.year, wanted: year });
    return null;
  }
  if (year !== wanted) problems.add('warning', 'form-year-differs', { year, wanted });
  return year;
};

const isForm = (mark: FormMark | 'damaged' | null, sheets: readonly RawSheet[]): boolean => mark !== null || hasTitle(sheets) || formSections().some((section) => findSection(section, sheets, FORM_VERSION).length > 0);

/** A form's sheets are small: a table of a million pupils need not be searched for its fields. */
const LARGEST_SHEET = 50_000;

const isSmall = ({ values }: RawSheet): boolean => values.length * (values[0]?.length ?? 0) <= LARGEST_SHEET;

/** `null`: it is no form. */
export const readForm = (file: string, raw: RawWorkbook, { directory, year: wanted }: IncomingContext): ReadFile | null => {
  const found = findMark(raw);
  const sheets = withoutMark(raw).filter(isSmall);
  if (!isForm(found, sheets)) return null;
  const problems = new ProblemList(file);
  const mark = found === 'damaged' ? null : found;
  const title = readTitle(sheets, problems);
  const { school, keys } = schoolOfForm(mark, title, directory, problems);
  const year = yearOfForm(mark, title, wanted, problems);
  const result = (rows: ReadFile['rows']): ReadFile => ({ file, kind: 'form', schools: keys, years: year === null ? [] : [year], rows, problems: problems.all, by: title.by, at: title.at });
  if (mark === null) problems.add(year === null ? 'error' : 'warning', 'form-mark-damaged', {});
  const asked = askedBy(mark);
  const { version } = asked;
  if (version > FORM_VERSION || !isReadableVersion(version)) {
    problems.add('error', version > FORM_VERSION ? 'form-version-new' : 'form-version-old', { version, current: FORM_VERSION });
    return result([]);
  }
  if (version < FORM_VERSION) problems.add('note', 'form-version-old', { version, current: FORM_VERSION });
  const reader = new FormReader(file, problems);
  const before = problems.all.length;
  for (const section of asked.sections) reader.readSection(asked, section, sheets);
  const answers = withoutExcess([...reader.answers.values()], problems);
  const isEmpty = answers.length === 0 && !problems.all.slice(before).some(({ severity }) => severity !== 'note');
  if (isEmpty) problems.add('warning', 'form-empty', { school: school?.name ?? title.school ?? mark?.school.name ?? '' });
  return result(school === null || year === null ? [] : rowsOfAnswers(answers, { school: school.key, year, by: title.by, at: title.at }));
};

