import { cellAddress, rectAddress } from '../../../files/workbook/address';
import type { HostRect, HostSheet } from '../../../files/workbook/model';
import type { AllTexts } from '../../../i18n/texts';
import type { CellPlace } from '../edit/selection';
import type { CellEditing } from '../edit/useCellEditing';
import { EntryField, type Leaving } from './EntryField';

interface Props {
  readonly sheet: HostSheet;
  readonly active: CellPlace;
  readonly selected: HostRect;
  readonly editing: CellEditing;
  readonly onLeave: (how: Leaving) => void;
  readonly onBlur: () => void;
  readonly words: AllTexts['preview'];
}

/** Where the selection stands and what is in it: the formula, where there is one; to be edited as in the cell. */
export const FormulaBar = ({ sheet, active, selected, editing, onLeave, onBlur, words }: Props) => {
  const { entry } = editing;
  const text = entry ? entry.text : editing.textAt(sheet, active);
  const value = sheet.cells.get(active.row, active.column)?.value;
  const said = typeof value === 'object' && value?.message ? value.message : '';
  const address = cellAddress(active.row, active.column);
  const block = rectAddress(selected);
  return (
    <div className="formula-bar">
      <span className="place" title={block}>
        {address}
      </span>
      <EntryField
        className="content"
        text={text}
        over={false}
        label={words.formulaBar}
        title={words.formulaHelp}
        focused={entry?.where === 'bar' && !editing.refusal}
        onFocus={() => {
          if (!entry) editing.begin(sheet, active, null, 'bar');
        }}
        onChange={editing.change}
        onLeave={onLeave}
        onBlur={onBlur}
      />
      {said !== '' && <span className="said">{said}</span>}
      <span className="spoken" role="status">
        {entry ? '' : [block === address ? address : `${address}, ${words.selectedBlock(block)}`, text, said].filter(Boolean).join(' — ')}
      </span>
    </div>
  );
};
