/** The page of one school: each cell finds its value in the table of data by the row of the chosen school. */
import { ruleProcedurePosition, type ProcedureName } from '../../engine/procedures';
import { RISK_FACTORS } from '../../engine/riskCatalogue';
import type { Fact } from '../common/facts';
import { LEVEL_TONES } from '../risks/matrix';
import type { Block, ChartBlock, ColumnSpec, ComputedCell, NumberKind, Scalar, SpecCell, TableBlock, Tone } from '../spec';
import { countsColumn, factorColumn, noteColumn, shareColumn, type RecordColumn } from './records';
import type { PassportScene } from './scene';
import { STANDINGS } from './standings';

export interface PassportPage {
  readonly scene: PassportScene;
  readonly columns: readonly RecordColumn[];
  /** School by school, in the order of the columns. */
  readonly records: readonly (readonly Scalar[])[];
  /** The row of the school that is shown first, from 0. */
  readonly shown: number;
}

const FIRST_WIDTH = 34;
/** All columns together, so that the page fills the paper when it is made small enough. */
const PAGE_WIDTH = 118;
const SHARE_PART = 0.42;

const pairWidth = ({ years }: PassportScene): number => Math.min(42, Math.floor((PAGE_WIDTH - FIRST_WIDTH) / years.length));
const shareWidth = (scene: PassportScene): number => Math.round(pairWidth(scene) * SHARE_PART);

/** The width of the texts that stand over the whole page, in characters. */
export const pageWidth = (scene: PassportScene): number => FIRST_WIDTH + pairWidth(scene) * scene.years.length;

const columnAt = ({ columns }: PassportPage, id: string): number => {
  const at = columns.findIndex((column) => column.id === id);
  if (at < 0) throw new Error(`no data of the name ${id}`);
  return at;
};

const longest = (page: PassportPage, at: number): string | undefined => {
  let found: string | undefined;
  for (const cells of page.records) {
    const value = cells[at];
    // A line break takes a line whatever its length.
    if (typeof value === 'string' && weightOf(value) > weightOf(found ?? '')) found = value;
  }
  return found;
};

const LINE = 110;
const weightOf = (text: string): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)) * LINE + line.length / LINE, 0);

/** What is blank stays blank: an empty cell would come back as 0. */
const picking = (id: string): string => `=IF({fact:row}=0,"",IF(INDEX({column:data.${id}},{fact:row})="","",INDEX({column:data.${id}},{fact:row})))`;

export const picked = (page: PassportPage, id: string, tone?: Tone): ComputedCell => {
  const at = columnAt(page, id);
  const room = page.columns[at]!.kind === 'text' ? longest(page, at) : undefined;
  return { value: page.records[page.shown]?.[at] ?? '', plain: picking(id), ...(room === undefined ? {} : { room }), ...(tone && { tone }) };
};

const pickedFact = (page: PassportPage, id: string, label: string, kind: NumberKind = 'text'): Fact => ({ id, label, cell: picked(page, id), kind });

const chooser = (page: PassportPage): Fact => {
  const { scene } = page;
  const { schoolPassport: words } = scene.texts.sheets;
  return {
    id: 'chosen',
    label: words.chooser,
    cell: scene.labels.get(scene.first.school.key)!,
    kind: 'text',
    choices: { table: 'data', column: 'label', title: words.chooserTitle, message: words.chooserMessage, refusal: words.chooserRefusal },
  };
};

const hint = ({ scene: { texts, leftOut } }: PassportPage): Fact => {
  const { schoolPassport: words } = texts.sheets;
  const said = leftOut > 0 ? words.hintCut(leftOut) : words.hint;
  return {
    id: 'hint',
    label: '',
    cell: { value: said, plain: `=IF({fact:row}=0,"${words.unknown.replaceAll('"', '""')}","${said.replaceAll('"', '""')}")`, inValues: words.fixed, room: words.unknown, tone: 'muted' },
    kind: 'text',
  };
};

export const identityBlock = (page: PassportPage): Block => {
  const { schoolPassport: words } = page.scene.texts.sheets;
  return {
    kind: 'facts',
    shape: 'wide',
    facts: [
      chooser(page),
      hint(page),
      pickedFact(page, 'name', words.name),
      pickedFact(page, 'code', words.codeAndMunicipality),
      pickedFact(page, 'kind', words.kindAndSize),
      pickedFact(page, 'groups', words.groups),
    ],
  };
};

const resultRow = (page: PassportPage, procedure: ProcedureName, at: number): readonly SpecCell[] => [
  procedure,
  ...page.scene.years.flatMap((year) => [picked(page, shareColumn(at, year)), picked(page, countsColumn(at, year))]),
];

