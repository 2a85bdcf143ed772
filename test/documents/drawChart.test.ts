import * as fc from 'fast-check';
import { drawChart } from '../../src/documents/drawing/drawChart';
import type { Drawing } from '../../src/documents/drawing/drawing';
import { textWidth, wrapped } from '../../src/documents/drawing/measure';
import { scaleOf } from '../../src/documents/drawing/scale';
import type { NoteChart } from '../../src/sheets/note/document';

const chart = (kind: NoteChart['chart'], names: readonly string[], values: readonly (readonly (number | null)[])[]): NoteChart => ({
  kind: 'chart',
  chart: kind,
  number: 1,
  caption: 'Рисунок',
  categories: 'name',
  valueTitle: 'школ',
  series: values.map((_own, at) => ({ name: `Ряд ${String(at + 1)}`, column: `v${String(at)}` })),
  data: {
    id: 'data',
    caption: 'Данные',
    columns: [{ id: 'name', header: 'Имя', width: 20, kind: 'text' }, ...values.map((_own, at) => ({ id: `v${String(at)}`, header: `Ряд ${String(at + 1)}`, width: 10, kind: 'integer' as const }))],
    rows: names.map((name, at) => [name, ...values.map((own) => own[at] ?? null)]),
  },
});

const texts = ({ shapes }: Drawing): readonly string[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const points = ({ shapes }: Drawing): readonly (readonly [number, number])[] =>
  shapes.flatMap((shape): readonly (readonly [number, number])[] => {
    if (shape.kind === 'rect') return [[shape.x, shape.y], [shape.x + shape.width, shape.y + shape.height]];
    return shape.kind === 'text' ? [[shape.x, shape.y]] : shape.points;
  });

describe('a drawn chart', () => {
  it('keeps everything inside the picture, whatever it shows', () => {
    const values = fc.array(fc.array(fc.oneof(fc.constant(null), fc.integer({ min: -50, max: 2000 })), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom('bar', 'column', 'line'), values, (kind, own) => {
        const drawing = drawChart(chart(kind, own[0]!.map((_value, at) => `Школа с длинным названием № ${String(at)}`), own));
        const isInside = ([x, y]: readonly [number, number]): boolean => x >= -1 && x <= drawing.width + 1 && y >= -1 && y <= drawing.height + 1;
        expect(points(drawing).filter((point) => !isInside(point))).toEqual([]);
      }),
    );
  });

  it('writes each number of its columns, and none where there is no result', () => {
    const drawn = texts(drawChart(chart('column', ['А', 'Б'], [[17, null]])));
    expect(drawn).toContain('17');
    expect(drawn.filter((text) => text === '—' || text === 'null')).toEqual([]);
  });

  it('tells a zero from a value that is not there', () => {
    expect(texts(drawChart(chart('column', ['А'], [[0]]))).filter((text) => text === '0').length).toBe(texts(drawChart(chart('column', ['А'], [[null]]))).filter((text) => text === '0').length + 1);
  });

  it('hatches the second of two series, for grey print', () => {
    const lines = (count: number): number => drawChart(chart('column', ['А'], Array.from({ length: count }, () => [3]))).shapes.filter(({ kind }) => kind === 'line').length;
    expect(lines(2)).toBeGreaterThan(lines(1) + 3);
  });

  it('leaves a gap in a line where a year has no result', () => {
    const joined = (values: readonly (number | null)[]): number => drawChart(chart('line', ['1', '2', '3', '4'], [values])).shapes.filter((shape) => shape.kind === 'line' && shape.width === 3).length;
    expect(joined([1, 2, 3, 4])).toBe(1);
    expect(joined([1, 2, null, 4])).toBe(1);
    expect(joined([1, 2, null, null])).toBe(1);
    expect(joined([1, null, 3, null])).toBe(0);
  });
});

describe('an axis', () => {
  it('begins at zero, ends at or above the greatest value, and goes in round steps', () => {
    expect(scaleOf([7, 15], true).ticks).toEqual([0, 5, 10, 15]);
    expect(scaleOf([0.169, 0.118], false).ticks).toEqual([0, 0.05, 0.1, 0.15, 0.2]);
    expect(scaleOf([-3, 4], false).ticks).toEqual([-4, -2, 0, 2, 4]);
  });

  it('counts in whole numbers only, and has a length where all is zero', () => {
    expect(scaleOf([1, 2], true).ticks).toEqual([0, 1, 2]);
    expect(scaleOf([0, 0], true).ticks).toEqual([0, 1]);
    expect(scaleOf([], false).most).toBeGreaterThan(0);
  });
});

describe('words in a picture', () => {
  it('are broken at spaces and stay within their room', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ЕГЭ', 'математика', 'профильная', '№', '12'), { minLength: 1, maxLength: 8 }), fc.integer({ min: 60, max: 400 }), (names, room) => {
        const lines = wrapped(names.join(' '), 20, room, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textWidth(line, 20)).toBeLessThanOrEqual(room);
      }),
    );
  });
});
