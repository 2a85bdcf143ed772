import { mergeAggregated } from '../../src/engine/mergeAggregated';
import { originAt, result } from './builders';

const entered = (below: number, participants: number, over = {}) => result('а', 2021, 'ОГЭ математика', below, participants, { origin: originAt('введено'), ...over });
const aggregated = (below: number, participants: number, over = {}) => result('а', 2021, 'ОГЭ математика', below, participants, { origin: originAt('из участников'), ...over });

describe('entered and aggregated results', () => {
  it('let the aggregate win in the entered row’s place, and tell the difference', () => {
    const other = result('б', 2021, 'ОГЭ математика', 1, 10);
    const extra = result('в', 2021, 'ОГЭ математика', 2, 10);
    const { results, differences } = mergeAggregated([entered(3, 10), other], [extra, aggregated(4, 11)]);
    expect(results).toEqual([aggregated(4, 11), other, extra]);
    expect(differences).toEqual([{ entered: entered(3, 10), aggregated: aggregated(4, 11) }]);
  });

  it('keep the entered sign of bias', () => {
    expect(mergeAggregated([entered(3, 10, { biased: true })], [aggregated(4, 11)]).results).toMatchObject([{ below: 4, biased: true }]);
    expect(mergeAggregated([entered(3, 10, { biased: true })], [aggregated(3, 10)]).results).toMatchObject([{ below: 3, biased: true }]);
  });

  it('tell no difference when participants and below agree, whatever else differs', () => {
    const { results, differences } = mergeAggregated([entered(3, 10, { meanScore: 12, marks4and5: 5 })], [aggregated(3, 10, { marks4and5: 4 })]);
    expect(differences).toEqual([]);
    expect(results).toEqual([aggregated(3, 10, { meanScore: 12, marks4and5: 4 })]);
  });

  it('do not mix an entered mean with other counts', () => {
    expect(mergeAggregated([entered(3, 10, { meanScore: 12 })], [aggregated(3, 11)]).results).toMatchObject([{ meanScore: null }]);
  });

  it('are different results in another year, procedure or school', () => {
    const rows = [result('а', 2020, 'ОГЭ математика', 1, 9), result('а', 2021, 'ОГЭ русский язык', 1, 9), result('б', 2021, 'ОГЭ математика', 1, 9)];
    expect(mergeAggregated(rows, [aggregated(3, 10)])).toEqual({ results: [...rows, aggregated(3, 10)], differences: [] });
  });

  it('are the entered ones when there are no aggregates, and the other way round', () => {
    expect(mergeAggregated([entered(3, 10)], [])).toEqual({ results: [entered(3, 10)], differences: [] });
    expect(mergeAggregated([], [aggregated(3, 10)])).toEqual({ results: [aggregated(3, 10)], differences: [] });
  });
});
