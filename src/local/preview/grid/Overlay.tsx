import { EntryField, type Leaving } from '../components/EntryField';
import { OfferedList } from '../components/OfferedList';
import type { AllTexts } from '../../../i18n/texts';
import { mergeAt, type CellPlace } from '../edit/selection';
import { offeredAt, validationAt } from '../edit/validation';
import { rectAddress } from '../../../files/workbook/address';
import { boxOf, partIn, SelectionFrame, type Quadrant } from './SelectionFrame';
import type { GridParts } from './shared';
import type { Axis } from './useAxes';

export { QUADRANTS } from './SelectionFrame';

interface Props extends GridParts {
  readonly quadrant: Quadrant;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly active: CellPlace;
  /** The list of the active cell is open. */
  readonly offering: boolean;
  readonly onOffer: (open: boolean) => void;
  readonly onLeave: (how: Leaving) => void;
  readonly takeFocus: () => void;
  readonly words: AllTexts['preview'];
}

const LEAST_FIELD = 120;
const stay = { onPointerDown: (event: { stopPropagation(): void }) => event.stopPropagation(), onClick: (event: { stopPropagation(): void }) => event.stopPropagation(), onDoubleClick: (event: { stopPropagation(): void }) => event.stopPropagation() };

/** What lies over the cells of one part of the grid: the selection, the field of an entry, what a cell offers and asks for. */
export const Overlay = (props: Props) => {
  const { quadrant, workbook, sheet, selected, rows, columns, active, editing, offering, onOffer, onLeave, takeFocus, culture, words } = props;
  const cell = mergeAt(sheet, active);
  const here = partIn(quadrant, { ...cell, rows: 1, columns: 1 }, rows, columns) !== null;
  const frame = <SelectionFrame quadrant={quadrant} selected={selected} active={cell} rows={rows} columns={columns} />;
  if (!here) return frame;
  const box = boxOf(cell, rows, columns);
  const { entry } = editing;
  const typing = entry?.where === 'cell' && entry.sheet === sheet && entry.place.row === active.row && entry.place.column === active.column;
  const items = typing ? null : offeredAt(workbook, sheet, active, culture);
  const rule = typing || offering ? null : validationAt(sheet, active);
  const choose = (item: string): void => {
    onOffer(false);
    editing.enter(sheet, active, item);
    takeFocus();
  };
  return (
    <>
      {frame}
      {typing && (
        <div {...stay}>
          <div className="cell-entry" style={{ left: box.left, top: box.top, minWidth: Math.max(box.width, LEAST_FIELD), minHeight: box.height }}>
            <EntryField
              className="field"
              text={entry.text}
              over={entry.over}
              label={words.entryIn(rectAddress(cell))}
              title={words.formulaHelp}
              focused={!editing.refusal}
              onChange={editing.change}
              onLeave={onLeave}
              onBlur={() => editing.commit()}
            />
          </div>
        </div>
      )}
      {items && (
        <div {...stay}>
          <button type="button" className="offer" tabIndex={-1} title={words.offer} style={{ left: box.left + box.width, top: box.top + box.height - 20 }} onClick={() => onOffer(!offering)}>
            ▾
          </button>
          {offering && (
            <div className="offered-at" style={{ left: box.left, top: box.top + box.height, minWidth: box.width }}>
              <OfferedList
                items={items}
                current={editing.textAt(sheet, active)}
                label={words.offer}
                onChoose={choose}
                onClose={() => {
                  onOffer(false);
                  takeFocus();
                }}
              />
            </div>
          )}
        </div>
      )}
      {rule && rule.promptMessage + rule.promptTitle !== '' && (
        <div className="prompt" role="note" style={{ left: box.left + 16, top: box.top + box.height + 6 }}>
          {rule.promptTitle !== '' && <strong>{rule.promptTitle}</strong>}
          {rule.promptMessage}
        </div>
      )}
    </>
  );
};
