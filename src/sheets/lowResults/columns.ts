/** The columns of «Низкие результаты»: what is read at left, the figures that formulas work on at right. */
import { RULE_PROCEDURES } from '../../engine/procedures';
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { BandRow, ColumnSpec, ConditionalRule } from '../spec';

/** Of which of the two years a figure is. */
export type Side = 'now' | 'was';
export const SIDES: readonly Side[] = ['now', 'was'];

/** Which low results are counted: all, those surely low, those with enough participants. */
export type Count = 'low' | 'sure' | 'big';
export const COUNTS: readonly Count[] = ['low', 'sure', 'big'];

export const shareId = (side: Side, at: number): string => `s_${side}_${at}`;
export const participantsId = (side: Side, at: number): string => `n_${side}_${at}`;
export const belowId = (side: Side, at: number): string => `x_${side}_${at}`;
export const countId = (count: Count, side: Side | 'both'): string => `${count}_${side}`;

export const LAST_PROCEDURE = RULE_PROCEDURES.length - 1;

export const yearOfSide = ({ assessment }: SheetsInput, side: Side): number => (side === 'now' ? assessment.year : assessment.previousYear);

/** Both years, every procedure: `now` first. */
const everyPlace = SIDES.flatMap((side) => RULE_PROCEDURES.map(({ name }, at) => ({ side, at, name })));

export const hasCodes = ({ assessment }: SheetsInput): boolean => assessment.schools.some(({ school }) => school.code !== null);

/** The verdict with biased results counted is a column only when the settings ask for both. */
export const showsBoth = ({ assessment }: SheetsInput): boolean => assessment.settings.objectivity === 'both';

const lowShare: readonly ConditionalRule[] = [{ when: 'at-least', value: { fact: 'threshold', perCent: true }, tone: 'danger' }];

const verdictColumns = (input: SheetsInput, { sheets, terms }: Texts): readonly ColumnSpec[] => {
  const words = sheets.lowResults;
  return [
    { id: 'number', header: sheets.common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'school', header: sheets.common.school, width: 36, kind: 'text', wrap: true },
    ...(hasCodes(input) ? [{ id: 'code', header: sheets.common.code, width: 8, kind: 'text', align: 'center', wrap: true } as const] : []),
    {
      id: 'status',
      header: words.status,
      width: 14,
      kind: 'text',
      wrap: true,
      rules: [
        { when: 'equals', text: terms.lowStatuses.listed, tone: 'danger' },
        { when: 'equals', text: terms.lowStatuses['no-data'], tone: 'muted' },
        { when: 'equals', text: terms.lowStatuses['not-applicable'], tone: 'muted' },
      ],
    },
    { id: 'criteria', header: words.criteria, width: 10.5, kind: 'text', align: 'center' },
    { id: 'previous', header: words.previousData(input.assessment.previousYear), width: 11, kind: 'text', align: 'center', rules: [{ when: 'equals', text: sheets.common.absent, tone: 'warning' }] },
    {
      id: 'reliability',
      header: words.reliability,
      width: 13,
      kind: 'text',
      wrap: true,
      rules: [
        { when: 'equals', text: terms.reliability.stable, tone: 'danger' },
        { when: 'equals', text: terms.reliability.probable, tone: 'warning' },
        { when: 'equals', text: terms.reliability.limited, tone: 'muted' },
      ],
    },
    ...(showsBoth(input) ? [{ id: 'ifCounted', header: words.ifCounted, width: 13, kind: 'text', wrap: true } as const] : []),
  ];
};

const shareColumns = (input: SheetsInput, { sheets }: Texts): readonly ColumnSpec[] =>
  everyPlace.map(({ side, at, name }) => ({
    id: shareId(side, at),
    header: sheets.lowResults.shareHeader(sheets.common.shortProcedures[name], yearOfSide(input, side)),
    width: 6.6,
    kind: 'percent-1',
    align: 'center',
    turned: true,
    rules: lowShare,
  }));

const workingCounts = (input: SheetsInput, { sheets }: Texts): readonly ColumnSpec[] => {
  const words = sheets.lowResults;
  const { year, previousYear } = input.assessment;
  const column = (id: string, header: string): ColumnSpec => ({ id, header, width: 8, kind: 'integer', turned: true, working: true });
  const ofPlaces = (idOf: typeof participantsId, headerOf: (procedure: string, year: number) => string): readonly ColumnSpec[] =>
    everyPlace.map(({ side, at, name }) => column(idOf(side, at), headerOf(sheets.common.shortProcedures[name], yearOfSide(input, side))));
  return [
    ...ofPlaces(participantsId, words.participantsHeader),
    ...ofPlaces(belowId, words.belowHeader),
    { ...column('primary', words.primaryHeader), width: 11, kind: 'text' },
    column(countId('low', 'now'), words.lowNow(year)),
    column(countId('low', 'was'), words.lowBefore(previousYear)),
    column(countId('low', 'both'), words.lowBoth),
    column(countId('sure', 'now'), words.sureNow(year)),
    column(countId('sure', 'was'), words.sureBefore(previousYear)),
    column(countId('sure', 'both'), words.sureBoth),
    column(countId('big', 'now'), words.bigNow(year)),
    column(countId('big', 'was'), words.bigBefore(previousYear)),
    column(countId('big', 'both'), words.bigBoth),
  ];
};

export const lowColumns = (input: SheetsInput, texts: Texts): readonly ColumnSpec[] => [
  ...verdictColumns(input, texts),
  ...shareColumns(input, texts),
  { id: 'inShort', header: texts.sheets.lowResults.inShort, width: 25, kind: 'text', wrap: true },
  ...workingCounts(input, texts),
];

/** The k-th band row that holds the years, and the one with the full names of procedures, over the working columns. */
export const YEAR_BAND = 0;
export const PROCEDURE_BAND = 1;

export const lowBands = (input: SheetsInput, { sheets }: Texts): readonly BandRow[] => {
  const words = sheets.lowResults;
  const families = (['vpr', 'oge', 'ege'] as const).map((family) => {
    const places = RULE_PROCEDURES.flatMap((procedure, at) => (procedure.family === family ? [at] : []));
    return { family, first: places[0]!, last: places.at(-1)! };
  });
  const repeated = [participantsId, belowId];
  return [
    {
      spans: SIDES.flatMap((side) => [
        { from: shareId(side, 0), to: shareId(side, LAST_PROCEDURE), content: words.bandYear(yearOfSide(input, side)) },
        ...repeated.map((idOf) => ({ from: idOf(side, 0), to: idOf(side, LAST_PROCEDURE), content: yearOfSide(input, side), repeat: true })),
      ]),
    },
    {
      spans: SIDES.flatMap((side) => [
        ...families.map(({ family, first, last }) => ({ from: shareId(side, first), to: shareId(side, last), content: sheets.common.families[family] })),
        ...repeated.flatMap((idOf) => RULE_PROCEDURES.map(({ name }, at) => ({ from: idOf(side, at), to: idOf(side, at), content: name, repeat: true }))),
      ]),
    },
  ];
};
