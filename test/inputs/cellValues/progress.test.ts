import fc from 'fast-check';
import { REALISATION_STEPS } from '../../../src/engine/indicatorCatalogue';
import { CellProblem } from '../../../src/inputs/cellValues/parsed';
import { parseProgress, readProgress } from '../../../src/inputs/cellValues/progress';
import type { RawValue } from '../../../src/inputs/rawWorkbook';

describe('how far a measure is carried out', () => {
  it.each<[RawValue, number]>([
    [0, 0],
    [0.4, 0.4],
    ['0,4', 0.4],
    ['40 %', 0.4],
    ['100%', 1],
    [1, 1],
    ['не начато', 0],
    ['Не реализовывался', 0],
    ['не выполнено.', 0],
    ['нет', 0],
    ['Выполнено', 1],
    ['исполнена', 1],
    ['в полном объёме', 1],
    ['выполнено в полном объёме', 1],
    ['реализована полностью', 1],
    ['менее 25 %', 0.125],
    ['25–50 %', 0.375],
    ['51-75%', 0.625],
    ['более 75 %', 0.875],
    [true, 1],
  ])('%j is %d', (raw, share) => {
    expect(parseProgress(raw)).toBe(share);
  });

  it('the six steps of the indicator are the same here', () => {
    expect(REALISATION_STEPS.map((step) => parseProgress(step))).toEqual([0, 0.125, 0.375, 0.625, 0.875, 1]);
  });

  it.each(['в работе', 'Частично', 'частично выполнено', 'выполняется', 'в процессе реализации', 'не полностью'])('%j is begun, nobody says how far', (raw) => {
    expect(readProgress(raw)).toEqual({ share: null, underWay: true });
    expect(parseProgress(raw)).toBeNull();
  });

  it.each(['', '–', 'н/д'])('%j says nothing', (raw) => {
    expect(readProgress(raw)).toBeNull();
  });

  it.each<[RawValue, string]>([
    ['перенесено', 'progress-unreadable'],
    [40, 'share-looks-like-percent'],
    ['140 %', 'share-out-of-range'],
    [-1, 'share-out-of-range'],
    ['#N/A', 'value-error'],
  ])('%j is a problem: %s', (raw, code) => {
    expect(readProgress(raw)).toEqual(new CellProblem(code as 'value-error'));
  });

  it('every share reads back as itself, and anything reads without failing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.oneof(fc.string(), fc.double(), fc.boolean()), (share, raw) => {
        expect(parseProgress(share)).toBe(Object.is(share, -0) ? 0 : share);
        const read = parseProgress(raw);
        expect(read === null || read instanceof CellProblem || (read >= 0 && read <= 1)).toBe(true);
      }),
    );
  });
});
