/** «Проблемы данных»: what was found wrong with the inputs and what to do about it. */
import { counted } from '../numbers';

export const issues = {
  title: 'Проблемы данных',
  subtitle: 'Что прочитано с замечаниями, где это находится и что с этим сделать',
  rules: 'Исправьте ячейки в исходных таблицах и пересчитайте; исходные данные программа не меняет',
  severity: 'Важность',
  table: 'Таблица',
  sheet: 'Лист',
  cell: 'Ячейка',
  read: 'Прочитано',
  message: 'Что не так и что сделать',
  leftOut: 'Строка пропущена',
  none: 'Замечаний к данным нет',
  counts: (errors: number, warnings: number, notes: number): string =>
    `${counted(errors, 'ошибка', 'ошибки', 'ошибок')}, ${counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}, ${counted(notes, 'замечание', 'замечания', 'замечаний')}.`,
  leftOutRows: (rows: number): string =>
    rows === 0 ? 'Все прочитанные строки вошли в расчёт.' : `Не вошло в расчёт: ${counted(rows, 'строка', 'строки', 'строк')} с ошибками.`,
};
