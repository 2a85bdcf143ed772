/**
 * The rows of «Изменения школ» taken together: chains are followed to the school as it is now, and what contradicts itself,
 * goes round in a circle or leads nowhere is told and left out.
 */
import type { SchoolMerging } from '../../engine/formerSchools';
import { groupBy } from '../../engine/groupBy';
import type { FormerSchool, School, SchoolKey } from '../../engine/model';
import { ERROR_ROW, NOTE, type IssuePlace, type IssueWeight } from '../issueList';
import { codeText, type ListedSchool, type SchoolDirectory } from '../schoolDirectory';
import type { ListedSchools } from '../schools';
import { linkOf, type ChangeLink, type ChangeProblem, type SchoolChange, type SchoolNode } from './changeLinks';

const SAME_ROW: IssueWeight = { severity: 'warning', leavesOutRow: true };

/** A merging with what its issues speak of. */
export interface ToldMerging extends SchoolMerging {
  readonly formerName: string;
  readonly schoolName: string;
  readonly place: IssuePlace;
}

export interface NamedFilial {
  readonly filial: ListedSchool;
  readonly head: ListedSchool;
  readonly place: IssuePlace;
}

export interface SchoolHistory {
  readonly mergings: readonly ToldMerging[];
  /** By the key of the school as it is now. */
  readonly former: ReadonlyMap<SchoolKey, readonly FormerSchool[]>;
  readonly filials: readonly NamedFilial[];
  /** Names of municipalities that schools belonged to. */
  readonly municipalities: readonly string[];
}

export const NO_HISTORY: SchoolHistory = { mergings: [], former: new Map(), filials: [], municipalities: [] };

type Problems = Map<SchoolChange, ChangeProblem[]>;

export const settleChanges = (changes: readonly SchoolChange[], listed: ListedSchools): { readonly problems: ReadonlyMap<SchoolChange, readonly ChangeProblem[]>; readonly history: SchoolHistory } => {
  const problems: Problems = new Map();
  const tell = (change: SchoolChange, ...found: readonly ChangeProblem[]): void => void problems.set(change, [...(problems.get(change) ?? []), ...found]);
  const links = changes.flatMap((change) => {
    const { link, problems: found } = linkOf(change, listed);
    if (found.length > 0) tell(change, ...found);
    return link ? [link] : [];
  });
  const chains = new Chains(consistent(links, tell), tell);
  return { problems, history: chains.history(listed.directory) };
};

type Tell = (change: SchoolChange, ...found: readonly ChangeProblem[]) => void;

/** Without repetitions, and without former schools of several successors. */
const consistent = (links: readonly ChangeLink[], tell: Tell): readonly ChangeLink[] => {
  const byFormer = groupBy(links.filter(({ role }) => role !== 'stays'), ({ from }) => from.id);
  const isLeftOut = new Set<ChangeLink>();
  for (const [first, ...others] of byFormer.values()) {
    if (first === undefined) continue;
    const contrary = others.find((other) => other.to.id !== first.to.id || other.role !== first.role);
    for (const link of [first, ...others]) {
      const isTwin = !contrary && link !== first && link.change.kind === first.change.kind;
      if (!contrary && !isTwin) continue;
      isLeftOut.add(link);
      const address = (link === first ? contrary! : first).change.origin.address;
      if (isTwin) tell(link.change, { code: 'row-duplicate', column: 'former', data: { first: address }, weight: SAME_ROW });
      else tell(link.change, { code: 'change-contradiction', column: 'former', data: { former: link.change.former, first: address }, weight: ERROR_ROW });
    }
  }
  return links.filter((link) => !isLeftOut.has(link));
};

/** A school as it is now, and whether what led to it is a part of it or its name. */
interface End {
  readonly listed: ListedSchool;
  readonly isPart: boolean;
}

class Chains {
  private readonly next: ReadonlyMap<string, ChangeLink>;
  private readonly usable: readonly ChangeLink[];
  private readonly units = new Map<string, ListedSchool>();

