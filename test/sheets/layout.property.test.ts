import fc from 'fast-check';
import { layoutSheet } from '../../src/sheets/layout';
import type { Rect, SheetPlan } from '../../src/sheets/plan';
import type { Block, ChartKind, ColumnSpec, SpecCell } from '../../src/sheets/spec';
import { specOf, table } from './specs';

const text = fc.string({ maxLength: 60 });

const tableBlock = (id: string): fc.Arbitrary<Block> =>
  fc
    .record({ columns: fc.integer({ min: 1, max: 9 }), rows: fc.integer({ min: 0, max: 6 }), banded: fc.boolean(), captioned: fc.boolean(), turned: fc.boolean(), words: fc.array(text, { minLength: 1, maxLength: 5 }), width: fc.integer({ min: 4, max: 40 }) })
    .map(({ columns, rows, banded, captioned, turned, words, width }) => {
      const specs = Array.from({ length: columns }, (_, at): ColumnSpec => ({ id: `c${at}`, header: `Столбец ${at}`, width, kind: 'general', wrap: at === 0, turned }));
      const last = `c${columns - 1}`;
      const cell = (row: number, at: number): SpecCell => (at === 0 ? words[row % words.length]! : { value: 0, plain: `=COUNT({column:c0})+SUM({row:c0..c${at - 1}})+{fact:f}` });
      return table(id, specs, Array.from({ length: rows }, (_, row) => specs.map((_column, at) => cell(row, at))), {
        ...(captioned ? { caption: 'Подпись' } : {}),
        ...(banded ? { bands: [{ spans: [{ from: 'c0', to: last, content: 'Полоса' }] }] } : {}),
      });
    });

/** Of a table's last column, which holds numbers where the table has two. */
const chart = (id: string, of: string, column: string, kind: ChartKind): Block => ({
  kind: 'chart',
  id,
  chart: kind,
  title: 'Диаграмма',
  categories: { table: of, column: 'c0' },
  series: [{ name: 'ряд', table: of, column, tone: 'accent' }],
  valueTitle: '',
  valueKind: 'integer',
  showValues: true,
  height: 12,
});

const scatter = (id: string, of: string, column: string): Block => ({
  kind: 'scatter',
  id,
  title: 'Точки',
  series: [{ name: 'ряд', x: { table: of, column }, y: { table: of, column }, tone: 'accent', mark: 'points' }],
  xTitle: '',
  yTitle: '',
  xKind: 'integer',
  yKind: 'integer',
  height: 9,
});

const blocks: fc.Arbitrary<readonly Block[]> = fc
  .array(fc.constantFrom('heading', 'notes', 'list', 'table', 'chart'), { maxLength: 8 })
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind, at): fc.Arbitrary<readonly Block[]> => {
        if (kind === 'heading') return text.map((line) => [{ kind: 'heading', text: line }]);
        if (kind === 'notes') return fc.array(text, { maxLength: 3 }).map((lines) => [{ kind: 'notes', lines }]);
        if (kind === 'list') return fc.array(text, { maxLength: 3 }).map((lines) => [{ kind: 'list', items: lines.map((line) => ({ text: line })) }]);
        if (kind === 'table') return tableBlock(`t${at}`).map((block) => [block]);
        return fc.tuple(tableBlock(`t${at}`), fc.constantFrom<ChartKind>('column', 'bar', 'line')).map(([block, drawn]) => {
          const last = block.kind === 'table' ? block.columns.at(-1)!.id : '';
          return [scatter(`scatter${at}`, `t${at}`, last), block, chart(`chart${at}`, `t${at}`, last, drawn)];
        });
      }),
    ),
  )
  .map((parts) => [{ kind: 'facts', facts: [{ id: 'f', label: 'Порог', cell: 30, kind: 'integer', note: 'откуда' }] }, ...parts.flat()]);

const cross = (a: Rect, b: Rect): boolean => a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

const crossings = (rects: readonly Rect[]): readonly (readonly [Rect, Rect])[] => rects.flatMap((a, at) => rects.slice(at + 1).flatMap((b) => (cross(a, b) ? [[a, b] as const] : [])));

const filled = (plan: SheetPlan): readonly Rect[] =>
  plan.contents.flatMap((cells, row) => cells.flatMap((content, column) => (content === null ? [] : [{ row, column, rows: 1, columns: 1 }])));

describe('any sheet', () => {
  it('has tables, charts and merged cells apart, charts over empty cells only, and no page that begins within one', () => {
    fc.assert(
      fc.property(blocks, (drawn) => {
        const plan = layoutSheet(specOf(drawn), 'plain');
        const frames = plan.charts.map(({ frame }) => frame);
        expect(crossings([...plan.tables.map(({ range }) => range), ...frames, ...plan.merges])).toEqual([]);
        expect(filled(plan).filter((cell) => frames.some((frame) => cross(cell, frame)))).toEqual([]);
        expect(plan.print.breaks.filter((row) => row < 1 || frames.some((frame) => row > frame.row && row < frame.row + frame.rows))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has every formula resolved, and the same cells in every mode', () => {
    fc.assert(
      fc.property(blocks, (drawn) => {
        const [plain, values] = [layoutSheet(specOf(drawn), 'plain'), layoutSheet(specOf(drawn), 'values')];
        plain.contents.forEach((cells, row) =>
          cells.forEach((content, column) => {
            const value = values.contents[row]?.[column];
            if (typeof content !== 'object' || content === null) return expect(value).toBe(content);
            expect(content.formula).toMatch(/^=[^{}]*$/);
            return expect(value).toBe(content.value);
          }),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('keeps all that it writes within its columns, widths and print area', () => {
    fc.assert(
      fc.property(blocks, (drawn) => {
        const plan = layoutSheet(specOf(drawn), 'values');
        const { area } = plan.print;
        expect(plan.contents.every((cells) => cells.length <= plan.columnWidths.length)).toBe(true);
        expect(filled(plan).filter((cell) => !cross(cell, area))).toEqual([]);
        expect(plan.charts.every(({ frame }) => frame.column + frame.columns <= plan.columnWidths.length)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
