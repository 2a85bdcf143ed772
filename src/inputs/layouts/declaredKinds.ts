/** How the tables other than «Результаты» look on sheets of any layout. */
import type { TableDeclaration } from '../columns';
import { parseRiskFactor, parseRiskLevel, parseRiskParameter } from '../riskNames';
import { PARTICIPANTS_TABLE } from '../participants';
import { CellProblem } from '../cellValues/parsed';
import { RISK_PROFILE_TABLE } from '../riskProfile';
import { RISKS_TABLE } from '../risks';
import { SCHOOLS_TABLE } from '../schools';
import { PASSPORT_TABLE } from '../socialPassport';
import { foldText, readText } from '../text';
import { schoolNameKey } from '../schoolNames';
import { mostly, parsesWith, roleTest, samplesOf } from './blockColumns';
import type { Block } from './blocks';
import type { DeclaredKind } from './declaredLayout';
import type { HeaderPath } from './headerPaths';
import type { BlockColumn } from './recognised';
import { remembered } from './remembered';

const ENOUGH_PARAMETERS = 3;
const ENOUGH_FACTORS = 2;
const ENOUGH_SHARES = 2;

const countOf = (columns: readonly BlockColumn[], test: (column: BlockColumn) => boolean): number => columns.filter(test).length;

/** Schools that stand in several rows: a row is no school's. */
const repeatsLabels = (block: Block): boolean => {
  const labels = samplesOf(block, block.labelColumn).map((cell) => schoolNameKey(readText(cell)));
  return new Set(labels).size < labels.length;
};

const plainRole = (declaration: TableDeclaration): DeclaredKind['fieldOf'] => {
  const role = roleTest(declaration);
  return (path) => {
    const field = role(path);
    return field === null ? null : { field };
  };
};

const ONLY_UNIT = /^(?:%|в ?%|доля(?:, ?%)?|процент|кол-?во|количество|число|чел\.?|человек|всего|абс\.?|ед\.?)$/;
const PERCENT = /%|процент|^доля/;

/** The lowest text that is more than a unit; with «%» a count of pupils is a share of them. */
const passportField = (): DeclaredKind['fieldOf'] => {
  const role = roleTest(PASSPORT_TABLE);
  return (path, { texts }) => {
    const said = texts.filter((text) => text !== '');
    const units = path.filter((text) => ONLY_UNIT.test(foldText(text)));
    const named = [...said].reverse().find((text) => !ONLY_UNIT.test(foldText(text)));
    if (named === undefined) return null;
    const isPercent = units.some((text) => PERCENT.test(foldText(text))) || PERCENT.test(foldText(path.find((text) => text.includes(named)) ?? ''));
    const field = role([named]) ?? role([named.replace(/,? ?\(?%\)?/g, '')]);
    if (field === null) return null;
    if (!isPercent || field.startsWith('share.')) return { field };
    return field.startsWith('count.') ? { field: field.replace(/^count\./, 'share.') } : null;
  };
};

const sameOf = (a: BlockColumn, b: BlockColumn): boolean => a.of.year === b.of.year;

export const PASSPORT_KIND: DeclaredKind = {
  declaration: PASSPORT_TABLE,
  fieldOf: passportField(),
  follows: (column, all) => column.field.startsWith('share.') && all.some((other) => other.field === column.field.replace(/^share\./, 'count.') && sameOf(other, column)),
  looksLikeIt: (_, columns) => countOf(columns, ({ field }) => /^(?:count|share)\./.test(field)) >= ENOUGH_SHARES,
};

export const PARTICIPANTS_KIND: DeclaredKind = {
  declaration: PARTICIPANTS_TABLE,
  fieldOf: plainRole(PARTICIPANTS_TABLE),
  looksLikeIt: (block, columns) => columns.some(({ field }) => field === 'mark' || field === 'score') && repeatsLabels(block),
};

type Named = (path: HeaderPath) => string | null;

/** The lowest text of the header that names one. */
const lowest =
  (read: (text: string) => { readonly id: string | number } | null | CellProblem): Named =>
  (path) => {
    for (const text of [...path].reverse()) {
      const found = read(text);
      if (found !== null && !(found instanceof CellProblem)) return String(found.id);
    }
    return null;
  };

const wideRole = (declaration: TableDeclaration, field: string, dimension: string, named: Named): DeclaredKind['fieldOf'] => {
  const plain = plainRole(declaration);
  return (path, facts) => {
    const own = plain(path, facts);
    if (own !== null) return own;
    const name = named(path);
    return name === null ? null : { field, of: { [dimension]: name } };
  };
};

export const RISKS_KIND: DeclaredKind = {
  declaration: RISKS_TABLE,
  fieldOf: wideRole(RISKS_TABLE, 'value', 'parameter', lowest(remembered(parseRiskParameter))),
  looksLikeIt: (_, columns) => countOf(columns, ({ of }) => 'parameter' in of) >= ENOUGH_PARAMETERS || ['parameter', 'value'].every((id) => columns.some(({ field }) => field === id)),
};

export const RISK_PROFILE_KIND: DeclaredKind = {
  declaration: RISK_PROFILE_TABLE,
  fieldOf: wideRole(RISK_PROFILE_TABLE, 'level', 'factor', lowest(remembered(parseRiskFactor))),
  looksLikeIt: (block, columns) => {
    const levels = columns.filter(({ index, field }) => field === 'level' && mostly(samplesOf(block, index), parsesWith(parseRiskLevel), false));
    return countOf(levels, ({ of }) => 'factor' in of) >= ENOUGH_FACTORS || (levels.length > 0 && columns.some(({ field }) => field === 'factor'));
  },
};

/** Columns that say what a school is, beside its name. */
const OF_SCHOOLS: ReadonlySet<string> = new Set(['code', 'municipality', 'kind', 'parent', 'locality']);

export const SCHOOLS_KIND: DeclaredKind = {
  declaration: SCHOOLS_TABLE,
  fieldOf: plainRole(SCHOOLS_TABLE),
  looksLikeIt: (block, columns) => columns.some(({ field }) => OF_SCHOOLS.has(field)) && !repeatsLabels(block),
};

const KINDS: readonly DeclaredKind[] = [SCHOOLS_KIND, PASSPORT_KIND, PARTICIPANTS_KIND, RISKS_KIND, RISK_PROFILE_KIND];

/** Any other table is known by its own headers alone. */
export const kindOf = (declaration: TableDeclaration): DeclaredKind => KINDS.find((kind) => kind.declaration === declaration) ?? { declaration, fieldOf: plainRole(declaration), looksLikeIt: () => false };
