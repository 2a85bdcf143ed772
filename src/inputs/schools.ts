/** The table «Школы»: one row is a school; every other table's rows belong to one of them. */
import type { School } from '../engine/model';
import { parseCount } from './cellValues/counts';
import { parseText } from './cellValues/texts';
import { CODE_COLUMN, optional, PUPILS_SYNONYMS, SCHOOL_COLUMN, type TableDeclaration } from './columns';
import { ERROR_ROW, WARNING, type IssueList, type IssuePlace } from './issueList';
import type { RawValue } from './rawWorkbook';
import { codeText, SchoolDirectory } from './schoolDirectory';
import type { SchoolNamePair } from './schoolNamePairs';
import { isPrimaryKind, isPrimaryName, schoolNameKey } from './schoolNames';
import type { TableRows } from './tableRows';

export type SchoolColumn = 'code' | 'school' | 'municipality' | 'kind' | 'parent' | 'locality' | 'pupils' | 'curator' | 'mentor';

export const SCHOOLS_TABLE: TableDeclaration<SchoolColumn> = {
  id: 'schools',
  name: 'Школы',
  sheetSynonyms: [],
  hasTotals: true,
  columns: {
    code: CODE_COLUMN,
    school: SCHOOL_COLUMN,
    municipality: optional('Муниципалитет', 'text', 'municipality', { synonyms: ['Муниципальное образование', 'МО', 'Район', 'Муниципальный район', 'Муниципальный округ', 'АТЕ'] }),
    kind: optional('Вид', 'text', 'schoolKind', { synonyms: ['Вид ОО', 'Вид школы', 'Тип', 'Тип ОО', 'Тип школы'] }),
    parent: optional('Головная организация', 'school', 'headSchool', { synonyms: ['Головная ОО', 'Головная школа', 'Головное учреждение', 'Базовая школа', 'Юридическое лицо'] }),
    locality: optional('Местность', 'text', 'locality', { synonyms: ['Тип местности', 'Город/село', 'Город или село', 'Расположение'] }),
    pupils: optional('Обучающихся', 'count', 'pupils', { synonyms: PUPILS_SYNONYMS }),
    curator: optional('Куратор', 'text', 'person'),
    mentor: optional('Наставник', 'text', 'person'),
  },
};

interface NamedParent {
  readonly cell: RawValue;
  readonly place: IssuePlace;
}

/** What is named as a filial's head, until all schools and their former names are known. */
export type NamedHeads = ReadonlyMap<School, NamedParent>;

export interface ListedSchools {
  /** For finding a row's school; its schools are without heads. */
  readonly directory: SchoolDirectory;
  readonly heads: NamedHeads;
}

/** Schools in their order. `pairs`: ways of writing a name that the user confirmed. */
export const listSchools = (rows: TableRows<SchoolColumn>, pairs: readonly SchoolNamePair[] = []): ListedSchools => {
  const directory = new SchoolDirectory(pairs);
  const heads = new Map<School, NamedParent>();
  while (rows.next()) {
    const school = readSchool(rows, directory);
    if (school === null) continue;
    directory.add(school, rows.raw('code'));
    rows.use();
    if (codeText(rows.raw('parent')) !== null) heads.set(school, { cell: rows.raw('parent'), place: rows.place('parent') });
  }
  return { directory, heads };
};

/** The same schools with the heads of filials. */
export const settleHeads = (schools: readonly School[], { directory, heads }: ListedSchools, issues: IssueList): readonly School[] =>
  schools.map((school) => {
    const parent = heads.get(school);
    return parent ? { ...school, parentKey: parentKeyOf(school, parent, directory, issues) } : school;
  });

/** The schools of a workbook whose schools have no history. */
export const readSchools = (rows: TableRows<SchoolColumn>, issues: IssueList): readonly School[] => {
  const listed = listSchools(rows);
  return settleHeads(listed.directory.schools, listed, issues);
};

const readSchool = (rows: TableRows<SchoolColumn>, directory: SchoolDirectory): School | null => {
  const name = rows.required('school', parseText);
  const code = rows.optional('code', parseText);
  const kind = rows.optional('kind', parseText);
  const municipality = rows.optional('municipality', parseText);
  const locality = rows.optional('locality', parseText);
  const pupils = rows.optional('pupils', parseCount);
  rows.optional('parent', parseText);
  if (name === null) return null;
  const twin = directory.twin(name, rows.raw('code'));
  if (twin) {
    rows.report('school-duplicate', 'school', { school: name, first: twin.school.origin.address }, ERROR_ROW);
    return null;
  }
  const primaryOnly = kind === null ? isPrimaryName(name) : isPrimaryKind(kind);
  return { key: code ?? schoolNameKey(name), name, code, municipality, kind, primaryOnly, parentKey: null, locality, pupils, origin: rows.origin('school') };
};

/** A school that names itself as its head is no filial: forms often ask every school for its legal entity. */
const parentKeyOf = (school: School, { cell, place }: NamedParent, directory: SchoolDirectory, issues: IssueList): string | null => {
  const resolution = directory.resolve('', cell);
  if ('found' in resolution) return resolution.found.school.key === school.key ? null : resolution.found.school.key;
  const parent = codeText(cell) ?? '';
  if (resolution.code === 'school-name-ambiguous') issues.add('school-name-ambiguous', { school: parent }, place, WARNING);
  else issues.add('parent-unknown', { parent }, place, WARNING);
  return null;
};
