import { counted } from './numbers';

/** The domain's terms, one word for one thing. The glossary of the README links them to the names in the code. */
export const terms = {
  product: 'Мониторинг ШНОР',
  lowResultsSchoolLong: 'школа с низкими образовательными результатами',
  adverseSchoolLong: 'школа, работающая в неблагоприятных социальных условиях',
  isbsh: 'ИСБШ',
  /** The names that generated sheets get. */
  sheetNames: {
    summary: 'Сводка',
    'low-results': 'Низкие результаты',
    isbsh: 'ИСБШ',
    risks: 'Риски школ',
    groups: 'Группы школ',
    dynamics: 'Динамика',
    'outcome-index': 'ИОР',
    expected: 'Ожидаемые результаты',
    factors: 'Факторы',
    clusters: 'Кластеры',
    similar: 'Похожие школы',
    objectivity: 'Объективность',
    transitions: 'Переходы списков',
    literacy: 'Грамотность (динамика)',
    funnel: 'Воронка',
    prevention: 'Профилактика (доли)',
    'self-assessment': 'Самооценка (итоги)',
    issues: 'Проблемы данных',
  },
  groups: { lowResults: 'ШНОР', adverse: 'ШНСУ', riskZone: 'Группа риска' },
  riskLevels: { high: 'высокий', medium: 'средний', low: 'низкий' },
  lowStatuses: { listed: 'в перечне', 'not-listed': 'не в перечне', 'no-data': 'нет данных', 'not-applicable': 'не применимо' },
  reliability: { stable: 'устойчивая', probable: 'вероятная', limited: 'ограниченная выборка' },
  severities: { error: 'ошибка', warning: 'предупреждение', note: 'замечание' },
  ruleSets: { fioko2020: 'ФИОКО 2020', 'same-procedure-2025': '2025 (та же процедура)' },
  objectivity: { exclude: 'исключать', count: 'учитывать', both: 'показать оба варианта' },
  /** Where a minimum score is published. */
  minimumScoreSources: {
    general: 'минимальный балл для аттестата, устанавливает Рособрнадзор',
    act2011: 'распоряжение Рособрнадзора от 30.08.2011 № 2843-10',
    press2013: 'балл до снижения, сообщение о распоряжении Рособрнадзора от 10.06.2014',
    act2014: 'распоряжение Рособрнадзора от 10.06.2014',
    press2015: 'Рособрнадзор, сообщение от 25.03.2015',
    press2017: 'сообщение об экзамене 02.06.2017 (региональное министерство образования)',
    press2018: 'Рособрнадзор, сообщение об экзамене 01.06.2018',
    press2021: 'Рособрнадзор, «Российская газета» от 03.06.2021',
    press2025: 'разъяснение Рособрнадзора для экзаменов 2025 года',
    poster2026: 'Рособрнадзор, перечень минимальных баллов от 20.01.2026',
  },
  /** Behind an issue that speaks for many others. */
  moreAlike: (count: number): string => `И ещё ${counted(count, 'такая строка', 'такие строки', 'таких строк')}.`,
  yes: 'да',
  no: 'нет',
};
