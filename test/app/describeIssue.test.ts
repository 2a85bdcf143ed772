import { describeIssue, wordIssues } from '../../src/app/describeIssue';
import { textsFor } from '../../src/i18n';
import type { Issue } from '../../src/inputs/issues';

const issue: Issue = {
  code: 'number-unreadable',
  severity: 'error',
  sheet: 'Результаты',
  address: 'D7',
  table: 'Результаты',
  read: 'много',
  data: { column: 'Участников', read: 'много' },
  leavesOutRow: true,
};

describe('describeIssue', () => {
  it('names the column and what stood in the cell, in the user’s language', () => {
    for (const locale of ['ru-RU', 'en-US']) {
      const message = describeIssue(issue, textsFor(locale));
      expect(message).toContain('Участников');
      expect(message).toContain('много');
    }
    expect(describeIssue(issue, textsFor('ru-RU'))).not.toBe(describeIssue(issue, textsFor('en-US')));
  });

  it('keeps the issue beside its sentence, in order', () => {
    const other: Issue = { ...issue, address: 'D8' };
    expect(wordIssues([issue, other], textsFor('ru-RU')).map((worded) => worded.issue)).toEqual([issue, other]);
  });
});
