/** The three tables of «Группы школ»: schools, groups, combinations. */
import type { Group } from '../../engine/assessment';
import { ALL_COMBINATIONS, GROUPS } from '../../engine/groups';
import type { Texts } from '../../i18n';
import { joinedNames } from '../common/names';
import { literal } from '../common/formulas';
import { schoolCell, type SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { flagInWords } from './flags';

const NUMBER_WIDTH = 5;
const SCHOOL_WIDTH = 46;
const FLAG_WIDTH = 16;

const SEPARATOR = ' + ';

const combinationInWords = (groups: readonly Group[], { terms, sheets }: Texts): string =>
  groups.length === 0 ? sheets.groups.noGroup : groups.map((group) => terms.groups[group]).join(SEPARATOR);

const isYes = (group: Group, { terms }: Texts): string => `{row:${group}}=${literal(terms.yes)}`;

/** IF(ШНОР, …, IF(ШНСУ, …, IF(риск, …, ""))) */
const primaryFormula = (texts: Texts): string =>
  `=${GROUPS.reduceRight((otherwise, group) => `IF(${isYes(group, texts)},${literal(texts.terms.groups[group])},${otherwise})`, '""')}`;

const combinationFormula = (texts: Texts): string => {
  const named = GROUPS.map((group) => `IF(${isYes(group, texts)},${literal(SEPARATOR + texts.terms.groups[group])},"")`).join('&');
  const none = GROUPS.map((group) => isYes(group, texts)).join(',');
  return `=IF(OR(${none}),MID(${named},${SEPARATOR.length + 1},100),${literal(texts.sheets.groups.noGroup)})`;
};

const flagColumn = (group: Group, texts: Texts): ColumnSpec => ({
  id: group,
  header: texts.terms.groups[group],
  width: FLAG_WIDTH,
  kind: 'text',
  align: 'center',
  rules: [
    { when: 'equals', text: texts.terms.yes, tone: 'danger' },
    { when: 'equals', text: texts.sheets.common.noData, tone: 'muted' },
    { when: 'equals', text: texts.sheets.common.notApplicable, tone: 'muted' },
  ],
});

export const schoolsTable = ({ assessment }: SheetsInput, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { groups: words, common } = texts.sheets;
  const primary = primaryFormula(texts);
  const combination = combinationFormula(texts);
  return {
    kind: 'table',
    id: 'schools',
    name: 'ГруппыШкол',
    columns: [
      { id: 'number', header: common.number, width: NUMBER_WIDTH, kind: 'integer', align: 'center' },
      { id: 'school', header: common.school, width: SCHOOL_WIDTH, kind: 'text', wrap: true },
      ...GROUPS.map((group) => flagColumn(group, texts)),
      { id: 'primary', header: words.primary, width: 18, kind: 'text' },
      { id: 'combination', header: words.combination, width: 40, kind: 'text', wrap: true },
    ],
    rows: assessment.schools.map((assessed, index): readonly SpecCell[] => [
      index + 1,
      schoolCell(assessed.school, nameOf),
      ...GROUPS.map((group) => flagInWords(assessed, group, texts)),
      { value: assessed.primaryGroup === null ? '' : texts.terms.groups[assessed.primaryGroup], plain: primary },
      { value: combinationInWords(assessed.groups, texts), plain: combination },
    ]),
    emptyText: common.noSchools,
  };
};

/** How many schools have the flag, and how many have the group as the primary one. */
export const groupsTable = ({ assessment }: SheetsInput, texts: Texts): TableBlock => {
  const { groups: words, common } = texts.sheets;
  const flags = GROUPS.map((group) => `{column:schools.${group}}`);
  const ofGroup = (group: Group, at: number): readonly SpecCell[] => {
    const name = texts.terms.groups[group];
    const unknown = assessment.schools.filter((assessed) => [common.noData, common.notApplicable].includes(flagInWords(assessed, group, texts))).length;
    return [
      at + 1,
      name,
      { value: assessment.schools.filter(({ groups }) => groups.includes(group)).length, plain: `=COUNTIF(${flags[at]},${literal(texts.terms.yes)})` },
      { value: assessment.schools.filter(({ primaryGroup }) => primaryGroup === group).length, plain: `=COUNTIF({column:schools.primary},${literal(name)})` },
      { value: unknown, plain: `=COUNTIF(${flags[at]},${literal(common.noData)})+COUNTIF(${flags[at]},${literal(common.notApplicable)})` },
    ];
  };
  return {
    kind: 'table',
    id: 'groups',
    name: 'ТриГруппы',
    columns: [
      { id: 'number', header: common.number, width: NUMBER_WIDTH, kind: 'integer', align: 'center' },
      { id: 'group', header: words.group, width: SCHOOL_WIDTH, kind: 'text' },
      { id: 'flagged', header: words.flagged, width: FLAG_WIDTH, kind: 'integer' },
      { id: 'primary', header: words.asPrimary, width: FLAG_WIDTH, kind: 'integer' },
      { id: 'unknown', header: words.unknown, width: FLAG_WIDTH, kind: 'integer' },
    ],
    rows: GROUPS.map(ofGroup),
    emptyText: words.none,
  };
};

export const combinationsTable = ({ assessment }: SheetsInput, texts: Texts, nameOf: SchoolName): TableBlock => {
  const { groups: words, common } = texts.sheets;
  const yes = literal(texts.terms.yes);
  const ofCombination = (combination: readonly Group[], at: number): readonly SpecCell[] => {
    const names = assessment.schools.filter(({ groups }) => GROUPS.every((group) => groups.includes(group) === combination.includes(group))).map(({ school }) => nameOf(school));
    const conditions = GROUPS.map((group) => `{column:schools.${group}},${combination.includes(group) ? yes : literal(`<>${texts.terms.yes}`)}`);
    return [
      at + 1,
      combinationInWords(combination, texts),
      ...GROUPS.map((group) => (combination.includes(group) ? texts.terms.yes : '–')),
      { value: names.length, plain: `=COUNTIFS(${conditions.join(',')})` },
      names.length === 0 ? words.none : joinedNames(names),
    ];
  };
  return {
    kind: 'table',
    id: 'combinations',
    name: 'СочетанияПризнаков',
    columns: [
      { id: 'number', header: common.number, width: NUMBER_WIDTH, kind: 'integer', align: 'center' },
      { id: 'combination', header: words.combination, width: SCHOOL_WIDTH, kind: 'text', wrap: true },
      ...GROUPS.map((group): ColumnSpec => ({ id: group, header: texts.terms.groups[group], width: FLAG_WIDTH, kind: 'text', align: 'center' })),
      { id: 'count', header: words.count, width: 18, kind: 'integer' },
      { id: 'schools', header: words.schools, width: 40, kind: 'text', wrap: true },
    ],
    rows: ALL_COMBINATIONS.map(ofCombination),
    emptyText: words.none,
  };
};
