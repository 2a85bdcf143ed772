/** What a report lacks in this workbook, and what it will be the poorer for: from its declaration and the tables that were found. */
import type { DataNeed, ReportDeclaration } from '../../app/reports/catalogueOfReports';
import type { CheckReport, InputTableId } from '../../app/results';

type Read = Pick<CheckReport, 'found' | 'tables' | 'usable'>;

export interface NamedTable {
  readonly id: InputTableId;
  /** The canonical name. */
  readonly name: string;
}

/** Why a need is not met. */
export type Lack =
  | { readonly kind: 'absent'; readonly tables: readonly NamedTable[] }
  /** It is there, without a row that can be used. */
  | { readonly kind: 'empty'; readonly tables: readonly NamedTable[]; readonly sheet: string }
  | { readonly kind: 'few-years'; readonly tables: readonly NamedTable[]; readonly sheet: string; readonly needed: number; readonly found: readonly number[] };

export interface ReportData {
  /** It can be built when there is none of these. */
  readonly lacks: readonly Lack[];
  readonly poorer: readonly Lack[];
  /** The workbook as a whole cannot be computed. */
  readonly unusable: boolean;
}

export const namesOf = (ids: readonly InputTableId[], { tables }: Pick<CheckReport, 'tables'>): readonly NamedTable[] =>
  ids.flatMap((id) => tables.filter((table) => table.id === id).map(({ name }) => ({ id, name })));

/** `null`: the need is met. */
const lackOf = ({ anyOf, years }: DataNeed, check: Read): Lack | null => {
  const tables = namesOf(anyOf, check);
  const found = check.found.filter(({ table }) => anyOf.includes(table));
  const [first] = found;
  if (!first) return { kind: 'absent', tables };
  const used = found.filter(({ usedRows }) => usedRows > 0);
  if (used.length === 0) return { kind: 'empty', tables: namesOf([first.table], check), sheet: first.sheet };
  const ofYears = [...new Set(used.flatMap((table) => table.years))].sort((a, b) => a - b);
  return years !== undefined && ofYears.length < years ? { kind: 'few-years', tables, sheet: used[0]!.sheet, needed: years, found: ofYears } : null;
};

const lacksOf = (needs: readonly DataNeed[], check: Read): readonly Lack[] => needs.flatMap((need) => lackOf(need, check) ?? []);

export const reportData = ({ needs, sharpenedBy }: Pick<ReportDeclaration, 'needs' | 'sharpenedBy'>, check: Read): ReportData =>
  check.usable ? { lacks: lacksOf(needs, check), poorer: lacksOf(sharpenedBy, check), unusable: false } : { lacks: [], poorer: [], unusable: true };

export const canBuild = ({ lacks, unusable }: ReportData): boolean => !unusable && lacks.length === 0;
