/** What was read, checked: typed rows, settings, issues in words, and all that the pane shows of the inputs. */
import { reportingYear } from '../engine/reportingYear';
import type { PaneTexts } from '../i18n/texts';
import { INPUT_TABLES } from '../inputs/inputTables';
import type { InputsReading, InputTableId, UnusableReason } from '../inputs/reading';
import { readInputs } from '../inputs/readInputs';
import { minimumScoreViews } from '../inputs/minimumScoreViews';
import { settingViews } from '../inputs/settingViews';
import { wordIssues } from './describeIssue';
import { fingerprint, reportsFingerprint } from './fingerprint';
import { inputNeeds } from './inputNeeds';
import type { CheckReport } from './results';
import type { WorkbookContent } from './thinker';
import { yearsWithData } from './years';

const missingTables = ({ found }: InputsReading): readonly InputTableId[] => {
  const present = new Set(found.map(({ table }) => table));
  return INPUT_TABLES.filter(({ id, ofReports }) => !ofReports && !present.has(id)).map(({ id }) => id);
};

/** Newest first. */
const yearsOf = ({ found }: InputsReading): readonly number[] => [...new Set(found.flatMap(({ years }) => years))].sort((a, b) => b - a);

/** What concerns the workbook as a whole and is no issue of a cell. */
const remarksOn = ({ input, settings }: InputsReading, { app }: PaneTexts): readonly string[] => {
  const years = yearsWithData(input.results);
  const chosen = settings.year;
  return chosen !== null && years.length > 0 && !years.includes(chosen) ? [app.remarks.yearWithoutResults({ year: chosen, years })] : [];
};

const checkReport = ({ raw, memory, generated }: WorkbookContent, reading: InputsReading, told: UnusableReason | null, texts: PaneTexts): CheckReport => {
  const year = told === null ? reportingYear(reading.input, reading.settings, reading.analysis) : null;
  // Data tables whose rows are all broken give no year, and are as good as none.
  const unusable = told ?? (year === null ? { code: 'no-data-tables' } : null);
  const hangingOn = { raw, reading, mappings: memory.mappings };
  const calculations = fingerprint(hangingOn);
  return {
    usable: unusable === null,
    unusable,
    found: reading.found,
    missing: missingTables(reading),
    issues: wordIssues(reading.issues, texts),
    settings: reading.settings,
    year,
    schools: reading.input.schools.length,
    directory: reading.input.schools.map(({ key, name }) => ({ key, name })),
    remarks: remarksOn(reading, texts),
    years: yearsOf(reading),
    repairs: reading.repairs,
    examples: reading.examples,
    settingViews: settingViews(reading),
    minimumScores: minimumScoreViews(reading, yearsOf(reading)),
    formulaMode: memory.formulaMode,
    mappings: memory.mappings,
    schoolNames: memory.schoolNames,
    unknownSchools: reading.unknownSchools,
    userSheets: raw.sheets.map(({ name }) => name),
    tables: inputNeeds,
    fingerprint: calculations,
    reportsFingerprint: reportsFingerprint(hangingOn, calculations),
    generated,
  };
};

export interface CheckedContent {
  readonly reading: InputsReading;
  readonly check: CheckReport;
}

/** `year` overrides the setting «Отчётный год». */
export const checkContent = (content: WorkbookContent, texts: PaneTexts, year: number | null = null): CheckedContent => {
  const { settings, mappings, schoolNames } = content.memory;
  const { reading: read, unusable } = readInputs(content.raw, { settings, mappings, schoolNames });
  const reading = year === null ? read : { ...read, settings: { ...read.settings, year } };
  return { reading, check: checkReport(content, reading, unusable, texts) };
};
