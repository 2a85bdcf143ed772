import fc from 'fast-check';
import { DEFAULT_ANALYSIS_SETTINGS } from '../../../src/engine/analysis/settings';
import type { Settings } from '../../../src/engine/settings';
import { textsFor } from '../../../src/i18n';
import { layoutSheet } from '../../../src/sheets/layout';
import { valueOf } from '../../../src/sheets/layout/cells';
import { outcomeIndexSheet } from '../../../src/sheets/outcomeIndex/outcomeIndex';
import { outcomeIndexStory } from '../../../src/sheets/outcomeIndex/story';
import { outcomeIndexSummary } from '../../../src/sheets/outcomeIndex/summary';
import type { FormulaMode, SheetSpec, TableBlock } from '../../../src/sheets/spec';
import { resultsOfSchool } from '../../engine/arbitraries';
import { DISTRICT } from '../district';
import { YEARS_DISTRICT, yearsInput } from '../dynamics/years';
import { disagreements, recalculated } from '../recalculate';
import { sketch } from '../sketch';

const ru = textsFor('ru');
const LIVE: readonly FormulaMode[] = ['plain', 'addin'];

const withIndex = (outcomeIndex: Partial<Settings['analysis']['outcomeIndex']>): Partial<Settings> => ({
  analysis: { ...DEFAULT_ANALYSIS_SETTINGS, outcomeIndex: { ...DEFAULT_ANALYSIS_SETTINGS.outcomeIndex, ...outcomeIndex } },
});

const variants: Readonly<Record<string, Partial<Settings>>> = {
  'the defaults': {},
  'weights': withIndex({ weights: { ...DEFAULT_ANALYSIS_SETTINGS.outcomeIndex.weights, vprPassed: 2.5, ogePassed: 0 } }),
  'fixed borders': withIndex({ levels: 'cuts' }),
  'another reference year': withIndex({ referenceYear: 2020 }),
  'a reference year without results': withIndex({ referenceYear: 2001 }),
  'both ways shown': { objectivity: 'both' },
  'an earlier year': { year: 2018 },
};

const tableOf = ({ blocks }: SheetSpec, id: string): TableBlock => blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;
const columnOf = (table: TableBlock, id: string): readonly unknown[] => table.rows.map((row) => valueOf(row[table.columns.findIndex((column) => column.id === id)]!));

describe('«ИОР»', () => {
  const spec = outcomeIndexSheet(yearsInput(), ru)!;

  it.each(Object.entries(variants))('has formulas that give the very values of the rules with %s', (_, settings) => {
    const varied = outcomeIndexSheet(yearsInput(settings), ru)!;
    for (const mode of LIVE) expect(disagreements(layoutSheet(varied, mode))).toEqual([]);
    expect(recalculated(layoutSheet(varied, 'plain')).length).toBeGreaterThan(30);
  });

  it('agrees with the rules on any results', () => {
    const keys = ['1', '2', '3', '4', '5'];
    fc.assert(
      fc.property(fc.tuple(...keys.map((key) => resultsOfSchool(key))), (drawn) => {
        const drawnSpec = outcomeIndexSheet(yearsInput({ year: 2021 }, { ...DISTRICT, results: drawn.flat() }), ru);
        if (drawnSpec === null) return;
        for (const mode of LIVE) expect(disagreements(layoutSheet(drawnSpec, mode))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('looks so', () => {
    expect(sketch(layoutSheet(spec, 'plain'))).toMatchSnapshot();
  });

  it('has the least values first, and schools without one last with a reason', () => {
    const outcome = tableOf(spec, 'outcome');
    const indices = columnOf(outcome, 'index');
    const known = indices.filter((value) => typeof value === 'number');
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(indices.slice(known.length)).toEqual(['', '']);
    expect(columnOf(outcome, 'note').at(-1)).toBe('нет ни одного показателя: индекс не рассчитан');
  });

  it('warns that years cannot be compared, and gives the variant that can', () => {
    expect(JSON.stringify(spec.blocks[0])).toContain('ИОР двух лет сравнивать нельзя');
    expect(tableOf(spec, 'outcome').columns.filter(({ id }) => id.startsWith('c_')).map(({ header }) => header)).toEqual([2018, 2019, 2020, 2021].map((year) => `Сопоставимый ИОР, ${year}`));
    expect(columnOf(tableOf(spec, 'comparable'), 'year')).toHaveLength(20);
  });

  it('says why a component takes no part', () => {
    const weighted = outcomeIndexSheet(yearsInput(variants['weights']), ru)!;
    expect(columnOf(tableOf(weighted, 'components'), 'unused')[1]).toBe('вес равен нулю');
    expect(JSON.stringify(outcomeIndexSheet(yearsInput(withIndex({ referenceYear: 2001 })), ru))).toContain('За 2000/2001 результатов нет: шкала сопоставимого ИОР — по 2017/2018');
  });

  it('says what is missing instead of figures', () => {
    const equal = outcomeIndexSheet(yearsInput({}, { ...DISTRICT, results: YEARS_DISTRICT.results.filter(({ school }) => school === '1') }), ru)!;
    expect(equal.blocks).toEqual([{ kind: 'notes', lines: ['Не рассчитано: у всех школ значения одинаковы, различий нет.'], tone: 'warning' }]);
    const nothing = yearsInput({ year: 2021 }, { ...DISTRICT, results: [] });
    expect(outcomeIndexSheet(nothing, ru)).toBeNull();
    expect(outcomeIndexSheet({ ...nothing, standing: ['outcome-index'] }, ru)?.blocks).toHaveLength(1);
  });

  it('has no levels of three schools', () => {
    const three = outcomeIndexSheet(yearsInput({}, { ...YEARS_DISTRICT, schools: DISTRICT.schools.slice(0, 4) }), ru)!;
    expect(JSON.stringify(three.blocks)).toContain('Уровни не определены: школ меньше четырёх');
    expect(disagreements(layoutSheet(three, 'plain'))).toEqual([]);
  });

  it('has the same shape in English', () => {
    expect(outcomeIndexSheet(yearsInput(), textsFor('en'))!.blocks.map(({ kind }) => kind)).toEqual(spec.blocks.map(({ kind }) => kind));
  });

  it('never ranks, proves or names causes', () => {
    expect(JSON.stringify(spec).toLowerCase()).not.toMatch(/рейтинг|доказан|из-за|влия/);
  });
});

describe('what ИОР says elsewhere', () => {
  const input = yearsInput();

  it('leads from the summary to the sheet', () => {
    expect(outcomeIndexSummary(input, ru)).toEqual([
      { text: expect.stringMatching(/^ИОР \(2020\/2021\): низкий уровень — \d\u00a0школ/) as string, link: { sheet: 'ИОР', address: 'A1', generated: 'outcome-index' } },
    ]);
  });

  it('is one or two sentences of a school’s story', () => {
    const story = (school: string) => outcomeIndexStory(school, input.analysis, input.assessment, ru);
    expect(story('2')).toHaveLength(2);
    expect(story('2')[0]).toMatchObject({ text: expect.stringMatching(/^ИОР \d,\d\d, уровень «низкий»\.$/) as string, tone: 'middle' });
    expect(story('2')[1]?.text).toMatch(/^Сопоставимый ИОР: \d,\d\d \(2020\) → -?\d,\d\d \(2021\)\.$/);
    expect(story('7')).toEqual([]);
  });
});
