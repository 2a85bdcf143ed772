import { detectLayouts } from '../../../src/inputs/layouts/detectLayouts';
import type { RawValue } from '../../../src/inputs/rawWorkbook';
import { schoolNameKey } from '../../../src/inputs/schoolNames';
import { sheet } from '../support';

const SCHOOLS = ['Лесная СОШ', 'Речная СОШ', 'Полевая СОШ'];
const known = { schoolKeys: new Set(SCHOOLS.map(schoolNameKey)) };

/** Participants and the marks 2, 3, 4, 5 of each school. */
const fieldsOf = (rows: readonly (readonly RawValue[])[]): string => {
  const values = [['ВПР 2022. Математика, 5 класс'], ['Школа', 'Кол-во участников', '2', '3', '4', '5'], ...rows.map((row, at): RawValue[] => [SCHOOLS[at]!, ...row])];
  const [layout] = detectLayouts({ sheets: [sheet('МА', values)] }, known);
  return layout?.certain ? layout.mapping.columns.map(({ field }) => field).join(' ') : `? ${String(layout?.unclear)}`;
};

describe('The marks beside participants', () => {
  it('are counts where they add up to the participants, even to a hundred', () => {
    expect(fieldsOf([[24, 3, 9, 8, 4], [100, 10, 40, 40, 10], [20, 3, 9, 6, 2]])).toBe('school participants below mark3 mark4 mark5');
  });

  it('are counts where they miss the participants by a slip', () => {
    expect(fieldsOf([[24, 3, 9, 8, 4], [50, 10, 20, 15, 4], [20, 3, 9, 6, 2]])).toBe('school participants below mark3 mark4 mark5');
  });

  it('are per cents where they add up to 100 and are per cents of the participants', () => {
    expect(fieldsOf([[24, 12.5, 37.5, 33.33, 16.67], [50, 20, 40, 30, 10], [20, 15, 45, 30, 10]])).toBe('school participants belowPercent');
  });

  it('are left alone where they add up to 100 and are per cents of something else', () => {
    expect(fieldsOf([[23, 12.5, 37.5, 33.33, 16.67], [51, 20, 40, 30, 10], [19, 15, 45, 30, 10]])).toBe('? two-meanings');
  });
});

describe('«Всего» beside those below', () => {
  const certain = (header: readonly (readonly RawValue[])[]): boolean => {
    const values = [...header, ...SCHOOLS.map((name, at): RawValue[] => [name, 20 + at, 3 + at])];
    return detectLayouts({ sheets: [sheet('2021', values)] }, known)[0]?.certain ?? false;
  };

  it('are the participants under a procedure of its own', () => {
    expect(certain([['Школа', 'ОГЭ математика', ''], ['', 'Кол-во уч-ся', 'получили «2»']])).toBe(true);
  });

  it('may be all pupils of the school beside a procedure', () => {
    expect(certain([['Школа', 'Кол-во уч-ся', 'ОГЭ математика, получили «2»']])).toBe(false);
  });
});
