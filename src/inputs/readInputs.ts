/**
 * A workbook's matrices → typed rows, settings and issues.
 *
 *   sheets ──findTables──▶ regions (Excel table, sheet name, the user's mapping, or headers alone)
 *   what the workbook remembers, then Параметры ──▶ settings and risk scales
 *   Школы ──▶ the directory of schools ──▶ every row of the tables below finds its school there
 *   Результаты ──▶ results ─────────────┐
 *   Участники ──▶ pupils ──aggregate────┴──▶ merged results
 *   Соцпаспорт, Риски, Рисковый профиль ──▶ passports, deficits, profiles
 *
 *   what was reported, and the different texts of columns ──collectRepairs──▶ corrections that are certain
 *
 * Each table is walked once (Риски twice: first for its scales), and once more only where something can be repaired.
 * A bad row is reported and left out, the others stay.
 */
import { aggregateParticipants } from '../engine/aggregateParticipants';
import { mergeAggregated } from '../engine/mergeAggregated';
import type { Participant, ProcedureResult } from '../engine/model';
import type { MinimumScore } from '../engine/settings';
import type { TableDeclaration } from './columns';
import { collectRepairs } from './collectRepairs';
import { exampleRows, reportExamples } from './exampleRows';
import { findTables } from './findTables';
import { reportHeaders } from './headerIssues';
import { INPUT_TABLES, OTHER_TABLE_NAMES } from './inputTables';
import { IssueList, WARNING } from './issueList';
import type { TableMapping } from './mapping';
import { PARTICIPANTS_TABLE, readParticipants } from './participants';
import { ProcedureNames } from './procedureOfRow';
import type { RawWorkbook } from './rawWorkbook';
import type { FoundTable, InputsReading, UnusableReason } from './reading';
import { readResults, RESULTS_TABLE } from './results';
import { readRiskProfiles, RISK_PROFILE_TABLE } from './riskProfile';
import { readRisks, RISKS_TABLE } from './risks';
import { SchoolDirectory } from './schoolDirectory';
import { reportRowsBelow } from './rowsBelowTable';
import { readSchools, SCHOOLS_TABLE } from './schools';
import { agreedSettings, rememberedSettings, type RememberedSettings } from './settingsSoFar';
import { readSettings, SETTINGS_TABLE } from './settingsTable';
import { PASSPORT_TABLE, readPassports } from './socialPassport';
import { regionAddress, type TableRegion } from './tableRegion';
import { TableRows } from './tableRows';

export interface ReadInputs {
  readonly reading: InputsReading;
  /** Why nothing can be computed; `null` when something can. */
  readonly unusable: UnusableReason | null;
}

/** What the workbook remembers beside its sheets. */
export interface Remembered {
  readonly settings?: RememberedSettings;
  readonly mappings?: readonly TableMapping[];
}

export const readInputs = (raw: RawWorkbook, { settings: remembered = {}, mappings = [] }: Remembered = {}): ReadInputs => {
  const issues = new IssueList();
  const tables = new FoundTables(findTables(raw, INPUT_TABLES, { reservedNames: OTHER_TABLE_NAMES, mappings }, issues), issues);
  const ofMemory = rememberedSettings(remembered, issues);
  const { settings, fromWorkbook, origins, scales } = agreedSettings(tables.read(SETTINGS_TABLE, (rows) => readSettings(rows, ofMemory)) ?? ofMemory, issues);
  const { schools, directory } = tables.read(SCHOOLS_TABLE, (rows) => readSchools(rows, issues)) ?? { schools: [], directory: new SchoolDirectory() };
  const procedures = new ProcedureNames();
  const entered = tables.read(RESULTS_TABLE, (rows) => readResults(rows, directory, procedures)) ?? [];
  const participants = tables.read(PARTICIPANTS_TABLE, (rows) => readParticipants(rows, directory, procedures)) ?? [];
  const passports = tables.read(PASSPORT_TABLE, (rows) => readPassports(rows, directory, issues)) ?? [];
  const riskValues = tables.read(RISKS_TABLE, (rows) => readRisks(rows, new TableRows(rows.region, new IssueList()), directory, scales, issues)) ?? [];
  const riskProfiles = tables.read(RISK_PROFILE_TABLE, (rows) => readRiskProfiles(rows, directory)) ?? [];
  const results = withPupils(entered, participants, settings.minimumScores, issues);
  const reading: InputsReading = {
    input: { schools, results, passports, riskValues, riskProfiles },
    participants,
    settings,
    settingsFromWorkbook: fromWorkbook,
    settingOrigins: origins,
    found: tables.found(),
    issues: issues.all,
    repairs: collectRepairs(tables.all(), issues.all, directory),
    examples: tables.all().flatMap(exampleRows),
  };
  return { reading, unusable: unusableReason(reading) };
};

