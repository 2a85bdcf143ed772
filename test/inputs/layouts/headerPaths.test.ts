import { headerPaths } from '../../../src/inputs/layouts/headerPaths';
import { sheet, type Rows } from '../support';

const HEADER: Rows = [
  ['ОО', '2021/2022', '', '', '', 'Примечание'],
  ['', 'Математика', '', 'Русский', '', ''],
  ['', 'участников', '«2»', 'участников', '«2»', ''],
];
const PATHS = [
  ['ОО'],
  ['2021/2022', 'Математика', 'участников'],
  ['2021/2022', 'Математика', '«2»'],
  ['2021/2022', 'Русский', 'участников'],
  ['2021/2022', 'Русский', '«2»'],
  ['Примечание'],
];

describe('what stands above a column', () => {
  it('a blank cell continues the text to its left, as far as the text above reaches', () => {
    expect(headerPaths(sheet('Лист1', HEADER), { top: 0, last: 2 })).toEqual(PATHS);
  });

  it('merged cells say the same, wherever the sheet’s values begin', () => {
    const merges = [
      { row: 4, column: 3, rows: 1, columns: 4 },
      { row: 5, column: 3, rows: 1, columns: 2 },
      { row: 5, column: 5, rows: 1, columns: 2 },
      { row: 4, column: 2, rows: 3, columns: 1 },
    ];
    expect(headerPaths({ ...sheet('Лист1', HEADER, { row: 4, column: 2 }), merges }, { top: 0, last: 2 })).toEqual(PATHS);
  });

  it('a merged cell ends where it ends, though blank cells follow', () => {
    const values = [['ОО', '2021', '', '', ''], ['', 'писали', '«2»', 'Кабинетов', 'Мест']];
    expect(headerPaths({ ...sheet('Лист1', values), merges: [{ row: 0, column: 1, rows: 1, columns: 2 }] }, { top: 0, last: 1 })).toEqual([['ОО'], ['2021', 'писали'], ['2021', '«2»'], ['Кабинетов'], ['Мест']]);
  });

  it('a text that heads nothing below itself goes on over nothing', () => {
    expect(headerPaths(sheet('Лист1', [['ОО', '', ''], ['', 'писали', '«2»']]), { top: 0, last: 1 })).toEqual([['ОО'], ['писали'], ['«2»']]);
  });

  it('numbers are texts, errors of Excel are nothing', () => {
    expect(headerPaths(sheet('Лист1', [['#REF!', 2021], [2, ' 3 ']]), { top: 0, last: 1 })).toEqual([['2'], ['2021', '3']]);
  });
});
