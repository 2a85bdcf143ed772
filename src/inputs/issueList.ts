/** Collects issues; the only place that builds one. Of a million alike it keeps a thousand, and counts the others. */
import type { Issue, IssueCode, IssueDataByCode, IssueOf, MoreAlike, Severity } from './issues';

/** Where an issue stands. */
export interface IssuePlace {
  readonly sheet: string;
  readonly address: string | null;
  readonly table: string | null;
  /** What stood in the cell, as text. */
  readonly read: string;
}

export interface IssueWeight {
  readonly severity: Severity;
  readonly leavesOutRow: boolean;
}

export const ERROR_ROW: IssueWeight = { severity: 'error', leavesOutRow: true };
/** Bad, but the row is of use without it. */
export const ERROR_CELL: IssueWeight = { severity: 'error', leavesOutRow: false };
export const WARNING: IssueWeight = { severity: 'warning', leavesOutRow: false };
export const NOTE: IssueWeight = { severity: 'note', leavesOutRow: false };

/** Issues of one code in one column (and about one school) that are told one by one. */
export const MOST_ALIKE = 1_000;

/** The same whatever they are about: a table of strangers names ever other schools. */
export const MOST_IN_COLUMN = 20_000;

/** What is proposed for a column of these hangs on every single cell of it; such columns are as long as there are schools. */
const ALL_TOLD: ReadonlySet<IssueCode> = new Set<IssueCode>(['share-looks-like-percent']);

/** Issues of which further ones are counted only. */
interface Alike {
  told: number;
  /** Index of the last one that is told: it speaks for those that are not. */
  last: number;
  count: number;
  /** Numbers of the rows left out by those that are not told. */
  rows: Set<number> | null;
}

const lettersOf = (address: string): string => address.replace(/\d+$/, '');
const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? 0);

export class IssueList {
  private readonly told: Issue[] = [];
  private readonly alike = new Map<string, Alike>();

  add<Code extends IssueCode>(code: Code, data: IssueDataByCode[Code], place: IssuePlace, { severity, leavesOutRow }: IssueWeight): void {
    if (!this.isWorthTelling(code, data, place, leavesOutRow)) return;
    const issue: IssueOf<Code> = { code, severity, ...place, data, leavesOutRow };
    this.told.push(issue as Issue);
  }

  /** In the order in which they were added. */
  get all(): readonly Issue[] {
    const more = this.untold();
    return more.size === 0 ? this.told : this.told.map((issue, at) => (more.has(at) ? ({ ...issue, more: more.get(at) } as Issue) : issue));
  }

  private isWorthTelling(code: IssueCode, data: object, { sheet, address }: IssuePlace, leavesOutRow: boolean): boolean {
    if (address === null || ALL_TOLD.has(code)) return true;
    const column = `${code}\u0000${sheet}\u0000${lettersOf(address)}`;
    const inColumn = this.group(column);
    const isNamed = 'school' in data;
    // Once the column is full, a name that is new gets no counter of its own.
    const isFull = inColumn.told >= (isNamed ? MOST_IN_COLUMN : MOST_ALIKE);
    const key = isNamed ? `${column}\u0000${String(data.school)}` : column;
    const alike = isFull ? (this.alike.get(key) ?? inColumn) : this.group(key);
    if (!isFull && alike.told < MOST_ALIKE) {
      for (const group of new Set([alike, inColumn])) {
        group.told += 1;
        group.last = this.told.length;
      }
      return true;
    }
    alike.count += 1;
    if (leavesOutRow) (alike.rows ??= new Set()).add(rowOf(address));
    return false;
  }

  private group(key: string): Alike {
    const found = this.alike.get(key);
    if (found) return found;
    const group = { told: 0, last: -1, count: 0, rows: null };
    this.alike.set(key, group);
    return group;
  }

  /** By the index of the issue that tells of them. A row counts where no issue tells of it, and once. */
  private untold(): ReadonlyMap<number, MoreAlike> {
    const more = new Map<number, MoreAlike>();
    const counted = [...this.alike.values()].filter(({ count }) => count > 0);
    if (counted.length === 0) return more;
    const known = new Map<string, Set<number>>();
    const knownOf = (sheet: string): Set<number> => {
      const rows = known.get(sheet) ?? new Set<number>();
      known.set(sheet, rows);
      return rows;
    };
    for (const { sheet, address, leavesOutRow } of this.told) if (leavesOutRow && address !== null) knownOf(sheet).add(rowOf(address));
    for (const { last, count, rows } of counted) {
      const before = knownOf(this.told[last]?.sheet ?? '');
      const size = before.size;
      for (const row of rows ?? []) before.add(row);
      const also = more.get(last) ?? { count: 0, rows: 0 };
      more.set(last, { count: also.count + count, rows: also.rows + before.size - size });
    }
    return more;
  }
}