  constructor(links: readonly ChangeLink[], tell: Tell) {
    const leading = links.filter(({ role }) => role !== 'stays');
    this.next = new Map(leading.map((link) => [link.from.id, link]));
    this.usable = links.filter((link) => {
      const end = this.endOf(link.role === 'stays' && link.change.kind === 'moved' ? link.from : link.to);
      if (typeof end !== 'string') return true;
      const { change, suggestion } = link;
      if (end === 'circle') tell(change, { code: 'change-circle', column: 'former', data: { school: change.former }, weight: ERROR_ROW });
      else tell(change, { code: 'successor-unknown', column: 'school', data: { school: change.successor, suggestion }, weight: ERROR_ROW });
      return false;
    });
    for (const { change, from, to, role } of this.usable) if (role === 'part' && from.listed) tell(change, this.listedStill(from.listed, to));
  }

  history(directory: SchoolDirectory): SchoolHistory {
    // Before any former name is known: a school that is merged has to be told apart from one that only shares its name.
    for (const link of this.usable) if (link.role === 'part') this.unitOf(link.from, directory);
    for (const { change, role, to, codeCell } of this.usable) if (role === 'name') directory.addName(this.unitOf(to, directory), change.former, codeCell);
    return {
      mergings: this.usable.flatMap((link) => (link.role === 'part' ? [this.mergingOf(link, directory)] : [])),
      former: this.formerSchools(),
      filials: this.usable.flatMap(({ change, role, from, to }) => (role === 'stays' && change.kind === 'filial' ? [{ filial: from.listed!, head: this.found(to).listed, place: change.place }] : [])),
      municipalities: this.usable.flatMap(({ change: { municipality } }) => municipality ?? []),
    };
  }

  private endOf(start: SchoolNode): End | 'circle' | 'unknown' {
    const seen = new Set<string>();
    let [at, isPart] = [start, false];
    for (let link = this.next.get(at.id); link; link = this.next.get(at.id)) {
      if (seen.has(at.id)) return 'circle';
      seen.add(at.id);
      isPart ||= link.role === 'part';
      at = link.to;
    }
    return at.listed ? { listed: at.listed, isPart } : 'unknown';
  }

  /** Of links that were found to lead somewhere. */
  private found(node: SchoolNode): End {
    return this.endOf(node) as End;
  }

  /** The school whose rows are those of the node: itself, or, of a name, the one that had it. */
  private unitOf(node: SchoolNode, directory: SchoolDirectory): ListedSchool {
    const known = node.listed && !this.next.has(node.id) ? node.listed : this.units.get(node.id);
    if (known) return known;
    const link = this.next.get(node.id)!;
    const unit = link.role === 'name' ? this.unitOf(link.to, directory) : this.mergedUnit(link, directory);
    this.units.set(node.id, unit);
    return unit;
  }

  private mergedUnit({ change: { former, municipality, origin }, from, codeCell }: ChangeLink, directory: SchoolDirectory): ListedSchool {
    if (from.listed) {
      directory.noteMerged(from.listed);
      return from.listed;
    }
    const school: School = { key: `\u0000${from.id}`, name: former, code: codeText(codeCell), municipality, kind: null, primaryOnly: false, parentKey: null, locality: null, pupils: null, origin };
    return directory.addMerged(school, codeCell);
  }

  private mergingOf({ change, from, to }: ChangeLink, directory: SchoolDirectory): ToldMerging {
    const { listed, isPart } = this.found(to);
    return {
      former: this.unitOf(from, directory).school.key,
      school: listed.school.key,
      year: change.year,
      fused: change.kind === 'fused' && !isPart,
      formerName: change.former,
      schoolName: listed.school.name,
      place: change.place,
    };
  }

  private formerSchools(): ReadonlyMap<SchoolKey, readonly FormerSchool[]> {
    const told = this.usable.map(({ change, from, to, role }) => {
      const { listed, isPart } = this.found(role === 'stays' ? from : to);
      const { former: name, code, municipality, kind, year, document, origin } = change;
      const became = to.listed?.school.name ?? change.successor;
      return { school: listed.school.key, former: { name, code, municipality, kind, became, year, was: isPart || role === 'part' ? 'part' : 'name', document, origin } satisfies FormerSchool };
    });
    const bySchool = groupBy(told, ({ school }) => school);
    return new Map([...bySchool].map(([school, rows]) => [school, rows.map(({ former }) => former).sort((a, b) => (a.year ?? 0) - (b.year ?? 0))]));
  }

  private listedStill({ school: { name, origin } }: ListedSchool, to: SchoolNode): ChangeProblem {
    const { listed } = this.found(to);
    return { code: 'former-school-listed', column: 'former', data: { former: name, school: listed.school.name, place: `«${origin.sheet}» ${origin.address}` }, weight: NOTE };
  }
}
