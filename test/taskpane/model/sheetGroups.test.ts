import { SHEET_IDS } from '../../../src/app/results';
import { inGroups, SHEET_GROUPS, SHEET_GROUP_NAMES } from '../../../src/taskpane/model/sheetGroups';

describe('the groups of sheets', () => {
  it('hold every sheet once, in the order of the workbook', () => {
    const all = SHEET_GROUP_NAMES.flatMap((group) => SHEET_GROUPS[group]);
    expect([...all].sort()).toEqual([...SHEET_IDS].sort());
    for (const group of SHEET_GROUP_NAMES) expect(SHEET_IDS.filter((id) => SHEET_GROUPS[group].includes(id))).toEqual(SHEET_GROUPS[group]);
  });

  it('are left out where nothing is in them', () => {
    expect(inGroups(['issues', 'summary'] as const, (id) => id)).toEqual([{ group: 'lists', sheets: ['issues', 'summary'] }]);
  });
});
