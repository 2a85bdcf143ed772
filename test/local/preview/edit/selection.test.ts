import { commandOf, type Key } from '../../../../src/local/preview/edit/keys';
import { afterEntry, moved } from '../../../../src/local/preview/edit/move';
import { at, rectOf, type Ground, type Span } from '../../../../src/local/preview/edit/selection';
import { cellAddress, parseAddress, rectAddress } from '../../../../src/files/workbook/address';
import { createSheet } from '../../../../src/files/workbook/create';

const sheet = createSheet('1', 'Лист1');
for (const address of ['A1', 'B1', 'C1', 'A2', 'A3', 'A6', 'D8']) {
  const { row, column } = parseAddress(address)!;
  sheet.cells.set(row, column, { value: 1, formula: null, style: {} });
}
sheet.merges = [parseAddress('C4:D5')!];
sheet.freeze = { rows: 1, columns: 1 };
const HIDDEN_COLUMN = 5;
const ground: Ground = { sheet, rows: 60, columns: 26, shows: (along, index) => along === 'row' || index !== HIDDEN_COLUMN };

const place = (address: string) => {
  const { row, column } = parseAddress(address)!;
  return { row, column };
};
const span = (from: string, to = from): Span => ({ anchor: place(from), head: place(to) });

const key = (name: string, held = '', code = ''): Key => ({
  key: name,
  code,
  shiftKey: held.includes('shift'),
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  metaKey: false,
  getModifierState: () => held.includes('third'),
});

const press = (from: Span, name: string, held = ''): string => {
  const command = commandOf(key(name, held));
  const to = command && moved(ground, from, command, 10);
  return to ? rectAddress(rectOf(sheet, to)) : 'stays';
};

describe('the selection', () => {
  it.each([
    ['B2', 'ArrowDown', '', 'B3'],
    ['A1', 'ArrowLeft', '', 'A1'],
    ['C3', 'ArrowDown', '', 'C4:D5'],
    ['C4', 'ArrowDown', '', 'C6'],
    ['E2', 'ArrowRight', '', 'G2'],
    ['B2', 'PageDown', '', 'B12'],
    ['B2', 'PageUp', '', 'B1'],
    ['D3', 'Home', '', 'B3'],
    ['A1', 'End', '', 'C1'],
    ['D5', 'Home', 'ctrl', 'B2'],
    ['A1', 'End', 'ctrl', 'D8'],
    ['A1', 'ArrowDown', 'ctrl', 'A3'],
    ['A3', 'ArrowDown', 'ctrl', 'A6'],
    ['A6', 'ArrowDown', 'ctrl', 'A60'],
    ['B2', 'ArrowRight', 'shift', 'B2:C2'],
    ['B3', 'ArrowDown', 'shift', 'B3:B4'],
    ['A1', 'End', 'ctrl shift', 'A1:D8'],
  ])('goes from %s by %s %s to %s', (from, name, held, to) => {
    expect(press(span(from), name, held)).toBe(to);
  });

  it('takes merged cells whole', () => {
    expect(rectAddress(rectOf(sheet, span('B3', 'C4')))).toBe('B3:D5');
  });

  it('goes round in a selected block by Enter and Tab, and on by a cell without one', () => {
    const block = span('A1', 'B2');
    const walk = (direction: 'right' | 'down'): string[] => {
      const seen: string[] = [];
      for (let current = block, n = 0; n < 5; n += 1) {
        current = afterEntry(ground, current, direction);
        seen.push(cellAddress(current.active!.row, current.active!.column));
      }
      return seen;
    };
    expect(walk('right')).toEqual(['B1', 'A2', 'B2', 'A1', 'B1']);
    expect(walk('down')).toEqual(['A2', 'B1', 'B2', 'A1', 'A2']);
    expect(afterEntry(ground, span('B2'), 'right')).toEqual(at(place('C2')));
  });
});

describe('keys', () => {
  it('are told by their place where a Russian keyboard has other letters', () => {
    expect([commandOf(key('я', 'ctrl', 'KeyZ')), commandOf(key('н', 'ctrl', 'KeyY')), commandOf(key('Я', 'ctrl shift', 'KeyZ'))]).toEqual([{ kind: 'undo' }, { kind: 'redo' }, { kind: 'redo' }]);
  });

  it('begin an entry with what they type, but not with a command of the browser', () => {
    expect(commandOf(key('ё'))).toEqual({ kind: 'type', text: 'ё' });
    expect(commandOf(key('Backspace'))).toEqual({ kind: 'type', text: '' });
    expect(commandOf(key('c', 'ctrl', 'KeyC'))).toBeNull();
    expect(commandOf(key('€', 'ctrl alt third'))).toEqual({ kind: 'type', text: '€' });
  });

  it('lead out of the grid by F6, which Tab does not', () => {
    expect([commandOf(key('F6')), commandOf(key('F6', 'shift')), commandOf(key('Tab'))]).toEqual([{ kind: 'leaveForward' }, { kind: 'leaveBack' }, { kind: 'next', direction: 'right' }]);
  });
});
