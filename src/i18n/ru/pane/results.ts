import { pluralRu } from '../../plural';
import { counted, rows, schools } from './counted';

const index = new Intl.NumberFormat('ru', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const results = {
  heading: (year: number) => `Результаты за ${year} год`,
  done: 'Расчёт завершён.',
  lists: { lowResults: 'ШНОР', adverse: 'ШНСУ', riskZone: 'Группа риска' },
  listHints: {
    lowResults: 'низкие образовательные результаты',
    adverse: 'неблагоприятные социальные условия',
    riskZone: 'зона риска по десяти факторам',
  },
  allSchools: 'Все школы',
  choose: 'Какие школы показать',
  onNoList: 'ни в одном перечне',
  unknown: '–',
  search: 'Найти школу: название, код, муниципалитет',
  searchHint: 'Название, код или район',
  clearSearch: 'Очистить поиск',
  found: (count: number) => `Найдено: ${schools(count)}`,
  notFound: 'Такой школы здесь нет.',
  foundElsewhere: (count: number) => `Среди всех школ: ${count}`,
  more: (count: number) => `Показать ещё ${count}`,
  nobody: 'Ни одной школы.',
  notComputed: 'Не вычислялось: нет данных.',
  lowReason: ({ low, year, criteria, reliability }: { low: number; year: number; criteria: readonly number[]; reliability: string | null }) =>
    [
      `${counted(low, 'низкий результат', 'низких результата', 'низких результатов')} в ${year}`,
      `${pluralRu(criteria.length, 'критерий', 'критерии', 'критериев')} ${criteria.join(' и ')}`,
      ...(reliability === null ? [] : [`надёжность: ${reliability}`]),
    ].join('; '),
  adverseReason: ({ value, rank, border, year }: { value: number; rank: number; border: number; year: number }) =>
    `ИСБШ ${index.format(value)} при границе ${index.format(border)}; место ${rank} снизу; паспорт ${year} года`,
  riskReason: (names: readonly string[]) => `высокий уровень: ${names.join('; ')}`,
  riskReasonMany: (numbers: readonly number[]) => `${counted(numbers.length, 'фактор', 'фактора', 'факторов')} с высоким уровнем: ${numbers.join(', ')}`,
  copyList: 'Скопировать перечень',
  copyAll: 'Скопировать все перечни',
  copied: 'Скопировано.',
  copyByHand: 'Надстройкам здесь закрыт буфер обмена. Текст выделен: нажмите Ctrl+C.',
  listTitle: (name: string, hint: string, year: number) => `${name}: ${hint}, ${year - 1}/${year} учебный год`,
  listCount: (count: number) => `Всего: ${schools(count)}.`,
  written: 'Записаны листы',
  how: { added: 'добавлен', refreshed: 'обновлён' },
  leftOut: 'Не вошло в расчёт',
  nothingLeftOut: 'Вошло всё, что было в книге.',
  outdated: 'После этого расчёта данные или параметры изменились: рассчитайте снова, чтобы увидеть новое.',
  before: {
    heading: 'Результатов пока нет',
    nothing: 'Перечни появятся здесь после расчёта.',
    earlier: (when: string) => `В книге есть листы расчёта от ${when}. Чтобы открыть перечни и школы здесь, рассчитайте снова: листы обновятся.`,
    unusable: 'Сначала нужны данные: что именно, сказано в разделе «Расчёт», шаг «Данные».',
    reading: 'Читаем книгу…',
    toPath: 'Открыть шаг «Данные»',
  },
  gaps: {
    rows: (count: number) => `${rows(count)} с ошибками`,
    noResults: (count: number, year: number) => `${schools(count)} без пригодных результатов за ${year} год`,
    notApplicable: (count: number) => `${counted(count, 'начальная школа', 'начальные школы', 'начальных школ')}: правило ШНОР к ним неприменимо`,
    biased: (count: number) => `${counted(count, 'результат', 'результата', 'результатов')} с признаком необъективности`,
    previousYear: (year: number) => `за ${year} год результатов нет, второй критерий ШНОР не проверен`,
    noIsbsh: (count: number) => `${schools(count)} без ИСБШ: долей паспорта не хватает`,
    noRisk: (count: number) => `${schools(count)} без сведений о рисках`,
  },
};
