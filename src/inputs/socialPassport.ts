/** The table «Соцпаспорт»: one row is a school's social passport of one year, in counts of pupils or in shares. */
import { ISBSH_SHARES, type ContextShareId } from '../engine/contextShares';
import type { SocialPassport } from '../engine/model';
import { asShare, type Share } from '../engine/units';
import { parseCount } from './cellValues/counts';
import { isMissing } from './cellValues/parsed';
import { parseShare } from './cellValues/shares';
import { parseYear } from './cellValues/years';
import { CODE_COLUMN, PUPILS_SYNONYMS, required, SCHOOL_COLUMN, YEAR_COLUMN, type TableDeclaration } from './columns';
import { CONTEXT_COLUMNS, CONTEXT_SHARE_IDS, countColumn, shareColumn, type ContextColumn } from './contextColumns';
import { DuplicateRows } from './duplicateRows';
import { ERROR_CELL, WARNING, type IssueList } from './issueList';
import type { SchoolDirectory } from './schoolDirectory';
import { isStrayText, schoolOfRow } from './schoolOfRow';
import type { TableRows } from './tableRows';

export type PassportColumn = 'school' | 'code' | 'year' | 'pupils' | ContextColumn;

export const PASSPORT_TABLE: TableDeclaration<PassportColumn> = {
  id: 'socialPassport',
  name: 'Соцпаспорт',
  sheetSynonyms: ['Социальный паспорт', 'Социальный паспорт школ', 'Социальный паспорт школы', 'Социальные паспорта'],
  hasTotals: true,
  columns: {
    school: SCHOOL_COLUMN,
    code: CODE_COLUMN,
    year: YEAR_COLUMN,
    pupils: required('Обучающихся', 'count', 'pupils', { synonyms: PUPILS_SYNONYMS }),
    ...CONTEXT_COLUMNS,
  },
  adjustMissing: (missing, present) => {
    if (CONTEXT_SHARE_IDS.some((id) => present.has(countColumn(id)))) return missing;
    return CONTEXT_SHARE_IDS.some((id) => present.has(shareColumn(id))) ? missing.filter((id) => id !== 'pupils') : [...missing, ...ISBSH_SHARES.map(countColumn)];
  },
};

type Rows = TableRows<PassportColumn>;

export const readPassports = (rows: Rows, directory: SchoolDirectory, issues: IssueList): readonly SocialPassport[] => {
  const passports: SocialPassport[] = [];
  const duplicates = new DuplicateRows<SocialPassport>();
  const year = rows.remembering('year', parseYear);
  const ids = CONTEXT_SHARE_IDS.filter((id) => rows.hasAnywhere(countColumn(id)) || rows.hasAnywhere(shareColumn(id)));
  reportAbsentIsbshColumns(rows, ids, issues);
  while (rows.next()) {
    const school = schoolOfRow(rows, directory);
    if (isStrayText(rows, school)) continue;
    const ofYear = rows.required('year', year);
    const { pupils, shares } = readShares(rows, ids);
    if (rows.failed || school === null || ofYear === null) continue;
    const passport = { school: school.school.key, year: ofYear, pupils, shares, origin: rows.origin('school') };
    if (duplicates.rejects(rows, 'school', `${String(school.index)} ${String(ofYear)}`, passport, samePassport)) continue;
    reportMissingShares(rows, ids, passport, school.school.name);
    passports.push(passport);
    rows.use(ofYear);
  }
  return passports;
};

const isOfIsbsh = (id: ContextShareId): boolean => ISBSH_SHARES.some((share) => share === id);

/**
 * A bad cell costs its share alone: the passport stays, or an older one would silently stand in its place. It is an
 * error where ИСБШ needs the share, a warning elsewhere.
 */
const readShares = (rows: Rows, ids: readonly ContextShareId[]): Pick<SocialPassport, 'pupils' | 'shares'> => {
  const pupils = rows.optional('pupils', parseCount, ERROR_CELL);
  const shares: Partial<Record<ContextShareId, Share>> = {};
  let counted = false;
  for (const id of ids) {
    const column = decidingColumn(rows, id);
    const weight = isOfIsbsh(id) ? ERROR_CELL : WARNING;
    if (column === shareColumn(id)) {
      const share = rows.optional(column, parseShare, weight);
      if (share !== null) shares[id] = share;
      continue;
    }
    const count = rows.optional(column, parseCount, weight);
    if (count === null) continue;
    counted = true;
    if (pupils === null || pupils === 0) continue;
    if (count <= pupils) shares[id] = asShare(count / pupils);
    else rows.report('part-above-whole', column, { part: rows.header(column), whole: rows.header('pupils'), partValue: count, wholeValue: pupils }, weight);
  }
  if (counted) reportPupils(rows, pupils);
  return { pupils, shares };
};

/** The column «Доля: …» wherever its cell says something; else the count. */
const decidingColumn = (rows: Rows, id: ContextShareId): ContextColumn => {
  const [count, share] = [countColumn(id), shareColumn(id)];
  if (!rows.has(count)) return share;
  return rows.has(share) && !isMissing(rows.raw(share)) ? share : count;
};

const reportPupils = (rows: Rows, pupils: number | null): void => {
  const whole = rows.header('pupils');
  if (pupils === 0) rows.report('whole-is-zero', 'pupils', { whole }, ERROR_CELL);
  else if (isMissing(rows.raw('pupils'))) rows.report('value-missing', 'pupils', { column: whole }, ERROR_CELL);
};

const reportMissingShares = (rows: Rows, ids: readonly ContextShareId[], { shares, year }: SocialPassport, school: string): void => {
  for (const id of ISBSH_SHARES) {
    if (shares[id] !== undefined || !ids.includes(id)) continue;
    const column = decidingColumn(rows, id);
    rows.report('isbsh-share-missing', column, { school, year, column: rows.header(column) }, WARNING);
  }
};

/** Without a column for one of the three shares no school has an index: one warning says it for all. */
const reportAbsentIsbshColumns = ({ region }: Rows, ids: readonly ContextShareId[], issues: IssueList): void => {
  const { declaration, sheet } = region;
  for (const id of ISBSH_SHARES.filter((share) => !ids.includes(share))) {
    const { header } = declaration.columns[countColumn(id)];
    issues.add('column-missing', { table: declaration.name, column: header }, { sheet: sheet.name, address: null, table: declaration.name, read: '' }, WARNING);
  }
};

const samePassport = (a: SocialPassport, b: SocialPassport): boolean => a.pupils === b.pupils && CONTEXT_SHARE_IDS.every((id) => a.shares[id] === b.shares[id]);
