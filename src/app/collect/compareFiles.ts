/**
 * What the files bring, beside what the workbook holds; no Excel.
 *
 * 1. readInputs           the workbook → its schools, settings and years
 * 2. openAll              bytes → matrices, one file after another
 *    readIncoming         matrices → rows and what is wrong with them
 * 3. existingTables       the workbook's cells under the keys of their rows
 * 4. compareIncoming      both, cell by cell, school by school; what was asked and is nowhere
 */
import type { PaneTexts } from '../../i18n/texts';
import type { Issue } from '../../inputs/issues';
import { findTables } from '../../inputs/findTables';
import { askedFields } from '../../inputs/forms/askedFields';
import { FORM_SECTION_IDS, type FormSectionId } from '../../inputs/forms/fields';
import { compareIncoming } from '../../inputs/incoming/compare';
import type { Comparison } from '../../inputs/incoming/comparison';
import { existingTables } from '../../inputs/incoming/existing';
import type { IncomingContext } from '../../inputs/incoming/context';
import type { IncomingFile, ReadFile } from '../../inputs/incoming/incoming';
import { readIncoming } from '../../inputs/incoming/readFiles';
import { schoolYearName } from '../../inputs/incoming/tableCells';
import { INPUT_TABLES, OTHER_TABLE_NAMES } from '../../inputs/inputTables';
import { IssueList } from '../../inputs/issueList';
import { detectLayouts } from '../../inputs/layouts/detectLayouts';
import type { TableMapping } from '../../inputs/mapping';
import { readInputs } from '../../inputs/readInputs';
import type { InputsReading } from '../../inputs/reading';
import { directoryOf } from '../../inputs/directoryOf';
import { schoolNameKey } from '../../inputs/schoolNames';
import { describeIssue } from '../describeIssue';
import { breathe } from '../pace';
import { throwIfCancelled, type ThinkingProgress, type WorkbookContent } from '../thinker';
import { openAll } from './openAll';

const latest = (years: readonly number[]): number | null => (years.length === 0 ? null : Math.max(...years));

/** The year that most of the forms are of; of several such years, the latest. */
const yearOfForms = (files: readonly ReadFile[]): number | null => {
  const counts = new Map<number, number>();
  for (const year of files.filter(({ kind }) => kind === 'form').flatMap(({ years }) => years)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return latest([...counts].filter(([, count]) => count === most).map(([year]) => year));
};

/** Where nobody says which year is collected, the forms do; else the workbook; else whatever came. */
const readFiles = (files: readonly IncomingFile[], context: Omit<IncomingContext, 'year'>, chosen: number | null, ofWorkbook: number | null): { readonly read: readonly ReadFile[]; readonly year: number } => {
  const first = chosen ?? ofWorkbook ?? 0;
  const read = readIncoming(files, { ...context, year: first });
  const year = chosen ?? yearOfForms(read) ?? ofWorkbook ?? latest(read.flatMap(({ years }) => years)) ?? first;
  return { read: year === first ? read : readIncoming(files, { ...context, year }), year };
};

/** The sections that schools were asked for: those that any of them answered. Another workbook answers no questions. */
const askedSections = (files: readonly ReadFile[], year: string): readonly FormSectionId[] => {
  const answers = files.filter(({ kind }) => kind === 'form' || kind === 'questionnaire').flatMap(({ rows }) => rows);
  const tables = new Set(answers.filter(({ key }) => key.year === year).map(({ table }) => table));
  return FORM_SECTION_IDS.filter((section) => tables.has(section));
};

/** Mappings of what detection alone has found: to be remembered before a table of the same kind gets a sheet by its name. */
const detectedMappings = ({ raw }: WorkbookContent, { found, input }: InputsReading): readonly TableMapping[] => {
  const detected = new Set(found.filter(({ foundBy }) => foundBy === 'headers').map(({ table, sheet }) => JSON.stringify([table, sheet])));
  if (detected.size === 0) return [];
  const layouts = detectLayouts(raw, { schoolKeys: new Set(input.schools.map(({ name }) => schoolNameKey(name))) });
  return layouts.filter(({ certain, mapping: { table, sheet } }) => certain && detected.has(JSON.stringify([table, sheet]))).map(({ mapping }) => mapping);
};

/** Throws when the signal is aborted. */
export const compareFiles = async (
  content: WorkbookContent,
  files: readonly IncomingFile[],
  chosen: number | null,
  texts: PaneTexts,
  onProgress: ThinkingProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Comparison> => {
  const { raw, memory } = content;
  const rest = async (): Promise<void> => {
    await breathe();
    throwIfCancelled(signal);
  };
  await rest();
  const { settings, mappings, schoolNames } = memory;
  const { reading } = readInputs(raw, { settings, mappings, schoolNames });
  const { schools } = reading.input;
  const directory = directoryOf(schools, schoolNames);
  const readBytes = await openAll(files, async (part) => {
    onProgress('checking', part);
    await rest();
  });
  const context = { directory, readBytes, describe: (issue: Issue) => describeIssue(issue, texts) };
  const { read, year } = readFiles(files, context, chosen, latest(reading.found.flatMap(({ years }) => years)));
  onProgress('checking', 1);
  await rest();
  const existing = existingTables(findTables(raw, INPUT_TABLES, { reservedNames: OTHER_TABLE_NAMES, mappings }, new IssueList()), directory);
  const asked = askedFields(askedSections(read, schoolYearName(year)), year);
  const comparison = compareIncoming(read, existing, schools, year, { asked, detected: detectedMappings(content, reading) });
  onProgress('computing', 1);
  return comparison;
};
