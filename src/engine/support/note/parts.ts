/**
 * What the analytical note can hold beside paragraphs: tables, charts and lists, by the names that «Шаблон справки» calls
 * them by. The template is the user's, so the names are Russian data, like the measures of the catalogue.
 *
 * Source: [001] 7.1, 7.2, 7.4 (an analysis with groups of schools and factors, recommendations, decisions), [003] (structure
 * of the half-year report), [004] (analytical report with recommendations).
 */
export interface NotePart {
  readonly id: string;
  /** As «Часть» names it. */
  readonly name: string;
  readonly kind: 'table' | 'chart' | 'list';
  /** What it shows, for whoever edits the template. */
  readonly gives: string;
  /** The sentence that stands in its place when there is nothing to show; `null`: it is left out. */
  readonly absent: string | null;
}

const part = <Id extends string>(id: Id, name: string, kind: NotePart['kind'], gives: string, absent: string | null = null): NotePart & { readonly id: Id } => ({ id, name, kind, gives, absent });

export const NOTE_PARTS = [
  part('sources', 'таблица источников', 'table', 'прочитанные таблицы книги: лист, строки, годы'),
  part('parameters', 'таблица параметров', 'table', 'параметры расчёта, их значения и откуда они взяты'),
  part('groups', 'таблица групп школ', 'table', 'сколько школ в каждой из трёх групп'),
  part('groups-chart', 'диаграмма групп школ', 'chart', 'число школ в каждой из трёх групп'),
  part('procedures', 'таблица процедур', 'table', 'в скольких школах результат каждой процедуры низкий, за два года', 'Результатов по девяти процедурам нет.'),
  part('procedures-chart', 'диаграмма процедур', 'chart', 'число школ с низким результатом по процедурам, за два года'),
  part('dynamics', 'таблица динамики', 'table', 'доля участников ниже порога по всем школам: было, стало, изменение'),
  part('dynamics-chart', 'диаграмма динамики', 'chart', 'доля участников ниже порога по годам'),
  part('isbsh-chart', 'диаграмма ИСБШ', 'chart', 'школы с наименьшими значениями ИСБШ'),
  part('risk-factors', 'таблица факторов риска', 'table', 'сколько школ имеют высокий и средний уровень каждого фактора', 'Данных о рисках нет ни по одной школе.'),
  part('risk-factors-chart', 'диаграмма факторов риска', 'chart', 'число школ с высоким и средним уровнем факторов'),
  part('transitions', 'таблица переходов', 'table', 'какие школы вышли из списка, остались в нём, появились'),
  part('objectivity', 'таблица объективности', 'table', 'результаты, которые требуют анализа'),
  part('experience', 'таблица опыта', 'table', 'школы, результаты которых выше ожидаемых при их условиях'),
  part('themes', 'темы рекомендаций', 'list', 'пять тем адресных рекомендаций и сколько школ к ним относится'),
  part('recommendations', 'таблица рекомендаций', 'table', 'меры, на чём они основаны и скольким школам адресованы'),
  part('roadmap', 'таблица дорожной карты', 'table', 'мероприятия дорожной карты по видам мер и их выполнение'),
  part('decisions', 'решения к принятию', 'list', 'что предлагается решить по итогам мониторинга'),
  part('limits', 'ограничения данных', 'list', 'чего не хватает, что не вошло в расчёт и где мало участников'),
  part('low-schools', 'перечень ШНОР', 'table', 'школы перечня, критерии и процедуры с низкими результатами'),
  part('adverse-schools', 'перечень ШНСУ', 'table', 'школы группы и значения ИСБШ'),
  part('risk-schools', 'перечень школ группы риска', 'table', 'школы зоны риска и факторы высокого уровня'),
  part('methods', 'методы', 'list', 'правила и формулы расчёта'),
] as const satisfies readonly NotePart[];

export type NotePartId = (typeof NOTE_PARTS)[number]['id'];
