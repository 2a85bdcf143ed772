import { cellAddress } from '../../workbook/address';
import { displayText } from '../../host/cells/displayText';
import type { HostCell, HostSheet } from '../../workbook/model';
import type { Texts } from '../../../i18n/texts';
import type { CellPlace } from '../grid/Grid';

/** A constant as it was typed: the number itself, not its format. */
const contentOf = (cell: HostCell | undefined): string => cell?.formula ?? displayText(cell && { ...cell, style: {} }, 'ru');

/** Where the selection stands and what is in it: the formula, where there is one. */
export const FormulaBar = ({ sheet, selected, words }: { sheet: HostSheet; selected: CellPlace | null; words: Texts['preview'] }) => {
  const cell = selected ? sheet.cells.get(selected.row, selected.column) : undefined;
  const said = typeof cell?.value === 'object' && cell.value?.message ? ` — ${cell.value.message}` : '';
  return (
    <div className="formula-bar" role="status" aria-label={words.formulaBar}>
      <span className="place">{selected ? cellAddress(selected.row, selected.column) : ''}</span>
      <span className="content">{contentOf(cell) + said}</span>
    </div>
  );
};
