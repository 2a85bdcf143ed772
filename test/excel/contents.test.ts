import fc from 'fast-check';
import { assigned, CELL_TEXT_LENGTH, contentSteps } from '../../src/excel/contents';
import { Pace } from '../../src/excel/pace';
import type { Step } from '../../src/excel/requests';
import type { PlanContent } from '../../src/sheets/plan';

describe('assigned', () => {
  it('puts an apostrophe in front of every text, so that none is taken for a formula, a number or a date', () => {
    for (const text of ['=1+1', '+7', '-5', '@A1', '12,5', '2021', '1/2', "'цитата", 'МБОУ СОШ № 1']) expect(assigned(text)).toBe(`'${text}`);
  });

  it('lets only a formula be a formula', () => {
    expect(assigned({ formula: '=A1+1', value: 3 })).toBe('=A1+1');
  });

  it('passes numbers and flags on, and leaves cells without content empty', () => {
    expect([assigned(0), assigned(false), assigned(null), assigned('')]).toEqual([0, false, '', '']);
  });

  it('cuts a text to what a cell holds and shows that it was cut', () => {
    const long = assigned('я'.repeat(CELL_TEXT_LENGTH + 1));
    expect(String(long)).toHaveLength(CELL_TEXT_LENGTH + 1);
    expect(String(long).endsWith('…')).toBe(true);
    expect(assigned('я'.repeat(CELL_TEXT_LENGTH))).toBe(`'${'я'.repeat(CELL_TEXT_LENGTH)}`);
  });
});

describe('contentSteps', () => {
  interface Assignment {
    readonly row: number;
    readonly values: readonly (readonly unknown[])[];
  }

  const stepsOf = (contents: readonly (readonly PlanContent[])[], budget: number): Promise<readonly Step[]> => contentSteps(contents, budget, new Pace());

  const assignmentsOf = async (contents: readonly (readonly PlanContent[])[], budget: number): Promise<readonly Assignment[]> => {
    const assignments: Assignment[] = [];
    const getRangeByIndexes = (row: number) => ({
      untrack() {
        return this;
      },
      set formulas(values: unknown[][]) {
        assignments.push({ row, values });
      },
    });
    const sheet = { getRangeByIndexes } as unknown as Excel.Worksheet;
    for (const step of await stepsOf(contents, budget)) step.apply(sheet);
    return assignments;
  };

  const cell = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
  const matrices = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 });

  it('gives the same cells in blocks as in one piece', async () => {
    await fc.assert(
      fc.asyncProperty(matrices, fc.integer({ min: 1, max: 80 }), async (contents, budget) => {
        const whole = (await assignmentsOf(contents, Infinity)).flatMap(({ values }) => values);
        expect((await assignmentsOf(contents, budget)).flatMap(({ values }) => values)).toEqual(whole);
      }),
    );
  });

  it('sets each block where its first row stands', async () => {
    const contents = [['a'], ['b'], ['c']];
    expect((await assignmentsOf(contents, 1)).map(({ row }) => row)).toEqual([0, 1, 2]);
    expect((await assignmentsOf(contents, Infinity)).map(({ row }) => row)).toEqual([0]);
  });

  it('fills short rows up, since Excel takes a full matrix only', async () => {
    expect((await assignmentsOf([['a'], [], [1, 2]], Infinity))[0]?.values).toEqual([["'a", ''], ['', ''], [1, 2]]);
  });

  it('tells at least as many bytes as the JSON has', async () => {
    await fc.assert(
      fc.asyncProperty(matrices, async (contents) => {
        const bytes = (await stepsOf(contents, Infinity)).reduce((sum, step) => sum + step.bytes, 0);
        const sent = (await assignmentsOf(contents, Infinity)).map(({ values }) => new TextEncoder().encode(JSON.stringify(values)).length);
        expect(bytes).toBeGreaterThanOrEqual(sent.reduce((sum, size) => sum + size, 0));
      }),
    );
  });

  it('writes nothing for a sheet without cells', async () => {
    expect(await stepsOf([], 100)).toEqual([]);
    expect(await stepsOf([[], []], 100)).toEqual([]);
  });
});
