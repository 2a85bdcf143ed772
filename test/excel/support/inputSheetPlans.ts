/** Plans of blank input sheets for tests. */
import type { InputSheetColumn, InputSheetPlan } from '../../../src/excel/inputSheets';
import { EXAMPLE_MARK } from '../../../src/inputs/dataRows';

export const columnOf = (given: Partial<InputSheetColumn> & Pick<InputSheetColumn, 'header'>): InputSheetColumn => ({
  width: 12,
  required: false,
  hint: { title: given.header, message: `Впишите: ${given.header}.` },
  list: null,
  format: null,
  note: '',
  ...given,
});

export const schoolsPlan = (given: Partial<InputSheetPlan> = {}): InputSheetPlan => ({
  table: 'schools',
  name: 'Школы',
  tableName: 'Школы',
  title: 'Школы: одна строка — одна школа.\nСерая строка — пример.',
  columns: [columnOf({ header: 'Школа', width: 40, required: true }), columnOf({ header: 'Код', format: '@' }), columnOf({ header: 'Малокомплектная', list: 'да,нет', note: 'если знаете' })],
  example: [`${EXAMPLE_MARK} МБОУ «Школа № 1»`, '007', 'нет'],
  rows: [],
  blankRows: 3,
  ...given,
});

export const resultsPlan = (given: Partial<InputSheetPlan> = {}): InputSheetPlan => ({
  table: 'results',
  name: 'Результаты',
  tableName: 'Результаты',
  title: null,
  columns: [columnOf({ header: 'Школа', required: true, list: "='Школы'!$A$6:$A$8" }), columnOf({ header: 'Участников' })],
  example: null,
  rows: [],
  blankRows: 2,
  ...given,
});

export const settingsPlan = (rows: InputSheetPlan['rows']): InputSheetPlan => ({
  table: 'settings',
  name: 'Параметры',
  tableName: 'Параметры',
  title: 'Параметры расчёта',
  columns: [columnOf({ header: 'Параметр', format: '@' }), columnOf({ header: 'Значение' })],
  example: null,
  rows,
  blankRows: 0,
});
