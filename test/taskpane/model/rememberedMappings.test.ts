import { lostMappings, rememberedSheet } from '../../../src/taskpane/model/rememberedMappings';
import { proposal } from '../fakeUseCases';
import { checkReport, foundTable } from '../reports';

const mapping = (sheet: string, headerRow = 0) => ({ ...proposal.guess, sheet, headerRow });

describe('a mapping that is remembered', () => {
  it('is forgotten by the name under which it is remembered, though the sheet was renamed', () => {
    const check = checkReport({ userSheets: ['Новый', 'Лист1'], mappings: [mapping('Старый'), mapping('Лист1')], found: [foundTable({ sheet: 'Новый', foundBy: 'mapping' }), foundTable({ sheet: 'Лист1', foundBy: 'mapping' })] });
    expect(rememberedSheet('results', 'Новый', check)).toBe('Старый');
    expect(rememberedSheet('results', 'ЛИСТ1', check)).toBe('ЛИСТ1');
    expect(lostMappings(check)).toEqual([]);
  });

  it('is lost where nothing is found by it, once for all its blocks', () => {
    const check = checkReport({ userSheets: ['Лист1', 'Лист2'], mappings: [mapping('Лист1'), mapping('Лист1', 30), mapping('Лист2')], found: [foundTable({ sheet: 'Лист2', foundBy: 'mapping' }), foundTable({ sheet: 'Лист1', foundBy: 'sheet-name' })] });
    expect(lostMappings(check).map(({ table, sheet }) => [table, sheet])).toEqual([['results', 'Лист1']]);
  });
});
