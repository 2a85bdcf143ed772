/** The table «Дорожная карта»: one row is a measure of the municipality or of one school. */
import { optional, required, SCHOOL_COLUMN, type TableDeclaration } from './columns';

export type RoadmapColumn = 'code' | 'direction' | 'text' | 'kind' | 'start' | 'end' | 'responsible' | 'participants' | 'document' | 'school' | 'factor' | 'basis' | 'progress';

export const ROADMAP_TABLE: TableDeclaration<RoadmapColumn> = {
  id: 'roadmap',
  name: 'Дорожная карта',
  sheetSynonyms: ['План мероприятий', 'Муниципальная дорожная карта'],
  hasTotals: false,
  ofReports: true,
  columns: {
    direction: required('Направление', 'text', 'direction', { synonyms: ['Направления'] }),
    text: required('Мероприятие', 'text', 'measureText', { synonyms: ['Мероприятия', 'Мера', 'Наименование мероприятия'] }),
    kind: optional('Вид меры', 'text', 'measureKind'),
    start: optional('Начало', 'text', 'term', { synonyms: ['Дата начала', 'Срок начала'] }),
    end: optional('Окончание', 'text', 'term', { synonyms: ['Дата окончания', 'Срок', 'Сроки', 'Срок исполнения'] }),
    responsible: optional('Ответственный', 'text', 'responsible', { synonyms: ['Ответственные'] }),
    participants: optional('Участники', 'text', 'participantsOfMeasure'),
    document: optional('Документ', 'text', 'document', { synonyms: ['Документы'] }),
    school: { ...SCHOOL_COLUMN, required: false },
    factor: optional('Фактор', 'riskFactor', 'riskFactor', { synonyms: ['Фактор риска'] }),
    basis: optional('Основание', 'text', 'ownBasis', { synonyms: ['Основания'] }),
    progress: optional('Выполнение', 'text', 'progress', { synonyms: ['Выполнено', 'Процент выполнения', 'Статус', 'Отметка о выполнении'] }),
    code: optional('Код меры', 'text', 'measureCode'),
  },
};
