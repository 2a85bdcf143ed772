/**
 * Finds the fields of a form on its sheets, wherever they have gone: by the id in the hidden column, and by the name that
 * stands beside the answer. Where the two disagree, as after sorting the visible columns alone, the name counts: it is
 * what the school saw when it answered.
 */
import { fieldsOf, type FormField, type FormSection } from '../forms/fields';
import { FORM_HEADERS } from '../forms/layout';
import { currentId } from '../forms/versions';
import type { RawSheet, RawValue } from '../rawWorkbook';
import { foldText } from '../text';

/** Indexes into the sheet's values. */
export interface FoundField {
  readonly field: FormField;
  readonly row: number;
}

export interface FoundSection {
  readonly section: FormSection;
  readonly sheet: RawSheet;
  /** `null`: the column of the answers is gone. */
  readonly answers: number | null;
  readonly fields: readonly FoundField[];
}

/** Fewer names than this may stand on any sheet. */
const ENOUGH_NAMES = 3;

const folded = (cell: RawValue | undefined): string => (typeof cell === 'string' ? foldText(cell) : '');

interface Hit {
  readonly field: FormField;
  readonly row: number;
  readonly column: number;
}

const hits = ({ values }: RawSheet, fieldOf: (text: string) => FormField | undefined): readonly Hit[] =>
  values.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const field = typeof cell === 'string' && cell !== '' ? fieldOf(cell) : undefined;
      return field ? [{ field, row, column }] : [];
    }),
  );

/** Those of the column that has the most of them. */
const ofMainColumn = (all: readonly Hit[]): readonly Hit[] => {
  const counts = new Map<number, number>();
  for (const { column } of all) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [main] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return all.filter(({ column }) => column === main);
};

const HEADERS = Object.values(FORM_HEADERS).map(foldText);
const ANSWER_HEADER = foldText(FORM_HEADERS.value);

/** Other tables have a «№» and a «Показатель» too. */
const ENOUGH_HEADINGS = 3;

/** The row with the headings; `null` when it is gone. */
const headerRowOf = ({ values }: RawSheet): readonly RawValue[] | null => values.find((cells) => HEADERS.filter((header) => cells.some((cell) => folded(cell) === header)).length >= ENOUGH_HEADINGS) ?? null;

/** Without headings the answers are right beside the names, unless the words of another column stand there. */
const columnBeside = (sheet: RawSheet, names: readonly Hit[]): number | null => {
  const [first] = names;
  if (first === undefined) return null;
  const cells = names.map(({ row }) => folded(sheet.values[row]?.[first.column + 1]));
  const units = cells.filter((text) => /^(?:чел\.|%|выбор|\d+–\d+)$/.test(text));
  return units.length * 2 > names.length ? null : first.column + 1;
};

const answerColumn = (sheet: RawSheet, names: readonly Hit[], ids: readonly Hit[]): number | null => {
  const header = headerRowOf(sheet);
  if (header === null) return columnBeside(sheet, names);
  const from = (names[0] ?? ids[0])?.column ?? 0;
  const columns = header.flatMap((cell, column) => (folded(cell) === ANSWER_HEADER ? [column] : []));
  return columns.find((column) => column > from) ?? columns[0] ?? null;
};

/** Both where they agree, the name where they do not, each alone where the other is missing. */
const joined = (ids: readonly Hit[], names: readonly Hit[]): readonly FoundField[] => {
  const byRow = new Map<number, FormField>();
  for (const { row, field } of [...ids, ...names]) byRow.set(row, field);
  return [...byRow].sort(([a], [b]) => a - b).map(([row, field]) => ({ row, field }));
};

/** The section's fields on one sheet; `null` when there are none. `version`: whose ids are to be expected. */
const onSheet = (section: FormSection, sheet: RawSheet, version: number): FoundSection | null => {
  const fields = fieldsOf(section);
  const byId = new Map(fields.map((field) => [field.id, field]));
  const byName = new Map(fields.map((field) => [foldText(field.name), field]));
  const ids = ofMainColumn(hits(sheet, (text) => byId.get(currentId(text.trim(), version))));
  const names = ofMainColumn(hits(sheet, (text) => byName.get(foldText(text))));
  const known = ids.length > 0 || (names.length >= Math.min(ENOUGH_NAMES, fields.length) && headerRowOf(sheet) !== null);
  return known ? { section, sheet, answers: answerColumn(sheet, names, ids), fields: joined(ids, names) } : null;
};

/** Every sheet that holds fields of the section: a sheet may have been copied. */
export const findSection = (section: FormSection, sheets: readonly RawSheet[], version: number): readonly FoundSection[] => sheets.flatMap((sheet) => onSheet(section, sheet, version) ?? []);

/** The answer, or `merged` when the cell has become part of another. */
export const rawAnswer = ({ sheet, answers }: FoundSection, row: number): { readonly raw: RawValue; readonly merged: boolean } => {
  if (answers === null) return { raw: '', merged: false };
  const [top, left] = [sheet.row + row, sheet.column + answers];
  const merge = sheet.merges?.find((one) => top >= one.row && top < one.row + one.rows && left >= one.column && left < one.column + one.columns);
  if (merge === undefined) return { raw: sheet.values[row]?.[answers] ?? '', merged: false };
  const raw = sheet.values[merge.row - sheet.row]?.[merge.column - sheet.column] ?? '';
  return { raw, merged: merge.rows > 1 || merge.column !== left };
};

