/** What the title sheet of a form says: the school, the year, who filled it in and when. */
import { parseYear } from '../cellValues/years';
import { CellProblem, isMissing } from '../cellValues/parsed';
import { TITLE_COLUMNS, TITLE_FIELDS, TITLE_LABELS, type TitleField } from '../forms/layout';
import type { RawSheet, RawValue } from '../rawWorkbook';
import { addressAt } from '../tableRegion';
import { foldText, readText, tidyText } from '../text';
import { isoDate } from './dates';
import type { ProblemList } from './problems';

export interface FormTitle {
  /** As written; `null`: the cell is blank, or gone. */
  readonly school: string | null;
  readonly year: number | null;
  readonly by: string | null;
  readonly at: string | null;
}

interface Written {
  readonly raw: RawValue;
  readonly sheet: string;
  readonly address: string;
}

/** Labels count only on a sheet that has so many of them: «Школа», «Код школы» and «Учебный год» head columns of any table. */
const ENOUGH_LABELS = 3;

const isFilled = (cell: RawValue | undefined): cell is RawValue => cell !== undefined && cell !== '';

/** The cell beside the label; where the label is gone, the one at its usual distance from the id. */
const findBy = (sheets: readonly RawSheet[], text: string, distance: number): Written | null => {
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.values.entries()) {
      const column = cells.findIndex((cell) => typeof cell === 'string' && foldText(cell) === text);
      if (column < 0) continue;
      const raw = cells[column + distance];
      return { raw: isFilled(raw) ? raw : '', sheet: sheet.name, address: addressAt(sheet, row, column + distance) };
    }
  }
  return null;
};

const labels = Object.values(TITLE_LABELS).map(foldText);

const hasLabels = ({ values }: RawSheet): boolean => {
  const texts = new Set(values.flat().flatMap((cell) => (typeof cell === 'string' ? [foldText(cell)] : [])));
  return texts.has(foldText(TITLE_LABELS.by)) && labels.filter((label) => texts.has(label)).length >= ENOUGH_LABELS;
};

const written = (sheets: readonly RawSheet[], field: TitleField): Written | null =>
  findBy(sheets.filter(hasLabels), foldText(TITLE_LABELS[field]), TITLE_COLUMNS.value - TITLE_COLUMNS.label) ?? findBy(sheets, TITLE_FIELDS[field], TITLE_COLUMNS.value - TITLE_COLUMNS.id);

const textOf = (found: Written | null): string | null => (found === null || isMissing(found.raw) ? null : tidyText(readText(found.raw)) || null);

const yearOf = (found: Written | null): number | null => {
  const year = found === null ? null : parseYear(found.raw);
  return year instanceof CellProblem ? null : year;
};

const dateOf = (found: Written | null, problems: ProblemList): string | null => {
  const text = textOf(found);
  if (found === null || text === null) return null;
  const date = isoDate(found.raw);
  if (date === null) problems.add('note', 'field-unreadable', { field: TITLE_LABELS.at, read: text }, found);
  return date;
};

export const readTitle = (sheets: readonly RawSheet[], problems: ProblemList): FormTitle => ({
  school: textOf(written(sheets, 'school')),
  year: yearOf(written(sheets, 'year')),
  by: textOf(written(sheets, 'by')),
  at: dateOf(written(sheets, 'at'), problems),
});

/** A sheet with the title's labels or ids: a form of ours, even without its mark. */
export const hasTitle = (sheets: readonly RawSheet[]): boolean => findBy(sheets, TITLE_FIELDS.school, 0) !== null;
