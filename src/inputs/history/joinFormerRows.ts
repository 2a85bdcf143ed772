/**
 * Every row of a former school becomes one of its successor, as the rules say of each table; what cannot is told.
 *
 * Results, passports and risks: engine/formerSchools.ts. Literacy: the former school's classes are further classes of that year.
 * Prevention: reports of one school and year are counted together by the analysis. Lists: the successor stands on a list of
 * which the former school was one, once. Plans and decisions: of the successor. Indicators: the successor's own, as risks.
 */
import { joinFormerSchools } from '../../engine/formerSchools';
import type { AnalysisInput, DistrictInput, IndicatorValue, ListEntry, ListRows, Origin, SchoolKey, SchoolYear } from '../../engine/model';
import type { SupportInput } from '../../engine/support/model';
import { ERROR_ROW, NOTE, type IssueList } from '../issueList';
import type { ToldMerging } from './settleChanges';

export interface ReadRows {
  readonly input: DistrictInput;
  readonly indicators: readonly IndicatorValue[];
  readonly analysis: AnalysisInput;
  readonly support: SupportInput;
}

type Mergings = ReadonlyMap<SchoolKey, ToldMerging>;

interface RowOfSchool {
  readonly school: SchoolKey;
  readonly year: SchoolYear;
  readonly origin: Origin;
}

export const joinFormerRows = (rows: ReadRows, mergings: readonly ToldMerging[], issues: IssueList): ReadRows => {
  if (mergings.length === 0) return rows;
  const byFormer: Mergings = new Map(mergings.map((merging) => [merging.former, merging]));
  const timely = timelyRows(byFormer, issues);
  const { input, analysis, indicators, support } = rows;
  const ofTime = { ...input, results: input.results.filter(timely('Результаты')), passports: input.passports.filter(timely('Соцпаспорт')) };
  tellAside([...input.riskValues, ...input.riskProfiles, ...indicators], byFormer, issues);
  return {
    input: joinFormerSchools(ofTime, mergings),
    indicators: indicators.filter(({ school }) => school === null || !byFormer.has(school)),
    analysis: {
      ...analysis,
      ...successorsLists(analysis, byFormer),
      literacy: analysis.literacy.filter(timely('Грамотность')).map((row) => ofSuccessor(row, byFormer)),
      prevention: analysis.prevention.filter((row) => row.school === null || timely('Профилактика')({ ...row, school: row.school })).map((row) => ofSuccessor(row, byFormer)),
    },
    support: {
      ...support,
      roadmap: support.roadmap?.map((row) => ofSuccessor(row, byFormer)) ?? null,
      decisions: support.decisions?.map((row) => ofSuccessor(row, byFormer)) ?? null,
    },
  };
};

const ofSuccessor = <Row extends { readonly school: SchoolKey | null }>(row: Row, mergings: Mergings): Row => {
  const merging = row.school === null ? undefined : mergings.get(row.school);
  return merging ? { ...row, school: merging.school } : row;
};

/** A row of the year of the merging or a later one cannot be told from one that the successor has too. */
const timelyRows =
  (mergings: Mergings, issues: IssueList) =>
  (table: string) =>
  ({ school, year, origin }: RowOfSchool): boolean => {
    const merging = mergings.get(school);
    if (!merging || merging.year === null || year < merging.year) return true;
    issues.add('former-row-late', { former: merging.formerName, school: merging.schoolName, year, from: merging.year }, { ...origin, table, read: '' }, ERROR_ROW);
    return false;
  };

/** One note for each former school. */
const tellAside = (rows: readonly { readonly school: SchoolKey | null }[], mergings: Mergings, issues: IssueList): void => {
  const counts = new Map<SchoolKey, number>();
  for (const { school } of rows) if (school !== null && mergings.has(school)) counts.set(school, (counts.get(school) ?? 0) + 1);
  for (const { former, formerName, schoolName, place } of mergings.values()) {
    const aside = counts.get(former) ?? 0;
    if (aside > 0) issues.add('former-rows-aside', { former: formerName, school: schoolName, rows: aside }, place, NOTE);
  }
};

/** A list that names both schools names the successor once. */
const successorsLists = ({ lists, listRows }: AnalysisInput, mergings: Mergings): Pick<AnalysisInput, 'lists' | 'listRows'> => {
  const keyOf = ({ list, year }: Pick<ListEntry, 'list' | 'year'>): string => JSON.stringify([list, year]);
  const told = new Set<string>();
  const repeated = new Map<string, number>();
  const entries = lists
    .map((entry) => ofSuccessor(entry, mergings))
    .filter((entry) => {
      const member = JSON.stringify([keyOf(entry), entry.school]);
      if (!told.has(member)) return told.add(member);
      repeated.set(keyOf(entry), (repeated.get(keyOf(entry)) ?? 0) + 1);
      return false;
    });
  const counted = listRows.map((rows): ListRows => {
    const more = repeated.get(keyOf(rows)) ?? 0;
    return more === 0 ? rows : { ...rows, used: rows.used - more, repeated: rows.repeated + more };
  });
  return { lists: entries, listRows: counted };
};
