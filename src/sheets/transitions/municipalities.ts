/** The chosen pair by municipality, and the groups of municipalities. */
import type { TransitionsResult } from '../../engine/analysis/transitions/result';
import type { Move } from '../../engine/analysis/transitions/moves';
import { MUNICIPALITY_GROUPS, type MunicipalityGroup, type MunicipalityMoves } from '../../engine/analysis/transitions/schoolMoves';
import type { Texts } from '../../i18n';
import { isPlainCriterion, literal } from '../common/formulas';
import { joinedNames } from '../common/names';
import type { Block, ChartBlock, ListBlock, SpecCell, TableBlock } from '../spec';
import { WIDTHS } from './schools';

/** More columns than this cannot be read. */
const MOST_COLUMNS = 30;
const SEPARATOR = '; ';

const TESTS: Readonly<Record<MunicipalityGroup, string>> = {
  none: '{row:now}=0',
  'only-new': 'AND({row:now}>0,{row:stayed}=0)',
  'no-new': 'AND({row:now}>0,{row:appeared}=0)',
  more: '{row:now}>{row:was}',
  'with-new': '{row:appeared}>0',
};

/** Of the whole column. */
const COUNTS: Readonly<Record<MunicipalityGroup, string>> = {
  none: '=COUNTIF({column:municipalities.now},0)',
  'only-new': '=COUNTIFS({column:municipalities.now},">0",{column:municipalities.stayed},0)',
  'no-new': '=COUNTIFS({column:municipalities.now},">0",{column:municipalities.appeared},0)',
  more: '=SUMPRODUCT(--({column:municipalities.now}>{column:municipalities.was}))',
  'with-new': '=COUNTIF({column:municipalities.appeared},">0")',
};

/** Cells that COUNTIFS would go through: beyond this, opening the workbook takes too long. */
const MOST_COUNTED = 2_000_000;

const isCountedLive = ({ chosen: { municipalities, schools } }: TransitionsResult): boolean => municipalities.length * schools.length <= MOST_COUNTED;

/** A name that a criterion would take for a condition or a pattern is counted as a value. */
const countCell = (value: number, move: Move, municipality: string, live: boolean, { sheets: { transitions: words } }: Texts): SpecCell =>
  live && isPlainCriterion(municipality) ? { value, plain: `=COUNTIFS({column:schools.municipality},{row:municipality},{column:schools.move},${literal(words.moves[move])})` } : value;

const groupsFormula = ({ sheets: { transitions: words } }: Texts): string =>
  `=MID(${MUNICIPALITY_GROUPS.map((group) => `IF(${TESTS[group]},${literal(SEPARATOR + words.groups[group])},"")`).join('&')},${SEPARATOR.length + 1},300)`;

const municipalitiesTable = (result: TransitionsResult, texts: Texts): TableBlock => {
  const { transitions: words, common } = texts.sheets;
  const live = isCountedLive(result);
  const groups = groupsFormula(texts);
  const row = ({ municipality, schools, was, left, stayed, appeared, now, groups: own }: MunicipalityMoves, at: number): readonly SpecCell[] => [
    at + 1,
    municipality,
    schools,
    { value: was, plain: '={row:left}+{row:stayed}' },
    countCell(left, 'left', municipality, live, texts),
    countCell(stayed, 'stayed', municipality, live, texts),
    countCell(appeared, 'new', municipality, live, texts),
    { value: now, plain: '={row:stayed}+{row:appeared}' },
    { value: own.map((group) => words.groups[group]).join(SEPARATOR), plain: groups },
  ];
  return {
    kind: 'table',
    id: 'municipalities',
    name: 'ПереходыПоМуниципалитетам',
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'municipality', header: words.municipality, width: WIDTHS.name, kind: 'text', wrap: true },
      { id: 'schools', header: words.schoolsThere, width: WIDTHS.place, kind: 'integer' },
      { id: 'was', header: words.was, width: WIDTHS.narrow, kind: 'integer' },
      { id: 'left', header: words.left, width: WIDTHS.narrow, kind: 'integer' },
      { id: 'stayed', header: words.stayed, width: WIDTHS.narrow, kind: 'integer' },
      { id: 'appeared', header: words.appeared, width: WIDTHS.narrow, kind: 'integer' },
      { id: 'now', header: words.now, width: WIDTHS.narrow, kind: 'integer' },
      { id: 'groups', header: words.groupsHeader, width: WIDTHS.note, kind: 'text', wrap: true },
    ],
    rows: result.chosen.municipalities.map(row),
    emptyText: words.noMunicipalities,
  };
};

const groupsTable = ({ chosen }: TransitionsResult, texts: Texts): TableBlock => {
  const { transitions: words, common } = texts.sheets;
  return {
    kind: 'table',
    id: 'groups',
    name: 'ГруппыМуниципалитетов',
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'group', header: words.municipalityGroup, width: WIDTHS.name, kind: 'text' },
      { id: 'count', header: words.municipalitiesCount, width: WIDTHS.place, kind: 'integer' },
    ],
    rows: MUNICIPALITY_GROUPS.map((group, at): readonly SpecCell[] => [at + 1, words.groups[group], { value: chosen.groupCounts[group], plain: COUNTS[group] }]),
    emptyText: words.noMunicipalities,
  };
};

const groupNames = ({ chosen }: TransitionsResult, { sheets: { transitions: words } }: Texts): ListBlock['items'] =>
  MUNICIPALITY_GROUPS.flatMap((group) => {
    const names = chosen.municipalities.filter(({ groups }) => groups.includes(group)).map(({ municipality }) => municipality);
    return names.length === 0 ? [] : [{ text: words.groupNames(words.groups[group], names.length, joinedNames(names)) }];
  });

const chart = (all: number, { sheets: { transitions: words } }: Texts): ChartBlock => {
  const shown = Math.min(all, MOST_COLUMNS);
  return {
    kind: 'chart',
    id: 'municipalities-chart',
    chart: 'stacked-column',
    title: words.chartTitle(shown, all),
    categories: { table: 'municipalities', column: 'municipality' },
    rows: shown,
    series: [
      { name: words.left, table: 'municipalities', column: 'left', tone: 'success' },
      { name: words.stayed, table: 'municipalities', column: 'stayed', tone: 'warning' },
      { name: words.appeared, table: 'municipalities', column: 'appeared', tone: 'danger' },
    ],
    valueTitle: words.schoolsAxis,
    valueKind: 'integer',
    showValues: shown <= 15,
    height: 22,
  };
};

export const municipalityBlocks = (result: TransitionsResult, texts: Texts): readonly Block[] => {
  const { transitions: words } = texts.sheets;
  const all = result.chosen.municipalities.length;
  const heading = { kind: 'heading', id: 'municipalities-heading', text: words.municipalitiesTitle } as const;
  if (all === 0) return [heading, { kind: 'notes', lines: [words.noMunicipalities] }];
  return [
    heading,
    municipalitiesTable(result, texts),
    ...(isCountedLive(result) ? [] : ([{ kind: 'notes', lines: [words.notLive] }] as const)),
    ...(all > 1 ? ([{ kind: 'heading', text: words.groupsTitle }, groupsTable(result, texts), { kind: 'list', items: groupNames(result, texts) }, chart(all, texts)] as const) : []),
  ];
};