/** The tables of the workbook: each is read once, and what became of it is noted. */
class FoundTables {
  private readonly byTable = new Map<TableDeclaration['id'], FoundTable>();
  private readonly walked: TableRows<string>[] = [];

  constructor(
    private readonly regions: ReadonlyMap<TableDeclaration, TableRegion>,
    private readonly issues: IssueList,
  ) {}

  /** `null` when the workbook has no such table. */
  read<ColumnId extends string, Rows>(declaration: TableDeclaration<ColumnId>, reader: (rows: TableRows<ColumnId>) => Rows): Rows | null {
    const { id, name } = declaration;
    const region = this.regions.get(declaration) as TableRegion<ColumnId> | undefined;
    if (!region) return null;
    reportHeaders(region, this.issues);
    const rows = new TableRows(region, this.issues);
    const read = reader(rows);
    this.walked.push(rows);
    const { sheet, foundBy } = region;
    reportExamples(rows, this.issues);
    reportRowsBelow(region, this.issues);
    // An example row is told already, and says as much.
    if (rows.count === 0 && rows.examples.length === 0) this.issues.add('table-empty', { table: name }, { sheet: sheet.name, address: null, table: name, read: '' }, WARNING);
    const years = [...rows.years].sort((a, b) => a - b);
    this.byTable.set(id, { table: id, name, sheet: sheet.name, address: regionAddress(region), foundBy, rows: rows.count, usedRows: rows.used, years });
    return read;
  }

  /** The tables with their rows walked, in the order of reading. */
  all(): readonly TableRows<string>[] {
    return this.walked;
  }

  /** In the order of the declarations. */
  found(): readonly FoundTable[] {
    return INPUT_TABLES.flatMap(({ id }) => this.byTable.get(id) ?? []);
  }
}

const withPupils = (entered: readonly ProcedureResult[], participants: readonly Participant[], minimumScores: readonly MinimumScore[], issues: IssueList): readonly ProcedureResult[] => {
  const { results, differences } = mergeAggregated(entered, aggregateParticipants(participants, minimumScores));
  for (const { entered: row, aggregated } of differences) {
    const { procedure, year, participants: count, below, origin } = row;
    const data = { procedure, year, participants: count, below, aggregatedParticipants: aggregated.participants, aggregatedBelow: aggregated.below };
    issues.add('aggregate-differs', data, { sheet: origin.sheet, address: origin.address, table: RESULTS_TABLE.name, read: String(below) }, WARNING);
  }
  return results;
};

const DATA_TABLES: readonly TableDeclaration['id'][] = [RESULTS_TABLE, PARTICIPANTS_TABLE, PASSPORT_TABLE, RISKS_TABLE, RISK_PROFILE_TABLE].map(({ id }) => id);

const unusableReason = ({ found, input }: InputsReading): UnusableReason | null => {
  if (!found.some(({ table }) => table === SCHOOLS_TABLE.id)) return { code: 'no-schools-table' };
  if (input.schools.length === 0) return { code: 'no-usable-schools' };
  return found.some(({ table }) => DATA_TABLES.includes(table)) ? null : { code: 'no-data-tables' };
};
