/** Texts that are read without doubt but written in a way of their own: one repair for each spelling. */
import { rowTest } from './dataRows';
import { MOST_CELLS_OF_SPELLING, type CellRepair, type Repair, type RepairKind } from './repairs';
import { addressAt, type TableRegion } from './tableRegion';
import type { TableRows } from './tableRows';
import { tidyText } from './text';

export interface SpellingRule {
  readonly kind: RepairKind;
  readonly column: string;
  /** The usual spelling of the same; `null` when the text has it, or means nothing for certain. */
  readonly correct: (text: string) => string | null;
}

export const spellingRepairs = ({ region, texts }: Pick<TableRows<string>, 'region' | 'texts'>, { kind, column, correct }: SpellingRule): readonly Repair[] => {
  const corrections = new Map([...(texts.get(column)?.keys() ?? [])].flatMap((text) => pairWith(text, correct(text))));
  const index = region.headers.indexes.get(column);
  if (corrections.size === 0 || index === undefined) return [];
  const { declaration, sheet } = region;
  const header = declaration.columns[column]?.header ?? column;
  return [...cellsBySpelling(region, index, corrections)].map(([spelling, cells]) => ({ id: `${kind}:${declaration.id}:${spelling}`, kind, table: declaration.name, sheet: sheet.name, column: header, cells }));
};

const pairWith = (text: string, correction: string | null): readonly (readonly [string, string])[] => (correction === null ? [] : [[text, correction]]);

/** Spellings that differ in spaces alone are one. Ends as soon as each of them has its cells. */
const cellsBySpelling = (region: TableRegion, index: number, corrections: ReadonlyMap<string, string>): ReadonlyMap<string, readonly CellRepair[]> => {
  const { sheet, headerRow, endRow } = region;
  const kindOf = rowTest(region);
  const bySpelling = new Map<string, CellRepair[]>();
  let wanted = new Set([...corrections.keys()].map(tidyText)).size;
  for (let row = headerRow + 1; row < endRow && wanted > 0; row += 1) {
    const cells = sheet.values[row] ?? [];
    const was = cells[index];
    const becomes = typeof was === 'string' ? corrections.get(was) : undefined;
    if (was === undefined || becomes === undefined || kindOf(row, cells) !== 'data') continue;
    const spelling = tidyText(String(was));
    const repaired = bySpelling.get(spelling) ?? [];
    if (repaired.length === 0) bySpelling.set(spelling, repaired);
    if (repaired.length >= MOST_CELLS_OF_SPELLING) continue;
    repaired.push({ address: addressAt(sheet, row, index), was, becomes });
    if (repaired.length === MOST_CELLS_OF_SPELLING) wanted -= 1;
  }
  return bySpelling;
};
