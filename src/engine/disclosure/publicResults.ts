/**
 * The results that a public copy tells: participants and those below the threshold, by procedure and year, for all schools
 * together and for groups of schools; never for one school.
 *
 * Source: [001] 5.3, 7.1 (monitorings on the website, by groups of schools); R5.3: results must not serve for a rating of
 * schools, so a school is never a group of its own.
 * Groups: with one municipality, kinds of locality and in them kinds of schools; with several, municipalities and in them
 * kinds of locality. One hierarchy, so that no second breakdown can be held against the first.
 * Missing data: a result without participants is no result; results with a sign of bias are left out unless the setting
 * counts them; what «Школы» does not say of a school puts it into a group of its own (`null`).
 */
import type { DistrictAssessment } from '../assessment';
import { groupBy } from '../groupBy';
import type { ProcedureResult, School, SchoolKey, SchoolYear } from '../model';
import { RULE_PROCEDURES, type ProcedureName } from '../procedures';
import { FEWEST_SCHOOLS, HIDDEN_REASONS, type CountedGroup, type DisclosureRules, type HiddenReason, type PublishedCount, type PublishedGroup } from './model';
import { suppress } from './suppress';

/** What a level of the hierarchy groups schools by. */
export type GroupLevel = 'municipality' | 'locality' | 'kind';

/** A group of the hierarchy; its label is as «Школы» writes it, `null` where it says nothing. */
export interface GroupName {
  readonly id: string;
  readonly level: GroupLevel | 'all';
  readonly label: string | null;
  /** Schools of the list in it, with and without results. */
  readonly schools: number;
  readonly groups: readonly GroupName[];
}

export interface PublicTable {
  readonly procedure: ProcedureName;
  readonly year: SchoolYear;
  readonly all: PublishedGroup;
}

export interface PublicResults {
  readonly rules: DisclosureRules;
  readonly levels: readonly GroupLevel[];
  readonly names: GroupName;
  /** Years with results, ascending, the reporting year the last that can be. */
  readonly years: readonly SchoolYear[];
  /** By procedure, then by year. */
  readonly tables: readonly PublicTable[];
  /** How many counts are hidden for which reason, over all tables. */
  readonly hidden: Readonly<Record<HiddenReason, number>>;
}

/** More years than these are history that no page of a website needs. */
const MOST_YEARS = 5;

const valueAt = (school: School, level: GroupLevel): string | null => school[level];

const distinct = (schools: readonly School[], level: GroupLevel): number => new Set(schools.map((school) => valueAt(school, level))).size;

function levelsOf(schools: readonly School[]): readonly GroupLevel[] {
  const levels: readonly GroupLevel[] = distinct(schools, 'municipality') > 1 ? ['municipality', 'locality'] : ['locality', 'kind'];
  return levels.filter((level) => distinct(schools, level) > 1);
}

const EVERYBODY = 'all';

/** Distinct for every path of labels, whatever they hold. */
const idOf = (parent: string, label: string | null): string => `${parent}/${label === null ? '' : `=${label.replaceAll('/', '//')}`}`;

interface Node {
  readonly name: GroupName;
  readonly schools: readonly School[];
  readonly nodes: readonly Node[];
}

const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

function nodeOf(id: string, level: GroupLevel | 'all', label: string | null, schools: readonly School[], levels: readonly GroupLevel[]): Node {
  const [next, ...rest] = levels;
  const parts = next === undefined ? [] : [...groupBy(schools, (school) => idOf(id, valueAt(school, next)))].sort(inOrder);
  const nodes = parts.map(([part, own]) => nodeOf(part, next!, valueAt(own[0]!, next!), own, rest));
  return { name: { id, level, label, schools: schools.length, groups: nodes.map(({ name }) => name) }, schools, nodes };
}

const sumOf = <Row>(rows: readonly Row[], valueOf: (row: Row) => number): number => rows.reduce((sum, row) => sum + valueOf(row), 0);

/** The groups of one procedure and year with their counts. */
function countedGroup({ name, schools, nodes }: Node, results: ReadonlyMap<SchoolKey, ProcedureResult>): CountedGroup {
  const groups = nodes.map((node) => countedGroup(node, results));
  const own = schools.flatMap(({ key }) => results.get(key) ?? []);
  return { id: name.id, schools: organisationsIn(schools, results), participants: sumOf(own, ({ participants }) => participants), below: sumOf(own, ({ below }) => below), groups };
}

const organisationsIn = (schools: readonly School[], results: ReadonlyMap<SchoolKey, ProcedureResult>): number => new Set(schools.flatMap(({ key, parentKey }) => (results.has(key) ? [parentKey ?? key] : []))).size;

/** Results that count; of two rows of one school, procedure and year the first. */
function countedResults({ input, year, settings }: DistrictAssessment): readonly ProcedureResult[] {
  const seen = new Set<string>();
  return input.results.filter((result) => {
    const id = `${result.procedure}\u0000${String(result.year)}\u0000${result.school}`;
    if (result.year > year || seen.has(id)) return false;
    seen.add(id);
    return result.participants > 0 && (!result.biased || settings.objectivity === 'count');
  });
}

const bySchool = (results: readonly ProcedureResult[]): ReadonlyMap<SchoolKey, ProcedureResult> => new Map(results.map((result) => [result.school, result]));

const flat = (group: PublishedGroup): readonly PublishedGroup[] => [group, ...group.groups.flatMap(flat)];

function hiddenCounts(tables: readonly PublicTable[]): Readonly<Record<HiddenReason, number>> {
  const tally = Object.fromEntries(HIDDEN_REASONS.map((reason) => [reason, 0])) as Record<HiddenReason, number>;
  const note = (count: PublishedCount): void => {
    if (!count.shown) tally[count.reason] += 1;
  };
  for (const { all } of tables) {
    for (const { participants, below } of flat(all)) {
      note(participants);
      note(below);
    }
  }
  return tally;
}

export function publicResults(assessment: DistrictAssessment): PublicResults {
  const schools = assessment.schools.map(({ school }) => school);
  const rules: DisclosureRules = { smallCount: assessment.settings.reports.publicSmallCount, fewestSchools: FEWEST_SCHOOLS };
  const levels = levelsOf(schools);
  const tree = nodeOf(EVERYBODY, 'all', null, schools, levels);
  const known = new Set(schools.map(({ key }) => key));
  const results = countedResults(assessment).filter(({ school }) => known.has(school));
  const byTable = groupBy(results, ({ procedure, year }) => `${procedure}\u0000${String(year)}`);
  const years = [...new Set(results.map(({ year }) => year))].sort((a, b) => a - b).slice(-MOST_YEARS);
  const tables = RULE_PROCEDURES.flatMap(({ name: procedure }) =>
    years.flatMap((year): readonly PublicTable[] => {
      const own = byTable.get(`${procedure}\u0000${String(year)}`);
      return own ? [{ procedure, year, all: suppress(countedGroup(tree, bySchool(own)), rules) }] : [];
    }),
  );
  return { rules, levels, names: tree.name, years, tables, hidden: hiddenCounts(tables) };
}
