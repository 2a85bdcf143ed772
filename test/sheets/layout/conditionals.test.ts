import { layoutSheet } from '../../../src/sheets/layout';
import { column, specOf, table } from '../specs';

describe('conditional formats', () => {
  const rules = [
    { when: 'equals', text: 'а "б"', tone: 'danger' },
    { when: 'at-least', value: { fact: 'limit', perCent: true }, tone: 'warning' },
    { when: 'less-than', value: 0.5, tone: 'info' },
  ] as const;
  const facts = { kind: 'facts', facts: [{ id: 'limit', label: 'Порог', cell: 30, kind: 'integer' }] } as const;

  it('keep the order of the rules and point at facts', () => {
    const plan = layoutSheet(specOf([facts, table('t', [column('a', { rules })], [[0.3]])]), 'plain');
    expect(plan.conditionals.map(({ rule }) => rule)).toEqual([
      { kind: 'cell-value', operator: 'equal', formula: '="а ""б"""' },
      { kind: 'cell-value', operator: 'at-least', formula: '=ROUND(1000*$D$5,0)/100000' },
      { kind: 'cell-value', operator: 'less-than', formula: '0.5' },
    ]);
  });

  it('of neighbours with the same rules are one range', () => {
    const plan = layoutSheet(specOf([facts, table('t', [column('a', { rules }), column('b', { rules }), column('c')], [[1, 2, 3], [4, 5, 6]])]), 'plain');
    expect(plan.conditionals).toHaveLength(3);
    expect(plan.conditionals[0]?.range).toEqual({ row: 7, column: 0, rows: 2, columns: 2 });
  });

  it('leave struck cells out', () => {
    const struck = { value: 0.5, struck: true };
    const only = [{ when: 'at-least', value: 0.3, tone: 'danger' }] as const;
    const plan = layoutSheet(specOf([table('t', [column('a', { rules: only }), column('b', { rules: only })], [[1, 1], [struck, 1], [1, 1], [struck, struck]])]), 'plain');
    expect(plan.conditionals.map(({ range }) => range)).toEqual([
      { row: 5, column: 0, rows: 1, columns: 2 },
      { row: 6, column: 1, rows: 1, columns: 1 },
      { row: 7, column: 0, rows: 1, columns: 2 },
    ]);
  });
});