export const resultsTable = (page: PassportPage): TableBlock => {
  const { scene } = page;
  const { schoolPassport: words, common } = scene.texts.sheets;
  const share = shareWidth(scene);
  return {
    kind: 'table',
    id: 'results',
    name: 'ПаспортРезультаты',
    dense: true,
    columns: [
      { id: 'procedure', header: words.procedure, width: FIRST_WIDTH, kind: 'text' },
      ...scene.years.flatMap((year): readonly ColumnSpec[] => [
        { id: `share_${year}`, header: words.share(common.schoolYear(year)), width: share, kind: 'percent-1', align: 'center', rules: [{ when: 'number-at-least', value: { fact: 'threshold', perCent: true }, tone: 'danger' }] },
        { id: `counts_${year}`, header: words.counts(common.schoolYear(year)), width: pairWidth(scene) - share, kind: 'text', align: 'center' },
      ]),
    ],
    rows: scene.procedures.map((procedure, at) => resultRow(page, procedure, at)),
    emptyText: words.noProcedures,
  };
};

export const risksTable = (page: PassportPage): TableBlock => {
  const { texts } = page.scene;
  const { schoolPassport: words, risks } = texts.sheets;
  const rules = (['high', 'medium', 'low'] as const).map((level) => ({ when: 'equals' as const, text: texts.terms.riskLevels[level], tone: LEVEL_TONES[level] }));
  return {
    kind: 'table',
    id: 'risks',
    name: 'ПаспортРиски',
    dense: true,
    columns: [
      { id: 'factor', header: words.factor, width: FIRST_WIDTH, kind: 'text' },
      { id: 'level', header: words.factorLevel, width: shareWidth(page.scene), kind: 'text', align: 'center', rules },
    ],
    rows: RISK_FACTORS.map(({ id }) => [risks.factorHeader(id, risks.shortFactors[id]), picked(page, factorColumn(id))]),
    emptyText: '',
  };
};

/** The shares once more under short names, for the chart. */
export const trendTable = (page: PassportPage): TableBlock => {
  const { scene } = page;
  const { schoolPassport: words, common } = scene.texts.sheets;
  const short: Readonly<Record<string, string>> = common.shortProcedures;
  const held = scene.procedures.flatMap((procedure, at) => (ruleProcedurePosition(procedure) === null ? [] : [{ procedure, at }]));
  return {
    kind: 'table',
    id: 'trend',
    name: 'ПаспортГрафик',
    dense: true,
    columns: [{ id: 'procedure', header: words.procedure, width: FIRST_WIDTH, kind: 'text' }, ...scene.years.map((year): ColumnSpec => ({ id: `share_${year}`, header: common.schoolYear(year), width: 1, kind: 'percent-1' }))],
    rows: held.map(({ procedure, at }) => [short[procedure] ?? procedure, ...scene.years.map((year) => picked(page, shareColumn(at, year)))]),
    emptyText: words.noProcedures,
  };
};

const YEAR_TONES: readonly Tone[] = ['muted', 'info', 'warning', 'accent'];

const hasShares = ({ columns, records }: PassportPage): boolean => {
  const shares = columns.flatMap(({ kind }, at) => (kind === 'percent-1' ? [at] : []));
  return records.some((cells) => shares.some((at) => typeof cells[at] === 'number'));
};

export const trendChart = (page: PassportPage): ChartBlock => {
  const { years, texts } = page.scene;
  return {
    kind: 'chart',
    id: 'trend-chart',
    chart: 'column',
    title: texts.sheets.schoolPassport.chart,
    categories: { table: 'trend', column: 'procedure' },
    series: years.map((year, at) => ({ name: texts.sheets.common.schoolYear(year), table: 'trend', column: `share_${year}`, tone: YEAR_TONES[YEAR_TONES.length - years.length + at]! })),
    valueTitle: texts.sheets.schoolPassport.shareAxis,
    valueKind: 'percent',
    showValues: false,
    height: 11,
    beside: 'risks',
    changing: hasShares(page),
  };
};

export const standingsBlock = (page: PassportPage): Block => ({
  kind: 'facts',
  facts: STANDINGS.map(({ id, label, kind }) => ({ id, label: label(page.scene), cell: picked(page, id), kind, note: picked(page, noteColumn(id)) })),
});

export const narrativeBlock = (page: PassportPage): Block => {
  const { schoolPassport: words } = page.scene.texts.sheets;
  return {
    kind: 'facts',
    shape: 'stacked',
    facts: (['why', 'check', 'findings', 'measures', 'roadmap'] as const).map((id) => pickedFact(page, id, words[id])),
  };
};
