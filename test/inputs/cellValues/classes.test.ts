import { parseClass } from '../../../src/inputs/cellValues/classes';
import { CellProblem } from '../../../src/inputs/cellValues/parsed';
import type { RawValue } from '../../../src/inputs/rawWorkbook';

describe('a class as it is written', () => {
  it.each<readonly [raw: RawValue, grade: number, name: string]>([
    [4, 4, '4'],
    ['4', 4, '4'],
    [' 4 класс', 4, '4'],
    ['4-й класс', 4, '4'],
    ['6-е классы', 6, '6'],
    ['параллель 6-х классов', 6, '6'],
    ['11 кл.', 11, '11'],
    ['4а', 4, '4А'],
    ['4 А', 4, '4А'],
    ['4 "а"', 4, '4А'],
    ['4 «А» класс', 4, '4А'],
    ['4-А', 4, '4А'],
    ['класс 4 б', 4, '4Б'],
    ['4-Е', 4, '4Е'],
    // typed with the Latin layout
    ['4A', 4, '4А'],
    ['10-1', 10, '10-1'],
    ['10/2 класс', 10, '10-2'],
  ])('%j is of grade %d, «%s»', (raw, grade, name) => {
    expect(parseClass(raw)).toEqual({ grade, name });
  });

  it.each<RawValue>([0, 12, 4.5, -4, '0', '12А', '4а, 4б', '4–6 классы', '4–6', '10-1 классы', 'четвёртый', 'А', true, '#REF!'])('%j is none', (raw) => {
    expect(parseClass(raw)).toBeInstanceOf(CellProblem);
  });

  it.each<RawValue>(['', '–', 'н/д'])('%j is not known', (raw) => {
    expect(parseClass(raw)).toBeNull();
  });
});
