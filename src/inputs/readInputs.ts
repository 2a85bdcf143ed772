/**
 * A workbook's matrices → typed rows, settings and issues.
 *
 *   sheets ──findTables──▶ regions (Excel table, sheet name, the user's mappings, headers, layouts), one or several for a table
 *   what the workbook remembers, then Параметры ──▶ settings and risk scales
 *   Школы ──▶ the directory of schools ──▶ every row of the tables below finds its school there
 *   Изменения школ ──▶ former names and codes in the directory; what was merged is joined to its successor when all is read
 *   Результаты ──▶ results ─────────────┐
 *   Участники ──row by row──▶ counts ───┴──▶ merged results
 *   Соцпаспорт, Риски, Рисковый профиль, Показатели ──▶ passports, deficits, profiles, indicators
 *   Списки, Грамотность, Профилактика, Самооценка ──▶ what is analysed beside the rules
 *
 *   what was reported, and the different texts of columns ──collectRepairs──▶ corrections that are certain
 *
 * Each table is walked once (Риски twice: first for its scales), and once more only where something can be repaired.
 * A bad row is reported and left out, the others stay.
 */
import { mergeAggregated } from '../engine/mergeAggregated';
import type { ProcedureResult, SchoolYear } from '../engine/model';
import { NO_SUPPORT_INPUT, type SupportInput } from '../engine/support/model';
import { CATALOGUE_TABLE, readCatalogue } from './catalogue';
import type { TableDeclaration } from './columns';
import { collectRepairs } from './collectRepairs';
import { DECISIONS_TABLE, readDecisions } from './decisions';
import { exampleRows } from './exampleRows';
import { findTables } from './findTables';
import { FoundTables } from './foundTables';
import { joinFormerRows } from './history/joinFormerRows';
import { belongedTo, presentSchools } from './history/presentSchools';
import { INPUT_TABLES, OTHER_TABLE_NAMES } from './inputTables';
import { IssueList, WARNING } from './issueList';
import { INDICATORS_TABLE, readIndicators } from './indicators';
import { LISTS_TABLE, readLists } from './lists';
import { LITERACY_TABLE, readLiteracy } from './literacy';
import type { TableMapping } from './mapping';
import { PARTICIPANTS_TABLE, readParticipants } from './participants';
import { PREVENTION_TABLE, readPrevention } from './prevention';
import { NOTE_TEMPLATE_TABLE, readNoteTemplate } from './noteTemplate';
import { ProcedureNames } from './procedureOfRow';
import type { RawWorkbook } from './rawWorkbook';
import type { SchoolNamePair } from './schoolNamePairs';
import type { InputsReading, UnusableReason } from './reading';
import { readResults, RESULTS_TABLE } from './results';
import { readRiskProfiles, RISK_PROFILE_TABLE } from './riskProfile';
import { readRisks, RISKS_TABLE } from './risks';
import { readRoadmap, ROADMAP_TABLE } from './roadmap';
import { readRubric, RUBRIC_TABLE } from './rubric';
import { NO_HISTORY } from './history/settleChanges';
import { readSchoolChanges, SCHOOL_CHANGES_TABLE } from './schoolChanges';
import { SchoolDirectory } from './schoolDirectory';
import { listSchools, SCHOOLS_TABLE, settleHeads } from './schools';
import { agreedSettings, rememberedSettings, type RememberedSettings } from './settingsSoFar';
import { readSettings, SETTINGS_TABLE } from './settingsTable';
import { PASSPORT_TABLE, readPassports } from './socialPassport';
import { TableRows } from './tableRows';
import { foldText } from './text';
import { unknownSchools } from './names/unknownSchools';

export interface ReadInputs {
  readonly reading: InputsReading;
  /** Why nothing can be computed; `null` when something can. */
  readonly unusable: UnusableReason | null;
}

/** What the workbook remembers beside its sheets. */
export interface Remembered {
  readonly settings?: RememberedSettings;
  readonly mappings?: readonly TableMapping[];
  /** Ways of writing a school's name that the user confirmed. */
  readonly schoolNames?: readonly SchoolNamePair[];
}

