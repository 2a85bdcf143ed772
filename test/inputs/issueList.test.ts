import fc from 'fast-check';
import { ERROR_ROW, IssueList, MOST_ALIKE, MOST_IN_COLUMN, NOTE, WARNING, type IssueWeight } from '../../src/inputs/issueList';

const place = (address: string | null, sheet = 'Участники') => ({ sheet, address, table: 'Участники', read: '' });
const missing = (issues: IssueList, address: string, weight: IssueWeight = ERROR_ROW): void => issues.add('mark-missing', { procedure: 'ОГЭ математика' }, place(address), weight);
const unknown = (issues: IssueList, address: string, school: string): void => issues.add('school-unknown', { school, suggestion: null }, place(address), ERROR_ROW);

describe('a list of issues', () => {
  it('tells a thousand alike one by one and counts the others at the last of them', () => {
    const issues = new IssueList();
    for (let row = 2; row < 2 + MOST_ALIKE + 250; row += 1) missing(issues, `D${row}`);
    expect(issues.all).toHaveLength(MOST_ALIKE);
    expect(issues.all.filter(({ more }) => more).map(({ address, more }) => [address, more])).toEqual([[`D${MOST_ALIKE + 1}`, { count: 250, rows: 250 }]]);
  });

  it('counts each code, column and sheet for itself', () => {
    const issues = new IssueList();
    for (let row = 2; row < 2 + MOST_ALIKE; row += 1) {
      missing(issues, `D${row}`);
      missing(issues, `E${row}`);
      issues.add('mark-missing', { procedure: '' }, place(`D${row}`, 'Другой'), ERROR_ROW);
      issues.add('score-missing', { procedure: '' }, place(`D${row}`), ERROR_ROW);
    }
    expect(issues.all).toHaveLength(4 * MOST_ALIKE);
    expect(issues.all.some(({ more }) => more)).toBe(false);
  });

  it('counts a row left out once, and not where another issue tells of it', () => {
    const issues = new IssueList();
    for (let row = 2; row < 2 + MOST_ALIKE; row += 1) missing(issues, `D${row}`);
    missing(issues, 'D5000');
    issues.add('year-unreadable', { read: 'x' }, place('B5000'), ERROR_ROW);
    missing(issues, 'D5001');
    missing(issues, 'D5002', WARNING);
    expect(issues.all[MOST_ALIKE - 1]?.more).toEqual({ count: 3, rows: 1 });
  });

  it('tells of each unknown school, but not of ever new ones without end', () => {
    const issues = new IssueList();
    for (let row = 2; row < 2 + MOST_ALIKE + 5; row += 1) unknown(issues, `A${row}`, 'СОШ № 77');
    unknown(issues, 'A5000', 'СОШ № 78');
    expect(issues.all).toHaveLength(MOST_ALIKE + 1);
    expect(issues.all[MOST_ALIKE - 1]?.more).toEqual({ count: 5, rows: 5 });
    for (let row = 10_000; row < 10_000 + MOST_IN_COLUMN + 100; row += 1) unknown(issues, `A${row}`, `СОШ ${row}`);
    expect(issues.all).toHaveLength(MOST_IN_COLUMN);
    expect(issues.all.at(-1)?.more).toEqual({ count: 100 + MOST_ALIKE + 1, rows: 100 + MOST_ALIKE + 1 });
  });

  it('keeps all shares that look like per cent, on which repairs hang, and issues without a cell', () => {
    const issues = new IssueList();
    for (let row = 2; row < 2 + MOST_ALIKE + 10; row += 1) {
      issues.add('share-looks-like-percent', { column: 'Доля', read: '35' }, place(`D${row}`), ERROR_ROW);
      issues.add('table-empty', { table: 'Школы' }, place(null), NOTE);
    }
    expect(issues.all).toHaveLength(2 * (MOST_ALIKE + 10));
  });

  it('loses no issue and no row left out, whatever is added', () => {
    const one = fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.constantFrom('A', 'B'), school: fc.option(fc.constantFrom('а', 'б')), out: fc.boolean(), times: fc.constantFrom(1, 3, 600) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (added) => {
        const issues = new IssueList();
        const rows = new Set<number>();
        let count = 0;
        for (const { row, column, school, out, times } of added) {
          for (let time = 0; time < times; time += 1) {
            const at = place(`${column}${row + time}`);
            if (school === null) issues.add('mark-missing', { procedure: '' }, at, out ? ERROR_ROW : WARNING);
            else issues.add('school-unknown', { school, suggestion: null }, at, out ? ERROR_ROW : WARNING);
            if (out) rows.add(row + time);
            count += 1;
          }
        }
        const told = new Set(issues.all.filter(({ leavesOutRow }) => leavesOutRow).map(({ address }) => address?.replace(/\D/g, '')));
        expect(issues.all.reduce((sum, { more }) => sum + 1 + (more?.count ?? 0), 0)).toBe(count);
        expect(told.size + issues.all.reduce((sum, { more }) => sum + (more?.rows ?? 0), 0)).toBe(rows.size);
      }),
      { numRuns: 50 },
    );
  });
});
