import { counted, schools } from './counted';

const digits = new Intl.NumberFormat('ru');
const cells = (count: number): string => counted(count, 'ячейке', 'ячейках', 'ячейках');
const sheets = (count: number): string => counted(count, 'лист', 'листа', 'листов');

/** News of what was done, and what may be done with it. */
export const notices = {
  dismiss: 'Закрыть сообщение',
  sheetsCreated: (names: readonly string[]) => `${names.length === 1 ? 'Создан лист' : 'Созданы листы'}: ${names.join(', ')}. Строка-пример в расчёт не входит; заполните лист своими данными.`,
  goToSheet: (name: string) => `Перейти к листу «${name}»`,
  examplesCleared: (count: number) => (count === 0 ? 'Строк-примеров в книге нет.' : `Очищено: ${counted(count, 'строка-пример', 'строки-примера', 'строк-примеров')}.`),
  sampleOpened: 'Книга-пример открыта отдельно. Данные в ней вымышлены, эта книга не изменена.',
  repaired: (count: number, column: string) => `Исправлено в ${cells(count)} столбца «${column}».`,
  undoRepair: 'Вернуть как было',
  repairUndone: (count: number) => `Прежние значения возвращены: ${counted(count, 'ячейка', 'ячейки', 'ячеек')}.`,
  settingsReset: 'Все параметры возвращены к значениям по умолчанию.',
  settingsSheet: (sheet: string) => `Параметры записаны на лист «${sheet}». Теперь действуют значения с него.`,
  goToCell: (place: string) => `Перейти: ${place}`,
  mapped: (table: string, sheet: string) => `Лист «${sheet}» читается как «${table}». Это запомнено в книге.`,
  merged: ({ filled, changed, rows, sheets: added }: { readonly filled: number; readonly changed: number; readonly rows: number; readonly sheets: readonly string[] }) =>
    [
      `Внесено: ${counted(filled + changed, 'значение', 'значения', 'значений')} (новых ${digits.format(filled)}, исправлено ${digits.format(changed)}).`,
      ...(rows > 0 ? [`Добавлено: ${counted(rows, 'строка', 'строки', 'строк')}.`] : []),
      ...(added.length > 0 ? [`${added.length === 1 ? 'Создан лист' : 'Созданы листы'}: ${added.join(', ')}.`] : []),
      'Что и откуда, записано в журнале; рассчитанные листы обновятся, когда вы рассчитаете снова.',
    ].join(' '),
  inserted: (place: string) => `Формула вставлена: ${place}.`,
  checked: ({ errors, warnings }: { readonly errors: number; readonly warnings: number }) =>
    errors + warnings === 0
      ? 'Книга проверена, ошибок нет.'
      : `Книга проверена: ${counted(errors, 'ошибка', 'ошибки', 'ошибок')}, ${counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}.`,
  checkedUnusable: 'Книга проверена: считать по ней пока нельзя.',
  computed: ({ lowResults, adverse, riskZone }: { readonly lowResults: number | null; readonly adverse: number | null; readonly riskZone: number | null }) => {
    const list = (name: string, count: number | null): string => `${name}: ${count === null ? 'не вычислялось' : schools(count)}`;
    return `${list('ШНОР', lowResults)}; ${list('ШНСУ', adverse)}; ${list('группа риска', riskZone)}.`;
  },
  ribbonComputed: (lists: string, count: number) => `Рассчитано с ленты, записано ${sheets(count)}. ${lists}`,
  toResults: 'Показать перечни',
  toIssues: 'Показать проблемы',
  limitedExcel:
    'В этом Excel не работают кнопки ленты и функции надстройки. Считать отсюда можно: в шаге «Расчёт» выберите «обычные формулы» или «только значения».',
  edited: {
    afterCheck: 'Данные изменены после проверки.',
    afterComputing: 'Данные изменены после расчёта. Листы расчёта остались прежними.',
  },
  outdated: (count: number) => `Данные или параметры изменены после расчёта: ${counted(count, 'лист устарел', 'листа устарели', 'листов устарели')}.`,
  checkAgain: 'Проверить снова',
  back: (place: string) => `Вернуться: ${place}`,
};
