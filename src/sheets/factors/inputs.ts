/** The very numbers that were correlated, school by school: to check them in the workbook or elsewhere. */
import type { FactorsResult } from '../../engine/analysis/factors/result';
import { variableKey } from '../../engine/analysis/factors/result';
import type { Texts } from '../../i18n';
import { schoolCell, schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { Block, ColumnSpec, TableBlock } from '../spec';
import { variableName } from './names';

/** The school and its results. */
const OWN_COLUMNS = 2;

/** A sheet of more cells takes long to open. */
const MOST_CELLS = 400_000;

const cellCount = ({ rows, variables }: FactorsResult): number => rows.length * (variables.length + OWN_COLUMNS);

const hasInputs = (result: FactorsResult): boolean => cellCount(result) <= MOST_CELLS;

/** As many columns as the table of correlations stand in sight, the rest behind the outline button. */
const inputsTable = (result: FactorsResult, { assessment }: SheetsInput, inSight: number, texts: Texts): TableBlock => {
  const { factors: words, common } = texts.sheets;
  const schools = new Map(assessment.schools.map(({ school }) => [school.key, school]));
  const nameOf = schoolNames(assessment.schools, texts);
  return {
    kind: 'table',
    id: 'inputs',
    name: 'ФакторыИсходныеЧисла',
    columns: [
      { id: 'school', header: common.school, width: 46, kind: 'text', wrap: true },
      { id: 'low', header: words.low, width: 15, kind: 'statistic', wrap: true },
      ...result.variables.map((variable, at): ColumnSpec => ({
        id: variableKey(variable),
        header: variableName(variable, texts),
        width: 11,
        kind: 'statistic',
        align: 'right',
        ...(at + OWN_COLUMNS >= inSight ? { working: true } : {}),
      })),
    ],
    rows: result.rows.map(({ school, low, values }) => {
      const known = schools.get(school);
      // Excel hands a blank cell to a function as 0.
      return [known ? schoolCell(known, nameOf) : school, low, ...values.map((value) => value ?? words.missing)];
    }),
    emptyText: words.noRows,
  };
};

export const inputBlocks = (result: FactorsResult, input: SheetsInput, inSight: number, texts: Texts): readonly Block[] => {
  const { factors: words } = texts.sheets;
  return [
    { kind: 'heading', id: 'inputs-heading', text: words.inputsTitle },
    ...(hasInputs(result)
      ? ([{ kind: 'notes', lines: [words.inputsNote] }, inputsTable(result, input, inSight, texts)] as const)
      : ([{ kind: 'notes', lines: [words.inputsCut(cellCount(result))] }] as const)),
  ];
};