export const readInputs = (raw: RawWorkbook, { settings: remembered = {}, mappings = [], schoolNames = [] }: Remembered = {}): ReadInputs => {
  const issues = new IssueList();
  const tables = new FoundTables(findTables(raw, INPUT_TABLES, { reservedNames: OTHER_TABLE_NAMES, mappings }, issues), issues);
  const ofMemory = rememberedSettings(remembered, issues);
  const { settings, fromWorkbook, origins, scales } = agreedSettings(tables.read(SETTINGS_TABLE, (rows) => readSettings(rows, ofMemory)) ?? ofMemory, issues);
  const listed = tables.read(SCHOOLS_TABLE, (rows) => listSchools(rows, schoolNames)) ?? { directory: new SchoolDirectory(), heads: new Map() };
  const history = tables.read(SCHOOL_CHANGES_TABLE, (rows) => readSchoolChanges(rows, listed)) ?? NO_HISTORY;
  const { directory } = listed;
  const schools = presentSchools(settleHeads(directory.schools, listed, issues), history, issues);
  tables.knowTotals(new Set([...schools.flatMap(({ municipality }) => municipality ?? []), ...history.municipalities].map(foldText)));
  const procedures = new ProcedureNames();
  const entered = tables.read(RESULTS_TABLE, (rows) => readResults(rows, directory, procedures)) ?? [];
  const ofPupils = tables.read(PARTICIPANTS_TABLE, (rows) => readParticipants(rows, directory, procedures, settings.minimumScores)) ?? [];
  const passports = tables.read(PASSPORT_TABLE, (rows) => readPassports(rows, directory, issues)) ?? [];
  const riskValues = tables.read(RISKS_TABLE, (rows) => readRisks(rows, new TableRows(rows.regions, new IssueList()), directory, scales, issues)) ?? [];
  const riskProfiles = tables.read(RISK_PROFILE_TABLE, (rows) => readRiskProfiles(rows, directory)) ?? [];
  const indicators = tables.read(INDICATORS_TABLE, (rows) => readIndicators(rows, directory)) ?? [];
  const lists = tables.read(LISTS_TABLE, (rows) => readLists(rows, directory)) ?? { lists: [], listRows: [] };
  const literacy = tables.read(LITERACY_TABLE, (rows) => readLiteracy(rows, directory)) ?? [];
  const prevention = tables.read(PREVENTION_TABLE, (rows) => readPrevention(rows, directory, issues, belongedTo(history))) ?? [];
  const rubric = tables.read(RUBRIC_TABLE, readRubric) ?? [];
  const results = withPupils(entered, ofPupils, issues);
  const held = new Set(results.map(({ procedure }) => procedure));
  const support: SupportInput = {
    ...NO_SUPPORT_INPUT,
    catalogue: tables.read(CATALOGUE_TABLE, readCatalogue),
    roadmap: tables.read(ROADMAP_TABLE, (rows) => readRoadmap(rows, directory, yearAfter(entered, ofPupils))),
    decisions: tables.read(DECISIONS_TABLE, (rows) => readDecisions(rows, directory, held)),
    template: tables.read(NOTE_TEMPLATE_TABLE, readNoteTemplate),
  };
  const input = { schools, results, passports, riskValues, riskProfiles };
  const analysis = { ...lists, literacy, prevention, rubric };
  const reading: InputsReading = {
    ...joinFormerRows({ input, indicators, analysis, support }, history.mergings, issues),
    settings,
    settingsFromWorkbook: fromWorkbook,
    settingOrigins: origins,
    riskScales: scales,
    found: tables.found(),
    layouts: tables.mappings(),
    unknownSchools: unknownSchools(issues.all, directory),
    issues: issues.all,
    repairs: collectRepairs(tables.all(), issues.all, directory),
    examples: tables.all().flatMap(exampleRows),
  };
  return { reading, unusable: unusableReason(reading) };
};

const withPupils = (entered: readonly ProcedureResult[], ofPupils: readonly ProcedureResult[], issues: IssueList): readonly ProcedureResult[] => {
  const { results, differences } = mergeAggregated(entered, ofPupils);
  for (const { entered: row, aggregated } of differences) {
    const { procedure, year, participants: count, below, origin } = row;
    const data = { procedure, year, participants: count, below, aggregatedParticipants: aggregated.participants, aggregatedBelow: aggregated.below };
    issues.add('aggregate-differs', data, { sheet: origin.sheet, address: origin.address, table: RESULTS_TABLE.name, read: String(below) }, WARNING);
  }
  return results;
};

/** The school year after the latest one that has results: plans are made for it. */
const yearAfter = (...results: readonly (readonly ProcedureResult[])[]): SchoolYear | null => {
  let latest: SchoolYear | null = null;
  for (const { year } of results.flat()) if (latest === null || year > latest) latest = year;
  return latest === null ? null : latest + 1;
};

const DATA_TABLES: readonly TableDeclaration['id'][] = [RESULTS_TABLE, PARTICIPANTS_TABLE, PASSPORT_TABLE, RISKS_TABLE, RISK_PROFILE_TABLE, LISTS_TABLE, LITERACY_TABLE, PREVENTION_TABLE].map(({ id }) => id);

const unusableReason = ({ found, input }: InputsReading): UnusableReason | null => {
  if (!found.some(({ table }) => table === SCHOOLS_TABLE.id)) return { code: 'no-schools-table' };
  if (input.schools.length === 0) return { code: 'no-usable-schools' };
  return found.some(({ table }) => DATA_TABLES.includes(table)) ? null : { code: 'no-data-tables' };
};
