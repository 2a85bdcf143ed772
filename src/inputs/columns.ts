/**
 * How an input table is declared: its name and its columns, once. Finding the table, matching its headers, reading,
 * validation and blank input sheets derive from the declaration.
 */
import type { InputTableId } from './reading';

export type ColumnType =
  | 'school'
  | 'code'
  | 'text'
  | 'year'
  | 'procedure'
  | 'count'
  | 'number'
  | 'share'
  | 'flag'
  | 'mark'
  | 'participantCategory'
  | 'examStage'
  | 'score'
  | 'riskParameter'
  | 'riskValue'
  | 'riskFactor'
  | 'riskLevel'
  | 'indicator'
  | 'indicatorValue'
  | 'listName'
  | 'className'
  | 'workName'
  | 'settingName'
  | 'settingValue';

/** Names the short explanation that a blank input sheet shows for the column; the words stand in the texts. */
export type ColumnHint =
  | 'schoolName'
  | 'schoolCode'
  | 'municipality'
  | 'schoolKind'
  | 'headSchool'
  | 'locality'
  | 'pupils'
  | 'person'
  | 'schoolYear'
  | 'procedure'
  | 'participants'
  | 'below'
  | 'meanScore'
  | 'countOfParticipants'
  | 'biased'
  | 'mark'
  | 'score'
  | 'participantCategory'
  | 'examStage'
  | 'yesNo'
  | 'className'
  | 'subject'
  | 'countOfPupils'
  | 'shareOfPupils'
  | 'riskParameter'
  | 'riskValue'
  | 'riskFactor'
  | 'riskLevel'
  | 'indicatorCode'
  | 'indicatorSchool'
  | 'indicatorValue'
  | 'indicatorTotal'
  | 'indicatorSource'
  | 'listName'
  | 'grade'
  | 'workName'
  | 'literacyLevel'
  | 'preventionMunicipality'
  | 'preventionSchool'
  | 'pupilsInAll'
  | 'countOfSchools'
  | 'rubricSection'
  | 'rubricIndicator'
  | 'rubricCriterion'
  | 'rubricScore'
  | 'rubricMaximum'
  | 'rubricStated'
  | 'measureCode'
  | 'basis'
  | 'measureText'
  | 'direction'
  | 'measureKind'
  | 'riskKind'
  | 'manageability'
  | 'decisionNature'
  | 'measureLevel'
  | 'months'
  | 'responsible'
  | 'participantsOfMeasure'
  | 'document'
  | 'included'
  | 'term'
  | 'progress'
  | 'ownBasis'
  | 'decisionText'
  | 'decisionCode'
  | 'decisionIndicator'
  | 'section'
  | 'templatePart'
  | 'templateText'
  | 'formerSchool'
  | 'changeKind'
  | 'successor'
  | 'changeYear'
  | 'setting'
  | 'settingValue'
  | 'source';

export interface ColumnDeclaration {
  /** The canonical header. */
  readonly header: string;
  /** Other headers that mean the same; matched, as the canonical one is, by `headerKey`. */
  readonly synonyms: readonly string[];
  readonly type: ColumnType;
  readonly required: boolean;
  readonly hint: ColumnHint;
  /** Read where a sheet has it; a blank input sheet does not ask for it, since another column says the same. */
  readonly onlyFound: boolean;
}

export interface TableDeclaration<ColumnId extends string = string> {
  readonly id: InputTableId;
  /** The canonical name, also of the sheet. */
  readonly name: string;
  /** Other names of the sheet. */
  readonly sheetSynonyms: readonly string[];
  readonly columns: Readonly<Record<ColumnId, ColumnDeclaration>>;
  /** Where it is not simply the required columns that must be there: what is missing after all. */
  adjustMissing?(missing: readonly ColumnId[], present: ReadonlySet<ColumnId>): readonly ColumnId[];
  /** What its headers must have for them alone to tell the table; absent: the required columns, where there are enough of them. */
  readonly toldBy?: readonly ColumnId[];
  /** A row may name a total («Итого») instead of a school. */
  readonly hasTotals: boolean;
  /** Further columns in which a row may name a total. */
  readonly totalsIn?: readonly ColumnId[];
  /**
   * Its name and its headers are common words: its headers alone tell it only where no other column stands beside them, and
   * a sheet of its name that lacks more than one column is something else, such as lists to choose from.
   */
  readonly commonWords?: boolean;
  /** The add-in itself fills it when a report needs it: found by its name alone, never missed among the data. */
  readonly ofReports?: boolean;
}

/** The name of the Excel table: the canonical name without spaces. */
export const excelTableName = ({ name }: Pick<TableDeclaration, 'name'>): string => name.replaceAll(' ', '');

type Options = Partial<Pick<ColumnDeclaration, 'synonyms' | 'onlyFound'>>;

export const required = (header: string, type: ColumnType, hint: ColumnHint, { synonyms = [], onlyFound = false }: Options = {}): ColumnDeclaration => ({
  header,
  synonyms,
  type,
  required: true,
  hint,
  onlyFound,
});

export const optional = (header: string, type: ColumnType, hint: ColumnHint, options: Options = {}): ColumnDeclaration => ({
  ...required(header, type, hint, options),
  required: false,
});

/** Columns that several tables share. */
export const SCHOOL_COLUMN = required('Школа', 'school', 'schoolName', {
  synonyms: [
    'ОО',
    'ОУ',
    'Наименование школы',
    'Название школы',
    'Наименование ОО',
    'Название ОО',
    'Наименование ОУ',
    'Название ОУ',
    'Образовательная организация',
    'Общеобразовательная организация',
    'Образовательное учреждение',
    'Общеобразовательное учреждение',
    'Наименование образовательной организации',
    'Наименование общеобразовательной организации',
    'Наименование образовательного учреждения',
    'Наименование общеобразовательного учреждения',
    'Наименование организации',
    'Краткое наименование',
    'Учреждение',
  ],
});

export const CODE_COLUMN = optional('Код', 'code', 'schoolCode', { synonyms: ['Код ОО', 'Код ОУ', 'Код школы', 'Код организации', 'Логин', 'Логин ОО', 'ID ОО'] });

export const YEAR_COLUMN = required('Учебный год', 'year', 'schoolYear', { synonyms: ['Год', 'Уч. год', 'Уч. г.', 'Период'] });

/** The same where the contract calls it «Год». */
export const PLAIN_YEAR_COLUMN = required('Год', 'year', 'schoolYear', { synonyms: ['Учебный год', 'Уч. год', 'Уч. г.', 'Период'] });

export const PUPILS_SYNONYMS = [
  'Количество обучающихся',
  'Кол-во обучающихся',
  'Число обучающихся',
  'Численность обучающихся',
  'Всего обучающихся',
  'Обучающихся всего',
  'Обучающиеся',
  'Контингент',
  'Учащихся',
  'Количество учащихся',
  'Число учащихся',
  'Всего учащихся',
] as const;
