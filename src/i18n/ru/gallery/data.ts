/** Which tables a report needs, what is missing, and what it is the poorer for. */
const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `«${name}»`);
const either = (names: readonly string[]): string => {
  const all = quoted(names);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} или ${all.at(-1) ?? ''}`;
};

export const data = {
  needs: 'Нужны',
  needsNothing: 'Нужен только список школ с любыми данными о них.',
  sharpens: 'Полнее с',
  fills: (names: readonly string[]) =>
    names.length === 1
      ? `Опирается на вашу таблицу ${either(names)}: надстройка только добавляет в неё строки, остальное в ней ваше.`
      : `Опирается на ваши таблицы ${quoted(names).join(', ')}: надстройка только добавляет в них строки, остальное в них ваше.`,
  tables: (names: readonly string[]) => either(names),
  ofYears: (tables: string, years: number) => `${tables} за ${years} учебных года`,
  cannot: 'Пока не собрать:',
  workbook: 'по этой книге считать пока нельзя.',
  workbookHint: 'Что сделать, сказано в шаге «Данные».',
  absent: (names: readonly string[]) => (names.length === 1 ? `нет таблицы ${either(names)}` : `нет ни одной из таблиц: ${quoted(names).join(', ')}`),
  empty: (names: readonly string[]) => `таблица ${either(names)} пока пустая`,
  fewYears: (names: readonly string[], needed: number, found: readonly number[]) =>
    `нужны данные за ${needed} учебных года (${either(names)}), а ${found.length === 0 ? 'год в них не указан' : `есть только за ${found.join(', ')}`}`,
  poorer: 'Соберётся, но не всё:',
  lack: (what: string, cost: string | null) => (cost === null ? `${what}.` : `${what}: ${cost}.`),
  create: (name: string) => `Создать лист «${name}»`,
  fillIn: (name: string) => `Перейти к листу «${name}»`,
  toData: 'Открыть шаг «Данные»',
  /** What a report lacks without a table; after the table's name. */
  without: {
    schools: 'не будет школ',
    results: 'не будет перечня ШНОР и динамики',
    participants: 'не будет перечня ШНОР и динамики',
    socialPassport: 'не будет ИСБШ и перечня ШНСУ',
    risks: 'не будет факторов риска',
    riskProfile: 'не будет факторов риска',
    indicators: 'не будет показателей мониторинга',
    lists: 'не будет сравнения с внешними списками',
    literacy: 'не будет уровней грамотности',
    prevention: 'не будет долей профилактики',
    rubric: 'не будет самооценки',
    schoolChanges: 'переименованные и объединённые школы не будут узнаны',
    catalogue: 'меры будут из каталога надстройки',
    roadmap: 'не будет мероприятий дорожной карты',
    decisions: 'не будет решений',
    noteTemplate: 'текст будет по шаблону надстройки',
    settings: 'действуют значения шага «Параметры»',
  },
};
