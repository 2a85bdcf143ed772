/**
 * Columns of a sheet that speak of persons by name: told by their headers, so that the cells below are never read.
 * A label in front of one value («Телефон: 8-…») heads no column, nor does a title; «Куратор», «Педагог (код)», «Имя файла»
 * are no such headers.
 */
import type { RawSheet, RawTable, RawValue } from './rawWorkbook';
import { foldText, readText, tidyText } from './text';

/** Headers of columns are looked for among so many rows of a sheet. */
export const PERSONAL_HEADER_ROWS = 20;

/** A sheet as short as this may hold several blocks, one under another: headers are looked for in all of it. */
const SHORT_SHEET = 5_000;

const LONGEST_HEADER = 160;

const PERSON = '(?:участник|ученик|учащ|обучающ|школьник|выпускник|ребенк|детей|родител|законн|педагог|учител|сотрудник|специалист|директор|руководител|ответственн|исполнител|заполнивш|респондент)[а-я]*';

/** Names, papers, dates of birth. */
const IDENTITY: readonly RegExp[] = [
  /(?:^| )фио(?: |$)/,
  /(?:^| )ф и о(?: |$)/,
  /^ф и(?: |$)/,
  /(?:^| )фамили(?:я|и|ю)(?: |$)/,
  /(?:^| )отчеств(?:о|а)(?: |$)/,
  new RegExp(`^имя(?: (?:и|полное|${PERSON}))*$`),
  /(?:^| )снилс(?: |$)/,
  new RegExp(`^(?:данные )?паспорта?(?: (?:рф|серия|номер|и|${PERSON}))*$`),
  /(?:^| )(?:серия|номер) паспорта(?: |$)/,
  /(?:^| )паспортн[а-я]+ данн[а-я]+(?: |$)/,
  /^(?:серия(?: и)? номер(?: документа)?|(?:серия|номер) документа)$/,
  /(?:^| )удостоверяющ[а-я]+ личност[а-я]+(?: |$)/,
  /(?:^| )(?:дата|день|год|число месяц год) рожд(?:ения)?(?: |$)/,
  /^(?:д р|др)$/,
];

/** Ways to reach a person; a school's own contacts are not needed either. */
const CONTACT: readonly RegExp[] = [
  /(?:^| )(?:тел|телефон[а-я]*)(?: |$)/,
  /(?:^| )(?:[eе] ?mail|имейл|емейл|мейл)(?: |$)/,
  /(?:^| )(?:электронн[а-я]+|эл) (?:почт[а-я]+|адрес[а-я]*)(?: |$)/,
  /^почта$/,
  new RegExp(`^(?:(?:домашний|фактический|почтовый|полный) )*адрес(?: (?:места|проживания|жительства|регистрации|пребывания|прописки|электронной|почты|и|${PERSON}))*$`),
  /^место (?:жительства|проживания|регистрации|рождения)$/,
];

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

const wordsOf = (text: string): string => foldText(text).replace(NEITHER_LETTER_NOR_DIGIT, ' ').trim();

const isOneOf = (patterns: readonly RegExp[], header: string): boolean => {
  if (header.length > LONGEST_HEADER) return false;
  const words = wordsOf(header);
  return patterns.some((pattern) => pattern.test(words));
};

const isIdentity = (header: string): boolean => isOneOf(IDENTITY, header);

/** A header that speaks of persons by name: such a column is never read. */
export const looksPersonal = (header: string): boolean => isIdentity(header) || isOneOf(CONTACT, header);

type Row = readonly RawValue[];

const isFilled = (cell: RawValue): boolean => typeof cell !== 'string' || tidyText(cell) !== '';
const textsOf = (row: Row | undefined): readonly string[] => (row ?? []).flatMap((cell) => (typeof cell === 'string' && isFilled(cell) ? [cell] : []));

/** So many texts in a row are headers, not a label with its value. */
const ENOUGH_TEXTS = 3;

/** «Иванова Мария», «Иванова М. П.», «8-913-…» are values; «Балл», «Средний балл», «Класс» are not. */
const looksLikeValue = (text: string): boolean => /[\d@]|\p{L}\./u.test(text) || (tidyText(text).match(/(?:^| )\p{Lu}/gu) ?? []).length > 1;

