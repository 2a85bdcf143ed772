import { pluralRu } from '../../plural';
import { counted } from './counted';

const when = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} и ${names.at(-1) ?? ''}`);

const errors = (count: number): string => counted(count, 'ошибка', 'ошибки', 'ошибок');
const warnings = (count: number): string => counted(count, 'предупреждение', 'предупреждения', 'предупреждений');

/** The path: a name and a line for each of its steps. */
export const path = {
  heading: 'Путь расчёта',
  steps: { data: 'Данные', check: 'Проверка', settings: 'Параметры', compute: 'Расчёт', reports: 'Отчёты' },
  views: { path: 'Расчёт', results: 'Результаты', functions: 'Функции' },
  viewsLabel: 'Разделы',
  /** Spoken, and shown when the pointer rests on the icon. */
  states: { done: 'готово', attention: 'требует внимания', todo: 'ещё не сделано' },
  next: (step: string) => `Дальше: ${step}`,
  unread: 'после чтения книги',
  data: {
    reading: 'читаем книгу…',
    failed: 'книга не прочитана',
    empty: 'в книге пока нет данных',
    unusable: { 'no-schools-table': 'нет списка школ', 'no-usable-schools': 'список школ не заполнен', 'no-data-tables': 'о школах пока нет данных' },
    found: (tables: number) => `${pluralRu(tables, 'найдена', 'найдены', 'найдено')} ${counted(tables, 'таблица', 'таблицы', 'таблиц')}`,
    foundWithout: (tables: number, missing: readonly string[]) =>
      `${pluralRu(tables, 'найдена', 'найдены', 'найдено')} ${counted(tables, 'таблица', 'таблицы', 'таблиц')}, нет ${listed(missing)}`,
    without: { lowResults: '«Результатов»', adverse: '«Соцпаспорта»', riskZone: '«Рисков»' },
  },
  check: {
    edited: 'данные изменены после проверки',
    nothing: 'пока нечего проверять',
    counts: (error: number, warning: number) => [...(error > 0 ? [errors(error)] : []), ...(warning > 0 ? [warnings(warning)] : [])].join(', '),
    notes: (count: number) => `ошибок нет, ${counted(count, 'замечание', 'замечания', 'замечаний')}`,
    clean: 'ошибок нет',
  },
  settings: {
    defaults: 'все по умолчанию',
    changed: (count: number) => `изменено: ${count}`,
    unread: (count: number) => `не распознано: ${count}`,
  },
  compute: {
    running: 'идёт расчёт…',
    nothing: 'когда появятся данные',
    notYet: 'ещё не рассчитано',
    outdated: 'данные изменены после расчёта',
    done: 'рассчитано',
    doneAt: (at: Date) => `рассчитано ${when.format(at)}`,
  },
  reports: {
    notYet: 'появятся после расчёта',
    outdated: (count: number) => counted(count, 'лист устарел', 'листа устарели', 'листов устарели'),
    sheets: (count: number) => `${counted(count, 'лист', 'листа', 'листов')} в книге`,
  },
};
