/** What the materials of the regional institute (ИРО Краснодарского края) of 2022 and 2023 date. */
import type { EventKind, Monitoring, Timing } from './model';
import { inMonth, onDay, SCHOOL_MONTHS } from './timing';

const INSTITUTE = 'ИРО Краснодарского края';

interface Dated {
  readonly kind: EventKind;
  readonly what: string;
  readonly timing: Timing;
  readonly form?: string;
  readonly who?: string;
  readonly product: string | null;
  readonly note?: string;
}

const monitoring = (regulation: Monitoring['regulation'], place: string, id: string, { form = null, note = null, who = INSTITUTE, ...told }: Omit<Dated, 'form' | 'note' | 'who'> & { form?: string | null; note?: string | null; who?: string }): Monitoring => ({
  id,
  regulation,
  place,
  form,
  note,
  who,
  ...told,
});

const network = (id: string, told: Dated): Monitoring => monitoring('network-plan', 'показатель 2.2.11', `network-${id}`, told);
const report = (id: string, place: string, told: Dated): Monitoring => monitoring('half-year-report', place, `report-${id}`, told);

export const IRO_MONITORINGS: readonly Monitoring[] = [
  network('monitoring', {
    kind: 'monitoring',
    what: 'Мониторинг показателей сетевого взаимодействия педагогов',
    timing: { kind: 'as-set', setting: 'networkMonth' },
    product: 'Сведения о результатах мониторинга',
  }),
  network('report', {
    kind: 'analysis',
    what: 'Аналитический отчёт по результатам мониторинга сетевого взаимодействия',
    timing: { kind: 'as-set', setting: 'networkMonth' },
    form: 'Размещается на сайте',
    product: 'Аналитический отчёт, адресные рекомендации',
    note: 'Документ называет апрель вместе с мониторингом; месяц следует за ним',
  }),
  network('discussion', {
    kind: 'meeting',
    what: 'Обсуждение результатов мониторинга на региональном учебно-методическом объединении',
    timing: { kind: 'stated', occasions: [inMonth(6)] },
    who: 'РУМО',
    product: 'Протокол с управленческими решениями на сайте',
  }),
  report('webinar', 'трек 1', {
    kind: 'meeting',
    what: 'Вебинар «Методический горизонт» с рубрикой ответов школам',
    timing: { kind: 'stated', occasions: SCHOOL_MONTHS.map((month) => inMonth(month)) },
    form: 'Ежемесячный вебинар',
    product: 'Ответы на вопросы школ',
    note: 'Приказ от 27.01.2023 № 63',
  }),
  report('visits', 'трек 2', {
    kind: 'meeting',
    what: 'Выездное совещание со школами',
    timing: { kind: 'stated', occasions: [onDay(4, 4), onDay(4, 5), onDay(4, 6)], daysIn: 2023 },
    form: 'Выездное совещание',
    product: 'Темы и докладчики конференции',
    note: 'Даты — 2023 года',
  }),
  report('conference', 'трек 2', {
    kind: 'meeting',
    what: 'Региональная опытно-практическая конференция',
    timing: { kind: 'stated', occasions: [inMonth(8)] },
    product: 'Банк практик',
    note: 'В документе — август 2023 года',
  }),
  report('map-meeting', 'трек 3', {
    kind: 'meeting',
    what: 'Совещание о муниципальной дорожной карте по профилактике учебной неуспешности',
    timing: { kind: 'stated', occasions: [onDay(3, 9)], daysIn: 2023 },
    product: 'Дорожная карта',
    note: 'Дата — 2023 года',
  }),
  report('prevention-webinar', 'трек 3', {
    kind: 'meeting',
    what: 'Вебинар о профилактике учебной неуспешности в муниципалитете и школе',
    timing: { kind: 'stated', occasions: [onDay(3, 17)], daysIn: 2023 },
    product: null,
    note: 'Дата — 2023 года',
  }),
];
