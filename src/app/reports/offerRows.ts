/**
 * What the reports would put into the user's tables: only rows that were never put there before, so that whatever she
 * changed or took out stays so.
 */
import type { OfferedTable } from '../../excel/memory';
import type { PaneTexts } from '../../i18n/texts';
import { groundForRow, groundOf, type TableGround } from '../../inputs/incoming/ground';
import { findTables } from '../../inputs/findTables';
import { declarationOf } from '../../inputs/incoming/rowKeys';
import { OTHER_TABLE_NAMES } from '../../inputs/inputTables';
import { IssueList } from '../../inputs/issueList';
import type { TableRegion } from '../../inputs/tableRegion';
import { tidyText } from '../../inputs/text';
import { reportGround, thinkThrough } from '../thinkThrough';
import type { TableOffer, ThinkingOptions, ThinkingProgress, WorkbookContent } from '../thinker';
import { OFFERS } from './offers';

const regionsIn = ({ raw, memory: { mappings } }: WorkbookContent, table: OfferedTable): readonly TableRegion[] => {
  const declaration = declarationOf(table);
  return declaration ? (findTables(raw, [declaration], { reservedNames: OTHER_TABLE_NAMES, mappings }, new IssueList()).get(declaration) ?? []) : [];
};

/** Codes that stand in the table. */
const codesIn = (regions: readonly TableRegion[]): ReadonlySet<string> =>
  new Set(
    regions.flatMap(({ headers, headerRow, endRow, sheet: { values } }) => {
      const column = headers.indexes.get('code');
      return column === undefined ? [] : values.slice(headerRow + 1, endRow).map((row) => tidyText(String(row[column] ?? '')));
    }),
  );

/** Rows that one building puts into a table; the next one goes on. */
export const MOST_ROWS = 5_000;

/** Rows of a table without codes are told from ours by memory alone: where that is lost, the table is left as it stands. */
const hasCodes = (table: OfferedTable): boolean => declarationOf(table)?.columns.code !== undefined;

interface Place {
  readonly exists: boolean;
  readonly ground: TableGround | null;
  readonly codes: ReadonlySet<string>;
}

const placeOf = (content: WorkbookContent, table: OfferedTable): Place => {
  const regions = regionsIn(content, table);
  return { exists: regions.length > 0, ground: groundForRow(regions.map(groundOf), table, {}), codes: codesIn(regions) };
};

/** `null`: the workbook cannot be used. `most`: rows for one table. */
export const offerRows = async (content: WorkbookContent, tables: readonly OfferedTable[], options: Pick<ThinkingOptions, 'computedAt' | 'year'>, texts: PaneTexts, onProgress?: ThinkingProgress, signal?: AbortSignal, most = MOST_ROWS): Promise<readonly TableOffer[] | null> => {
  const input = reportGround(await thinkThrough(content, options, texts, onProgress, signal));
  if (input === null) return null;
  return tables.map((table) => {
    const { exists, ground, codes } = placeOf(content, table);
    const before = content.memory.offered[table];
    // A table that the user took out altogether is made anew in full: without it there is no report.
    const offered = new Set(exists ? before : []);
    const fresh = exists && before === undefined && !hasCodes(table) ? [] : (OFFERS[table]?.(input) ?? []).filter(({ code }) => !offered.has(code) && !codes.has(code));
    return { table, exists, ground, rows: fresh.slice(0, most), more: Math.max(0, fresh.length - most) };
  });
};
