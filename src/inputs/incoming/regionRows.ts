/** The rows of data of a region, each with what a row above says of it; in a wide sheet also where a group of columns is still blank. */
import { rowTest } from '../dataRows';
import type { RawValue } from '../rawWorkbook';
import { Sections } from '../sections';
import type { TableRegion } from '../tableRegion';

export interface RegionRow {
  /** Index into the sheet's values. */
  readonly row: number;
  readonly cells: readonly RawValue[];
  /** Column (its id) → the text of the section that the row belongs to. */
  readonly sections: Readonly<Record<string, string>>;
}

const textsOf = (sections: Sections<string> | null): Readonly<Record<string, string>> =>
  Object.fromEntries((sections?.columns ?? []).flatMap((column) => {
    const section = sections?.of(column);
    return section ? [[column, section.text]] : [];
  }));

export function* rowsOfRegion(region: TableRegion): Generator<RegionRow> {
  const kindOf = rowTest(region);
  const sections = region.sections ? new Sections(region, region.sections) : null;
  for (let row = region.headerRow + 1; row < region.endRow; row += 1) {
    const cells = region.sheet.values[row] ?? [];
    if (sections?.takes(row, cells)) continue;
    if (kindOf(row, cells) === 'data') yield { row, cells, sections: textsOf(sections) };
  }
}
