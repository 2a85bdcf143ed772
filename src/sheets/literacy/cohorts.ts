/** The same pupils from class to class: a row per school, pair of works and level; all schools together first. */
import { pointsChange } from '../../engine/analysis/literacy/change';
import { countOf, LEVEL_MEASURES } from '../../engine/analysis/literacy/levels';
import type { ChangeVerdict, CohortChange, GradeResult, LevelChange, LiteracyAnalysis } from '../../engine/analysis/literacy/result';
import { wilsonInterval } from '../../engine/stats/wilson';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import { schoolCell, schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ColumnSpec, ComputedCell, SpecCell, TableBlock } from '../spec';
import { resultName } from './names';

/** Of a whole country only the established changes are shown: a sheet of all would be too long to open. */
export const MOST_ROWS = 20_000;

/** What the functions take for a unit in any language. */
const POINTS = '"п.п."';
const PER_CENT = '"%"';

const DIFFERENCE = { plain: '=100*({row:nowShare}-{row:wasShare})', addin: `=SHNOR.CHANGE({row:wasShare},{row:nowShare},${POINTS})` } as const;
const RELATIVE = { plain: '=100*({row:nowShare}-{row:wasShare})/{row:wasShare}', addin: `=SHNOR.CHANGE({row:wasShare},{row:nowShare},${PER_CENT})` } as const;

/** Newcombe's interval from Wilson's bounds: d − √((p₁ − l₁)² + (u₂ − p₂)²) … d + √((u₁ − p₁)² + (p₂ − l₂)²). */
const LOWER = '=100*({row:nowShare}-{row:wasShare}-SQRT(({row:nowShare}-{row:nowLower})^2+({row:wasUpper}-{row:wasShare})^2))';
const UPPER = '=100*({row:nowShare}-{row:wasShare}+SQRT(({row:nowUpper}-{row:nowShare})^2+({row:wasShare}-{row:wasLower})^2))';

type Side = 'was' | 'now';

const wilsonCell = (side: Side, bound: 'lower' | 'upper', value: number): ComputedCell => {
  const [x, n] = [`{row:${side}Count}`, `{row:${side}Participants}`];
  const sign = bound === 'lower' ? '-' : '+';
  return {
    value,
    plain: `=(2*${x}+{fact:z}^2${sign}{fact:z}*SQRT({fact:z}^2+4*${x}*(1-${x}/${n})))/(2*(${n}+{fact:z}^2))`,
    addin: `=SHNOR.WILSON(${x},${n},"${bound}")`,
  };
};

/** The widths are shared by all tables of the sheet: number, school, works, level, narrow figures, conclusion, note. */
export const WIDTHS = { number: 5, school: 30, works: 38, level: 16, narrow: 9.5, verdict: 15, note: 14 } as const;

