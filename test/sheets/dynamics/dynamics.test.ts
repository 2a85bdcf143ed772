import fc from 'fast-check';
import { DEFAULT_ANALYSIS_SETTINGS } from '../../../src/engine/analysis/settings';
import type { Settings } from '../../../src/engine/settings';
import { asShare } from '../../../src/engine/units';
import { textsFor } from '../../../src/i18n';
import { dynamicsSheet } from '../../../src/sheets/dynamics/dynamics';
import { MOST_LIVE_ROWS, MOST_ROWS } from '../../../src/sheets/dynamics/details';
import { dynamicsStory } from '../../../src/sheets/dynamics/story';
import { dynamicsSummary } from '../../../src/sheets/dynamics/summary';
import { layoutSheet } from '../../../src/sheets/layout';
import { valueOf } from '../../../src/sheets/layout/cells';
import type { FormulaMode, SheetSpec, TableBlock } from '../../../src/sheets/spec';
import { resultsOfSchool } from '../../engine/arbitraries';
import { DISTRICT, largeDistrict, sheetsInput } from '../district';
import { disagreements, recalculated } from '../recalculate';
import { sketch } from '../sketch';
import { YEARS_DISTRICT, yearsInput } from './years';

const ru = textsFor('ru');
const LIVE: readonly FormulaMode[] = ['plain', 'addin'];

const withDynamics = (dynamics: Partial<Settings['analysis']['dynamics']>): Partial<Settings> => ({ analysis: { ...DEFAULT_ANALYSIS_SETTINGS, dynamics: { ...DEFAULT_ANALYSIS_SETTINGS.dynamics, ...dynamics } } });

const variants: Readonly<Record<string, Partial<Settings>>> = {
  'the defaults': {},
  'a margin': withDynamics({ margin: asShare(0.1) }),
  'positive beyond chance': withDynamics({ positive: 'proven' }),
  'two years pooled': withDynamics({ pooledYears: 2 }),
  'biased results counted': { objectivity: 'count' },
  'both ways shown': { objectivity: 'both' },
  'an earlier year': { year: 2019 },
};

const tableOf = ({ blocks }: SheetSpec, id: string): TableBlock => blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;

const cell = (table: TableBlock, row: number, column: string): unknown => valueOf(table.rows[row]![table.columns.findIndex(({ id }) => id === column)]!);

const words = (spec: SheetSpec): string => JSON.stringify(spec.blocks.filter(({ kind }) => kind !== 'table'));

