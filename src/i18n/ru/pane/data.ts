import { pluralRu } from '../../plural';
import { counted, rows, schools } from './counted';

export const input = {
  heading: 'Найденные таблицы',
  reading: 'Читаем книгу…',
  notRead: 'Книга ещё не прочитана: что в ней есть, пока не известно.',
  summary: (count: number, year: number) => `${schools(count)}, отчётный год ${year}`,
  summaryWithoutYear: (count: number) => schools(count),
  rows: (all: number, used: number) =>
    all === 0 ? 'пусто' : all === used ? rows(all) : `${rows(all)}, годных ${used}`,
  years: (years: readonly number[]) => (years.length === 0 ? '' : years.length === 1 ? `год ${years[0]}` : `годы ${years.join(', ')}`),
  foundBy: { 'table-name': 'таблица Excel', 'sheet-name': 'лист с этим именем', mapping: 'указано вами', headers: 'узнана по расположению' },
  absent: 'Нет в книге',
  /** What a table is for, after its name. */
  purposes: {
    schools: 'список школ, по строке на школу',
    results: 'результаты школ по процедурам, для перечня ШНОР',
    participants: 'результаты учеников без имён, вместо «Результатов»',
    socialPassport: 'социальный паспорт школы, для ИСБШ и перечня ШНСУ',
    risks: 'значения параметров риска, для группы риска',
    riskProfile: 'готовый рисковый профиль, вместо «Рисков»',
    indicators: 'показатели мониторинга, которые сообщают школы',
    settings: 'параметры расчёта на листе',
  },
  /** What a missing table costs. */
  costs: {
    schools: 'без неё нельзя посчитать ничего',
    results: 'без неё и без «Участников» не будет перечня ШНОР',
    participants: 'без неё и без «Результатов» не будет перечня ШНОР',
    socialPassport: 'без неё не будет ИСБШ и перечня ШНСУ',
    risks: 'без неё и без «Рискового профиля» не будет группы риска',
    riskProfile: 'без неё и без «Рисков» не будет группы риска',
    indicators: 'не обязательна: на перечни и группы она не влияет',
    settings: 'не обязательна: действуют значения шага «Параметры»',
  },
  /** That a missing table is not missed, because another does its work. */
  spared: {
    results: 'не обязательна: есть «Участники»',
    participants: 'не обязательна: есть «Результаты»',
    risks: 'не обязательна: есть «Рисковый профиль»',
    riskProfile: 'не обязательна: есть «Риски»',
    indicators: 'не обязательна: на перечни и группы не влияет',
  },
  again: 'Прочитать снова',
  goTo: (place: string) => `Перейти: ${place}`,
  /** Blank sheets to be filled in. */
  create: {
    open: 'Создать пустые листы…',
    legend: 'Какие листы создать',
    columns: (names: readonly string[]) => `обязательные столбцы: ${names.join(', ')}`,
    what: 'На листе будут заголовки, подсказки, списки для выбора и одна строка-пример. Ваши листы останутся как есть.',
    run: (count: number) => (count === 0 ? 'Создать' : `Создать ${counted(count, 'лист', 'листа', 'листов')}`),
    none: 'Отметьте хотя бы один лист.',
  },
  examples: {
    there: (count: number) =>
      `${pluralRu(count, 'В книге осталась', 'В книге остались', 'В книге осталось')} ${counted(count, 'строка-пример', 'строки-примера', 'строк-примеров')}. В расчёт ${pluralRu(count, 'она не входит', 'они не входят', 'они не входят')}.`,
    clear: 'Очистить примеры',
  },
  sample: { open: 'Открыть книгу-пример', hint: 'Вымышленный район: можно сразу нажать «Рассчитать» и посмотреть, что получится.' },
};

export const gaps = {
  lowResults: 'Перечень ШНОР: нет ни «Результатов», ни «Участников».',
  adverse: 'ИСБШ и перечень ШНСУ: нет «Соцпаспорта».',
  riskZone: 'Группа риска: нет ни «Рисков», ни «Рискового профиля».',
};

export const empty = {
  heading: 'В книге пока нет данных мониторинга',
  need: 'Нужен список школ и хотя бы одна таблица с данными о них. С чего начать:',
  createHint: 'Данных в Excel ещё нет: надстройка подготовит листы, останется их заполнить.',
  mapHint: 'Данные уже есть, но листы названы иначе: покажите, где что.',
};

export const unusable = {
  heading: 'По этой книге считать пока нельзя',
  toDo: {
    'no-schools-table': 'Создайте лист «Школы» или укажите лист, на котором у вас список школ.',
    'no-usable-schools': 'Впишите школы, по строке на каждую, и нажмите «Прочитать снова».',
    'no-data-tables': 'Заполните одну из этих таблиц, создайте её или укажите свой лист с данными.',
  },
  blank: (name: string) => `Таблица «${name}» пока пустая.`,
  fillIn: (name: string) => `Перейти к листу «${name}»`,
  seeIssues: 'Показать проблемы',
};
