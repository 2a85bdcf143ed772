/**
 * The note as it comes: what «Шаблон справки» is filled in with when it is made, and what is used where there is none.
 *
 * Source: [001] 7.1 (analysis with groups and factors), 7.2 (five themes of recommendations), 7.4 and [001] 5.2 (decisions on
 * the risks of the new school year not later than June), [003] (structure of the report), [004] (report with recommendations).
 */
import type { NotePartId } from './parts';
import { NOTE_PARTS } from './parts';

export interface TemplateRow {
  /** The same for ever: a row that the user took out does not come back. */
  readonly code: string;
  readonly section: string;
  readonly part: string | null;
  readonly text: string | null;
}

/** Its paragraphs stand on the title page. */
export const TITLE_SECTION = 'Титульный лист';
/** Sections that begin so are appendices: they are not numbered among the others. */
export const APPENDIX_WORD = 'Приложение';

type Content = string | { readonly part: NotePartId };

const partNames = new Map<string, string>(NOTE_PARTS.map(({ id, name }) => [id, name]));

const section = (code: string, name: string, ...contents: readonly Content[]): readonly TemplateRow[] =>
  contents.map((content, at) => ({
    code: `${code}-${String(at + 1)}`,
    section: name,
    part: typeof content === 'string' ? null : partNames.get(content.part)!,
    text: typeof content === 'string' ? content : null,
  }));

export const DEFAULT_NOTE_TEMPLATE: readonly TemplateRow[] = [
  ...section(
    'титул',
    TITLE_SECTION,
    'Аналитическая справка',
    'по результатам мониторинга школ с низкими образовательными результатами и школ, работающих в неблагоприятных социальных условиях',
    '{муниципалитет}',
    '{учебный год} учебный год',
    'Дата составления: {дата составления}',
  ),
  ...section(
    'назначение',
    'Назначение и источники данных',
    'Справка подготовлена по результатам мониторинга общеобразовательных организаций за {учебный год} учебный год. Она служит для выбора адресной помощи школам и для подготовки управленческих решений.',
    'Попадание школы в перечень — повод для анализа и поддержки, а не оценка работы школы или её педагогов. Результаты всероссийских проверочных работ не используются для оценки деятельности педагогических работников.',
    '{состав школ} {правило филиалов}',
    'Справка составлена по таблицам книги мониторинга; строки с ошибками в расчёт не вошли.',
    { part: 'sources' },
  ),
  ...section(
    'метод',
    'Метод и правила',
    '{правило низкого результата}',
    '{правило перечня ШНОР}',
    '{правило объективности}',
    '{правило ШНСУ}',
    '{правило зоны риска}',
    { part: 'parameters' },
  ),
  ...section(
    'школы',
    'Выявленные школы',
    '{вывод: ШНОР}',
    '{вывод: критерии}',
    '{вывод: надёжность}',
    '{вывод: ШНСУ}',
    '{вывод: группа риска}',
    '{вывод: сочетание признаков}',
    { part: 'groups' },
    { part: 'groups-chart' },
  ),
  ...section(
    'результаты',
    'Результаты по процедурам и динамика',
    '{вывод: процедуры}',
    { part: 'procedures' },
    { part: 'procedures-chart' },
    '{вывод: динамика}',
    '{вывод: положительная динамика}',
    { part: 'dynamics' },
    { part: 'dynamics-chart' },
  ),
  ...section(
    'условия',
    'Условия и риски',
    '{вывод: условия}',
    { part: 'isbsh-chart' },
    '{вывод: факторы риска}',
    { part: 'risk-factors' },
    { part: 'risk-factors-chart' },
    '{вывод: связь с условиями}',
    '{вывод: кластеры}',
  ),
  ...section('переходы', 'Переходы между списками', '{вывод: переходы}', { part: 'transitions' }),
  ...section('объективность', 'Объективность результатов', '{вывод: объективность}', { part: 'objectivity' }),
  ...section('опыт', 'Опыт школ с результатами выше ожидаемых', '{вывод: ожидаемые результаты}', '{вывод: резильентные школы}', { part: 'experience' }),
  ...section('рекомендации', 'Адресные рекомендации', '{вывод: рекомендации}', { part: 'themes' }, { part: 'recommendations' }),
  ...section('карта', 'Дорожная карта', '{вывод: дорожная карта}', '{вывод: виды мер}', { part: 'roadmap' }),
  ...section('решения', 'Решения к принятию', '{вывод: решения}', { part: 'decisions' }),
  ...section('ограничения', 'Ограничения данных', { part: 'limits' }),
  ...section('приложение1', 'Приложение 1. Перечень ШНОР', { part: 'low-schools' }),
  ...section('приложение2', 'Приложение 2. Перечень ШНСУ', { part: 'adverse-schools' }),
  ...section('приложение3', 'Приложение 3. Перечень школ группы риска', { part: 'risk-schools' }),
  ...section('приложение4', 'Приложение 4. Методы расчёта', { part: 'methods' }),
];
