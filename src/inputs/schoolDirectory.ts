/**
 * The schools of «Школы», and which of them a row of another table means: by code where both sides have it, else by the
 * key of the name, else as the user confirmed of this way of writing it. Former names and codes mean the school as it is now;
 * a school that was merged into another one is told apart here, so that its rows can be counted with those of its successor.
 */
import type { School } from '../engine/model';
import { isExcelError, isMissing } from './cellValues/parsed';
import { onlyNearKey } from './names/certainSchool';
import { likelySchool } from './names/suggestSchools';
import type { RawValue } from './rawWorkbook';
import type { SchoolNamePair } from './schoolNamePairs';
import { schoolNameKey } from './schoolNames';
import { readText, tidyText } from './text';

export interface ListedSchool {
  readonly school: School;
  /** Its place among the schools: a short key of its own. */
  readonly index: number;
}

export type Resolution =
  | { readonly found: ListedSchool }
  | { readonly code: 'school-unknown'; readonly at: 'code' | 'school'; readonly data: { readonly school: string; readonly suggestion: string | null } }
  | { readonly code: 'school-name-ambiguous'; readonly at: 'school'; readonly data: { readonly school: string } }
  | { readonly code: 'code-name-conflict'; readonly at: 'code'; readonly data: { readonly code: string; readonly school: string } }
  | { readonly code: 'missing' };

/** A name is compared with all schools for a suggestion; in a table of strangers that stops here. */
const MOST_SUGGESTIONS = 200;

/** A code cell as text; `null` when there is none. */
export const codeText = (raw: RawValue): string | null => (isMissing(raw) || isExcelError(raw) ? null : tidyText(readText(raw)) || null);

const withoutZeros = (code: string): string => code.replace(/^0+(?=\d)/, '');

export class SchoolDirectory {
  readonly listed: ListedSchool[] = [];
  private readonly byKey = new Map<string, ListedSchool>();
  private readonly byName = new Map<string, ListedSchool[]>();
  private readonly byExactCode = new Map<string, ListedSchool>();
  private readonly byNumericCode = new Map<string, ListedSchool>();
  private readonly byBareCode = new Map<string, ListedSchool[]>();
  /** Key of a former name that another school has now → those that are meant where a code says so. */
  private readonly byTakenName = new Map<string, ListedSchool[]>();
  /** Keys of former names of which no code is told: a row's own code, which nobody knows, says nothing against them. */
  private readonly codelessNames = new Set<string>();
  private readonly merged = new Set<ListedSchool>();
  private readonly resolved = new Map<RawValue, Map<RawValue, Resolution>>();
  private readonly certain = new Map<string, string | null>();
  private suggestions = 0;
  /** Key of what is written → the name in «Школы» that was confirmed for it. */
  private readonly confirmed: ReadonlyMap<string, string>;
  /** What suggestions are looked for in; made anew when a school was added. */
  private names: readonly School[] | null = null;

  /** `pairs`: later ones win. One whose school is no longer listed is passed over. */
  constructor(pairs: readonly SchoolNamePair[] = []) {
    this.confirmed = new Map(pairs.map(({ written, school }) => [schoolNameKey(written), school]));
  }

  /** The school that stands in the list already under this key; `null` when there is none. */
  twin(name: string, codeCell: RawValue): ListedSchool | null {
    const code = codeText(codeCell);
    if (code !== null) {
      const sameCode = this.findByCode(codeCell);
      if (sameCode) return sameCode;
    }
    const namesakes = this.byName.get(schoolNameKey(name)) ?? [];
    return namesakes.find(({ school }) => code === null || school.code === null) ?? this.byKey.get(code ?? schoolNameKey(name)) ?? null;
  }

  add(school: School, codeCell: RawValue): void {
    const listed = this.list(school);
    push(this.byName, schoolNameKey(school.name), listed);
    this.knowCode(listed, codeCell);
  }

  /** A former name of a listed school and, unless the cell is blank, its former code. A name that another one has now means it only together with the code. */
  addName(listed: ListedSchool, name: string, codeCell: RawValue): void {
    const key = schoolNameKey(name);
    const namesakes = this.namesakes(name);
    if (namesakes.length === 0) push(this.byName, key, listed);
    else if (!namesakes.includes(listed)) push(this.byTakenName, key, listed);
    if (codeText(codeCell) === null) this.codelessNames.add(key);
    else this.knowCode(listed, codeCell);
    this.forget();
  }

  /** A school that is in no list, for it was merged into another one: its rows find it, nobody is offered it. */
  addMerged(school: School, codeCell: RawValue): ListedSchool {
    const listed = this.list(school);
    this.merged.add(listed);
    this.addName(listed, school.name, codeCell);
    return listed;
  }

  /** A listed school that was merged into another one. */
  noteMerged(listed: ListedSchool): void {
    this.merged.add(listed);
    this.forget();
  }

  /** The listed schools of this name, whatever was confirmed of it. */
  namesakes(name: string): readonly ListedSchool[] {
    return this.byName.get(schoolNameKey(name)) ?? [];
  }

