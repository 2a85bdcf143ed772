/** The monitorings of the municipal programme: its passport and section 4 (Назаровский район). */
import type { Monitoring } from './model';
import { inMonth } from './timing';

const COORDINATOR = 'Муниципальный координатор ШНОР';

export const PROGRAMME_MONITORINGS: readonly Monitoring[] = [
  {
    id: 'programme-identification',
    regulation: 'programme',
    place: 'паспорт; раздел 4; дорожная карта, строка 4',
    kind: 'monitoring',
    what: 'Выявление ШНОР, ШНСУ и школ группы риска',
    timing: { kind: 'stated', occasions: [inMonth(9)] },
    form: 'Анализ образовательных результатов и внешних социальных условий, SWOT-анализ',
    who: COORDINATOR,
    product: 'Аналитическая справка, адресные рекомендации',
    note: 'Паспорт и раздел 4 говорят «1 раз в год», месяц называет дорожная карта',
  },
  {
    id: 'programme-competence',
    regulation: 'programme',
    place: 'паспорт',
    kind: 'monitoring',
    what: 'Оценка профессиональных (в том числе предметных) компетенций педагогов',
    timing: { kind: 'times', times: 2 },
    form: null,
    who: null,
    product: null,
    note: 'В разделе 4 не назван',
  },
  {
    id: 'programme-projects',
    regulation: 'programme',
    place: 'паспорт; раздел 4',
    kind: 'monitoring',
    what: 'Результативность проектов повышения качества образования в школах',
    timing: { kind: 'times', times: 2 },
    form: 'Выездной (паспорт); дистанционный и выездной (раздел 4)',
    who: null,
    product: null,
    note: null,
  },
  {
    id: 'programme-management',
    regulation: 'programme',
    place: 'паспорт; раздел 4',
    kind: 'monitoring',
    what: 'Эффективность управленческой деятельности',
    timing: { kind: 'as-set', setting: 'managementTimes' },
    form: 'Дистанционный',
    who: null,
    product: 'Отчёты школьных управленческих команд, таблица мониторинга',
    note: null,
  },
  {
    id: 'programme-quality',
    regulation: 'programme',
    place: 'паспорт; раздел 4',
    kind: 'monitoring',
    what: 'Качество образования в школах',
    timing: { kind: 'times', times: 4 },
    form: 'По итогам четверти или полугодия, плановый или внеплановый',
    who: null,
    product: null,
    note: null,
  },
];
