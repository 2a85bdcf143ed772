/** Where a command of the keyboard takes the selection. */
import type { Command } from './keys';
import { activeOf, at, jump, nextInside, onPage, rectOf, rowEnd, rowStart, sheetEnd, sheetStart, step, type CellPlace, type Ground, type Span } from './selection';

type Move = Extract<Command, { readonly extend: boolean }>;

const target = (ground: Ground, from: CellPlace, move: Move, pageRows: number): CellPlace => {
  switch (move.kind) {
    case 'step':
      return step(ground, from, move.direction);
    case 'jump':
      return jump(ground, from, move.direction);
    case 'page':
      return onPage(ground, from, move.pages * pageRows);
    case 'rowStart':
      return rowStart(ground, from);
    case 'rowEnd':
      return rowEnd(ground, from);
    case 'sheetStart':
      return sheetStart(ground);
    case 'sheetEnd':
      return sheetEnd(ground);
  }
};

/** `null`: the command does not move the selection. */
export const moved = (ground: Ground, span: Span, command: Command, pageRows: number): Span | null => {
  if ('extend' in command) {
    const head = target(ground, command.extend ? span.head : activeOf(span), command, pageRows);
    return command.extend ? { anchor: span.anchor, head } : at(head);
  }
  if (command.kind === 'all') {
    const end = sheetEnd(ground);
    return { anchor: { row: 0, column: 0 }, head: end };
  }
  return null;
};

/** Where Enter and Tab go: on by a cell, or round in the selected block, whose corners then stay. */
export const afterEntry = (ground: Ground, span: Span, direction: 'up' | 'down' | 'left' | 'right'): Span => {
  const rect = rectOf(ground.sheet, span);
  const active = activeOf(span);
  const single = rectOf(ground.sheet, at(active));
  if (rect.rows === single.rows && rect.columns === single.columns) return at(step(ground, active, direction));
  return { anchor: span.anchor, head: span.head, active: nextInside(rect, active, direction) };
};
