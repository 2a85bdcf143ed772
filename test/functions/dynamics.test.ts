import { call, column } from './helpers';

describe('SHNOR.DYNAMICS', () => {
  it('says in the words of the sheet what became of the results', () => {
    expect(call('DYNAMICS', [column(5, 20, 8), column(50, 50, 40), column(20, 5, 13), column(50, 50, 40)])).toEqual([['лучше'], ['хуже'], ['различие не больше случайного']]);
    expect(call('DYNAMICS', [[[5]], [[50]], [[20]], [[50]]], 'en')).toEqual([['better']]);
  });

  it('takes a margin in percentage points', () => {
    // 5/50 after 20/50: the nearer bound is −13.189 percentage points.
    expect(call('DYNAMICS', [[[5]], [[50]], [[20]], [[50]], 13])).toEqual([['лучше']]);
    expect(call('DYNAMICS', [[[5]], [[50]], [[20]], [[50]], 14])).toEqual([['различие не больше случайного']]);
    expect(call('DYNAMICS', [[[5]], [[50]], [[20]], [[50]], -1])).toEqual({ problem: 'Граница изменения — от 0 до 100 процентных пунктов, а указано -1' });
  });

  it('is empty without participants and an error where the counts contradict', () => {
    expect(call('DYNAMICS', [[[0]], [[0]], [[1]], [[3]]])).toEqual([['']]);
    expect(call('DYNAMICS', [[[1]], [[3]], [[4]], [[3]]])).toEqual({ problem: 'Ниже порога (4) не может быть больше, чем участников (3)' });
  });
});
