/** What a key does in the grid, as in Excel. Letters are told by their place on the keyboard: it may be a Russian one. */
import type { Direction } from './selection';

export type Command =
  | { readonly kind: 'step' | 'jump'; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: 'page'; readonly pages: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'rowStart' | 'rowEnd' | 'sheetStart' | 'sheetEnd'; readonly extend: boolean }
  /** Inside a selected block it goes round in it. */
  | { readonly kind: 'next'; readonly direction: Direction }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit' | 'clear' | 'all' | 'offer' | 'follow' | 'undo' | 'redo' | 'leaveForward' | 'leaveBack' };

export interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly getModifierState: (modifier: 'AltGraph') => boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

const withControl = ({ key, code, shiftKey: extend }: Key): Command | null => {
  const direction = ARROWS[key];
  if (direction) return { kind: 'jump', direction, extend };
  if (key === 'Home') return { kind: 'sheetStart', extend };
  if (key === 'End') return { kind: 'sheetEnd', extend };
  if (key === 'Enter') return { kind: 'follow' };
  if (code === 'KeyA') return { kind: 'all' };
  if (code === 'KeyY' || (code === 'KeyZ' && extend)) return { kind: 'redo' };
  return code === 'KeyZ' ? { kind: 'undo' } : null;
};

const named = ({ key, shiftKey: extend }: Key): Command | null => {
  switch (key) {
    case 'PageUp':
      return { kind: 'page', pages: -1, extend };
    case 'PageDown':
      return { kind: 'page', pages: 1, extend };
    case 'Home':
      return { kind: 'rowStart', extend };
    case 'End':
      return { kind: 'rowEnd', extend };
    case 'Enter':
      return { kind: 'next', direction: extend ? 'up' : 'down' };
    case 'Tab':
      return { kind: 'next', direction: extend ? 'left' : 'right' };
    case 'F2':
      return { kind: 'edit' };
    case 'F6':
      return { kind: extend ? 'leaveBack' : 'leaveForward' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'type', text: '' };
    default:
      return null;
  }
};

export const commandOf = (key: Key): Command | null => {
  const direction = ARROWS[key.key];
  const third = key.getModifierState('AltGraph');
  if (!third && (key.ctrlKey || key.metaKey)) return withControl(key);
  if (!third && key.altKey) return key.key === 'ArrowDown' ? { kind: 'offer' } : null;
  if (direction) return { kind: 'step', direction, extend: key.shiftKey };
  return named(key) ?? (key.key.length === 1 ? { kind: 'type', text: key.key } : null);
};
