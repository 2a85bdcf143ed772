import { ru } from '../../../src/i18n/ru';
import type { TableMapping, WordedIssue } from '../../../src/app/results';
import { wideWords } from '../../../src/taskpane/model/wideTable';
import { wideProposal } from '../fakeUseCases';
import { checkReport, foundTable } from '../reports';

const recognised = (procedures: readonly string[], years: readonly number[]): WordedIssue => ({
  issue: { code: 'layout-recognised', severity: 'note', sheet: 'ВПР', address: null, table: 'Результаты', read: '', leavesOutRow: false, data: { table: 'Результаты', rows: 9, years, procedures } },
  message: '',
});

describe('how wide a table is', () => {
  it('is nothing to tell where each row of the sheet is a row of the table', () => {
    expect(wideWords(foundTable(), checkReport(), ru)).toBe('');
  });

  it('is told in procedures and years where they make up all groups of columns', () => {
    const found = foundTable({ sheet: 'ВПР', foundBy: 'headers', groups: 6 });
    expect(wideWords(found, checkReport({ issues: [recognised(['а', 'б', 'в'], [2020, 2021])] }), ru)).toBe('широкая таблица: 3 процедуры × 2 года');
    expect(wideWords({ ...found, groups: 2 }, checkReport({ issues: [recognised(['а'], [2020, 2021])] }), ru)).toBe('широкая таблица: 2 года');
  });

  it('is told in groups where it is not so even, or nothing is known of them', () => {
    const found = foundTable({ sheet: 'ВПР', foundBy: 'headers', groups: 5 });
    expect(wideWords(found, checkReport({ issues: [recognised(['а', 'б', 'в'], [2020, 2021])] }), ru)).toBe('широкая таблица: 5 групп столбцов');
    expect(wideWords(found, checkReport(), ru)).toBe('широкая таблица: 5 групп столбцов');
  });

  it('of a sheet that the user pointed at is what the mapping says', () => {
    const mapping: TableMapping = { ...wideProposal.guess, sheet: 'ВПР' };
    expect(wideWords(foundTable({ sheet: 'ВПР', foundBy: 'mapping', groups: 2 }), checkReport({ mappings: [mapping] }), ru)).toBe('широкая таблица: 2 процедуры');
  });
});