/** Which cells of this row head a personal column. */
const personalHeadersOf = (row: Row, above: Row | undefined, farDown: boolean): readonly number[] => {
  const texts = textsOf(row);
  if (texts.length === 0) return [];
  // Among the data, a row with a number in it is one of them.
  if (farDown && row.some((cell) => typeof cell === 'number')) return [];
  if (texts.length >= ENOUGH_TEXTS) return columnsWith(row, looksPersonal);
  const columns = columnsWith(row, isIdentity);
  const isHeader = row.filter(isFilled).length === 1 ? textsOf(above).length >= ENOUGH_TEXTS : texts.every((text) => isIdentity(text) || !looksLikeValue(text));
  return isHeader ? columns : [];
};

const columnsWith = (row: Row, test: (header: string) => boolean): readonly number[] => row.flatMap((cell, column) => (typeof cell === 'string' && test(cell) ? [column] : []));

/** By indexes into the sheet's values: the header, and the row after the last one that is withheld. */
export interface PersonalColumn {
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly header: string;
}

/** What of a sheet is needed to tell: its place, its tables, and the rows that headers may stand in (others may be blank). */
type Headed = Pick<RawSheet, 'row' | 'column' | 'values' | 'tables'>;

/** Indexes of the rows in which headers may stand. */
const headerRowsOf = ({ row, values, tables }: Headed): readonly number[] => {
  const rows = new Set(Array.from({ length: Math.min(values.length, values.length <= SHORT_SHEET ? values.length : PERSONAL_HEADER_ROWS) }, (_, at) => at));
  for (const table of tables) if (table.row >= row && table.row < row + values.length) rows.add(table.row - row);
  return [...rows].sort((a, b) => a - b);
};

/** The header of an Excel table speaks for its own rows alone; any other one for all below it. */
const endOf = (sheet: Headed, row: number, column: number): number => {
  const holds = ({ row: top, column: left, columns }: RawTable): boolean => top === sheet.row + row && left <= sheet.column + column && sheet.column + column < left + columns;
  const table = sheet.tables.find(holds);
  return table ? Math.min(sheet.values.length, table.row - sheet.row + table.rows) : Infinity;
};

/** The topmost header of each column. */
export const personalColumns = (sheet: Headed): readonly PersonalColumn[] => {
  const found: PersonalColumn[] = [];
  for (const row of headerRowsOf(sheet)) {
    const cells = sheet.values[row] ?? [];
    for (const column of personalHeadersOf(cells, sheet.values[row - 1], row >= PERSONAL_HEADER_ROWS)) {
      const isCovered = found.some((other) => other.column === column && row < other.endRow);
      if (!isCovered) found.push({ row, column, endRow: endOf(sheet, row, column), header: tidyText(readText(cells[column] ?? '')) });
    }
  }
  return found;
};

/** What `RawSheet.withheld` says of these columns. */
export const withheldOf = ({ row, column }: Pick<RawSheet, 'row' | 'column'>, personal: readonly PersonalColumn[]): NonNullable<RawSheet['withheld']> =>
  personal.map((found) => ({ row: row + found.row, column: column + found.column, header: found.header }));

/** The sheet without the cells of its personal columns; what is withheld already stays told. */
export const withholdPersonal = (sheet: RawSheet): RawSheet => {
  const personal = personalColumns(sheet);
  if (personal.length === 0) return sheet;
  const values = sheet.values.map((cells, row) => {
    const hidden = personal.filter((found) => found.row < row && row < found.endRow && (cells[found.column] ?? '') !== '');
    if (hidden.length === 0) return cells;
    const shown = cells.slice();
    for (const { column } of hidden) shown[column] = '';
    return shown;
  });
  const known = sheet.withheld ?? [];
  const added = withheldOf(sheet, personal).filter(({ row, column }) => !known.some((told) => told.row === row && told.column === column));
  return { ...sheet, values, withheld: [...known, ...added] };
};
