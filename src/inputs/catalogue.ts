/** The table «Каталог мер»: one row is a measure that answers one or several findings. */
import { optional, required, type TableDeclaration } from './columns';

export type CatalogueColumn = 'code' | 'bases' | 'text' | 'direction' | 'kind' | 'riskKind' | 'manageability' | 'nature' | 'level' | 'months' | 'responsible' | 'participants' | 'document' | 'source' | 'included';

export const CATALOGUE_TABLE: TableDeclaration<CatalogueColumn> = {
  id: 'catalogue',
  name: 'Каталог мер',
  sheetSynonyms: ['Каталог мероприятий'],
  hasTotals: false,
  ofReports: true,
  columns: {
    code: required('Код меры', 'text', 'measureCode'),
    bases: required('Основание', 'text', 'basis', { synonyms: ['Основания'] }),
    text: required('Мероприятие', 'text', 'measureText', { synonyms: ['Мера', 'Меры'] }),
    direction: optional('Направление', 'text', 'direction'),
    kind: optional('Вид меры', 'text', 'measureKind'),
    riskKind: optional('Вид риска', 'text', 'riskKind'),
    manageability: optional('Управляемость', 'text', 'manageability'),
    nature: optional('Характер решения', 'text', 'decisionNature'),
    level: optional('Уровень', 'text', 'measureLevel'),
    months: optional('Месяцы', 'text', 'months', { synonyms: ['Срок', 'Сроки'] }),
    responsible: optional('Ответственный', 'text', 'responsible', { synonyms: ['Ответственные'] }),
    participants: optional('Участники', 'text', 'participantsOfMeasure'),
    document: optional('Документ', 'text', 'document', { synonyms: ['Документы'] }),
    source: optional('Источник', 'text', 'indicatorSource'),
    included: optional('Включить', 'flag', 'included'),
  },
};
