/** The domain's terms, one word for one thing. The glossary of the README links them to the names in the code. */
export const terms = {
  product: 'Мониторинг ШНОР',
  lowResultsSchoolLong: 'школа с низкими образовательными результатами',
  adverseSchoolLong: 'школа, работающая в неблагоприятных социальных условиях',
  isbsh: 'ИСБШ',
  groups: { lowResults: 'ШНОР', adverse: 'ШНСУ', riskZone: 'Группа риска' },
  riskLevels: { high: 'высокий', medium: 'средний', low: 'низкий' },
  lowStatuses: { listed: 'в перечне', 'not-listed': 'не в перечне', 'no-data': 'нет данных', 'not-applicable': 'не применимо' },
  reliability: { stable: 'устойчивая', probable: 'вероятная', limited: 'ограниченная выборка' },
  severities: { error: 'ошибка', warning: 'предупреждение', note: 'замечание' },
  ruleSets: { fioko2020: 'ФИОКО 2020', 'same-procedure-2025': '2025 (та же процедура)' },
  objectivity: { exclude: 'исключать', count: 'учитывать', both: 'показать оба варианта' },
  yes: 'да',
  no: 'нет',
};
