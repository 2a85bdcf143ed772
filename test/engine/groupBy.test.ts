import { groupBy } from '../../src/engine/groupBy';

describe('grouping rows', () => {
  it('keeps the order of appearance of groups and within them', () => {
    expect([...groupBy(['б1', 'а1', 'б2', 'а2', 'в1'], (row) => row.slice(0, 1))]).toEqual([
      ['б', ['б1', 'б2']],
      ['а', ['а1', 'а2']],
      ['в', ['в1']],
    ]);
  });

  it('of no rows has no groups', () => {
    expect(groupBy([], () => '').size).toBe(0);
  });
});
