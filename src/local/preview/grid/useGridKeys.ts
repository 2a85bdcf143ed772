/** The keyboard in the grid. */
import type { KeyboardEvent, RefObject } from 'react';
import { clearCells } from '../edit/editCells';
import { commandOf, type Command } from '../edit/keys';
import { afterEntry, moved } from '../edit/move';
import { activeOf } from '../edit/selection';
import { linkAt } from './links';
import type { GridParts } from './shared';

interface Surroundings extends GridParts {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly offer: () => void;
}

const ROW_PIXELS = 20;
const HEADER_ROWS = 3;

/** Tab moves between cells, as in Excel: this is the way out of the grid. */
const leaveGrid = (target: string): void => document.querySelector<HTMLElement>(target)?.focus();

export const useGridKeys = ({ sheet, span, selected, ground, workspace, editing, select, scroller, offer }: Surroundings): ((event: KeyboardEvent) => void) => {
  const active = activeOf(span);

  const perform = (command: Command): void => {
    switch (command.kind) {
      case 'next':
        return select(afterEntry(ground, span, command.direction));
      case 'type':
        return editing.begin(sheet, active, command.text, 'cell');
      case 'edit':
        return editing.begin(sheet, active, null, 'cell');
      case 'clear':
        return void workspace.edit(sheet, (session, target) => clearCells(session, target, selected));
      case 'undo':
      case 'redo':
        return void workspace.go(command.kind);
      case 'follow': {
        const link = linkAt(sheet, active);
        return link ? workspace.select(link.sheet, link.span) : undefined;
      }
      case 'offer':
        return offer();
      case 'leaveForward':
        return leaveGrid('.tabs [aria-selected=true]');
      case 'leaveBack':
        return leaveGrid('.toolbar button');
      default: {
        const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PIXELS) - HEADER_ROWS - sheet.freeze.rows);
        const to = moved(ground, span, command, page);
        if (to) select(to);
      }
    }
  };

  return (event) => {
    const command = commandOf({ ...keyOf(event), getModifierState: (modifier) => event.getModifierState(modifier) });
    if (!command) return;
    event.preventDefault();
    perform(command);
  };
};

const keyOf = ({ key, code, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent) => ({ key, code, shiftKey, altKey, ctrlKey, metaKey });
