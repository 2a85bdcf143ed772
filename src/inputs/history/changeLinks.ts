/**
 * What each row of «Изменения школ» links: a former school (listed still, or known by its name alone) and what it became.
 * Names that could mean several schools are told, never chosen between.
 */
import type { FormerSchoolKind, Origin, SchoolYear } from '../../engine/model';
import { ERROR_ROW, WARNING, type IssuePlace, type IssueWeight } from '../issueList';
import type { IssueCode, IssueDataByCode } from '../issues';
import type { RawValue } from '../rawWorkbook';
import { codeText, type ListedSchool, type SchoolDirectory } from '../schoolDirectory';
import { schoolNameKey } from '../schoolNames';
import type { ListedSchools } from '../schools';
import { foldText } from '../text';

/** A row, as read. */
export interface SchoolChange {
  readonly former: string;
  readonly code: string | null;
  /** "" where there is none. */
  readonly codeCell: RawValue;
  readonly kind: FormerSchoolKind;
  readonly successor: string;
  readonly successorCell: RawValue;
  /** The first school year of the new state. */
  readonly year: SchoolYear | null;
  readonly municipality: string | null;
  readonly document: string | null;
  readonly origin: Origin;
  readonly place: IssuePlace;
}

export type ChangeProblem = {
  readonly [Code in IssueCode]: { readonly code: Code; readonly column: 'former' | 'code' | 'school' | 'municipality'; readonly data: IssueDataByCode[Code]; readonly weight: IssueWeight };
}[IssueCode];

/** A school of the list, or one that only its name is known of. */
export interface SchoolNode {
  readonly id: string;
  readonly listed: ListedSchool | null;
}

export interface ChangeLink {
  readonly change: SchoolChange;
  readonly from: SchoolNode;
  readonly to: SchoolNode;
  /** `name`: another name of the same school; `part`: a school of its own that came to another; `stays`: a listed school that stays one. */
  readonly role: 'name' | 'part' | 'stays';
  /** The former code, unless another school has it. */
  readonly codeCell: RawValue;
  /** The school that was probably meant, where the successor is not known. */
  readonly suggestion: string | null;
}

export interface Linked {
  /** `null`: the row says nothing that could be used. */
  readonly link: ChangeLink | null;
  readonly problems: readonly ChangeProblem[];
}

const unusable = (...problems: readonly ChangeProblem[]): Linked => ({ link: null, problems });

const listedNode = (listed: ListedSchool): SchoolNode => ({ id: `listed ${String(listed.index)}`, listed });
const namedNode = (name: string, code = ''): SchoolNode => ({ id: `named ${schoolNameKey(name)} ${code}`.trim(), listed: null });

const isMerging = ({ kind }: SchoolChange): boolean => kind === 'merged' || kind === 'fused';

const placeOf = ({ school: { origin } }: ListedSchool): string => `«${origin.sheet}» ${origin.address}`;

export const linkOf = (change: SchoolChange, { directory, heads }: ListedSchools): Linked => {
  const successor = directory.resolve('', change.successorCell);
  if ('code' in successor && successor.code !== 'school-unknown') {
    return unusable({ code: 'school-name-ambiguous', column: 'school', data: { school: change.successor }, weight: ERROR_ROW });
  }
  const to = 'found' in successor ? listedNode(successor.found) : namedNode(change.successor);
  const suggestion = 'found' in successor ? null : successor.data.suggestion;
  const former = formerNode(change, to.listed, directory);
  if ('problem' in former) return unusable(former.problem);
  const { from, remarks, codeCell } = former;
  const role = roleOf(change, from, to, heads);
  if (role === null) {
    return from.id === to.id
      ? unusable({ code: 'change-to-itself', column: 'school', data: { school: change.successor }, weight: ERROR_ROW })
      : unusable({ code: 'former-name-taken', column: 'former', data: { former: change.former, school: from.listed!.school.name, place: placeOf(from.listed!) }, weight: ERROR_ROW });
  }
  return { link: { change, from, to, role, codeCell, suggestion }, problems: [...remarks, ...unmoved(change, to.listed)] };
};

