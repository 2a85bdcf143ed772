import { CALCULATION_SHEET_IDS } from '../../../src/app/results';
import { absentSheets, lastComputed } from '../../../src/taskpane/model/writtenSheets';

const sheet = (id: 'summary' | 'isbsh', computedAt: string | null) => ({ id, name: id, computedAt, outdated: false });

describe('the computed sheets in the workbook', () => {
  it('leave those that a computing would add', () => {
    expect(absentSheets([sheet('summary', null), sheet('isbsh', null)], [])).toEqual(CALCULATION_SHEET_IDS.filter((id) => id !== 'summary' && id !== 'isbsh'));
  });

  it('leave out those of topics that cannot be computed', () => {
    const gaps = [{ sheet: 'clusters', why: 'Мало школ.' }] as const;
    expect(absentSheets([], gaps)).toEqual(CALCULATION_SHEET_IDS.filter((id) => id !== 'clusters'));
  });

  it('tell when they were computed last', () => {
    expect(lastComputed([sheet('summary', '2021-11-05T09:30:00.000Z'), sheet('isbsh', '2021-12-01T00:00:00.000Z')])).toBe('2021-12-01T00:00:00.000Z');
    expect(lastComputed([sheet('summary', null)])).toBeNull();
    expect(lastComputed([])).toBeNull();
  });
});
