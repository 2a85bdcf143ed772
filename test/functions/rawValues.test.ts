import { isBlank, rawRange, rawValue } from '../../src/functions/rawValues';
import { call } from './helpers';

describe('values from Excel', () => {
  it('of data types count by their basic value', () => {
    expect(rawValue({ type: 'FormattedNumber', basicType: 'Double', basicValue: 0.35, numberFormat: '0%' })).toBe(0.35);
  });

  it('that are errors stay errors, with their code', () => {
    expect(rawValue({ type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' })).toEqual({ cellError: '#DIV/0!' });
    expect(rawValue({ code: '#N/A' })).toEqual({ cellError: '#N/A' });
    expect(call('RISKLEVEL', [[[{ type: 'Error', basicValue: '#N/A' }]]])).toEqual({ problem: 'В ячейке ошибка #N/A (аргумент «балл»)' });
  });

  it('are blank as null, "", or a text that stands for no data; 0 and FALSE are not', () => {
    expect([null, '', ' ', '–', 'н/д', 'Нет данных'].every(isBlank)).toBe(true);
    expect([0, false, '0', 'нет'].some(isBlank)).toBe(false);
  });

  it('may come as a single value where a range is declared', () => {
    expect(rawRange(5)).toEqual({ rows: 1, columns: 1, cells: [5] });
    expect(rawRange(undefined)).toBeNull();
  });
});
