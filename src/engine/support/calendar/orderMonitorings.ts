/** What the two municipal orders ask for: of Мотыгинский район on the monitoring, of Темрюкский район on the system of support. */
import type { Monitoring } from './model';
import { inMonth } from './timing';

const MONITORING_PLACE = 'периодичность и сроки проведения мониторинга';
const OFFICE = 'Управление образования (рабочая группа)';

const monitoringOrder = (told: Pick<Monitoring, 'id' | 'kind' | 'what' | 'timing' | 'form' | 'product' | 'note'>): Monitoring => ({ regulation: 'monitoring-order', place: MONITORING_PLACE, who: OFFICE, ...told });

export const ORDER_MONITORINGS: readonly Monitoring[] = [
  monitoringOrder({
    id: 'order-collection',
    kind: 'monitoring',
    what: 'Мониторинг системы работы со ШНОР и ШНСУ: сбор информации',
    timing: { kind: 'stated', occasions: [inMonth(5, 6)] },
    form: 'Таблица показателей, сайты школ, отчёты школ',
    product: null,
    note: null,
  }),
  monitoringOrder({
    id: 'order-processing',
    kind: 'analysis',
    what: 'Мониторинг системы работы со ШНОР и ШНСУ: обработка результатов',
    timing: { kind: 'stated', occasions: [inMonth(6, 7)] },
    form: null,
    product: 'Аналитический отчёт на сайте управления образования',
    note: 'Отчёт и адресные рекомендации — по результатам, месяц для них не назван',
  }),
  monitoringOrder({
    id: 'order-recommendations',
    kind: 'decision',
    what: 'Адресные рекомендации по итогам мониторинга',
    timing: { kind: 'ongoing' },
    form: null,
    product: 'Адресные рекомендации',
    note: 'По итогам анализа',
  }),
  {
    id: 'support-new-year',
    regulation: 'support-order',
    place: 'п. 5.2',
    kind: 'decision',
    what: 'Управленческие решения по рискам нового учебного года',
    timing: { kind: 'stated', occasions: [inMonth(6)] },
    form: 'По данным всех мониторингов',
    who: 'Управление образования, руководители школ',
    product: 'Управленческие решения',
    note: 'Не позднее июня — срока получения данных по всем мониторингам',
  },
  {
    id: 'support-cyclic',
    regulation: 'support-order',
    place: 'п. 5.2',
    kind: 'decision',
    what: 'Управленческие решения по цикличным рискам',
    timing: { kind: 'ongoing' },
    form: null,
    who: 'Управление образования, руководители школ',
    product: 'Управленческие решения',
    note: 'Сразу; реализация — до ближайшего возможного проявления риска',
  },
  {
    id: 'support-isbsh',
    regulation: 'support-order',
    place: 'п. 6.1, блок 1',
    kind: 'monitoring',
    what: 'Сведения об индексе социального благополучия школы',
    timing: { kind: 'times', times: 1 },
    form: 'Ежегодные сведения',
    who: null,
    product: null,
    note: null,
  },
  {
    id: 'support-reports',
    regulation: 'support-order',
    place: 'п. 7.3',
    kind: 'analysis',
    what: 'Отчёты по дорожной карте, выезды в школы, круглые столы',
    timing: { kind: 'ongoing' },
    form: null,
    who: 'Ответственные по дорожной карте',
    product: 'Отчёты о выполнении',
    note: 'Отчёты ежемесячно, выезды и круглые столы — по дорожной карте',
  },
];
