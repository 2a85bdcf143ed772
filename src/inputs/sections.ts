/**
 * Rows between the data of a sheet that say something of the rows below them: «ОГЭ математика», «2021/2022 уч. год».
 * The column that such rows name first is the outer one: where it changes, what the inner one said holds no longer.
 * A heading that is not understood ends what was said before: the rows below it are not what stands above.
 */
import { parseYear } from './cellValues/years';
import { isBlankCell } from './dataRows';
import type { CellIndexes } from './groupCells';
import { yearsSaid, yearText } from './layouts/yearFacts';
import { leftOf, saysSomething, wordingOf } from './layouts/wording';
import type { RawValue } from './rawWorkbook';
import { isSchoolWording } from './schoolWording';
import type { TableRegion } from './tableRegion';
import { foldText, tidyText } from './text';
import { isMunicipality, isTotalName, isTotalOfPlace } from './totalNames';

export interface SaidBySection extends CellIndexes {
  readonly text: string;
}

/** Anything of these is a procedure, be it one of the nine or not. */
const PROCEDURE_WORD = /(?<![а-я])(?:впр|огэ|егэ|гиа|гвэ|кдр|икр|мкр|рдр|нико|диагност[а-я]*|контрольн[а-я]*|экзамен[а-я]*|проверочн[а-я]*|государственн[а-я]*)(?![а-я])/;

/** What one row says: column → text. Empty: nothing that is understood. */
type Said = ReadonlyMap<string, string>;

const saidBy = (cell: RawValue): Said => {
  if (typeof cell !== 'string') {
    const year = parseYear(cell);
    return typeof year === 'number' ? new Map([['year', yearText(year)]]) : new Map();
  }
  const { years, rest } = yearsSaid(wordingOf(cell));
  if (isMunicipality(cell)) return new Map([['municipality', tidyText(cell)]]);
  const said = new Map<string, string>();
  const [year, ...otherYears] = years;
  if (year !== undefined && otherYears.length === 0) said.set('year', yearText(year));
  if (PROCEDURE_WORD.test(rest.folded)) said.set('procedure', leftOf(rest));
  // Words beside the year that mean something else: a title, a remark.
  return said.has('procedure') || !saysSomething(rest) ? said : new Map();
};

export class Sections<ColumnId extends string> {
  /** In the order in which they were first said: the outer one first. */
  private readonly order: ColumnId[] = [];
  private readonly said = new Map<ColumnId, SaidBySection>();

  constructor(
    private readonly region: TableRegion<ColumnId>,
    readonly columns: readonly ColumnId[],
  ) {}

  of(column: ColumnId): SaidBySection | undefined {
    return this.said.get(column);
  }

  /** The row is no data but a heading (or nothing); what it says holds from now on. */
  takes(row: number, cells: readonly RawValue[]): boolean {
    const index = this.onlyFilled(cells);
    if (index === null) return false;
    const cell = cells[index] ?? '';
    const said = this.ofColumns(saidBy(cell));
    if (said.length > 0) this.note(said, { row, index });
    else if (!this.isNoHeading(cell)) this.said.clear();
    return said.length > 0;
  }

  private onlyFilled(cells: readonly RawValue[]): number | null {
    let only: number | null = null;
    for (let index = this.region.firstColumn; index <= this.region.lastColumn; index += 1) {
      if (isBlankCell(cells[index])) continue;
      if (only !== null) return null;
      only = index;
    }
    return only;
  }

  private ofColumns(said: Said): readonly (readonly [ColumnId, string])[] {
    return this.columns.flatMap((column) => {
      const text = said.get(column);
      return text === undefined ? [] : [[column, text] as const];
    });
  }

  private note(said: readonly (readonly [ColumnId, string])[], place: CellIndexes): void {
    for (const [column] of said) if (!this.order.includes(column)) this.order.push(column);
    const outermost = Math.min(...said.map(([column]) => this.order.indexOf(column)));
    for (const inner of this.order.slice(outermost + 1)) this.said.delete(inner);
    for (const [column, text] of said) this.said.set(column, { text, ...place });
  }

  /** A school without any figures, a total or a number heads nothing; in a list of schools, nothing but a municipality does. */
  private isNoHeading(cell: RawValue): boolean {
    if (typeof cell !== 'string' || this.region.declaration.id === 'schools') return true;
    const folded = foldText(cell);
    return isTotalName(folded) || isTotalOfPlace(folded) || isSchoolWording(cell);
  }
}
