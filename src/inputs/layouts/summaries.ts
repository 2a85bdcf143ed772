/** Sheets of a user's own that sum up others: what they say is read from those others already. */
import type { TableMapping } from '../mapping';
import { foldText } from '../text';
import type { Recognised } from './recognised';

export interface LayoutOfSchools extends Recognised {
  /** Keys of the schools in its first rows. */
  readonly schools: readonly string[];
}

const SUMMARY = /свод|итог|анализ|динамик|сравнен|справк|диаграмм|отчет/;

/** Summaries all of whose results other certain sheets have too are no longer certain. */
export const withoutSummaries = (layouts: readonly LayoutOfSchools[]): readonly Recognised[] => {
  const said = new Set<string>();
  for (const { mapping, certain, schools } of layouts) {
    if (mapping.table !== 'results' || !certain || isSummary(mapping)) continue;
    for (const key of keysOf(mapping, schools)) said.add(key);
  }
  return layouts.map(({ mapping, certain, unclear, schools }) => {
    const keys = certain && mapping.table === 'results' && isSummary(mapping) ? keysOf(mapping, schools) : [];
    const isSaidElsewhere = keys.length > 0 && keys.every((key) => said.has(key));
    return { mapping, certain: certain && !isSaidElsewhere, unclear };
  });
};

const isSummary = ({ sheet }: TableMapping): boolean => SUMMARY.test(foldText(sheet));

/** Of every group of columns and school; none where cells of rows say the year or the procedure. */
const keysOf = ({ columns, constants, sections }: TableMapping, schools: readonly string[]): readonly string[] => {
  if (sections || columns.some(({ field }) => field === 'year' || field === 'procedure')) return [];
  const groups = new Set(columns.filter(({ field }) => field !== 'school' && field !== 'code').map(({ of }) => `${of.year ?? constants.year ?? ''} ${of.procedure ?? constants.procedure ?? ''}`));
  return [...groups].flatMap((group) => schools.map((school) => `${group} ${school}`));
};
