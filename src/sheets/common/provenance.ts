/** The line under the title: when, from what, by which rules. */
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';

/** `tables`: canonical names of the input tables that the sheet is made of; all of them when absent. */
export const provenance = ({ computedAt, found }: SheetsInput, { sheets }: Texts, rules: string, tables?: readonly string[]): string => {
  const sources = found.filter(({ name }) => !tables || tables.includes(name)).map(({ name, sheet, address }) => sheets.common.source(name, sheet, address));
  return sheets.common.provenance(computedAt, sources, rules);
};

/** The canonical names of input tables, as the workbook contract gives them. */
export const TABLE_NAMES = {
  schools: 'Школы',
  results: 'Результаты',
  participants: 'Участники',
  socialPassport: 'Соцпаспорт',
  risks: 'Риски',
  riskProfile: 'Рисковый профиль',
  lists: 'Списки',
  literacy: 'Грамотность',
  prevention: 'Профилактика',
  rubric: 'Самооценка',
  schoolChanges: 'Изменения школ',
  catalogue: 'Каталог мер',
  roadmap: 'Дорожная карта',
  decisions: 'Управленческие решения',
  noteTemplate: 'Шаблон справки',
  settings: 'Параметры',
} as const;
