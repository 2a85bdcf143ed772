/** A workbook as a methodologist keeps it: a row per school, strange headers in two rows, no year anywhere. */
import { bookOf, type Rows } from './book';

export const WIDE_SHEET = 'Свод';

export const wideRows: Readonly<Record<string, Rows>> = {
  Школы: [['Школа'], ['Заречная СОШ'], ['Лесная СОШ'], ['Полевая ООШ'], ['Озёрная СОШ']],
  [WIDE_SHEET]: [
    ['Контрольные срезы, собрал методист'],
    [null],
    ['№', 'Учреждение', 'Срез А', null, 'Срез Б', null, 'Примечание'],
    [null, null, 'пришло', 'двоечников', 'пришло', 'двоечников', null],
    [1, 'Заречная СОШ', 20, 8, 20, 7, null],
    [2, 'Лесная СОШ', 20, 2, 20, 1, 'карантин'],
    [3, 'Полевая ООШ', 10, 3, 10, 2, null],
    [4, 'Озёрская школа', 20, 7, 20, 8, null],
    [null, 'Итого', 70, 20, 70, 18, null],
  ],
};

export const wideBook = (): Buffer => bookOf(wideRows);
