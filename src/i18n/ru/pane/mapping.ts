import { counted, rows } from './counted';

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** Pointing at one's own sheet, however it is built. */
export const mapping = {
  open: 'Указать свой лист…',
  table: 'Что за таблица',
  sheet: 'На каком листе',
  choose: 'выберите',
  current: 'Взять открытый лист',
  looking: 'Смотрим, что на листе…',
  lookAgain: 'Посмотреть снова',
  noHeaders: 'На этом листе не нашлось строки с заголовками. Укажите её номер, выберите другой лист или добавьте заголовки над данными.',
  /** A block of cells that is one table; a sheet may hold several. */
  blocks: (count: number) => `На листе ${counted(count, 'таблица', 'таблицы', 'таблиц')}. Отметьте, какие читать.`,
  block: (address: string) => `Ячейки ${address}`,
  readBlock: (address: string) => `Читать ячейки ${address}`,
  incomplete: 'Чтобы её прочитать, чего-то не хватает: откройте и исправьте.',
  edit: 'Проверить и исправить',
  header: {
    at: (first: number, last: number) => (first === last ? `Заголовки в строке ${last}` : `Заголовки в строках ${first}–${last}`),
    row: 'Нижняя строка заголовка',
    rows: 'Сколько строк в заголовке',
  },
  constants: {
    legend: 'Верно для всех строк',
    hint: 'Заполните, если этого нет в столбцах: например, лист за один год.',
  },
  sections: 'Строки между данными называют год или процедуру',
  notSaid: 'не указано',
  columns: 'Какой столбец что значит',
  required: '* — без этого таблицу не прочитать',
  ofRow: 'В каждой строке',
  /** Columns of one procedure and year; `said`: what they are of. */
  group: (said: readonly string[]) => (said.length === 0 ? 'Столбцы без года и процедуры' : said.join(' · ')),
  groupColumns: (letters: readonly string[], fields: readonly string[]) => `${letters.join(', ')}: ${fields.join(', ')}`,
  unread: (count: number) => `Не читаются: ${counted(count, 'столбец', 'столбца', 'столбцов')}`,
  column: (letters: string, text: string) => (text === '' ? letters : `${letters}: ${text}`),
  field: (header: string, required: boolean) => (required ? `${header} *` : header),
  noField: '— не читать —',
  move: 'Другой год или процедура…',
  moveColumn: (letters: string) => `Другой год или процедура: столбец ${letters}`,
  moveTo: (letters: string) => `Столбец ${letters} относится к`,
  newGroup: 'другому году или процедуре…',
  preview: 'Первые строки листа',
  asRead: 'Как это будет прочитано',
  count: (count: number) => (count === 0 ? 'Пока не читается ни одна строка.' : `Всего прочитается: ${rows(count)}.`),
  trying: 'Пробуем прочитать…',
  tryAgain: 'Попробовать снова',
  missing: (headers: readonly string[]) => `Не указано: ${quoted(headers)}. Без этого таблицу не прочитать.`,
  twice: (letters: readonly string[]) => `Столбцы ${letters.join(', ')} говорят одно и то же. Оставьте один или укажите, к какому году и процедуре относится каждый.`,
  noBlock: 'Отметьте хотя бы одну таблицу листа.',
  confirm: 'Читать так',
  confirmed: 'Указано вами',
  of: (table: string, sheet: string) => `${table}: лист «${sheet}»`,
  lost: 'на листе больше не находится',
  change: 'Изменить',
  changeWhich: (table: string, sheet: string) => `Изменить: «${table}» с листа «${sheet}»`,
  waiting: 'Ждут вашего ответа',
  /** Why a sheet that looks like a table is not read without being asked. */
  unclear: {
    'no-year': 'не сказано, за какой год',
    'no-procedure': 'не сказано, какая процедура',
    'no-participants': 'не видно, сколько участников',
    'no-below': 'не видно, сколько ниже порога',
    'two-meanings': 'столбцы можно понять по-разному',
  },
  looksLike: (table: string, why: string) => `похоже на «${table}», но ${why}; пока не читается`,
  review: 'Проверить и исправить',
  reviewWhich: (table: string, sheet: string) => `Проверить и исправить: «${table}» с листа «${sheet}»`,
  forget: 'Забыть',
  forgetWhich: (table: string, sheet: string) => `Забыть: «${table}» с листа «${sheet}»`,
  /** A sheet with several groups of columns. */
  wide: (groups: number) => `широкая таблица: ${counted(groups, 'группа', 'группы', 'групп')} столбцов`,
  wideOf: (procedures: number, years: number) =>
    `широкая таблица: ${[procedures > 0 ? counted(procedures, 'процедура', 'процедуры', 'процедур') : '', years > 0 ? counted(years, 'год', 'года', 'лет') : ''].filter(Boolean).join(' × ')}`,
};
