/** The checked results as rows: those that ask for a look, and all of them with what they are computed from. */
import type { CheckedResult, ObjectivityMeasure } from '../../engine/analysis/objectivity/result';
import type { School } from '../../engine/model';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import { originCell, schoolCell, type SchoolName } from '../common/schools';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { whatAgrees } from './words';

/** Of a whole country only what is high or flagged is shown. */
export const MOST_RESULTS = 20_000;

export interface ResultsScene {
  readonly results: readonly CheckedResult[];
  readonly schools: ReadonlyMap<string, School>;
  readonly nameOf: SchoolName;
  /** Per cent of the interval. */
  readonly level: '95' | '99';
  readonly texts: Texts;
}

export interface Pool {
  readonly procedure: string;
  readonly measure: ObjectivityMeasure;
  readonly count: number;
  readonly participants: number;
}

const poolKey = ({ procedure, measure }: Pick<Pool, 'procedure' | 'measure'>): string => `${measure} ${procedure}`;

/** What all schools together have by procedure and measure, in the order of appearance: the others of a result and itself, where it is counted. */
export const poolsOf = (results: readonly CheckedResult[]): readonly Pool[] => {
  const pools = new Map<string, Pool>();
  for (const { procedure, measure, others, counted, count, participants } of results) {
    if (others === null) continue;
    const own = counted ? { count, participants } : { count: 0, participants: 0 };
    pools.set(poolKey({ procedure, measure }), { procedure, measure, count: others.count + own.count, participants: others.participants + own.participants });
  }
  return [...pools.values()];
};

export const shownResults = (results: readonly CheckedResult[]): readonly CheckedResult[] => (results.length > MOST_RESULTS ? results.filter(({ high, flagged }) => high === true || flagged) : results);

/** Wilson's bounds: (2x + z² ∓ z·√(z² + 4x(1 − x/n))) / (2(n + z²)). */
const bound = (sign: '-' | '+'): string =>
  `=(2*{row:count}+{fact:z}^2${sign}{fact:z}*SQRT({fact:z}^2+4*{row:count}*(1-{row:count}/{row:participants})))/(2*({row:participants}+{fact:z}^2))`;

const intervalCell = (value: number, side: 'lower' | 'upper', level: ResultsScene['level']): SpecCell => ({
  value,
  plain: bound(side === 'lower' ? '-' : '+'),
  ...(level === '95' ? { addin: `=SHNOR.WILSON({row:count},{row:participants},"${side}")` } : {}),
});

/** All schools together without this one; a result that is not among them has nothing to be taken out. */
const othersFormula = (at: number, counted: boolean): string => {
  const own = counted ? ['-{row:count}', '-{row:participants}'] : ['', ''];
  return `=(INDEX({column:pools.count},${at})${own[0]})/(INDEX({column:pools.participants},${at})${own[1]})`;
};

const schoolOf = ({ school }: CheckedResult, { schools, nameOf }: ResultsScene): SpecCell => {
  const known = schools.get(school);
  return known ? schoolCell(known, nameOf) : school;
};

const yesNo = (value: boolean, { terms }: Texts): string => (value ? terms.yes : terms.no);

const rowOf = (result: CheckedResult, poolAt: ReadonlyMap<string, number>, scene: ResultsScene): readonly SpecCell[] => {
  const { level, texts } = scene;
  const { objectivity: words } = texts.sheets;
  const { others, comparison } = result;
  const asked = result.notAsked === null && others !== null;
  const above = asked ? { value: 100 * (result.lower - others.share), plain: '=100*({row:lower}-{row:others})' } : null;
  return [
    schoolOf(result, scene),
    result.procedure,
    result.verdict && { value: words.verdicts[result.verdict], tone: result.verdict === 'not-confirmed' ? 'warning' : 'info' },
    words.measures[result.measure],
    result.participants,
    { value: result.share, plain: '={row:count}/{row:participants}' },
    intervalCell(result.lower, 'lower', level),
    others && { value: others.share, plain: othersFormula(poolAt.get(poolKey(result))!, result.counted) },
    comparison && 100 * comparison.mean,
    whatAgrees(result, scene.schools.get(result.school), texts),
    originCell(result.origin),
    result.count,
    intervalCell(result.upper, 'upper', level),
    above,
    asked ? { value: yesNo(result.high === true, texts), plain: `=IF({row:above}-{fact:margin}>=5E-8,${literal(texts.terms.yes)},${literal(texts.terms.no)})` } : null,
    yesNo(result.flagged, texts),
    yesNo(result.counted, texts),
    result.reached,
    result.marks4and5,
  ];
};

/** What the formulas work on, and what the sentence says in words already, stands in working columns. */
const columns = ({ sheets: { objectivity: words, common } }: Texts): readonly ColumnSpec[] => [
  { id: 'school', header: common.school, width: 30, kind: 'text', wrap: true },
  { id: 'procedure', header: words.procedure, width: 17, kind: 'text', wrap: true },
  { id: 'verdict', header: words.verdict, width: 22, kind: 'text', wrap: true },
  { id: 'measure', header: words.measure, width: 11, kind: 'text', wrap: true },
  { id: 'participants', header: words.participants, width: 11, kind: 'integer' },
  { id: 'share', header: words.share, width: 9, kind: 'percent-1' },
  { id: 'lower', header: words.lower, width: 9, kind: 'percent-1' },
  { id: 'others', header: words.others, width: 11, kind: 'percent-1' },
  { id: 'mean', header: words.mean, width: 13, kind: 'score' },
  { id: 'what', header: words.what, width: 52, kind: 'text', wrap: true },
  { id: 'cell', header: words.cell, width: 9, kind: 'text', align: 'center' },
  { id: 'count', header: words.count, width: 11, kind: 'integer', working: true },
  { id: 'upper', header: words.upper, width: 9, kind: 'percent-1', working: true },
  { id: 'above', header: words.above, width: 11, kind: 'score', working: true },
  { id: 'high', header: words.high, width: 11, kind: 'text', align: 'center', working: true },
  { id: 'flagged', header: words.flagged, width: 10, kind: 'text', align: 'center', working: true },
  { id: 'counted', header: words.counted, width: 9, kind: 'text', align: 'center', working: true },
  { id: 'reached', header: words.reached, width: 11, kind: 'integer', working: true },
  { id: 'marks', header: words.marks, width: 11, kind: 'integer', working: true },
];

const tableOf = (id: string, name: string, results: readonly CheckedResult[], scene: ResultsScene): TableBlock => {
  const poolAt = new Map(poolsOf(scene.results).map((pool, at) => [poolKey(pool), at + 1]));
  return {
    kind: 'table',
    id,
    name,
    dense: true,
    columns: columns(scene.texts),
    rows: results.map((result) => rowOf(result, poolAt, scene)),
    emptyText: id === 'signs' ? scene.texts.sheets.objectivity.noSigns : scene.texts.sheets.objectivity.noResults,
  };
};

const VERDICT_ORDER = { 'not-confirmed': 0, 'needs-analysis': 1 } as const;

export const signsTable = (scene: ResultsScene): TableBlock => {
  const signs = scene.results.filter(({ verdict }) => verdict !== null);
  return {
    ...tableOf('signs', 'ОбъективностьТребуетАнализа', [...signs].sort((a, b) => VERDICT_ORDER[a.verdict!] - VERDICT_ORDER[b.verdict!]), scene),
    caption: scene.texts.sheets.objectivity.signsCaption,
  };
};

export const allTable = (scene: ResultsScene): TableBlock => tableOf('all', 'ОбъективностьВсеРезультаты', shownResults(scene.results), scene);
