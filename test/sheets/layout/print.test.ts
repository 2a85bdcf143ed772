import { layoutSheet } from '../../../src/sheets/layout';
import { column, specOf, table } from '../specs';

describe('panes and print', () => {
  const rows = (count: number): readonly (readonly number[])[] => Array.from({ length: count }, (_, at) => [at]);

  it('freeze the header of the main table and its first columns', () => {
    const plan = layoutSheet(specOf([table('t', [column('a'), column('b'), column('c')], [[1, 2, 3]])], { frozen: { table: 't', columns: 2 } }), 'plain');
    expect(plan.freeze).toEqual({ rows: 5, columns: 2 });
  });

  it('repeat the header in print only when the table runs over a page', () => {
    const titleRows = (count: number): unknown => layoutSheet(specOf([table('t', [column('a')], rows(count))], { frozen: { table: 't', columns: 0 } }), 'plain').print.titleRows;
    expect(titleRows(10)).toBeNull();
    expect(titleRows(200)).toEqual({ first: 4, last: 4 });
  });

  it('leave out of print what is for the screen only', () => {
    const plan = layoutSheet(specOf([table('t', [column('a')], rows(2)), { kind: 'heading', id: 'more', text: 'Подробно' }, table('u', [column('a')], rows(5))], { screenOnlyFrom: 'more' }), 'plain');
    expect(plan.print.area).toMatchObject({ row: 0, rows: 8 });
  });

  it('refuse a name that Excel would refuse for its length', () => {
    expect(() => layoutSheet(specOf([], { name: 'л'.repeat(32) }), 'plain')).toThrow('longer than 31');
  });
});
