/** «Перечень для адресной помощи»: each school once, in its primary group, with all its signs and their reasons. */
import type { Group } from '../../engine/assessment';
import { GROUPS } from '../../engine/groups';
import type { Texts } from '../../i18n';
import { flagInWords } from '../groups/flags';
import { literal } from '../common/formulas';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { schoolNames } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import type { Block, ListBlock, SheetSpec, SpecCell, TableBlock } from '../spec';
import { groupTable, MOST_LISTED, WIDTHS } from './groupTable';

const unknownCount = ({ assessment }: ReportInput, group: Group, texts: Texts): number => {
  const { common } = texts.sheets;
  return assessment.schools.filter((assessed) => [common.noData, common.notApplicable].includes(flagInWords(assessed, group, texts))).length;
};

const primaryCount = ({ assessment }: ReportInput, group: Group): number => assessment.schools.filter(({ primaryGroup }) => primaryGroup === group).length;
const flaggedCount = ({ assessment }: ReportInput, group: Group): number => assessment.schools.filter(({ groups }) => groups.includes(group)).length;

const mainSentences = (input: ReportInput, texts: Texts): ListBlock['items'] => {
  const { supportList: words } = texts.sheets;
  const { schools } = input.assessment;
  const listed = schools.filter(({ primaryGroup }) => primaryGroup !== null).length;
  return [
    { text: words.main(listed, schools.length) },
    ...GROUPS.map((group) => ({ text: words.group(texts.terms.groups[group], primaryCount(input, group), flaggedCount(input, group)), to: `${group}-heading` })),
  ];
};

/** A group that is longer than anybody reads says so. */
const cutSentences = (input: ReportInput, texts: Texts): readonly string[] =>
  GROUPS.filter((group) => primaryCount(input, group) > MOST_LISTED).map((group) => texts.sheets.supportList.cut(texts.terms.groups[group], MOST_LISTED, primaryCount(input, group)));

/** Live where all schools of the group stand in its table. */
const countsTable = (input: ReportInput, texts: Texts): TableBlock => {
  const { supportList: words, common } = texts.sheets;
  const row = (group: Group, at: number): readonly SpecCell[] => {
    const primary = primaryCount(input, group);
    const unknown = unknownCount(input, group, texts);
    const isWhole = primary > 0 && primary <= MOST_LISTED;
    return [
      at + 1,
      texts.terms.groups[group],
      isWhole ? { value: primary, plain: `=COUNTA({column:${group}.school})` } : primary,
      flaggedCell(input, group, texts),
      unknown > 0 ? words.unknown[group](unknown) : null,
    ];
  };
  return {
    kind: 'table',
    id: 'counts',
    name: 'ГруппыПеречня',
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'group', header: words.groupHeader, width: WIDTHS.school, kind: 'text' },
      { id: 'primary', header: words.primary, width: WIDTHS.flags, kind: 'integer' },
      { id: 'flagged', header: words.flagged, width: WIDTHS.reliability, kind: 'integer' },
      { id: 'note', header: words.note, width: WIDTHS.reasons, kind: 'text', wrap: true },
    ],
    rows: GROUPS.map(row),
    emptyText: common.noSchools,
  };
};

/** A school's signs are told in one cell: the sign is looked for in it. No sign's name is part of another's. */
const flaggedCell = (input: ReportInput, group: Group, texts: Texts): SpecCell => {
  const value = flaggedCount(input, group);
  const counted = GROUPS.filter((other) => primaryCount(input, other) > 0);
  if (value === 0 || counted.some((other) => primaryCount(input, other) > MOST_LISTED)) return value;
  const pattern = literal(`*${texts.terms.groups[group]}*`);
  return { value, plain: `=${counted.map((other) => `COUNTIF({column:${other}.flags},${pattern})`).join('+')}` };
};

export const supportListSheet = (input: ReportInput, texts: Texts): SheetSpec => {
  const { supportList: words, common } = texts.sheets;
  const { year, schools } = input.assessment;
  const nameOf = schoolNames(schools, texts);
  const sections = GROUPS.flatMap((group): readonly Block[] => [
    { kind: 'heading', id: `${group}-heading`, text: words.groupTitles[group] },
    groupTable(input, group, texts, nameOf),
  ]);
  const { schools: schoolsName, results, participants, socialPassport, risks, riskProfile, settings } = TABLE_NAMES;
  return {
    id: 'support-list',
    name: texts.terms.sheetNames['support-list'],
    title: words.title,
    subtitle: words.subtitle(year),
    provenance: provenance(input, texts, words.rules, [schoolsName, results, participants, socialPassport, risks, riskProfile, settings]),
    blocks: [
      { kind: 'list', items: mainSentences(input, texts) },
      { kind: 'notes', lines: [words.notListed, ...cutSentences(input, texts)] },
      ...sections,
      { kind: 'heading', text: words.countsTitle },
      countsTable(input, texts),
      { kind: 'heading', text: common.howToRead },
      { kind: 'notes', lines: words.reading },
    ],
    frozen: { table: GROUPS[0]!, columns: 2 },
    orientation: 'landscape',
    tabTone: 'danger',
  };
};
