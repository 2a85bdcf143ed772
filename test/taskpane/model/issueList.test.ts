import type { WordedIssue } from '../../../src/app/results';
import { filterIssues, groupIssues, NO_FILTER, tablesWithIssues } from '../../../src/taskpane/model/issueList';
import { issue } from '../reports';

const of = (table: string | null, address: string, severity: 'error' | 'warning' | 'note' = 'error', message = ''): WordedIssue => {
  const { issue: told, ...rest } = issue(address, severity);
  return { ...rest, issue: { ...told, table }, ...(message !== '' && { message }) };
};

const ISSUES = [of('Результаты', 'C20', 'note'), of('Школы', 'A5', 'warning'), of('Результаты', 'C5'), of(null, 'A1'), of('Риски', 'D7', 'error', 'Четвёртый параметр')];

const places = (issues: readonly WordedIssue[]) => issues.map(({ issue: { address } }) => address);

describe('the list of issues', () => {
  it('has the gravest first, and within a severity one table after another', () => {
    expect(groupIssues(ISSUES).map(({ severity, count, tables }) => [severity, count, tables.map(({ table }) => table)])).toEqual([
      ['error', 3, ['Результаты', null, 'Риски']],
      ['warning', 1, ['Школы']],
      ['note', 1, ['Результаты']],
    ]);
  });

  it('shows everything without a filter', () => {
    expect(filterIssues(ISSUES, NO_FILTER)).toHaveLength(5);
  });

  it('can be narrowed to a severity, a table, what was left out, and words; all at once', () => {
    expect(places(filterIssues(ISSUES, { ...NO_FILTER, severity: 'warning' }))).toEqual(['A5']);
    expect(places(filterIssues(ISSUES, { ...NO_FILTER, table: 'Результаты' }))).toEqual(['C20', 'C5']);
    expect(places(filterIssues(ISSUES, { ...NO_FILTER, leftOut: true }))).toEqual(['C5', 'A1', 'D7']);
    expect(places(filterIssues(ISSUES, { severity: 'error', table: 'Результаты', leftOut: true, text: 'c5' }))).toEqual(['C5']);
  });

  it('is searched without regard to letter case and ё', () => {
    expect(places(filterIssues(ISSUES, { ...NO_FILTER, text: ' ЧЕТВЕРТЫЙ ' }))).toEqual(['D7']);
  });

  it('offers the tables that have issues', () => {
    expect(tablesWithIssues(ISSUES)).toEqual(['Результаты', 'Школы', 'Риски']);
  });
});
