/**
 * Header texts as keys, and columns matched by them. Case, ё/е, quotes, spaces, line breaks, «№»/«N», hyphens, footnote
 * marks and a unit at the end do not count.
 */
import type { ColumnDeclaration, TableDeclaration } from './columns';
import type { RawValue } from './rawWorkbook';
import { foldLookalikes, foldText, readText } from './text';

/** A unit in brackets or after a comma; per cent and people also after a mere space. */
const UNIT = /(?:[,;(]\s*(%|в процентах|доля|доли|чел\.?|человек|ед\.?|шт\.?|балл(?:ы|ов|а)?|да ?\/ ?нет)|\s(%|в процентах|чел\.?|человек))\s*\)?$/;
/** Begins where nothing of it stands before: else each sign of a long row of dots would be tried as the first. */
const PUNCTUATION_AT_END = /(?<![.:;,\s])[.:;,\s]+$/;
const FOOTNOTE = /[*¹²³⁰⁴-⁹†‡]+/g;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\d%]+/gu;
const SHARE_UNITS = new Set(['%', 'в процентах', 'доля', 'доли']);

interface HeaderKey {
  readonly key: string;
  /** The unit at the end is per cent, or says that it is a share: then the column holds no counts. */
  readonly isShare: boolean;
}

const keyOf = (header: string): HeaderKey => {
  const folded = foldText(header).replace(FOOTNOTE, '').replaceAll('№', 'n').replace(PUNCTUATION_AT_END, '');
  const unit = UNIT.exec(folded);
  const named = unit && unit.index > 0 ? folded.slice(0, unit.index) : folded;
  return { key: foldLookalikes(named.replaceAll('n', ' n ')).replace(NEITHER_LETTER_NOR_DIGIT, ''), isShare: unit !== null && SHARE_UNITS.has(unit[1] ?? unit[2] ?? '') };
};

/** What two headers have in common when they mean the same column. */
export const headerKey = (header: string): string => keyOf(header).key;

/** A table's columns found in one row of cells: column → index of the cell. */
export interface MatchedHeaders<ColumnId extends string> {
  readonly indexes: ReadonlyMap<ColumnId, number>;
  /** Further cells that name a column found already. */
  readonly duplicates: readonly { readonly column: ColumnId; readonly index: number }[];
  /** Cells with a text that names no column of the table. */
  readonly unknown: readonly { readonly header: string; readonly index: number }[];
}

export type HeaderMatcher<ColumnId extends string> = (cells: readonly RawValue[]) => MatchedHeaders<ColumnId>;

interface Meaning<ColumnId> {
  readonly column: ColumnId;
  /** The canonical header goes before its synonyms, an earlier synonym before a later one. */
  readonly rank: number;
  readonly takesShares: boolean;
}

const meaningsOf = <ColumnId extends string>(columns: Readonly<Record<ColumnId, ColumnDeclaration>>): ReadonlyMap<string, Meaning<ColumnId>> => {
  const meanings = new Map<string, Meaning<ColumnId>>();
  for (const [column, { header, synonyms, type }] of Object.entries<ColumnDeclaration>(columns)) {
    [header, ...synonyms].forEach((name, rank) => meanings.set(headerKey(name), { column: column as ColumnId, rank, takesShares: type !== 'count' }));
  }
  return meanings;
};

/** Prepares a table's headers once; the matcher is then asked row by row. */
export const headerMatcher = <ColumnId extends string>({ columns }: TableDeclaration<ColumnId>): HeaderMatcher<ColumnId> => {
  const meanings = meaningsOf(columns);
  return (cells) => {
    const best = new Map<ColumnId, { index: number; rank: number }>();
    const duplicates: { column: ColumnId; index: number }[] = [];
    const unknown: { header: string; index: number }[] = [];
    cells.forEach((cell, index) => {
      const header = readText(cell);
      if (header === '') return;
      const { key, isShare } = keyOf(header);
      const meaning = meanings.get(key);
      if (meaning === undefined || (isShare && !meaning.takesShares)) {
        unknown.push({ header, index });
        return;
      }
      const { column, rank } = meaning;
      const before = best.get(column);
      if (before === undefined || rank < before.rank) best.set(column, { index, rank });
      if (before !== undefined) duplicates.push({ column, index: rank < before.rank ? before.index : index });
    });
    return { indexes: new Map([...best].map(([column, { index }]) => [column, index])), duplicates, unknown };
  };
};

/** The columns that the table cannot do without and that are not there. */
export const missingColumns = <ColumnId extends string>({ columns, adjustMissing }: TableDeclaration<ColumnId>, present: ReadonlySet<ColumnId>): readonly ColumnId[] => {
  const entries = Object.entries<ColumnDeclaration>(columns) as [ColumnId, ColumnDeclaration][];
  const missing = entries.filter(([id, { required }]) => required && !present.has(id)).map(([id]) => id);
  return adjustMissing ? adjustMissing(missing, present) : missing;
};

export { looksPersonal } from './personalColumns';
