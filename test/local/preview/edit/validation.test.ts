import { offeredAt, refusalOf } from '../../../../src/local/preview/edit/validation';
import { typed } from '../../../../src/local/preview/edit/typed';
import { parseAddress } from '../../../../src/files/workbook/address';
import { createSheet, createWorkbook } from '../../../../src/files/workbook/create';
import type { HostValidation } from '../../../../src/files/workbook/model';

const NONE: HostValidation = { range: parseAddress('B2:B9')!, list: '', promptTitle: '', promptMessage: '', errorMessage: 'Выберите из списка' };

const bookWith = (rule: Partial<HostValidation>) => {
  const sheet = createSheet('1', 'Риски');
  sheet.validations.push({ ...NONE, ...rule });
  const schools = createSheet('2', 'Школы');
  ['Лицей', null, 'Гимназия', 5].forEach((value, row) => schools.cells.set(row, 0, { value, formula: null, style: {} }));
  const workbook = createWorkbook([sheet, schools]);
  workbook.names.set('Список', "'Школы'!$A$1:$A$4");
  return { workbook, sheet };
};

const refused = (rule: Partial<HostValidation>, text: string, address = 'B3') => {
  const { workbook, sheet } = bookWith(rule);
  const entry = typed(text, false, { russian: true, year: 2026, date1904: false });
  const place = parseAddress(address)!;
  const refusal = 'problem' in entry ? null : refusalOf(workbook, sheet, place, entry, text, 'ru-RU');
  expect(sheet.cells.get(place.row, place.column)).toBeUndefined();
  return refusal;
};

const offered = (list: string) => {
  const { workbook, sheet } = bookWith({ list });
  return offeredAt(workbook, sheet, { row: 2, column: 1 }, 'ru-RU');
};

describe('the list of a cell', () => {
  it('is written out, or stands in cells of another sheet, or has a name', () => {
    expect(offered('да, нет')).toEqual(['да', 'нет']);
    expect(offered("='Школы'!$A$1:$A$4")).toEqual(['Лицей', 'Гимназия', '5']);
    expect(offered('=Список')).toEqual(['Лицей', 'Гимназия', '5']);
  });

  it('cannot be told from a formula, which then refuses nothing', () => {
    expect(offered('=OFFSET(A1,0,0,3,1)')).toBeNull();
    expect(refused({ list: '=OFFSET(A1,0,0,3,1)' }, 'что угодно')).toBeNull();
  });
});

describe('an entry', () => {
  it('that the list does not hold is refused with the words of the rule', () => {
    expect(refused({ list: 'да,нет', errorTitle: 'Необъективность' }, 'может быть')).toEqual({ title: 'Необъективность', message: 'Выберите из списка', mayKeep: false });
    expect(refused({ list: 'да,нет' }, 'да')).toBeNull();
    expect(refused({ list: "='Школы'!$A$1:$A$4" }, 'лицей')).toBeNull();
    expect(refused({ list: 'да,нет' }, 'Да')).not.toBeNull();
  });

  it('may be kept where the rule only warns', () => {
    expect(refused({ list: 'да,нет', errorStyle: 'warning' }, 'может быть')?.mayKeep).toBe(true);
    expect(refused({ list: 'да,нет', errorStyle: 'none' }, 'может быть')).toBeNull();
  });

  it('meets a formula with its value in the cell', () => {
    expect(refused({ formula: '=B2>10' }, '5')).not.toBeNull();
    expect(refused({ formula: '=B2>10' }, '50')).toBeNull();
  });

  it('is free where no rule stands, when it clears the cell, and when it is a formula', () => {
    expect([refused({ list: 'да,нет' }, 'нет такого', 'C3'), refused({ list: 'да,нет' }, ''), refused({ list: 'да,нет' }, '=A1')]).toEqual([null, null, null]);
  });
});
