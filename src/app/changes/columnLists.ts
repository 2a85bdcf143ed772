/**
 * What a column's cells are chosen from. Lists hold the words that the readers know, so they are Russian in every
 * language of the add-in, like the headings.
 */
import { RULE_PROCEDURE_NAMES } from '../../engine/procedures';
import { RISK_FACTORS, RISK_PARAMETERS, type RiskFactorId } from '../../engine/riskCatalogue';
import { LEVEL_WORDS, MANAGEABILITY_WORDS, MEASURE_KIND_WORDS, NATURE_WORDS, RISK_KIND_WORDS } from '../../engine/support/measureWords';
import { risks } from '../../i18n/ru/sheets/risks';
import type { ColumnDeclaration, ColumnHint, ColumnType } from '../../inputs/columns';
import { schoolYearsAround } from './schoolYears';

export interface ListSources {
  readonly now: Date;
  /** The cells of the workbook that hold the schools' names, such as "='Школы'!$B$2:$B$101"; `null`: there are none. */
  readonly schools: string | null;
}

/** Excel takes a list of 255 characters; of what is chosen the number alone is read. */
const { shortFactors } = risks;

/** A factor as the list has it: «2. Кадры». */
export const listedFactor = (id: RiskFactorId): string => `${String(id)}. ${shortFactors[id]}`;

const YES_NO = ['да', 'нет'];

const BY_TYPE: Partial<Record<ColumnType, readonly string[]>> = {
  procedure: RULE_PROCEDURE_NAMES,
  flag: YES_NO,
  mark: ['2', '3', '4', '5'],
  participantCategory: ['ВТГ', 'ВПЛ', 'СПО'],
  examStage: ['основной', 'досрочный', 'пересдача'],
  riskParameter: RISK_PARAMETERS.map(({ id }) => id),
  riskFactor: RISK_FACTORS.map(({ id }) => listedFactor(id)),
  riskLevel: ['высокая', 'средняя', 'низкая'],
  listName: ['Рособрнадзор', 'ЦОКО'],
  workName: ['Читательская грамотность', 'Математическая грамотность', 'Естественно-научная грамотность'],
};

const BY_HINT: Partial<Record<ColumnHint, readonly string[]>> = {
  schoolKind: ['СОШ', 'ООШ', 'НОШ', 'гимназия', 'лицей', 'школа-интернат', 'кадетская школа', 'вечерняя школа'],
  locality: ['город', 'село'],
  included: YES_NO,
  measureKind: Object.values(MEASURE_KIND_WORDS),
  riskKind: Object.values(RISK_KIND_WORDS),
  manageability: Object.values(MANAGEABILITY_WORDS),
  decisionNature: Object.values(NATURE_WORDS),
  measureLevel: Object.values(LEVEL_WORDS),
  progress: ['не начато', 'в работе', 'выполнено'],
  changeKind: ['переименована', 'присоединена', 'слияние', 'стала филиалом', 'перешла в другой муниципалитет'],
};

const inline = (values: readonly string[]): string => values.join(',');

/** An inline list, a formula of cells, or `null` where anything can be typed. `ownSchools`: the column is where the schools' names are entered. */
export const columnList = ({ type, hint }: ColumnDeclaration, { now, schools }: ListSources, ownSchools = false): string | null => {
  if (type === 'school') return ownSchools ? null : schools;
  if (type === 'year') return inline(schoolYearsAround(now));
  const values = BY_TYPE[type] ?? BY_HINT[hint];
  return values ? inline(values) : null;
};
