import { createHistory } from '../../../src/local/preview/history';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { changeCell } from '../../../src/files/workbook/styles';

const put = (workbook: HostWorkbook, sheet: number, value: number): void => changeCell(workbook.sheets[sheet]!, 0, 0, { value });
const shown = ({ sheets }: HostWorkbook): string => sheets.map(({ name, cells }) => `${name}: ${String(cells.get(0, 0)?.value ?? '')}`).join('; ');

const book = () => {
  const workbook = createWorkbook([createSheet('1', 'А'), createSheet('2', 'Б')]);
  return { workbook, history: createHistory(workbook) };
};

describe('undo', () => {
  it('takes back edits one by one, and redo brings them again', () => {
    const { workbook, history } = book();
    for (const value of [1, 2]) {
      history.beforeEdit();
      put(workbook, 0, value);
    }
    history.go('undo');
    expect(shown(workbook)).toBe('А: 1; Б: ');
    history.go('undo');
    expect([shown(workbook), history.next('undo'), history.go('undo')]).toEqual(['А: ; Б: ', null, null]);
    history.go('redo');
    history.go('redo');
    expect([shown(workbook), history.next('redo')]).toEqual(['А: 2; Б: ', null]);
  });

  it('takes back all requests of a job as one step, with the sheets, names and settings that came with it', () => {
    const { workbook, history } = book();
    const [first] = workbook.sheets;
    history.beforeRequest();
    workbook.sheets.push(createSheet('3', 'Сводка'));
    workbook.names.set('имя', 'А!$A$1');
    history.beforeRequest();
    put(workbook, 2, 5);
    workbook.settings.set('режим', 'values');
    first!.columnWidths.set(0, 20);
    first!.tables.push({ id: 1, name: 'Т', range: { row: 0, column: 0, rows: 2, columns: 1 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: '' });
    expect(history.next('undo')).toBe('addin');
    history.go('undo');
    expect([shown(workbook), workbook.names.size, workbook.settings.size, first!.columnWidths.size, first!.tables.length]).toEqual(['А: ; Б: ', 0, 0, 0, 0]);
    history.go('redo');
    expect([shown(workbook), workbook.names.size, first!.tables.length]).toEqual(['А: ; Б: ; Сводка: 5', 1, 1]);
  });

  it('begins a new step after a pause and after an edit', () => {
    const { workbook, history } = book();
    history.beforeRequest();
    put(workbook, 0, 1);
    history.endJob();
    history.beforeRequest();
    put(workbook, 0, 2);
    history.beforeEdit();
    put(workbook, 0, 3);
    history.beforeRequest();
    put(workbook, 0, 4);
    const seen: string[] = [];
    while (history.go('undo')) seen.push(shown(workbook));
    expect(seen).toEqual(['А: 3; Б: ', 'А: 2; Б: ', 'А: 1; Б: ', 'А: ; Б: ']);
  });

  it('keeps the sheets that others hold, and tells which have changed', () => {
    const { workbook, history } = book();
    const [first, second] = workbook.sheets;
    history.beforeEdit();
    put(workbook, 0, 1);
    expect(history.go('undo')).toEqual([first]);
    expect(workbook.sheets).toEqual([first, second]);
    expect(first!.cells.get(0, 0)).toBeUndefined();
  });

  it('forgets what was undone when something else is done', () => {
    const { workbook, history } = book();
    history.beforeEdit();
    put(workbook, 0, 1);
    history.go('undo');
    history.beforeEdit();
    put(workbook, 0, 2);
    expect(history.next('redo')).toBeNull();
  });

  it('leaves the reader on his sheet, unless it goes', () => {
    const { workbook, history } = book();
    history.beforeRequest();
    workbook.sheets.push(createSheet('3', 'Сводка'));
    workbook.activeSheetId = '3';
    history.go('undo');
    expect(workbook.activeSheetId).toBe('1');
    history.beforeEdit();
    put(workbook, 0, 1);
    workbook.activeSheetId = '2';
    history.go('undo');
    expect(workbook.activeSheetId).toBe('2');
  });
});
