/** The table «Управленческие решения»: one row is a decision, its measure and what became of it. */
import { optional, PLAIN_YEAR_COLUMN, required, SCHOOL_COLUMN, YEAR_COLUMN, type TableDeclaration } from './columns';

export type DecisionColumn = 'code' | 'text' | 'year' | 'school' | 'basis' | 'riskKind' | 'nature' | 'measure' | 'taken' | 'due' | 'progress' | 'done' | 'responsible' | 'document' | 'indicator';

export const DECISIONS_TABLE: TableDeclaration<DecisionColumn> = {
  id: 'decisions',
  name: 'Управленческие решения',
  sheetSynonyms: ['Решения'],
  hasTotals: false,
  ofReports: true,
  columns: {
    text: required('Решение', 'text', 'decisionText', { synonyms: ['Управленческое решение', 'Содержание решения'] }),
    year: { ...YEAR_COLUMN, synonyms: [PLAIN_YEAR_COLUMN.header, ...YEAR_COLUMN.synonyms.filter((synonym) => synonym !== PLAIN_YEAR_COLUMN.header)] },
    school: { ...SCHOOL_COLUMN, required: false },
    basis: optional('Основание', 'text', 'basis'),
    riskKind: optional('Вид риска', 'text', 'riskKind'),
    nature: optional('Характер решения', 'text', 'decisionNature'),
    measure: optional('Мера', 'text', 'measureText', { synonyms: ['Мероприятие'] }),
    taken: optional('Дата решения', 'text', 'term', { synonyms: ['Дата'] }),
    due: optional('Срок', 'text', 'term', { synonyms: ['Срок исполнения'] }),
    progress: optional('Выполнение', 'text', 'progress', { synonyms: ['Выполнено', 'Статус'] }),
    done: optional('Дата выполнения', 'text', 'term'),
    responsible: optional('Ответственный', 'text', 'responsible'),
    document: optional('Документ', 'text', 'document'),
    indicator: optional('Показатель', 'text', 'decisionIndicator', { synonyms: ['Показатель эффекта'] }),
    code: optional('Код решения', 'text', 'decisionCode'),
  },
};