const columns = ({ sheets: { literacy: words, common } }: Texts): readonly ColumnSpec[] => [
  { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
  { id: 'school', header: common.school, width: WIDTHS.school, kind: 'text', wrap: true },
  { id: 'pair', header: words.pair, width: WIDTHS.works, kind: 'text', wrap: true },
  { id: 'measure', header: words.measure, width: WIDTHS.level, kind: 'text', wrap: true },
  ...(['was', 'now'] as const).flatMap((side): ColumnSpec[] => [
    { id: `${side}Count`, header: words[`${side}Count`], width: WIDTHS.narrow, kind: 'integer' },
    { id: `${side}Participants`, header: words[`${side}Participants`], width: WIDTHS.narrow, kind: 'integer' },
    { id: `${side}Share`, header: words[`${side}Share`], width: WIDTHS.narrow, kind: 'percent-1' },
  ]),
  { id: 'points', header: words.points, width: WIDTHS.narrow, kind: 'points' },
  { id: 'lower', header: words.lower, width: WIDTHS.narrow, kind: 'points' },
  { id: 'upper', header: words.upper, width: WIDTHS.narrow, kind: 'points' },
  { id: 'relative', header: words.relative, width: WIDTHS.narrow, kind: 'points' },
  {
    id: 'verdict',
    header: words.verdict,
    width: WIDTHS.verdict,
    kind: 'text',
    wrap: true,
    rules: [
      { when: 'equals', text: words.verdicts.growth, tone: 'success' },
      { when: 'equals', text: words.verdicts.decline, tone: 'danger' },
    ],
  },
  { id: 'note', header: common.note, width: WIDTHS.note, kind: 'text', wrap: true },
  ...(['wasLower', 'wasUpper', 'nowLower', 'nowUpper'] as const).map((id): ColumnSpec => ({ id, header: words.wilson[id], width: 11, kind: 'percent-1', working: true })),
];

const verdictFormula = (isGood: boolean, { sheets: { literacy: words } }: Texts): string => {
  const [up, down]: readonly ChangeVerdict[] = isGood ? ['growth', 'decline'] : ['decline', 'growth'];
  return `=IF({row:lower}>0,${literal(words.verdicts[up!])},IF({row:upper}<0,${literal(words.verdicts[down!])},${literal(words.verdicts['no-proven-change'])}))`;
};

const notesOf = ({ small }: CohortChange<GradeResult>, { relative }: LevelChange, { sheets: { literacy: words } }: Texts): string | null =>
  [...(small ? [words.small] : []), ...(relative === null ? [words.noRelative] : [])].join('; ') || null;

const changeCells = (cohort: CohortChange<GradeResult>, change: LevelChange, texts: Texts): readonly SpecCell[] => {
  const { was, now } = cohort;
  const [wasCount, nowCount] = [countOf(was.counts, change.measure), countOf(now.counts, change.measure)];
  const [ofWas, ofNow] = [wilsonInterval(wasCount, was.participants)!, wilsonInterval(nowCount, now.participants)!];
  return [
    texts.sheets.literacy.pairOf(resultName(was, texts), resultName(now, texts)),
    texts.sheets.literacy.measures[change.measure],
    wasCount,
    was.participants,
    { value: change.was, plain: '={row:wasCount}/{row:wasParticipants}' },
    nowCount,
    now.participants,
    { value: change.now, plain: '={row:nowCount}/{row:nowParticipants}' },
    { value: pointsChange(change.was, change.now), ...DIFFERENCE },
    { value: 100 * change.interval.lower, plain: LOWER },
    { value: 100 * change.interval.upper, plain: UPPER },
    change.relative === null ? null : { value: change.relative, ...RELATIVE },
    { value: texts.sheets.literacy.verdicts[change.verdict], plain: verdictFormula(change.measure !== 'below', texts) },
    notesOf(cohort, change, texts),
    wilsonCell('was', 'lower', ofWas.lower),
    wilsonCell('was', 'upper', ofWas.upper),
    wilsonCell('now', 'lower', ofNow.lower),
    wilsonCell('now', 'upper', ofNow.upper),
  ];
};

/** All of them, or of very many those with an established change, as far as there is room. */
export const shownCohorts = <Result extends GradeResult>(cohorts: readonly CohortChange<Result>[]): readonly CohortChange<Result>[] => {
  const most = Math.floor(MOST_ROWS / LEVEL_MEASURES.length);
  return cohorts.length <= most ? cohorts : cohorts.filter(({ changes }) => changes.some(({ verdict }) => verdict !== 'no-proven-change')).slice(0, most);
};

export const cohortsTable = (input: SheetsInput, { cohorts, pooledCohorts }: LiteracyAnalysis, texts: Texts): TableBlock => {
  const { literacy: words } = texts.sheets;
  const { schools } = input.assessment;
  const nameOf = schoolNames(schools, texts);
  const known = new Map(schools.map(({ school }) => [school.key, school]));
  const rowsOf = (name: SpecCell, cohort: CohortChange<GradeResult>): (readonly SpecCell[])[] => cohort.changes.map((change) => [name, ...changeCells(cohort, change, texts)]);
  const rows = [
    ...pooledCohorts.flatMap((cohort) => rowsOf({ value: words.allSchools(cohort.now.schools), bold: true }, cohort)),
    ...shownCohorts(cohorts).flatMap((cohort) => rowsOf(schoolCell(known.get(cohort.now.school)!, nameOf), cohort)),
  ];
  return { kind: 'table', id: 'cohorts', name: 'ГрамотностьОтКлассаККлассу', dense: true, columns: columns(texts), rows: rows.map((cells, at) => [at + 1, ...cells]), emptyText: words.cohortsEmpty };
};
