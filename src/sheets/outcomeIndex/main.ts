/** The first table of «ИОР»: every school, the least values first, schools without a value last. */
import type { ComparableIndex, SchoolOutcomeIndex } from '../../engine/analysis/outcomeIndex/model';
import { isSame } from '../../engine/stats/tolerance';
import { literal } from '../common/formulas';
import { schoolCell } from '../common/schools';
import type { BandRow, ColumnSpec, SpecCell, TableBlock } from '../spec';
import { indexFormula, OWN_SCALE } from './formulas';
import { COMPONENT_IDS, knownComponents, usedIn, type View } from './view';

const comparableId = (year: number): string => `c_${year}`;

/** Without two years there is nothing to compare. */
export const comparableYears = ({ result: { reference } }: View): readonly number[] => (reference.years.length > 1 ? reference.years.map(({ year }) => year) : []);

const showsBoth = ({ input }: View): boolean => input.assessment.settings.objectivity === 'both';

const columns = (view: View): readonly ColumnSpec[] => {
  const { texts } = view;
  const { outcomeIndex: words, common } = texts.sheets;
  return [
    { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'school', header: common.school, width: 36, kind: 'text', wrap: true },
    ...COMPONENT_IDS.map((id): ColumnSpec => ({ id, header: words.components[id], width: 11, kind: 'percent-1' })),
    { id: 'index', header: words.index, width: 9, kind: 'index' },
    {
      id: 'level',
      header: words.level,
      width: 14,
      kind: 'text',
      rules: [
        { when: 'equals', text: words.levels.low, tone: 'danger' },
        { when: 'equals', text: words.levels.belowAverage, tone: 'warning' },
        { when: 'equals', text: words.levels.high, tone: 'success' },
      ],
    },
    { id: 'participants', header: words.participants, width: 11, kind: 'integer' },
    ...(showsBoth(view) ? [{ id: 'ifCounted', header: words.ifCounted, width: 11, kind: 'index' } as const] : []),
    ...comparableYears(view).map((year): ColumnSpec => ({ id: comparableId(year), header: words.comparable(year), width: 13, kind: 'index' })),
    { id: 'note', header: common.note, width: 24, kind: 'text', wrap: true },
  ];
};

const bands = (view: View): readonly BandRow[] => {
  const { outcomeIndex: words } = view.texts.sheets;
  const years = comparableYears(view);
  return [
    {
      spans: [
        { from: COMPONENT_IDS[0]!, to: COMPONENT_IDS.at(-1)!, content: words.bandShares },
        ...(years.length > 0 ? [{ from: comparableId(years[0]!), to: comparableId(years.at(-1)!), content: words.bandComparable(view.result.reference.year) }] : []),
      ],
    },
  ];
};

/** Excel hands an empty cell to a function as 0: one that holds "" is no value. */
export const shareCells = ({ values }: Pick<SchoolOutcomeIndex, 'values'>): readonly SpecCell[] => COMPONENT_IDS.map((id) => values[id]?.share ?? { value: '', plain: '=""' });

const levelFormula = ({ texts, result }: View): string => {
  const { levels } = texts.sheets.outcomeIndex;
  if (result.borders === null) return '=""';
  const from = (border: string): string => `{row:index}-{fact:${border}}>-5E-10`;
  return `=IF({row:index}="","",IF(${from('border2')},${literal(levels.high)},IF(${from('border1')},${literal(levels.aboveAverage)},IF(${from('border0')},${literal(levels.belowAverage)},${literal(levels.low)}))))`;
};

const noteOf = (school: SchoolOutcomeIndex, { texts, result, input }: View): string | null => {
  const words = texts.sheets.outcomeIndex;
  if (school.index === null) return words.noComponents;
  const [known, all] = [knownComponents(school, result.scales), usedIn(result.scales).length];
  const notes = [...(known < all ? [words.fewComponents(known, all)] : []), ...(school.participants < input.assessment.settings.smallCount ? [words.fewParticipants(school.participants)] : [])];
  return notes.length === 0 ? null : notes.join('; ');
};

const comparableCell = (comparable: readonly ComparableIndex[], year: number): SpecCell => comparable.find((one) => one.year === year)?.index ?? null;

export const mainTable = (view: View): TableBlock => {
  const { texts, result, assessed, nameOf } = view;
  const words = texts.sheets.outcomeIndex;
  const formula = indexFormula(result.scales, OWN_SCALE);
  const level = levelFormula(view);
  const years = comparableYears(view);
  const row = ({ school, at }: { school: SchoolOutcomeIndex; at: number }, index: number): readonly SpecCell[] => {
    const { ifBiasedCounted: counted } = school;
    const differs = counted !== null && (school.index === null || !isSame(counted, school.index));
    return [
      index + 1,
      schoolCell(assessed[at]!.school, nameOf),
      ...shareCells(school),
      { value: school.index ?? '', ...formula },
      { value: school.level === null ? '' : words.levels[school.level], plain: level },
      school.participants > 0 ? school.participants : null,
      ...(showsBoth(view) ? [differs ? counted : null] : []),
      ...years.map((year) => comparableCell(school.comparable, year)),
      noteOf(school, view),
    ];
  };
  const sorted = result.schools.map((school, at) => ({ school, at })).sort((a, b) => (a.school.index ?? Infinity) - (b.school.index ?? Infinity) || a.at - b.at);
  return { kind: 'table', id: 'outcome', name: 'ИндексОбразовательныхРезультатов', bands: bands(view), columns: columns(view), rows: sorted.map(row), emptyText: texts.sheets.common.noSchools };
};
