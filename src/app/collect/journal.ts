/** The user's sheet «Журнал сбора»: who brought what, when, and what stood there before. A table that no reader takes for data. */
import type { InputSheetPlan } from '../../excel/inputSheets';
import type { TableGrowth } from '../../excel/appendRows';
import type { PaneTexts } from '../../i18n/texts';
import { JOURNAL_NAME, JOURNAL_TABLE } from '../../inputs/incoming/journalName';
import type { JournalEntry } from '../../inputs/incoming/plan';
import { declarationOf, keyColumnsOf } from '../../inputs/incoming/rowKeys';
import type { RawValue } from '../../inputs/rawWorkbook';

/** In the order of the sheet; widths in characters. */
const COLUMNS = [
  { id: 'when', width: 17 },
  { id: 'who', width: 26 },
  { id: 'file', width: 34 },
  { id: 'school', width: 34 },
  { id: 'table', width: 16 },
  { id: 'year', width: 13 },
  { id: 'what', width: 40 },
  { id: 'was', width: 14 },
  { id: 'becomes', width: 14 },
  { id: 'cell', width: 22 },
] as const;

type JournalColumn = (typeof COLUMNS)[number]['id'];

export const JOURNAL_COLUMNS = COLUMNS.length;

const TEXT_COLUMNS: readonly JournalColumn[] = ['when', 'who', 'file', 'school', 'table', 'year', 'what', 'cell'];

/** A blank journal with room for so many lines. */
export const journalPlan = (rows: number, { collect: { journal } }: PaneTexts): InputSheetPlan<'journal'> => ({
  table: 'journal',
  name: JOURNAL_NAME,
  tableName: JOURNAL_TABLE,
  title: [journal.title, journal.guide].join('\n'),
  columns: COLUMNS.map(({ id, width }) => ({
    header: journal.columns[id].header,
    width,
    required: false,
    hint: { title: journal.columns[id].header, message: journal.columns[id].hint },
    list: null,
    format: TEXT_COLUMNS.includes(id) ? '@' : null,
    note: '',
  })),
  example: null,
  rows: [],
  blankRows: rows,
});

const two = (number: number): string => String(number).padStart(2, '0');

/** By the clock of the machine; sorts by time as it stands. */
const momentText = (moment: Date): string =>
  `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** The column, and what of the key the table and the year do not say. */
const whatOf = ({ cell: { table, key, header } }: JournalEntry): string => {
  const others = (keyColumnsOf(table) ?? []).filter((column) => column !== 'year').flatMap((column) => key[column] ?? []);
  return [...others, header].join(': ');
};

const lineOf = (entry: JournalEntry, moment: string): Readonly<Record<JournalColumn, RawValue>> => {
  const { cell, school, place } = entry;
  return {
    when: moment,
    who: cell.by ?? '',
    file: cell.from.file,
    school,
    table: declarationOf(cell.table)?.name ?? cell.table,
    year: cell.key.year ?? '',
    what: whatOf(entry),
    was: cell.was ?? '',
    becomes: cell.becomes,
    cell: `'${place.sheet.replaceAll("'", "''")}'!${place.address}`,
  };
};

/** The lines, for a journal whose first column stands here. */
export const journalRows = (entries: readonly JournalEntry[], moment: Date, firstColumn: number): TableGrowth['rows'] => {
  const text = momentText(moment);
  return entries.map((entry) => {
    const line = lineOf(entry, text);
    return COLUMNS.flatMap(({ id }, at) => (line[id] === '' ? [] : { column: firstColumn + at, value: line[id] }));
  });
};

export const journalTextColumns = (firstColumn: number): ReadonlySet<number> => new Set(COLUMNS.flatMap(({ id }, at) => (TEXT_COLUMNS.includes(id) ? [firstColumn + at] : [])));
