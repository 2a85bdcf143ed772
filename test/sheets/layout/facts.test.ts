import { layoutSheet } from '../../../src/sheets/layout';
import type { FactsBlock, SheetSpec } from '../../../src/sheets/spec';
import { column, specOf, table } from '../specs';

const facts = (given: FactsBlock['facts'], more: Partial<FactsBlock> = {}): FactsBlock => ({ kind: 'facts', facts: given, ...more });
const wide = table('wide', [column('a', { width: 34 }), column('b', { width: 11 }), column('c', { width: 20 }), column('d', { width: 20 })], [['Первая', 1, 2, 3], ['Вторая', 4, 5, 6]]);
const heightsOf = (spec: SheetSpec, mode: 'plain' | 'values' = 'plain'): ReadonlyMap<number, number> => new Map(layoutSheet(spec, mode).rowHeights.map(({ row, height }) => [row, height]));

describe('labelled values', () => {
  it('stand beside their label over the rest of the width when they are wide', () => {
    const plan = layoutSheet(specOf([facts([{ id: 'one', label: 'Школа', cell: 'Ивовая', kind: 'text' }], { shape: 'wide' }), wide]), 'plain');
    expect(plan.contents[4]).toEqual(['Школа', 'Ивовая']);
    expect(plan.merges).toContainEqual({ row: 4, column: 1, rows: 1, columns: 5 });
  });

  it('stand under their label when they are stacked, and formulas find them there', () => {
    const spec = specOf([
      facts([{ id: 'one', label: 'Раз', cell: 'а', kind: 'text' }, { id: 'two', label: 'Два', cell: 'б', kind: 'text' }], { shape: 'stacked' }),
      facts([{ id: 'sum', label: 'Оба', cell: { value: 'аб', plain: '={fact:one}&{fact:two}' }, kind: 'text' }]),
    ]);
    const { contents } = layoutSheet(spec, 'plain');
    expect(contents.slice(4, 8)).toEqual([['Раз'], ['а'], ['Два'], ['б']]);
    expect(contents[9]?.flat()).toContainEqual({ formula: '=$A$6&$A$8', value: 'аб' });
  });

  it('have no room for notes in a shape', () => {
    expect(() => layoutSheet(specOf([facts([{ id: 'one', label: 'Раз', cell: 'а', kind: 'text', note: 'и' }], { shape: 'wide' })]), 'plain')).toThrow('no room for the note');
  });

  it('make the row as high as the longest text that the formula may give', () => {
    const block = (room?: string): FactsBlock => facts([{ id: 'one', label: 'Раз', cell: { value: 'коротко', plain: '="коротко"', ...(room === undefined ? {} : { room }) }, kind: 'text' }], { shape: 'wide' });
    expect(heightsOf(specOf([block()])).get(4)).toBeUndefined();
    expect(heightsOf(specOf([block('длинно '.repeat(60))])).get(4)).toBeGreaterThan(60);
    expect(heightsOf(specOf([block('длинно '.repeat(60))]), 'values').get(4)).toBeUndefined();
  });

  it('say something else where nothing recalculates', () => {
    const spec = specOf([facts([{ id: 'one', label: 'Раз', cell: { value: 'живое', plain: '="живое"', inValues: 'застыло' }, kind: 'text' }])]);
    expect(layoutSheet(spec, 'values').contents[4]?.at(-1)).toBe('застыло');
    expect(layoutSheet(spec, 'plain').contents[4]?.at(-1)).toEqual({ formula: '="живое"', value: 'живое' });
  });

  it('lead somewhere by their label', () => {
    const link = { sheet: 'Школы', address: 'B2' };
    const plan = layoutSheet(specOf([facts([{ id: 'one', label: 'Школы', cell: 'а', kind: 'text', link }])]), 'plain');
    expect(plan.links).toEqual([{ row: 4, column: 0, link, text: 'Школы' }]);
  });
});

describe('a choice', () => {
  const choosing = specOf([
    facts([{ id: 'chosen', label: 'Школа', cell: 'Первая', kind: 'text', choices: { table: 'wide', column: 'a', title: 'Заголовок', message: 'Выберите', refusal: 'Нет' } }], { shape: 'wide' }),
    wide,
  ]);

  it('names its cell and the cells of the column', () => {
    expect(layoutSheet(choosing, 'plain').choices).toEqual([{ row: 4, column: 1, list: { row: 7, column: 0, rows: 2, columns: 1 }, title: 'Заголовок', message: 'Выберите', refusal: 'Нет' }]);
  });

  it('is none where nothing recalculates', () => {
    expect(layoutSheet(choosing, 'values').choices).toBeUndefined();
  });
});

describe('a chart', () => {
  const chart = { kind: 'chart', id: 'c', chart: 'column', title: 'Т', categories: { table: 't', column: 'a' }, valueTitle: '', valueKind: 'integer', showValues: false, height: 20 } as const;
  const narrow = table('t', [column('a'), column('b')], [['x', null], ['y', null], ['z', null]]);

  it('stands at the right of its table, as high as that, and takes no rows', () => {
    const filled = table('t', [column('a'), column('b')], [['x', 1], ['y', 2], ['z', 3]], { caption: 'Подпись' });
    const plan = layoutSheet(specOf([filled, { ...chart, series: [{ name: 'b', table: 't', column: 'b', tone: 'info' }], beside: 't' }, { kind: 'notes', lines: ['после'] }]), 'plain');
    expect(plan.charts[0]?.frame).toEqual({ row: 4, column: 2, rows: 5, columns: 4 });
    expect(plan.contents[10]).toEqual(['после']);
  });

  it('keeps its series without numbers only where its cells change', () => {
    const series = [{ name: 'b', table: 't', column: 'b', tone: 'info' }] as const;
    expect(layoutSheet(specOf([narrow, { ...chart, series }]), 'plain').charts).toEqual([]);
    expect(layoutSheet(specOf([narrow, { ...chart, series, changing: true, beside: 't' }]), 'plain').charts).toHaveLength(1);
  });
});

describe('a rule for numbers alone', () => {
  it('asks whether the cell holds a number, since a text is above any', () => {
    const spec = specOf([facts([{ id: 'limit', label: 'Порог', cell: 30, kind: 'general' }]), table('t', [column('a', { rules: [{ when: 'number-at-least', value: { fact: 'limit', perCent: true }, tone: 'danger' }] }), column('b')], [['', 1], [0.5, 2]])]);
    expect(layoutSheet(spec, 'plain').conditionals).toMatchObject([{ range: { row: 7, column: 0, rows: 2, columns: 1 }, rule: { kind: 'formula', formula: '=AND(ISNUMBER(A8),A8>=ROUND(1000*$D$5,0)/100000)' } }]);
  });
});

describe('a sheet of one page', () => {
  it('says so and has no breaks of its own', () => {
    const rows = Array.from({ length: 90 }, (_, at) => [`ряд ${at}`, at]);
    const long = [table('t', [column('a'), column('b')], rows), { kind: 'chart', id: 'c', chart: 'column', title: 'Т', categories: { table: 't', column: 'a' }, rows: 5, series: [{ name: 'b', table: 't', column: 'b', tone: 'info' }], valueTitle: '', valueKind: 'integer', showValues: false, height: 20 } as const];
    expect(layoutSheet(specOf(long), 'plain').print.breaks.length).toBeGreaterThan(0);
    expect(layoutSheet(specOf(long, { pages: 1 }), 'plain').print).toMatchObject({ pages: 1, breaks: [] });
  });
});
