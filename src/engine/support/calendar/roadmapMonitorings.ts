/** The dated events of the roadmap of the municipal programme (Назаровский район). */
import type { EventKind, Monitoring, Occasion } from './model';
import { inMonth } from './timing';

const COORDINATOR = 'Муниципальный координатор ШНОР';
const MANAGERS = 'Руководитель управления образования, муниципальный координатор';

interface Row {
  readonly row: string;
  readonly kind: EventKind;
  readonly what: string;
  readonly occasions: readonly Occasion[];
  readonly form?: string;
  readonly who: string;
  readonly product: string;
  readonly note?: string;
}

const ROWS: Readonly<Record<string, Row>> = {
  'regional-monitoring': { row: 'строка 25', kind: 'monitoring', what: 'Участие в региональном мониторинге', occasions: [inMonth(9), inMonth(2)], form: 'Платформа Conpro', who: COORDINATOR, product: 'Адресные рекомендации краевой команды' },
  'federal-monitoring': { row: 'строка 26', kind: 'monitoring', what: 'Участие в мониторинге ФИОКО', occasions: [inMonth(6, 7)], who: 'Муниципальный координатор ШНОР, специалисты отдела общего образования', product: 'Адресные рекомендации федеральных экспертов' },
  'school-programmes': { row: 'строка 27', kind: 'monitoring', what: 'Муниципальный мониторинг реализации школьных программ повышения качества', occasions: [inMonth(12), inMonth(6)], who: COORDINATOR, product: 'Приказ о проведении, аналитический отчёт, адресные рекомендации' },
  'programme-analysis': { row: 'строка 1', kind: 'analysis', what: 'Предложения и рекомендации по данным мониторинга хода программы', occasions: [inMonth(9)], who: 'Муниципальный методический совет', product: 'Протокол заседания', note: 'В 2021 году — август и сентябрь' },
  'method-council': { row: 'строка 1', kind: 'meeting', what: 'Заседание муниципального методического совета', occasions: [inMonth(12, 1), inMonth(5, 6)], form: 'Не реже одного раза в полугодие', who: 'Муниципальный методический совет', product: 'Протокол заседания' },
  'heads-council': { row: 'строка 2', kind: 'decision', what: 'Совет руководителей: управленческие решения по анализу муниципальной и школьных программ', occasions: [inMonth(9), inMonth(1)], who: 'Председатель Совета руководителей', product: 'Протокол совета, приказ' },
  'programme-correction': { row: 'строка 5', kind: 'decision', what: 'Коррекция муниципальной и школьных программ и дорожной карты', occasions: [inMonth(8, 9)], who: COORDINATOR, product: 'Приказ о внесении изменений' },
  practices: { row: 'строка 8', kind: 'analysis', what: 'Описание практик для регионального атласа образовательных практик (РАОП)', occasions: [inMonth(12)], who: 'Муниципальный координатор ШНОР, заместители директоров по УВР', product: 'Список практик, вошедших в РАОП', note: 'В карте — 2021/2022 и 2023/2024 учебные годы' },
  'analytic-seminars': { row: 'строка 14', kind: 'analysis', what: 'Проектная площадка: аналитические семинары по результатам с учётом социальных условий', occasions: [inMonth(9)], who: 'Начальник отдела общего образования', product: 'Аналитический отчёт' },
  'project-consultations': { row: 'строка 15', kind: 'meeting', what: 'Проектная площадка: очные консультации по проектным идеям', occasions: [inMonth(9)], who: MANAGERS, product: 'Приказ о принятии управленческих решений' },
  'project-presentation': { row: 'строка 16', kind: 'meeting', what: 'Проектная площадка: презентация управленческих проектов', occasions: [inMonth(10)], who: MANAGERS, product: 'Приказ о принятии управленческих решений' },
  'reflexive-seminar': { row: 'строка 17', kind: 'analysis', what: 'Рефлексивный семинар', occasions: [inMonth(1), inMonth(4)], who: MANAGERS, product: 'Приказ о принятии управленческих решений' },
  forum: { row: 'строка 22', kind: 'meeting', what: 'Муниципальный педагогический форум', occasions: [inMonth(6)], who: 'Муниципальный координатор', product: 'Новости на сайтах, организационный проект' },
  'method-days': { row: 'строка 23', kind: 'meeting', what: 'Единый день заседаний методических объединений', occasions: [inMonth(10), inMonth(1), inMonth(3), inMonth(8)], who: 'Руководитель муниципального методического совета', product: 'Протоколы; за год — аналитический отчёт руководителя объединения' },
};

export const ROADMAP_MONITORINGS: readonly Monitoring[] = Object.entries(ROWS).map(([id, { row, occasions, form = null, note = null, ...told }]) => ({
  id: `roadmap-${id}`,
  regulation: 'programme',
  place: `дорожная карта, ${row}`,
  timing: { kind: 'stated', occasions },
  form,
  note,
  ...told,
}));
