/** The table «Списки»: one row is a school on an external list of one year. */
import type { ListEntry, ListRows, SchoolYear } from '../engine/model';
import { parseText } from './cellValues/texts';
import { parseListYear } from './cellValues/years';
import { CODE_COLUMN, optional, PLAIN_YEAR_COLUMN, required, SCHOOL_COLUMN, type TableDeclaration } from './columns';
import { DuplicateRows } from './duplicateRows';
import { FirstSpellings } from './firstSpellings';
import type { SchoolDirectory } from './schoolDirectory';
import { schoolOfRow } from './schoolOfRow';
import type { TableRows } from './tableRows';

export type ListColumn = 'list' | 'year' | 'school' | 'code' | 'municipality' | 'source';

export const LISTS_TABLE: TableDeclaration<ListColumn> = {
  id: 'lists',
  name: 'Списки',
  sheetSynonyms: ['Внешние списки', 'Списки ШНОР', 'Списки ШНРО', 'Перечни ШНОР', 'Перечни ШНРО'],
  hasTotals: true,
  commonWords: true,
  columns: {
    list: required('Список', 'listName', 'listName', { synonyms: ['Название списка', 'Наименование списка', 'Перечень', 'Название перечня', 'Наименование перечня', 'Чей список', 'Кто составил список', 'Составитель списка'] }),
    year: PLAIN_YEAR_COLUMN,
    school: SCHOOL_COLUMN,
    code: CODE_COLUMN,
    municipality: optional('Муниципалитет', 'text', 'municipality', { synonyms: ['Муниципальное образование', 'МО', 'Район', 'Территория'] }),
    source: optional('Источник', 'text', 'indicatorSource', { synonyms: ['Источник данных', 'Документ'] }),
  },
};

export interface ReadLists {
  readonly lists: readonly ListEntry[];
  readonly listRows: readonly ListRows[];
}

type Count = { -readonly [Member in keyof ListRows]: ListRows[Member] };

/** How many rows of each list and year were used or left out, in the order in which the lists first appear. */
class RowCounts {
  private readonly byList = new Map<string, Count>();

  of(list: string, year: SchoolYear): Count {
    const key = JSON.stringify([list, year]);
    const found = this.byList.get(key) ?? { list, year, rows: 0, used: 0, unknown: 0, repeated: 0 };
    this.byList.set(key, found);
    return found;
  }

  all(): readonly ListRows[] {
    return [...this.byList.values()];
  }
}

export const readLists = (rows: TableRows<ListColumn>, directory: SchoolDirectory): ReadLists => {
  const lists: ListEntry[] = [];
  const duplicates = new DuplicateRows<ListEntry>();
  const spellings = new FirstSpellings();
  const counts = new RowCounts();
  const year = rows.remembering('year', parseListYear);
  while (rows.next()) {
    const school = schoolOfRow(rows, directory);
    // A line of text below the table: one issue is enough for it.
    if (school === null && (rows.isMissingBeside('school', 'code') || rows.isMissingBeside('list'))) continue;
    const named = rows.required('list', parseText);
    const ofYear = rows.required('year', year);
    if (named === null || ofYear === null) continue;
    const list = spellings.of(named);
    const count = counts.of(list, ofYear);
    count.rows += 1;
    if (school === null) {
      count.unknown += 1;
      continue;
    }
    const entry = { list, year: ofYear, school: school.school.key, origin: rows.origin('school') };
    if (duplicates.rejects(rows, 'school', JSON.stringify([list, ofYear, school.index]), entry, () => true)) {
      count.repeated += 1;
      continue;
    }
    count.used += 1;
    lists.push(entry);
    rows.use(ofYear);
  }
  return { lists, listRows: counts.all() };
};
