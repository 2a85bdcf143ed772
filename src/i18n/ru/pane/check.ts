import { pluralRu } from '../../plural';
import { counted, rows } from './counted';

const plain = new Intl.NumberFormat('ru', { maximumFractionDigits: 9, useGrouping: false });

const cells = (count: number): string => counted(count, 'ячейка', 'ячейки', 'ячеек');

export const issues = {
  heading: 'Проблемы данных',
  none: 'Проблем не найдено.',
  errors: (count: number) => counted(count, 'ошибка', 'ошибки', 'ошибок'),
  warnings: (count: number) => counted(count, 'предупреждение', 'предупреждения', 'предупреждений'),
  notes: (count: number) => counted(count, 'замечание', 'замечания', 'замечаний'),
  groups: { error: 'Ошибки', warning: 'Предупреждения', note: 'Замечания' },
  groupHints: { error: 'строка или значение не входит в расчёт', warning: 'посчитано, но стоит проверить', note: 'к сведению' },
  wholeBook: 'Книга в целом',
  inGroup: (table: string, count: number) => `${table}: ${plain.format(count)}`,
  moreOf: (count: number, left: number) => (count === left ? `Показать ещё ${count}` : `Показать ещё ${count} из ${left}`),
  rowLeftOut: 'строка не вошла в расчёт',
  again: 'Проверить снова',
  notWatching: 'Правки в ячейках этот Excel надстройке не сообщает: после правки нажмите «Проверить снова».',
  filter: {
    heading: 'Отбор',
    severity: 'Важность',
    table: 'Таблица',
    any: 'все',
    leftOut: 'только то, что не вошло в расчёт',
    text: 'Слово или ячейка',
    reset: 'Показать все',
    shown: (shown: number, all: number) => `Показано ${plain.format(shown)} из ${plain.format(all)}`,
    nothing: 'Под отбор ничего не подходит.',
  },
  leftOut: {
    heading: 'Что не вошло в расчёт и почему',
    headingBefore: 'Что не войдёт в расчёт и почему',
    rows: (table: string, count: number) => `${table}: ${rows(count)} с ошибками`,
    nothing: 'Вошло всё, что есть в книге.',
    nothingBefore: 'Войдёт всё, что есть в книге.',
    noDataYet: 'Считать пока нечего.',
    showRows: 'Показать эти строки',
  },
  repairs: {
    heading: 'Можно исправить сразу',
    hint: 'Ничего не меняется, пока вы не посмотрите и не подтвердите.',
    kinds: {
      'percent-to-share': 'Проценты записать долями',
      'procedure-spelling': 'Привести названия процедур к одному виду',
      'year-spelling': 'Привести учебные годы к одному виду',
      'school-name': 'Исправить название школы',
    },
    where: (sheet: string, column: string, count: number) => `лист «${sheet}», столбец «${column}», ${cells(count)}`,
    example: (was: string, becomes: string) => `${was} → ${becomes}`,
    show: 'Показать, что изменится',
    hide: 'Свернуть',
    cell: 'Ячейка',
    was: 'Было',
    becomes: 'Станет',
    value: (value: string | number | boolean) => (typeof value === 'number' ? plain.format(value) : typeof value === 'boolean' ? (value ? 'ИСТИНА' : 'ЛОЖЬ') : value === '' ? 'пусто' : value),
    apply: (count: number) => `Исправить ${counted(count, 'ячейку', 'ячейки', 'ячеек')}`,
    last: (column: string, count: number) => `Последнее исправление: столбец «${column}», ${cells(count)}.`,
  },
};

/** Names of schools that are none of «Школы». */
export const schoolNames = {
  heading: 'Названия школ, которых нет в «Школах»',
  hint: 'Скажите, какая это школа: надстройка запомнит это в книге, ячейки останутся как есть.',
  allKnown: 'Все названия узнаны.',
  rows: (count: number) => `${rows(count)} не ${pluralRu(count, 'входит', 'входят', 'входят')} в расчёт`,
  nothingLike: 'Похожих названий в «Школах» нет.',
  candidates: (written: string) => `Какой школой может быть «${written}»`,
  differs: (words: readonly string[]) => (words.length === 0 ? 'отличается только окончаниями слов' : `отличается: ${words.join(', ')}`),
  thisOne: 'Это она',
  thisOneFor: (written: string, school: string) => `Это она: «${written}» — ${school}`,
  other: 'Другая школа…',
  otherFor: (written: string) => `Другая школа для «${written}»…`,
  which: (written: string) => `Какая школа названа «${written}»`,
  choose: 'выберите',
  remember: 'Запомнить',
  remembered: (count: number) => `Запомнено названий: ${plain.format(count)}`,
  pair: (written: string, school: string) => `${written} → ${school}`,
  gone: 'такой школы в «Школах» больше нет',
  forget: 'Забыть',
  forgetWhich: (written: string) => `Забыть, что значит «${written}»`,
};
