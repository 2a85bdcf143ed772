import { call, column } from './helpers';

const only = (outcome: unknown): number => (outcome as number[][])[0]![0]!;

describe('SHNOR.DIFFERENCE', () => {
  it('is the difference in percentage points, and the bounds of Newcombe’s interval', () => {
    // Statistics in Medicine 17 (1998) 873–890, table II, method 10: 56/70 and 48/80, 0.0524 … 0.3339
    const args = [[[56]], [[70]], [[48]], [[80]]];
    expect(only(call('DIFFERENCE', args))).toBeCloseTo(20, 9);
    expect(only(call('DIFFERENCE', [...args, 'lower']))).toBeCloseTo(5.2431472402365, 9);
    expect(only(call('DIFFERENCE', [...args, 'верхняя']))).toBeCloseTo(33.387265403691, 9);
  });

  it('has no value where nobody took part, and an error where the counts contradict', () => {
    const outcome = call('DIFFERENCE', [column(5, 5, 5), column(10, 0, 4), column(5, 5, 5), column(10, 10, 10)]);
    expect(outcome).toEqual([[0], [{ problem: 'Ниже порога (5) не может быть больше, чем участников (0)' }], [{ problem: 'Ниже порога (5) не может быть больше, чем участников (4)' }]]);
    expect(call('DIFFERENCE', [[[0]], [[0]], [[1]], [[3]]])).toEqual([['']]);
    expect(call('DIFFERENCE', [[['']], [[9]], [[1]], [[3]]])).toEqual([['']]);
  });
});
