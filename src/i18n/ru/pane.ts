import { pluralRu } from '../plural';

const digits = new Intl.NumberFormat('ru');
const index = new Intl.NumberFormat('ru', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 0 });

const counted = (count: number, one: string, few: string, many: string): string => `${digits.format(count)} ${pluralRu(count, one, few, many)}`;
const rows = (count: number): string => counted(count, 'строка', 'строки', 'строк');
const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');

/** The task pane. Functions of a count agree in number; `share` is 0..1. */
export const pane = {
  boot: {
    loading: 'Загрузка…',
    late: 'Excel не отвечает',
    lateHelp:
      'Надстройка загрузилась, но Excel не ответил ей за 10 секунд. Закройте область задач и откройте её снова на вкладке «Мониторинг». Если не поможет, перезапустите Excel и проверьте, доступен ли с этого компьютера адрес, с которого загружается office.js. Книга не изменена.',
    reload: 'Загрузить снова',
    noScript: 'Для работы надстройки нужен JavaScript.',
    outside: 'Это область задач Excel',
    outsideHelp: 'Страница открыта не в Excel, поэтому книги здесь нет. Откройте её в Excel: вкладка «Мониторинг», кнопка «Область задач».',
  },
  input: {
    heading: 'Исходные данные',
    reading: 'Читаем книгу…',
    summary: (count: number, year: number) => `${schools(count)}, отчётный год ${year}`,
    summaryWithoutYear: (count: number) => schools(count),
    rows: (all: number, used: number) => (all === used ? rows(all) : `${rows(all)}, в расчёт ${pluralRu(used, 'вошла', 'вошли', 'вошло')} ${used}`),
    years: (years: readonly number[]) => (years.length === 0 ? '' : years.length === 1 ? `год ${years[0]}` : `годы ${years.join(', ')}`),
    foundBy: { 'table-name': 'таблица Excel', 'sheet-name': 'лист с этим именем', headers: 'найдена по заголовкам' },
    absent: 'Нет в книге',
    again: 'Прочитать снова',
    goTo: (place: string) => `Перейти: ${place}`,
  },
  gaps: {
    heading: 'Не будет вычислено',
    lowResults: 'Перечень ШНОР: нет ни «Результатов», ни «Участников».',
    adverse: 'ИСБШ и перечень ШНСУ: нет «Соцпаспорта».',
    riskZone: 'Группа риска: нет ни «Рисков», ни «Рискового профиля».',
    settings: 'Листа «Параметры» нет: действуют значения по умолчанию.',
  },
  empty: {
    heading: 'В книге пока нет данных мониторинга',
    need: 'Нужен лист «Школы» и хотя бы один из листов с данными. Лист узнаётся по имени, таблица Excel — по имени таблицы; строки над заголовками не мешают.',
    columns: (names: readonly string[]) => `столбцы: ${names.join(', ')}`,
    then: 'Добавьте листы или откройте книгу с ними, затем нажмите «Прочитать снова».',
  },
  unusable: {
    heading: 'По этой книге считать нельзя',
    untouched: 'Книга не изменена.',
  },
  issues: {
    heading: 'Проблемы данных',
    none: 'Проблем не найдено.',
    errors: (count: number) => counted(count, 'ошибка', 'ошибки', 'ошибок'),
    warnings: (count: number) => counted(count, 'предупреждение', 'предупреждения', 'предупреждений'),
    notes: (count: number) => counted(count, 'замечание', 'замечания', 'замечаний'),
    more: (count: number) => `Показать ещё ${count}`,
    rowLeftOut: 'строка не вошла в расчёт',
  },
  compute: {
    heading: 'Расчёт',
    mode: 'Как записать вычисленные ячейки',
    modes: { addin: 'функции надстройки', plain: 'обычные формулы', values: 'только значения' },
    modeHints: {
      addin: 'Пересчитываются при правке данных там, где установлена надстройка.',
      plain: 'Пересчитываются в любом Excel, надстройка не нужна.',
      values: 'Числа без формул: такими они и останутся.',
    },
    run: 'Рассчитать',
    again: 'Рассчитать снова',
    cancel: 'Отменить',
    cancelling: 'Отменяем…',
    cannotCancel: 'Идёт запись: отменить уже нельзя.',
    cancelled: 'Расчёт отменён. Книга не изменена.',
    stages: { reading: 'Чтение книги', checking: 'Проверка данных', computing: 'Вычисление', 'laying-out': 'Подготовка листов', writing: 'Запись листов' },
    progress: (stage: string, share: number) => `${stage}: ${percent.format(share)}`,
  },
  results: {
    heading: (year: number) => `Результаты за ${year} год`,
    done: 'Расчёт завершён.',
    lists: { lowResults: 'ШНОР', adverse: 'ШНСУ', riskZone: 'Группа риска' },
    listHints: {
      lowResults: 'низкие образовательные результаты',
      adverse: 'неблагоприятные социальные условия',
      riskZone: 'зона риска по десяти факторам',
    },
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
    showAll: (count: number) => `Показать все (${count})`,
    written: 'Записаны листы',
    how: { added: 'добавлен', refreshed: 'обновлён' },
    leftOut: 'Не вошло в расчёт',
    nothingLeftOut: 'Вошло всё, что было в книге.',
    gaps: {
      rows: (count: number) => `${rows(count)} с ошибками`,
      noResults: (count: number, year: number) => `${schools(count)} без пригодных результатов за ${year} год`,
      notApplicable: (count: number) => `${counted(count, 'начальная школа', 'начальные школы', 'начальных школ')}: правило ШНОР к ним неприменимо`,
      biased: (count: number) => `${counted(count, 'результат', 'результата', 'результатов')} с признаком необъективности`,
      previousYear: (year: number) => `за ${year} год результатов нет, второй критерий ШНОР не проверен`,
      noIsbsh: (count: number) => `${schools(count)} без ИСБШ: долей паспорта не хватает`,
      noRisk: (count: number) => `${schools(count)} без сведений о рисках`,
    },
  },
  failure: {
    jobs: { check: 'Книгу не удалось прочитать', compute: 'Расчёт не завершён', show: 'Не удалось перейти к ячейке', remember: 'Выбор не сохранён в книге' },
    crashed: 'Это ошибка самой надстройки. Повторите; если она повторится, передайте сведения ниже тому, кто сопровождает надстройку.',
    outOfReach: 'Не загрузилась часть надстройки: сервер, с которого она установлена, не ответил. Проверьте соединение и повторите. Книга не изменена.',
    retry: 'Повторить',
    crash: 'В области задач произошла ошибка. Книга не изменена; область можно открыть заново.',
    reopen: 'Открыть заново',
    report: 'Сведения об ошибке (без данных книги)',
    copy: 'Скопировать',
    copied: 'Скопировано.',
    selected: 'Текст выделен: нажмите Ctrl+C.',
  },
};
