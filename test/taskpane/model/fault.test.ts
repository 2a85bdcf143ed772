import { describeError } from '../../../src/taskpane/model/fault';

describe('the report of a failure', () => {
  it('holds the kind of error, the versions and frames of the stack', () => {
    expect(describeError(new RangeError('секрет'), ['Excel 16.0'])).toMatch(/^RangeError\nExcel 16\.0\nat .*fault\.test/);
  });

  it('never holds the message, even when it has many lines', () => {
    const error = new Error('ячейка D7:\nМБОУ «СОШ № 1»');
    expect(describeError(error, [])).not.toMatch(/СОШ|D7/);
  });

  it('manages with something that is no error', () => {
    expect(describeError('строка из книги', [])).toBe('string');
  });
});
