import fc from 'fast-check';
import { analyseFunnel } from '../../../src/engine/analysis/funnel/analyseFunnel';
import type { DistrictInput, ProcedureResult } from '../../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../../src/engine/procedures';
import type { Settings } from '../../../src/engine/settings';
import { textsFor } from '../../../src/i18n';
import { funnelSheet } from '../../../src/sheets/funnel/funnel';
import { participantsGrid } from '../../../src/sheets/funnel/charts';
import { funnelStory } from '../../../src/sheets/funnel/story';
import { funnelSummary } from '../../../src/sheets/funnel/summary';
import { layoutSheet } from '../../../src/sheets/layout';
import type { FormulaMode, SheetSpec, TableBlock } from '../../../src/sheets/spec';
import { assess, DISTRICT, largeDistrict, sheetsInput } from '../district';
import { disagreements } from '../recalculate';

const ru = textsFor('ru');
const LIVE: readonly FormulaMode[] = ['plain', 'addin'];

const withResults = (results: readonly ProcedureResult[]): DistrictInput => ({ ...DISTRICT, results });
const tableOf = (spec: SheetSpec, id: string): TableBlock => spec.blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;

describe('the sheet of funnels', () => {
  it('draws a chart for the nine together and for every procedure of two schools, points and five lines each', () => {
    const { charts } = layoutSheet(funnelSheet(sheetsInput({}, largeDistrict(12)), ru)!, 'values');
    expect(charts).toHaveLength(10);
    for (const chart of charts) expect(chart.series).toHaveLength(6);
  });

  it('has the same figures in formulas of either kind whatever the results', () => {
    const row = fc.record({ school: fc.constantFrom('1', '2', '4', '5'), procedure: fc.constantFrom(...RULE_PROCEDURE_NAMES.slice(0, 3), 'КДР6'), participants: fc.integer({ min: 0, max: 90 }), failed: fc.double({ min: 0, max: 1, noNaN: true }), biased: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 24 }), fc.constantFrom<Settings['objectivity']>('exclude', 'count', 'both'), (drawn, objectivity) => {
        const results = drawn.map(({ failed, ...one }, at): ProcedureResult => ({ ...one, year: 2021, below: Math.round(failed * one.participants), meanScore: null, marks4and5: null, above60: null, origin: { sheet: 'Результаты', address: `E${at + 2}` } }));
        const spec = funnelSheet(sheetsInput({ objectivity }, withResults(results)), ru);
        if (spec === null) return;
        for (const mode of LIVE) expect(disagreements(layoutSheet(spec, mode))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is not made without results of the year, and says so where it stood before', () => {
    const empty = sheetsInput({ year: 2019 });
    expect(funnelSheet(empty, ru)).toBeNull();
    const standing = funnelSheet({ ...empty, standing: ['funnel'] }, ru)!;
    expect(standing.blocks).toEqual([{ kind: 'notes', lines: ['Воронка не построена.', 'За отчётный год нет пригодных результатов.'], tone: 'warning' }]);
  });

  it('shows of very many points those outside, and counts all', () => {
    // Not more of the analysis than is shown: the other topics take their time.
    const assessment = assess({}, largeDistrict(2100));
    const input = { ...sheetsInput(), assessment };
    const spec = funnelSheet({ ...input, analysis: { ...input.analysis, funnel: analyseFunnel(assessment) } }, ru)!;
    const points = tableOf(spec, 'points').rows.length;
    expect(points).toBeLessThan(2100 * 10);
    expect(points).toBe(tableOf(spec, 'outside').rows.length);
    expect(tableOf(spec, 'groups').rows[0]![1]).toBe(2100);
    expect(layoutSheet(spec, 'values').charts.length).toBeGreaterThan(0);
  });
});

describe('the grid of numbers of participants', () => {
  it('goes from the least to the greatest, rising, in at most 41 steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 100_000 }), (least, more) => {
        const grid = participantsGrid(least, least + more);
        expect(grid[0]).toBe(least);
        expect(grid.at(-1)).toBe(least + more);
        expect(grid.length).toBeLessThanOrEqual(41);
        expect(grid.every((n, at) => at === 0 || n > grid[at - 1]!)).toBe(true);
      }),
    );
  });
});

describe('the funnel in words', () => {
  const input = sheetsInput();
  const story = (school: string) => funnelStory(school, input.analysis, input.assessment, ru);

  it('tells where a school lies by all its procedures, with its figures', () => {
    // All schools 94 of 261 (the biased row is left out); school 6: (1/20 − 94/261)/√(94/261·167/261/20) = −2.89
    expect(story('6')[0]).toEqual({
      text: 'Доля ниже порога по девяти процедурам вместе — ниже нижней границы 95\u00a0% воронки.',
      detail: '1 из 20 (5\u00a0%), у всех школ вместе 36\u00a0%.',
      tone: 'quiet',
      place: null,
    });
    // School 5: 3 of 7, z = 0.38
    expect(story('5')[0]).toEqual({
      text: 'Доля ниже порога по девяти процедурам вместе — в границах воронки: от доли всех школ отличается не больше, чем случайно.',
      detail: '3 из 7 (42,9\u00a0%), у всех школ вместе 36\u00a0%. Участников мало (7): границы приближённые.',
      tone: 'quiet',
      place: null,
    });
  });

  it('tells the single procedures in which it lies outside, worse ones aloud', () => {
    const low = withResults([...DISTRICT.results.filter(({ year }) => year === 2021).map((one) => ({ ...one, below: one.school === '1' ? one.participants : 0 }))]);
    const { analysis, assessment } = sheetsInput({}, low);
    const told = funnelStory('1', analysis, assessment, ru);
    expect(told[0]).toMatchObject({ tone: 'strong' });
    expect(told[1]).toMatchObject({ text: expect.stringMatching(/^За границами воронки 95\u00a0% и по отдельным процедурам: ВПР математика 5 — выше верхней границы 99,8\u00a0%/) as string, tone: 'middle', place: { sheet: 'Результаты' } });
  });

  it('says nothing of a school without results', () => {
    expect(story('3')).toEqual([]);
    expect(story('нет такой')).toEqual([]);
  });

  it('leads from the summary to the sheet', () => {
    expect(funnelSummary(input, ru)).toEqual([expect.objectContaining({ link: { sheet: 'Воронка', address: 'A1', generated: 'funnel' } })]);
    expect(funnelSummary(sheetsInput({ year: 2019 }), ru)).toEqual([]);
  });
});