  /** Remembers its answers: rows repeat their schools. */
  resolve(codeCell: RawValue, nameCell: RawValue): Resolution {
    let ofCode = this.resolved.get(codeCell);
    if (!ofCode) this.resolved.set(codeCell, (ofCode = new Map<RawValue, Resolution>()));
    let resolution = ofCode.get(nameCell);
    if (!resolution) ofCode.set(nameCell, (resolution = this.find(codeCell, nameCell)));
    return resolution;
  }

  /** The name in «Школы» of the one school that an unknown name must mean; `null` when that is not certain. */
  certainName(codeCell: RawValue, nameCell: RawValue): string | null {
    const name = codeText(nameCell);
    const key = name === null ? null : this.onlyNear(name);
    const [namesake, ...others] = key === null ? [] : (this.byName.get(key) ?? []);
    // A row with a code of its own speaks of a school with that code, not of one with another.
    if (!namesake || others.length > 0 || (codeText(codeCell) !== null && namesake.school.code !== null)) return null;
    return namesake.school.name;
  }

  /** The schools as they are now, for suggestions. */
  get schools(): readonly School[] {
    return (this.names ??= this.listed.filter((listed) => !this.merged.has(listed)).map(({ school }) => school));
  }

  /** A number and a text are the same code but for leading zeros, which only count where both are texts. */
  findByCode(cell: RawValue): ListedSchool | null {
    const code = codeText(cell);
    if (code === null) return null;
    const exact = this.byExactCode.get(code);
    if (exact) return exact;
    if (typeof cell !== 'number') return this.byNumericCode.get(withoutZeros(code)) ?? null;
    const bare = this.byBareCode.get(code) ?? [];
    return bare.length === 1 ? bare[0]! : null;
  }

  private list(school: School): ListedSchool {
    const listed = { school, index: this.listed.length };
    this.listed.push(listed);
    this.byKey.set(school.key, listed);
    this.names = null;
    return listed;
  }

  private knowCode(listed: ListedSchool, codeCell: RawValue): void {
    const code = codeText(codeCell);
    if (code === null) return;
    this.byExactCode.set(code, listed);
    if (typeof codeCell === 'number') this.byNumericCode.set(code, listed);
    else push(this.byBareCode, withoutZeros(code), listed);
  }

  /** What was answered before the names were complete. */
  private forget(): void {
    this.names = null;
    this.resolved.clear();
    this.certain.clear();
  }

  private onlyNear(name: string): string | null {
    let key = this.certain.get(name);
    if (key === undefined) this.certain.set(name, (key = onlyNearKey(schoolNameKey(name), this.byName.keys())));
    return key;
  }

  private find(codeCell: RawValue, nameCell: RawValue): Resolution {
    const code = codeText(codeCell);
    const name = codeText(nameCell);
    const ofCode = code === null ? null : this.findByCode(codeCell);
    if (name === null) return code === null ? { code: 'missing' } : this.foundOrUnknown(ofCode ?? this.confirmedFor(code), code);
    const key = schoolNameKey(name);
    const namesakes = this.byName.get(key) ?? [];
    // What was confirmed is asked only where neither the code nor the list knows the school.
    const confirmed = ofCode === null && namesakes.length === 0 ? this.confirmedFor(name) : null;
    if (confirmed) return { found: confirmed };
    if (code !== null) {
      const ofName = [...namesakes, ...(this.byTakenName.get(key) ?? [])];
      if (ofCode) return ofName.length === 0 || ofName.includes(ofCode) ? { found: ofCode } : { code: 'code-name-conflict', at: 'code', data: { code, school: name } };
      const codeless = namesakes.filter(({ school }) => school.code === null || this.codelessNames.has(key));
      if (namesakes.length > 0 && codeless.length === 0) return { code: 'code-name-conflict', at: 'code', data: { code, school: name } };
    }
    return this.findByName(name, nameCell, namesakes);
  }

  private findByName(name: string, nameCell: RawValue, namesakes: readonly ListedSchool[]): Resolution {
    const [first, ...others] = namesakes;
    if (others.length > 0) return { code: 'school-name-ambiguous', at: 'school', data: { school: name } };
    const found = first ?? this.findByCode(nameCell);
    return found ? { found } : { code: 'school-unknown', at: 'school', data: { school: name, suggestion: this.suggest(name) } };
  }

  private confirmedFor(written: string): ListedSchool | null {
    const name = this.confirmed.get(schoolNameKey(written));
    if (name === undefined) return null;
    const namesakes = this.byName.get(schoolNameKey(name)) ?? [];
    const exact = namesakes.filter(({ school }) => tidyText(school.name) === tidyText(name));
    const meant = exact.length > 0 ? exact : namesakes;
    return meant.length === 1 ? meant[0]! : null;
  }

  private foundOrUnknown(found: ListedSchool | null, code: string): Resolution {
    return found ? { found } : { code: 'school-unknown', at: 'code', data: { school: code, suggestion: null } };
  }

  private suggest(name: string): string | null {
    if (this.suggestions >= MOST_SUGGESTIONS) return null;
    this.suggestions += 1;
    return likelySchool(name, this.schools);
  }
}

const push = (map: Map<string, ListedSchool[]>, key: string, listed: ListedSchool): void => {
  const before = map.get(key);
  if (before) before.push(listed);
  else map.set(key, [listed]);
};
