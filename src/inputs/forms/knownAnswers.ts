/** What a workbook knows already of the fields of a form: the answers that a school corrects instead of typing them. */
import { indicatorByCode } from '../../engine/indicatorCatalogue';
import { riskParameter, type RiskParameterId } from '../../engine/riskCatalogue';
import { findTables } from '../findTables';
import { schoolYearName, readTableCells, type TableCells } from '../incoming/tableCells';
import { INPUT_TABLES, OTHER_TABLE_NAMES } from '../inputTables';
import { IssueList } from '../issueList';
import type { TableMapping } from '../mapping';
import type { RawValue, RawWorkbook } from '../rawWorkbook';
import type { SchoolDirectory } from '../schoolDirectory';
import { TableRows } from '../tableRows';
import { contextField, FORM_SECTION_IDS, indicatorField, riskField, wholeField } from './fields';

/** Field id → what its cell would hold. */
export type Answers = ReadonlyMap<string, RawValue>;

const answersIn = ({ table, key, cells }: TableCells): readonly (readonly [id: string, value: RawValue])[] => {
  const value = cells.value?.value;
  if (table === 'socialPassport') return Object.entries(cells).map(([column, cell]) => [contextField(column), cell.value]);
  if (value === undefined) return [];
  if (table === 'risks') return riskParameter(key.parameter as RiskParameterId) ? [[riskField(key.parameter as RiskParameterId), value]] : [];
  const indicator = indicatorByCode(key.indicator ?? '');
  if (table !== 'indicators' || indicator === undefined) return [];
  const total = cells.total?.value;
  // A share without its whole is no count: the form has no place for it.
  if (indicator.whole !== null && total === undefined) return [];
  return [[indicatorField(indicator.code), value], ...(indicator.whole !== null && total !== undefined ? [[wholeField(indicator.whole), total] as const] : [])];
};

/** Wholes that differ from indicator to indicator are not known: one field asks for them all. */
const merged = (answers: readonly (readonly [id: string, value: RawValue])[]): Answers => {
  const all = new Map<string, RawValue>();
  const contradictory = new Set<string>();
  for (const [id, value] of answers) {
    if (all.has(id) && all.get(id) !== value) contradictory.add(id);
    all.set(id, value);
  }
  for (const id of contradictory) all.delete(id);
  return all;
};

/** By the schools' keys. Answers of this very year alone: last year's would come back as this year's. */
export const knownAnswers = (raw: RawWorkbook, mappings: readonly TableMapping[], directory: SchoolDirectory, year: number): ReadonlyMap<string, Answers> => {
  const regions = findTables(raw, INPUT_TABLES, { reservedNames: OTHER_TABLE_NAMES, mappings }, new IssueList());
  const rows = INPUT_TABLES.filter(({ id }) => FORM_SECTION_IDS.some((section) => section === id))
    .flatMap((table) => {
      const [first, ...others] = regions.get(table) ?? [];
      return first ? readTableCells(new TableRows([first, ...others], new IssueList()), directory) : [];
    })
    .filter(({ key }) => key.year === schoolYearName(year));
  const bySchool = new Map<string, (readonly [string, RawValue])[]>();
  for (const row of rows) bySchool.set(row.school.school.key, [...(bySchool.get(row.school.school.key) ?? []), ...answersIn(row)]);
  return new Map([...bySchool].map(([school, answers]) => [school, merged(answers)]));
};
