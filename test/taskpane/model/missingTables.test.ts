import { missingTables, suggestedSheets } from '../../../src/taskpane/model/missingTables';
import { TABLES } from '../reports';

const missing = (ids: Parameters<typeof missingTables>[0]['missing']) => missingTables({ missing: ids, tables: TABLES });

describe('missing tables', () => {
  it('are missed, unless the one that does the same work is there', () => {
    expect(missing(['participants', 'riskProfile', 'socialPassport', 'settings']).map(({ id, spared }) => [id, spared])).toEqual([
      ['socialPassport', null],
      ['participants', 'participants'],
      ['riskProfile', 'riskProfile'],
    ]);
  });

  it('are all missed in an empty workbook, and the four usual ones are suggested', () => {
    const all = missing(['schools', 'results', 'participants', 'socialPassport', 'risks', 'riskProfile', 'settings']);
    expect(all.every(({ spared }) => spared === null)).toBe(true);
    expect(suggestedSheets(all)).toEqual(['schools', 'results', 'socialPassport', 'risks']);
  });

  it('that are not missed are not suggested', () => {
    expect(suggestedSheets(missing(['results', 'riskProfile']))).toEqual([]);
  });
});
