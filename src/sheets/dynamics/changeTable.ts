/** The columns and formulas of a table of changes: of one school a row, or of all schools together. */
import { GOOD_DIRECTION } from '../../engine/analysis/dynamics/measures';
import type { SeriesKey, ShareChange, YearCount } from '../../engine/analysis/dynamics/model';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import type { BandRow, ColumnSpec, ConditionalRule, Scalar, SpecCell } from '../spec';
import { boundFormula } from './bounds';
import { points, type View } from './view';

export const countId = (year: number): string => `x_${year}`;
export const participantsId = (year: number): string => `n_${year}`;
const shareId = (year: number): string => `s_${year}`;

export const verdictRules = ({ functions: { changes } }: Texts): readonly ConditionalRule[] => [
  { when: 'equals', text: changes.growth, tone: 'success' },
  { when: 'equals', text: changes.decline, tone: 'danger' },
];

export const changeColumns = ({ texts, result: { years } }: View): readonly ColumnSpec[] => {
  const { dynamics: words, common } = texts.sheets;
  const pointsColumn = (id: string, header: string): ColumnSpec => ({ id, header, width: 9, kind: 'points' });
  const working = (id: string, header: string, kind: ColumnSpec['kind'] = 'integer'): ColumnSpec => ({ id, header, width: 9, kind, working: true });
  return [
    { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'school', header: common.school, width: 34, kind: 'text', wrap: true },
    { id: 'procedure', header: words.procedure, width: 17, kind: 'text', wrap: true },
    { id: 'measure', header: words.measure, width: 12, kind: 'text', wrap: true },
    ...years.map((year, at): ColumnSpec => ({ id: shareId(year), header: words.share(year), width: at < 2 ? 11 : 8, kind: 'percent-1' })),
    { id: 'was', header: words.was, width: 9, kind: 'year', align: 'center' },
    { id: 'counts', header: words.counts, width: 16, kind: 'text', wrap: true },
    pointsColumn('difference', words.difference),
    pointsColumn('lower', words.lower),
    pointsColumn('upper', words.upper),
    { id: 'verdict', header: words.verdict, width: 17, kind: 'text', wrap: true, rules: verdictRules(texts) },
    { id: 'positive', header: words.positive, width: 13, kind: 'text', align: 'center' },
    { id: 'note', header: common.note, width: 26, kind: 'text', wrap: true },
    working('group', words.inGroup, 'text'),
    working('good', words.good),
    ...years.map((year) => working(countId(year), words.countHeader(year))),
    ...years.map((year) => working(participantsId(year), words.participantsHeader(year))),
    working('countWas', words.countWas),
    working('participantsWas', words.participantsWas),
  ];
};

/** How many columns stand beside one another on every printed table. */
export const visibleColumns = (view: View): number => changeColumns(view).filter(({ working }) => !working).length;

/** The years over the working columns, which formulas look up. */
export const changeBands = ({ texts, result: { years } }: View): readonly BandRow[] => {
  const repeated = (idOf: (year: number) => string): BandRow['spans'] => years.map((year) => ({ from: idOf(year), to: idOf(year), content: year, repeat: true }));
  return [{ spans: [{ from: shareId(years[0]!), to: shareId(years.at(-1)!), content: texts.sheets.dynamics.bandShares }, ...repeated(countId), ...repeated(participantsId)] }];
};

const row = (id: string): string => `{row:${id}}`;
const over = (idOf: (year: number) => string, years: readonly number[]): string => `${idOf(years[0]!)}..${idOf(years.at(-1)!)}`;
const unlessNoYear = (formula: string): string => `=IF({row:was}="","",${formula})`;

/** At nine digits of a share, as the rules compare: in п.п. that is 5E-8. */
const BEYOND = '>=5E-8';

/** Written once: rows only point at them. */
export interface ChangeFormulas {
  readonly share: (year: number) => string;
  readonly was: string;
  readonly countWas: string;
  readonly participantsWas: string;
  readonly counts: string;
  readonly difference: string;
  readonly lower: { readonly plain: string; readonly addin: string };
  readonly upper: { readonly plain: string; readonly addin: string };
  readonly verdict: string;
  readonly positive: string;
}

