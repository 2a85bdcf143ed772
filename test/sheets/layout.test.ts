import { cellAddress } from '../../src/sheets/layout/address';
import { layoutSheet } from '../../src/sheets/layout';
import type { PlanContent, SheetPlan } from '../../src/sheets/plan';
import { column, specOf, table } from './specs';

const contentAt = (plan: SheetPlan, address: string): PlanContent => {
  for (const [row, cells] of plan.contents.entries()) {
    const at = cells.findIndex((_, place) => cellAddress(row, place) === address);
    if (at >= 0) return cells[at] ?? null;
  }
  return null;
};

const formulasOf = (plan: SheetPlan): readonly string[] => plan.contents.flat().flatMap((content) => (typeof content === 'object' && content !== null ? [content.formula] : []));

/** Title, subtitle, provenance and a gap take rows 1 to 4. */
const two = [
  table('t', [column('a'), column('b'), column('sum')], [
    [1, 2, { value: 3, plain: '={row:a}+{row:b}', addin: '=SHNOR.SUM({row:a..b})' }],
    [3, 4, { value: 7, plain: '={row:a}+{row:b}' }],
  ]),
];

describe('a laid-out sheet', () => {
  it('begins with title, subtitle and provenance, each over merged cells', () => {
    const plan = layoutSheet(specOf([]), 'plain');
    expect([contentAt(plan, 'A1'), contentAt(plan, 'A2'), contentAt(plan, 'A3')]).toEqual(['Заголовок', 'Подзаголовок', 'Откуда']);
    expect(plan.merges.map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  it('puts blocks one below another with a gap, but none after a heading', () => {
    const plan = layoutSheet(specOf([{ kind: 'heading', text: 'Раз' }, { kind: 'notes', lines: ['два', 'три'] }, { kind: 'notes', lines: ['четыре'] }]), 'plain');
    expect(['A5', 'A6', 'A7', 'A8', 'A9'].map((address) => contentAt(plan, address))).toEqual(['Раз', 'два', 'три', null, 'четыре']);
  });

  it('keeps every text a text, whatever it begins with', () => {
    const plan = layoutSheet(specOf([table('t', [column('a')], [['=1+1'], ['+7'], ['-1'], ['@SUM(A1)'], [{ value: '=2', bold: true }]])]), 'plain');
    expect(['A6', 'A7', 'A8', 'A9', 'A10'].map((address) => contentAt(plan, address))).toEqual(['=1+1', '+7', '-1', '@SUM(A1)', '=2']);
    expect(formulasOf(plan)).toEqual([]);
  });
});

describe('formulas', () => {
  it('name the cells of their own row', () => {
    expect(formulasOf(layoutSheet(specOf(two), 'plain'))).toEqual(['=A6+B6', '=A7+B7']);
  });

  it('are the add-in’s where there is one, and plain where there is none', () => {
    expect(formulasOf(layoutSheet(specOf(two), 'addin'))).toEqual(['=SHNOR.SUM(A6:B6)', '=A7+B7']);
  });

  it('are not there in the mode of values', () => {
    const plan = layoutSheet(specOf(two), 'values');
    expect(formulasOf(plan)).toEqual([]);
    expect(contentAt(plan, 'C7')).toBe(7);
  });

  it('carry the value that they give', () => {
    expect(contentAt(layoutSheet(specOf(two), 'plain'), 'C6')).toEqual({ formula: '=A6+B6', value: 3 });
  });

  it('name columns, columns of another table, facts above and below, and bands', () => {
    const plan = layoutSheet(
      specOf([
        { kind: 'facts', facts: [{ id: 'share', label: 'Доля', cell: 0.25, kind: 'percent' }] },
        table('t', [column('a'), column('b')], [[1, { value: 1, plain: '=COUNT({column:a})+{fact:share}+{fact:late}+SUM({band:0:a..b})' }], [2, null]], {
          bands: [{ spans: [{ from: 'a', to: 'b', content: 2021, repeat: true }] }],
        }),
        { kind: 'facts', facts: [{ id: 'late', label: 'Поздний', cell: { value: 3, plain: '=SUM({column:t.a})' }, kind: 'integer' }] },
      ]),
      'plain',
    );
    // The label takes the first three columns of 12 characters, the value the fourth; bands stand in row 7.
    expect(formulasOf(plan)).toEqual(['=COUNT($A$9:$A$10)+$D$5+$D$12+SUM(A$7:B$7)', '=SUM($A$9:$A$10)']);
    expect([contentAt(plan, 'A7'), contentAt(plan, 'B7')]).toEqual([2021, 2021]);
  });

  it.each([
    ['{row:none}', 'no column none'],
    ['{row:b..a}', 'backwards'],
    ['{column:other.a}', 'no table other'],
    ['{column:t.none}', 'no column none'],
    ['{fact:none}', 'no fact none'],
    ['{band:0:a..b}', 'no band row'],
  ])('refuse the unknown name %s', (name, message) => {
    expect(() => layoutSheet(specOf([table('t', [column('a'), column('b')], [[{ value: 1, plain: `=${name}` }, 1]])]), 'plain')).toThrow(message);
  });

  it('refuse a template without "="', () => {
    expect(() => layoutSheet(specOf([table('t', [column('a')], [[{ value: 1, plain: '1+1' }]])]), 'plain')).toThrow('begins with "="');
  });
});

describe('tables', () => {
  it('are ranges with the header row', () => {
    const [first] = layoutSheet(specOf(two), 'plain').tables;
    expect(first).toMatchObject({ range: { row: 4, column: 0, rows: 3, columns: 3 }, headers: ['Столбец a', 'Столбец b', 'Столбец sum'] });
  });

  it('without rows keep one row that says so', () => {
    const plan = layoutSheet(specOf([table('t', [column('a')], [])]), 'plain');
    expect(plan.tables[0]?.range.rows).toBe(2);
    expect(contentAt(plan, 'A6')).toBe('пусто');
    expect(plan.conditionals).toEqual([]);
  });

  it.each([
    ['two columns with one id', [column('a'), column('a', { header: 'другой' })]],
    ['two columns with one header', [column('a'), column('b', { header: 'столбец A' })]],
    ['working columns stand last', [column('a', { working: true }), column('b')]],
  ])('are refused: %s', (message, columns) => {
    expect(() => layoutSheet(specOf([table('t', columns, [])]), 'plain')).toThrow(message);
  });

  it('refuse a row of another length', () => {
    expect(() => layoutSheet(specOf([table('t', [column('a'), column('b')], [[1]])]), 'plain')).toThrow('a row of 1 cells for 2 columns');
  });

  it('share the widest of their widths', () => {
    const plan = layoutSheet(specOf([table('t', [column('a', { width: 5 })], []), table('u', [column('a', { width: 30 }), column('b', { width: 9 })], [])]), 'plain');
    expect(plan.columnWidths.slice(0, 3)).toEqual([30, 9, 12]);
  });
});

describe('working columns', () => {
  const spec = specOf([table('t', [column('a'), ...['b', 'c', 'd', 'e', 'f'].map((id) => column(id)), column('w', { working: true }), column('v', { working: true })], [])]);

  it('are collapsed and out of print', () => {
    const plan = layoutSheet(spec, 'plain');
    expect(plan.workingColumns).toEqual([{ first: 6, last: 7 }]);
    expect(plan.print.area.columns).toBe(6);
  });

  it('cannot be drawn by a chart, for Excel draws nothing that is hidden', () => {
    const chart = {
      kind: 'chart',
      id: 'c',
      chart: 'bar',
      title: '',
      categories: { table: 't', column: 'a' },
      series: [{ name: 's', table: 't', column: 'w', tone: 'info' }],
      valueTitle: '',
      valueKind: 'integer',
      showValues: false,
      height: 10,
    } as const;
    expect(() => layoutSheet({ ...spec, blocks: [...spec.blocks, chart] }, 'plain')).toThrow('working column');
  });

  it('may not hide another table’s columns', () => {
    const wide = table('u', Array.from({ length: 7 }, (_, at) => column(`x${at}`)), []);
    expect(() => layoutSheet({ ...spec, blocks: [...spec.blocks, wide] }, 'plain')).toThrow('hides');
  });
});

describe('links', () => {
  it('lead to the given cell', () => {
    const link = { sheet: 'Лист «1»', address: 'D7' };
    const plan = layoutSheet(specOf([table('t', [column('a')], [[{ value: '=текст', link }]])]), 'plain');
    expect(plan.links).toEqual([{ row: 5, column: 0, link, text: '=текст' }]);
  });

  it('from a list lead to a place of the same sheet, wherever it comes to stand', () => {
    const plan = layoutSheet(specOf([{ kind: 'list', items: [{ text: 'ниже', to: 'end' }] }, ...two, { kind: 'heading', id: 'end', text: 'Конец' }]), 'plain');
    expect(plan.links[0]?.link).toEqual({ sheet: 'Лист', address: 'A11', generated: 'groups' });
    expect(contentAt(plan, 'A11')).toBe('Конец');
  });

  it('refuse a place that is not there', () => {
    expect(() => layoutSheet(specOf([{ kind: 'list', items: [{ text: 'ниже', to: 'nowhere' }] }]), 'plain')).toThrow('no place nowhere');
  });
});

describe('looks', () => {
  it('of a column are set once, of other cells in vertical runs', () => {
    const toned = { value: 1, tone: 'danger' } as const;
    const plan = layoutSheet(specOf([table('t', [column('a')], [[1], [toned], [toned], [1], [toned]])]), 'plain');
    const fills = plan.styles.filter(({ style, range }) => style.fill !== undefined && range.row > 4);
    expect(fills.map(({ range }) => [range.row, range.rows])).toEqual([
      [6, 2],
      [9, 1],
    ]);
  });

  it('turn the headers of narrow columns and make room for them', () => {
    const plan = layoutSheet(specOf([table('t', [column('a', { turned: true, width: 6, header: 'ЕГЭ математика профильная' }), column('b')], [])]), 'plain');
    expect(plan.styles.filter(({ style }) => style.turn === 90).map(({ range }) => range)).toEqual([{ row: 4, column: 0, rows: 1, columns: 1 }]);
    expect(plan.rowHeights.find(({ row }) => row === 4)?.height).toBeGreaterThan(70);
  });

  it('give rows of wrapped text the height that they need', () => {
    const plan = layoutSheet(specOf([table('t', [column('a', { wrap: true, width: 10 })], [['слово '.repeat(20).trim()], ['слово']])]), 'plain');
    expect(plan.rowHeights.find(({ row }) => row === 5)?.height).toBeGreaterThan(100);
    expect(plan.rowHeights.find(({ row }) => row === 6)).toBeUndefined();
  });
});
