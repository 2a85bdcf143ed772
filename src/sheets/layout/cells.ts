/** One cell of a spec: what stands in it and how it looks. */
import type { PlanContent, PlanStyle } from '../plan';
import type { CellLink, ComputedCell, FormulaMode, NumberKind, Scalar, SpecCell, ValueCell } from '../spec';
import { FORMATS, INK, TONES } from '../theme';
import type { FormulaWriter } from './formula';

type RichCell = ValueCell | ComputedCell;

const isRich = (cell: SpecCell): cell is RichCell => typeof cell === 'object' && cell !== null;
const isComputed = (cell: RichCell): cell is ComputedCell => 'plain' in cell;

export const valueOf = (cell: SpecCell): Scalar => (isRich(cell) ? cell.value : cell);

/** The texts that a row has to have room for, whichever of them stands there. */
export const roomOf = (cell: SpecCell, mode: FormulaMode): readonly Scalar[] => {
  if (!isRich(cell) || !isComputed(cell)) return [valueOf(cell)];
  if (mode === 'values') return [cell.inValues ?? cell.value];
  return cell.room === undefined ? [cell.value] : [cell.value, cell.room];
};

export const linkOf = (cell: SpecCell): CellLink | undefined => (isRich(cell) && !isComputed(cell) ? cell.link : undefined);

export const isStruck = (cell: SpecCell): boolean => isRich(cell) && !isComputed(cell) && cell.struck === true;

export const cellContent = (cell: SpecCell, mode: FormulaMode, write: FormulaWriter, row: number): PlanContent => {
  if (!isRich(cell)) return cell;
  if (!isComputed(cell)) return cell.value;
  if (mode === 'values') return cell.inValues ?? cell.value;
  return { formula: write(mode === 'addin' ? (cell.addin ?? cell.plain) : cell.plain, row), value: cell.value };
};

const format = (kind: NumberKind | undefined): PlanStyle => {
  const code = kind === undefined ? null : FORMATS[kind];
  return code === null ? {} : { format: code };
};

/** The style of a cell beside that of its column: nothing for a bare value. `kind`: the column's, when it is not yet painted. */
export const cellStyle = (cell: SpecCell, kind?: NumberKind): PlanStyle => {
  if (!isRich(cell)) return format(kind);
  const tone = cell.tone === undefined ? null : TONES[cell.tone];
  const value = isComputed(cell) ? null : cell;
  return {
    ...format(cell.kind ?? kind),
    ...(tone === null ? {} : { color: tone.color, ...(tone.fill === null ? {} : { fill: tone.fill }) }),
    ...(value?.link ? { color: INK.link, underline: true } : {}),
    ...(value?.struck ? { struck: true } : {}),
    ...(value?.bold ? { bold: true } : {}),
  };
};

/** Equal keys, equal styles; "" for a cell that looks like its column. */
export const styleKey = (cell: SpecCell): string => {
  if (!isRich(cell)) return '';
  const value = isComputed(cell) ? null : cell;
  return `${cell.tone ?? ''}|${cell.kind ?? ''}|${value?.link ? 'link' : ''}|${value?.struck ? 'struck' : ''}|${value?.bold ? 'bold' : ''}`;
};

/** The key of a cell whose style adds nothing. */
export const BARE_KEY = '||||';
