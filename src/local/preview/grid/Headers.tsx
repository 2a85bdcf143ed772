import { columnLetters } from '../../../files/workbook/address';
import type { HostRect } from '../../../files/workbook/model';
import type { AllTexts } from '../../../i18n/texts';
import { COLUMN_HEADER, ROW_HEADER, type ColumnGroup } from './geometry';
import type { Axis } from './useAxes';

interface ColumnProps {
  readonly columns: Axis;
  readonly frozen: boolean;
  readonly selected: HostRect;
  readonly groups: readonly ColumnGroup[];
  readonly expanded: ReadonlySet<number>;
  readonly onToggle: (group: ColumnGroup) => void;
  readonly words: AllTexts['preview'];
}

const isIn = (index: number, from: number, count: number): boolean => index >= from && index < from + count;

/** Letters above the columns; the button of an outline group stands over the column after it, as in Excel. */
export const ColumnHeaders = ({ columns, frozen, selected, groups, expanded, onToggle, words }: ColumnProps) => {
  const shown = columns.items.filter(({ index }) => index < columns.frozen === frozen);
  if (shown.length === 0) return null;
  return (
    <div className="headers" role="rowgroup">
      <div role="row">
        {shown.map(({ index, start, size }) => {
          const group = groups.find(({ last }) => last === index - 1);
          const open = group !== undefined && expanded.has(group.first);
          return (
            <div key={index} role="columnheader" className={isIn(index, selected.column, selected.columns) ? 'header current' : 'header'} style={{ left: start, width: size, height: COLUMN_HEADER }}>
              {group && (
                <button type="button" className="outline" tabIndex={-1} title={open ? words.hideWorking : words.showWorking} aria-expanded={open} onPointerDown={(event) => event.stopPropagation()} onClick={() => onToggle(group)}>
                  {open ? '−' : '+'}
                </button>
              )}
              {columnLetters(index)}
            </div>
          );
        })}
      </div>
    </div>
  );
};

export const RowHeaders = ({ rows, frozen, selected }: { rows: Axis; frozen: boolean; selected: HostRect }) => (
  <div className="headers" aria-hidden="true">
    {rows.items
      .filter(({ index }) => index < rows.frozen === frozen)
      .map(({ index, start, size }) => (
        <div key={index} className={isIn(index, selected.row, selected.rows) ? 'header current' : 'header'} style={{ top: start, width: ROW_HEADER, height: size }}>
          {index + 1}
        </div>
      ))}
  </div>
);
