import { REPORT_SHEET_IDS } from '../../../src/app/results';
import { readArguments } from '../../../src/local/cli/arguments';

describe('the arguments of the report', () => {
  it('need a workbook and a place for the result; the rest has defaults', () => {
    expect(readArguments(['a.xlsx', 'b.xlsx'])).toEqual({ input: 'a.xlsx', output: 'b.xlsx', year: null, mode: 'addin', reports: [], docx: null, publicCopy: null, plainCopy: null, json: false });
  });

  it('take the year, the way of writing and the JSON in any place', () => {
    expect(readArguments(['--year', '2021', 'a.xlsx', '--json', 'b.xlsx', '--formulas=plain'])).toEqual({ input: 'a.xlsx', output: 'b.xlsx', year: 2021, mode: 'plain', reports: [], docx: null, publicCopy: null, plainCopy: null, json: true });
  });

  it.each([[[]], [['a.xlsx']], [['a.xlsx', 'b.xlsx', 'c.xlsx']]])('are refused when the paths are %j', (argv) => {
    expect(readArguments(argv)).toEqual({ code: 'paths' });
  });

  it.each(['21', '2020/2021', 'год', '1800', '2021.5', ''])('are refused with the year «%s»', (read) => {
    expect(readArguments(['a', 'b', '--year', read])).toEqual({ code: 'year', read });
  });

  it('take the places of further files', () => {
    expect(readArguments(['a', 'b', '--docx', 'c.docx', '--public', 'd.xlsx', '--copy', 'e.xlsx'])).toMatchObject({ docx: 'c.docx', publicCopy: 'd.xlsx', plainCopy: 'e.xlsx' });
  });

  it('take all reports, or some by their names, in the order of the workbook', () => {
    expect(readArguments(['a', 'b', '--reports', 'all'])).toMatchObject({ reports: REPORT_SHEET_IDS });
    expect(readArguments(['a', 'b', '--reports', 'note, municipality'])).toMatchObject({ reports: ['municipality', 'note'] });
    expect(readArguments(['a', 'b', '--reports', 'note,чудо'])).toEqual({ code: 'reports', read: 'чудо' });
    expect(readArguments(['a', 'b', '--reports', 'isbsh'])).toEqual({ code: 'reports', read: 'isbsh' });
  });

  it('are refused with an unknown way of writing or an unknown option', () => {
    expect(readArguments(['a', 'b', '--formulas', 'vba'])).toEqual({ code: 'formulas', read: 'vba' });
    expect(readArguments(['a', 'b', '--fast'])).toMatchObject({ code: 'unknown-option' });
  });
});