/** `null`: it cannot be so. */
const roleOf = (change: SchoolChange, from: SchoolNode, to: SchoolNode, heads: ListedSchools['heads']): ChangeLink['role'] | null => {
  if (from.id === to.id) return change.kind === 'moved' ? 'stays' : null;
  if (isMerging(change)) return 'part';
  if (change.kind !== 'filial') return from.listed ? null : 'name';
  if (from.listed) return 'stays';
  // «Стало» names the filial itself, or the head of a filial that is listed nowhere.
  return to.listed && heads.has(to.listed.school) ? 'name' : 'part';
};

const unmoved = ({ kind, municipality }: SchoolChange, to: ListedSchool | null): readonly ChangeProblem[] => {
  const now = to?.school.municipality ?? null;
  if (kind !== 'moved' || municipality === null || now === null || foldText(now) !== foldText(municipality)) return [];
  return [{ code: 'move-without-change', column: 'municipality', data: { school: to!.school.name, municipality }, weight: WARNING }];
};

type Former = { readonly from: SchoolNode; readonly remarks: readonly ChangeProblem[]; readonly codeCell: RawValue } | { readonly problem: ChangeProblem };

const plain = (from: SchoolNode, codeCell: RawValue = ''): Former => ({ from, remarks: [], codeCell });

const formerNode = (change: SchoolChange, to: ListedSchool | null, directory: SchoolDirectory): Former => {
  const { former, code, codeCell } = change;
  const namesakes = directory.namesakes(former);
  const ofCode = directory.findByCode(codeCell);
  // A code that the successor kept tells nothing of the former school.
  const own = ofCode !== null && ofCode === to ? '' : codeCell;
  if (ofCode !== null && ofCode !== to) return ofCode !== null && namesakes.includes(ofCode) ? plain(listedNode(ofCode)) : otherCode(change, ofCode, namesakes.length === 0);
  if (namesakes.length === 0) return plain(namedNode(former), own);
  if (code === null || own === '') return namesake(change, namesakes, to);
  const codeless = namesakes.filter(({ school }) => school.code === null);
  return codeless.length > 0 ? namesake(change, codeless, to) : takenName(change, namesakes, to);
};

/** The former code is one of «Школы» under another name. */
const otherCode = (change: SchoolChange, ofCode: ListedSchool, isFreeName: boolean): Former => {
  const { former, code } = change;
  if (!isFreeName) return { problem: { code: 'code-name-conflict', column: 'code', data: { code: code ?? '', school: former }, weight: ERROR_ROW } };
  if (isMerging(change)) return plain(listedNode(ofCode));
  return { from: namedNode(former), codeCell: '', remarks: [{ code: 'former-code-taken', column: 'code', data: { code: code ?? '', school: ofCode.school.name }, weight: WARNING }] };
};

/** The former school is one of «Школы» by its name: the only one, or the only one of the former municipality. */
const namesake = (change: SchoolChange, namesakes: readonly ListedSchool[], to: ListedSchool | null): Former => {
  if (to && namesakes.includes(to) && (change.kind === 'moved' || namesakes.length === 1)) return plain(listedNode(to));
  const others = namesakes.filter((listed) => listed !== to);
  const { municipality } = change;
  const there = municipality === null ? [] : others.filter(({ school }) => school.municipality !== null && foldText(school.municipality) === foldText(municipality));
  const [only, ...more] = there.length > 0 ? there : others;
  return only && more.length === 0 ? plain(listedNode(only)) : { problem: { code: 'school-name-ambiguous', column: 'former', data: { school: change.former }, weight: ERROR_ROW } };
};

/** The former name, with a code of its own: it is found by the two together, or by the code. */
const takenName = (change: SchoolChange, namesakes: readonly ListedSchool[], to: ListedSchool | null): Former => {
  const { former, codeCell } = change;
  const from = namedNode(former, codeText(codeCell) ?? '');
  const other = namesakes.find((listed) => listed !== to);
  if (!other) return { from, codeCell, remarks: [] };
  return { from, codeCell, remarks: [{ code: 'former-name-taken', column: 'former', data: { former, school: other.school.name, place: placeOf(other) }, weight: WARNING }] };
};