describe('«Динамика»', () => {
  const spec = dynamicsSheet(yearsInput(), ru)!;

  it.each(Object.entries(variants))('has formulas that give the very values of the rules with %s', (_, settings) => {
    for (const mode of LIVE) expect(disagreements(layoutSheet(dynamicsSheet(yearsInput(settings), ru)!, mode))).toEqual([]);
    expect(recalculated(layoutSheet(dynamicsSheet(yearsInput(settings), ru)!, 'plain')).length).toBeGreaterThan(300);
  });

  it('agrees with the rules on any results', () => {
    const schools = DISTRICT.schools.slice(0, 2);
    fc.assert(
      fc.property(resultsOfSchool('1'), resultsOfSchool('2'), fc.constantFrom<Settings['objectivity']>('exclude', 'count', 'both'), (one, other, objectivity) => {
        const drawn = dynamicsSheet(yearsInput({ objectivity, year: 2021 }, { ...YEARS_DISTRICT, schools, results: [...one, ...other] }), ru)!;
        for (const mode of LIVE) expect(disagreements(layoutSheet(drawn, mode))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('looks so', () => {
    expect(sketch(layoutSheet(spec, 'plain'))).toMatchSnapshot();
  });

  it('shows a number in the overview only where the change is beyond chance', () => {
    const matrix = tableOf(spec, 'matrix');
    const rows = matrix.rows.map((row) => row.slice(3).map(valueOf));
    // School 1: half below the threshold till 2019, a tenth from 2020 on; ОГЭ of 2020 was not held.
    expect(rows[0]).toEqual(['2 / 0', '≈', expect.closeTo(-100 * (21 / 41 - 4 / 41), 9), '≈', '≈', '≈', expect.closeTo(50, 9)]);
    expect(rows[1]?.[0]).toBe('0 / 5');
    expect(rows[2]).toEqual([null, null, null, null, null, null, null]);
  });

  it('colours a greater share of failure and a smaller share of the basic level alike', () => {
    const { columns } = tableOf(spec, 'matrix');
    const ruleAbove = (header: string): unknown => columns.find((column) => column.header === header)?.rules?.find(({ when }) => when === 'at-least');
    expect(ruleAbove('ОГЭ мат.')).toMatchObject({ tone: 'danger' });
    expect(ruleAbove('Читательская грамотность, 4 кл.')).toMatchObject({ tone: 'success' });
  });

  it('compares with the nearest earlier year, strikes out what has a sign of bias and names few participants', () => {
    const all = tableOf(spec, 'dynamics');
    const rowOf = (school: string, procedure: string, measure: string): number =>
      all.rows.findIndex((_, at) => cell(all, at, 'school') === school && cell(all, at, 'procedure') === procedure && cell(all, at, 'measure') === measure);
    const first = rowOf('МБОУ «Лукоморская СОШ № 1»', 'ОГЭ математика', 'ниже порога');
    expect([cell(all, first, 'was'), cell(all, first, 'counts'), cell(all, first, 'verdict'), cell(all, first, 'positive')]).toEqual([2019, '21 из 41 → 4 из 41', 'лучше', 'да']);
    const biased = rowOf('МБОУ «Колобковская СОШ»', 'КДР6', 'ниже порога');
    expect(all.rows[biased]?.find((one) => typeof one === 'object' && one !== null && 'struck' in one)).toMatchObject({ struck: true, value: 9 / 46 });
    expect(cell(all, biased, 'verdict')).toBe('нет данных');
    const small = all.rows.filter((_, at) => String(cell(all, at, 'note')).includes('мало участников (4)'));
    expect(small.length).toBeGreaterThan(5);
  });

  it('marks mean scores as ФИОКО does, and weights the two exams by participants', () => {
    expect(words(spec)).toContain('Неэффективный показатель по ФИОКО');
    const weighted = tableOf(spec, 'weighted');
    expect(cell(weighted, 0, 'school')).toBe('Все школы');
    expect(cell(weighted, 1, 'w_now')).toBeCloseTo(54, 9);
    expect(cell(weighted, 1, 'difference')).toBeCloseTo(1, 9);
  });

  it('says which years a procedure has no results of, and what is known of them', () => {
    expect(words(spec)).toContain('ОГЭ математика: результатов за 2019/2020 нет (процедура в этом году не проводилась)');
  });

  it('has the same shape in English', () => {
    const english = dynamicsSheet(yearsInput(), textsFor('en'))!;
    expect(english.blocks.map(({ kind }) => kind)).toEqual(spec.blocks.map(({ kind }) => kind));
    expect(JSON.stringify(english)).not.toMatch(/Результаты лучше|не больше случайного/);
  });

  it('never ranks, proves or names causes', () => {
    expect(JSON.stringify(spec).toLowerCase()).not.toMatch(/рейтинг|доказан|из-за|влия/);
  });

  it('says what is missing instead of figures', () => {
    const oneYear = dynamicsSheet(sheetsInput({}, { ...DISTRICT, results: DISTRICT.results.filter(({ year }) => year === 2021) }), ru)!;
    expect(oneYear.blocks).toEqual([{ kind: 'notes', lines: ['Есть результаты только за один год: сравнивать не с чем.'], tone: 'warning' }]);
    expect(layoutSheet(oneYear, 'plain').tables).toEqual([]);
    const nothing = sheetsInput({ year: 2021 }, { ...DISTRICT, results: [] });
    expect(dynamicsSheet(nothing, ru)).toBeNull();
    expect(dynamicsSheet({ ...nothing, standing: ['dynamics'] }, ru)?.blocks).toEqual([{ kind: 'notes', lines: ['Нет пригодных строк в таблице «Результаты».'], tone: 'warning' }]);
  });

  it('of single pupils everywhere finds nothing beyond chance', () => {
    const results = YEARS_DISTRICT.results.map((one) => ({ ...one, participants: 1, below: one.year % 2, marks4and5: null, above60: null }));
    const single = dynamicsSheet(yearsInput({}, { ...YEARS_DISTRICT, results }), ru)!;
    expect(tableOf(single, 'greatest-changes').rows).toEqual([]);
    expect(disagreements(layoutSheet(single, 'plain'))).toEqual([]);
  });
});

describe('a very large district', () => {
  // 5,600 schools × 9 procedures are 50,400 rows.
  const large = dynamicsSheet(yearsInput({}, largeDistrict(5600)), ru)!;

  it('has only what changed beyond chance in its long table, says so, and writes values', () => {
    const { rows } = tableOf(large, 'dynamics');
    expect(rows.length).toBeLessThan(MOST_ROWS);
    expect(words(large)).toMatch(/Показаны только изменения больше случайного: \d+ из 5040[01] строк/);
    if (rows.length > MOST_LIVE_ROWS) expect(rows.flat().some((one) => typeof one === 'object' && one !== null && 'plain' in one)).toBe(false);
  });

  it('keeps every school in the overview', () => {
    expect(tableOf(large, 'matrix').rows).toHaveLength(5600);
  });
});

describe('what the dynamics say elsewhere', () => {
  const input = yearsInput();

  it('lead from the summary to the sheet', () => {
    const items = dynamicsSummary(input, ru);
    expect(items.map(({ text }) => text)).toEqual([
      'Динамика (2020/2021): из 25\u00a0сравнений результат лучше в 2, хуже в 5, в остальных различие не больше случайного.',
      expect.stringMatching(/^Положительная динамика среди ШНОР и ШНСУ чаще всего: .+ — 1 из [12] \(\d+\u00a0%\)\.$/) as string,
    ]);
    expect(items.every(({ link }) => link?.generated === 'dynamics')).toBe(true);
  });

  it('tell the story of a school in at most five sentences, the figures beside', () => {
    const story = (school: string) => dynamicsStory(school, input.analysis, input.assessment, ru);
    expect(story('2')).toHaveLength(5);
    expect(story('2')[0]).toMatchObject({ tone: 'strong', text: expect.stringContaining('результаты хуже, доля ниже порога: +') as string, detail: expect.stringContaining('95\u00a0%-й интервал от +') as string });
    expect(story('6')[0]).toEqual({ text: 'По 4\u00a0процедурам изменение доли ниже порога не больше случайного.', tone: 'quiet', place: null });
    expect(story('7')).toEqual([]);
    expect(story('нет такой')).toEqual([]);
  });

  it('are silent where nothing is computed', () => {
    const nothing = sheetsInput({ year: 2021 }, { ...DISTRICT, results: [] });
    expect(dynamicsSummary(nothing, ru)).toEqual([]);
    expect(dynamicsStory('1', nothing.analysis, nothing.assessment, ru)).toEqual([]);
  });
});