export const changeFormulas = ({ texts, result: { years } }: View): ChangeFormulas => {
  const { changes } = texts.functions;
  const { dynamics: words } = texts.sheets;
  const year = years.at(-1)!;
  const earlier = years.slice(0, -1);
  const [x, n] = [row(countId(year)), row(participantsId(year))];
  const held = row(over(participantsId, earlier));
  const lookedUp = (idOf: (of: number) => string): string => unlessNoYear(`SUMPRODUCT(({band:0:${over(idOf, years)}}={row:was})*${row(over(idOf, years))})`);
  const bound = (side: 'lower' | 'upper') => ({
    plain: unlessNoYear(boundFormula(side, { count: x, participants: n }, { count: '{row:countWas}', participants: '{row:participantsWas}' })),
    addin: unlessNoYear(`SHNOR.DIFFERENCE(${x},${n},{row:countWas},{row:participantsWas},"${side}")`),
  });
  const [better, worse] = [literal(changes.growth), literal(changes.decline)];
  return {
    share: (of) => `=${row(countId(of))}/${row(participantsId(of))}`,
    was: `=IF(OR(${n}=0,COUNTIF(${held},">0")=0),"",SUMPRODUCT(MAX((${held}>0)*{band:0:${over(participantsId, earlier)}})))`,
    countWas: lookedUp(countId),
    participantsWas: lookedUp(participantsId),
    counts: unlessNoYear(`{row:countWas}&${literal(words.ofWord)}&{row:participantsWas}&" → "&${x}&${literal(words.ofWord)}&${n}`),
    difference: unlessNoYear(`100*(${x}/${n}-{row:countWas}/{row:participantsWas})`),
    lower: bound('lower'),
    upper: bound('upper'),
    verdict:
      `=IF({row:was}="",${literal(changes['no-data'])},IF({row:lower}-{fact:margin}${BEYOND},IF({row:good}>0,${better},${worse}),` +
      `IF(-{fact:margin}-{row:upper}${BEYOND},IF({row:good}>0,${worse},${better}),${literal(changes['no-proven-change'])})))`,
    positive: unlessNoYear(
      `IF(IF({fact:positive}=${literal(words.positiveRules.proven)},{row:verdict}=${better},{row:good}*{row:difference}-{fact:margin}${BEYOND}),${literal(texts.terms.yes)},${literal(texts.terms.no)})`,
    ),
  };
};

export interface ChangeRow extends SeriesKey {
  readonly number: number | null;
  readonly school: SpecCell;
  readonly procedureCell: SpecCell;
  readonly group: string;
  readonly points: readonly YearCount[];
  readonly change: ShareChange | null;
  readonly positive: boolean | null;
  /** Shares that are shown struck through: left out of the comparison. */
  readonly leftOut: readonly YearCount[];
  readonly note: string | null;
}

/** `formulas`: `null` for a table too large for them, which holds values alone. */
export const changeRow = (line: ChangeRow, { texts, result: { years } }: View, formulas: ChangeFormulas | null): readonly SpecCell[] => {
  const { functions, terms, sheets } = texts;
  const { change, positive } = line;
  const live = (value: Scalar, pick: (known: ChangeFormulas) => string, addin?: (known: ChangeFormulas) => string): SpecCell =>
    formulas ? { value, plain: pick(formulas), ...(addin && { addin: addin(formulas) }) } : value;
  const known = new Map(line.points.map((point) => [point.year, point]));
  const struck = new Map(line.leftOut.map((point) => [point.year, point]));
  const shareCell = (year: number): SpecCell => {
    const point = known.get(year);
    if (point) return live(point.count / point.participants, ({ share }) => share(year));
    const excluded = struck.get(year);
    return excluded ? { value: excluded.count / excluded.participants, tone: 'muted', struck: true } : null;
  };
  const { ofWord } = sheets.dynamics;
  const countsText = change ? `${change.was.count}${ofWord}${change.was.participants} → ${change.now.count}${ofWord}${change.now.participants}` : '';
  return [
    line.number,
    line.school,
    line.procedureCell,
    sheets.dynamics.measures[line.measure],
    ...years.map(shareCell),
    live(change?.was.year ?? '', ({ was }) => was),
    live(countsText, ({ counts }) => counts),
    live(change ? points(change.difference) : '', ({ difference }) => difference),
    live(change ? points(change.lower) : '', ({ lower }) => lower.plain, ({ lower }) => lower.addin),
    live(change ? points(change.upper) : '', ({ upper }) => upper.plain, ({ upper }) => upper.addin),
    live(functions.changes[change?.verdict ?? 'no-data'], ({ verdict }) => verdict),
    positive === null ? null : live(positive ? terms.yes : terms.no, (all) => all.positive),
    line.note,
    line.group === '' ? null : line.group,
    GOOD_DIRECTION[line.measure],
    ...years.map((year) => known.get(year)?.count ?? null),
    ...years.map((year) => known.get(year)?.participants ?? null),
    live(change?.was.count ?? '', ({ countWas }) => countWas),
    live(change?.was.participants ?? '', ({ participantsWas }) => participantsWas),
  ];
};
