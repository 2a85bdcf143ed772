/**
 * What stands for a figure or a sentence in a paragraph of «Шаблон справки»: a name in braces, «{школ в перечне ШНОР}».
 *
 * A paragraph is never written with a hole: where one of its placeholders has no data, the sentence of `absent` stands in the
 * place of the whole paragraph, or the paragraph is left out.
 */
export interface NotePlaceholder {
  readonly id: string;
  /** As it stands between the braces. */
  readonly name: string;
  readonly gives: string;
  /** In place of the paragraph when there are no data; `null`: the paragraph is left out. */
  readonly absent: string | null;
}

const one = <Id extends string>(id: Id, name: string, gives: string, absent: string | null = null): NotePlaceholder & { readonly id: Id } => ({ id, name, gives, absent });

const NO_INDEX = 'Индекс ИСБШ не рассчитан ни для одной школы: нет соцпаспортов с тремя нужными долями.';
const NO_RISK = 'Данных о рисках нет ни по одной школе.';

/** A number of schools, in the three forms that sentences need. */
const countOf = <Id extends string>(id: Id, of: string, absent: string | null = null) =>
  [
    one(`${id}-schools`, `школ ${of}`, 'число со словом: «1 школа», «5 школ»', absent),
    one(`${id}-number`, `число школ ${of}`, 'только число', absent),
    one(`${id}-in-schools`, `школах ${of}`, 'после «в»: «1 школе», «5 школах»', absent),
  ] as const;

export const NOTE_PLACEHOLDERS = [
  one('year', 'учебный год', 'отчётный учебный год'),
  one('previous-year', 'предыдущий учебный год', 'год перед отчётным'),
  one('date', 'дата составления', 'день расчёта'),
  one('municipality', 'муниципалитет', 'муниципалитет таблицы «Школы», если он один'),
  one('threshold', 'порог низкого результата', 'в процентах участников'),
  ...countOf('all', 'в расчёте'),
  ...countOf('low', 'в перечне ШНОР'),
  ...countOf('adverse', 'ШНСУ', NO_INDEX),
  ...countOf('risk', 'группы риска', NO_RISK),
  ...countOf('none', 'без признаков'),
  one('considered', 'состав школ', 'сколько школ в расчёте и сколько из них начальных'),
  one('low-rule', 'правило низкого результата', 'какой результат процедуры считается низким'),
  one('listing-rule', 'правило перечня ШНОР', 'когда школа входит в перечень'),
  one('objectivity-rule', 'правило объективности', 'что делается с результатами, у которых есть признак необъективности'),
  one('adverse-rule', 'правило ШНСУ', 'формула ИСБШ и граница группы'),
  one('risk-rule', 'правило зоны риска', 'уровни факторов и порог зоны'),
  one('filials-rule', 'правило филиалов', 'отдельно или с головной организацией'),
  one('low-found', 'вывод: ШНОР', 'сколько школ в перечне и какие'),
  one('low-criteria', 'вывод: критерии', 'по каким критериям школы вошли в перечень'),
  one('low-reliability', 'вывод: надёжность', 'насколько устойчив перечень при малом числе участников'),
  one('adverse-found', 'вывод: ШНСУ', 'сколько школ в группе, граница и какие школы', NO_INDEX),
  one('risk-found', 'вывод: группа риска', 'сколько школ в зоне риска и какие', NO_RISK),
  one('combined', 'вывод: сочетание признаков', 'сколько школ имеют два и три признака, сколько — ни одного'),
  one('procedures-found', 'вывод: процедуры', 'по каким процедурам низких результатов больше всего'),
  one('dynamics-found', 'вывод: динамика', 'сколько изменений больше случайного', 'Динамика не рассчитана: результаты есть не больше чем за один год, сравнивать не с чем.'),
  one('positive-found', 'вывод: положительная динамика', 'доля ШНОР и ШНСУ с положительной динамикой'),
  one('isbsh-found', 'вывод: условия', 'от какого до какого значения ИСБШ', NO_INDEX),
  one('factors-found', 'вывод: связь с условиями', 'с чем возможно связаны низкие результаты'),
  one('risk-factors-found', 'вывод: факторы риска', 'какие факторы встречаются чаще всего', NO_RISK),
  one('clusters-found', 'вывод: кластеры', 'группы школ, похожих по условиям и результатам'),
  one('transitions-found', 'вывод: переходы', 'сколько школ вышли из списка, остались, появились', 'Переходы между списками не рассчитаны: нужны хотя бы два списка.'),
  one('objectivity-found', 'вывод: объективность', 'сколько результатов требуют анализа', 'Проверка объективности не проведена: за отчётный год нет пригодных результатов.'),
  one('expected-found', 'вывод: ожидаемые результаты', 'у скольких школ результаты выше и ниже ожидаемых'),
  one('resilient-found', 'вывод: резильентные школы', 'ШНСУ с высокими результатами'),
  one('recommendations-found', 'вывод: рекомендации', 'скольким школам и сколько мер рекомендовано'),
  one('roadmap-found', 'вывод: дорожная карта', 'сколько мероприятий и как они выполняются', 'Дорожной карты в книге нет.'),
  one('roadmap-kinds', 'вывод: виды мер', 'какие из шести видов мер есть в дорожной карте'),
  one('decisions-found', 'вывод: решения', 'сколько управленческих решений и как они выполняются', 'Таблицы «Управленческие решения» в книге нет.'),
] as const satisfies readonly NotePlaceholder[];

export type NotePlaceholderId = (typeof NOTE_PLACEHOLDERS)[number]['id'];
