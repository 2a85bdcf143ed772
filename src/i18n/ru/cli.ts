import { pluralRu } from '../plural';

const schools = (count: number): string => `${count} ${pluralRu(count, 'школа', 'школы', 'школ')}`;
const rows = (count: number): string => `${count} ${pluralRu(count, 'строка', 'строки', 'строк')}`;

/** The command line: what it prints. */
export const cli = {
  usage: [
    'Использование:',
    '  npm run --silent report -- КНИГА.xlsx ИТОГ.xlsx [--year 2021] [--formulas addin|plain|values] [--json]',
    '',
    '  КНИГА.xlsx   книга мониторинга; она не меняется',
    '  ИТОГ.xlsx    куда записать её копию с расчётными листами',
    '  --year       отчётный год — год, в котором кончается учебный (2020/2021 — это 2021)',
    '  --formulas   addin — функции надстройки (по умолчанию), plain — обычные формулы Excel, values — только значения',
    '  --json       напечатать результат одним объектом JSON',
  ].join('\n'),
  twoPaths: 'Нужны два пути: исходная книга и куда записать итог.',
  samePath: 'Итог нельзя писать поверх исходной книги: укажите другое имя.',
  badYear: (read: string): string => `Год «${read}» не распознан: нужны четыре цифры, например 2021.`,
  badFormulas: (read: string): string => `Способ записи «${read}» неизвестен: addin, plain или values.`,
  unknownOption: (read: string): string => `Неизвестный ключ: ${read}`,
  cannotWrite: (path: string): string => `Итог не записан: не удалось создать файл «${path}». Проверьте папку и права.`,
  unexpected: (detail: string): string => `Непредвиденная ошибка программы; итог не записан. Сообщите её разработчикам:\n${detail}`,
  cannotUse: (path: string): string => `Книгу «${path}» нельзя использовать.`,
  year: (year: number): string => `Отчётный год: ${year - 1}/${year}`,
  assessed: (count: number): string => `Рассмотрено: ${schools(count)}`,
  listed: (name: string, count: number): string => `  ${name}: ${schools(count)}`,
  issues: (errors: number, warnings: number, notes: number): string => `Проблемы данных: ошибок ${errors}, предупреждений ${warnings}, замечаний ${notes}`,
  leftOut: (count: number): string => `Не вошло в расчёт из-за ошибок: ${rows(count)} — перечень на листе «Проблемы данных»`,
  written: (names: readonly string[]): string => `Листы: ${names.join(', ')}`,
  saved: (path: string): string => `Книга записана: ${path}`,
  demoIntro: 'Учебный пример: вымышленный район, все школы и показатели придуманы.',
};
