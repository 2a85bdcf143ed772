import { RISK_PARAMETERS } from '../../../src/engine/riskCatalogue';
import { unzipFiles, zipFiles } from '../../../src/files/zip';
import type { HostSheet, HostValidation, HostWorkbook } from '../../../src/files/workbook/model';
import { cellPlace } from '../../../src/inputs/address';
import { fieldsOf, formSections } from '../../../src/inputs/forms/fields';
import { FORM_COLUMNS } from '../../../src/inputs/forms/layout';
import { findMark, MARK_SHEET } from '../../../src/inputs/forms/mark';
import { FORM_VERSION } from '../../../src/inputs/forms/versions';
import { rawWorkbookOf } from '../../../src/files/rawWorkbook';
import { strFromU8, unzipSync } from 'fflate';
import { expectSoundPackage } from '../../files/xlsx/helpers/opened';
import { formsFor, opened, placesOf, schoolName, schoolsSheet, sheetOf } from '../../inputs/incoming/returnedForms';
import { sheet } from '../../inputs/support';

const SCHOOLS = schoolsSheet(3);
const PASSPORT = sheet('Соцпаспорт', [
  ['Школа', 'Учебный год', 'Обучающихся', 'Неполные семьи', 'На учёте', 'Оба родителя с высшим образованием'],
  [schoolName(1), '2020/2021', 245, 61, '', 'н/д'],
  [schoolName(1), '2019/2020', 240, 60, 7, 40],
]);
const RISKS = sheet('Риски', [
  ['Школа', 'Учебный год', 'Параметр', 'Значение'],
  [schoolName(1), 2021, '1.1', 4],
  [schoolName(1), 2021, '3.1', '35 %'],
  [schoolName(1), 2021, '8.3', 1],
  [schoolName(2), 2021, '2.1', 2],
]);
const INDICATORS = sheet('Показатели', [
  ['Код показателя', 'Учебный год', 'Школа', 'Значение', 'Всего'],
  ['ОО-5.5.1', 2021, schoolName(1), 7, 18],
  ['ОО-1.2.1', 2021, schoolName(1), 'реализован на 25-50%', ''],
]);

const valueAt = (workbook: HostWorkbook, id: string): unknown => {
  const { sheet: own, address } = placesOf(workbook).get(id)!;
  const { row, column } = cellPlace(address)!;
  return own.cells.get(row, column)?.value ?? null;
};

const validationAt = (workbook: HostWorkbook, id: string): HostValidation | undefined => {
  const { sheet: own, address } = placesOf(workbook).get(id)!;
  const { row, column } = cellPlace(address)!;
  return own.validations.find(({ range }) => range.row === row && range.column === column);
};

const formOf = async (number: number, ...sheets: Parameters<typeof formsFor>[0]): Promise<HostWorkbook> => opened((await formsFor([SCHOOLS, ...sheets]))[number - 1]!.bytes);

const textsOn = ({ cells }: HostSheet): readonly string[] => [...cells.entries()].flatMap(({ cell }) => (typeof cell.value === 'string' ? [cell.value] : []));

describe('forms for schools', () => {
  it('are one file for each school, in the order of «Школы», under names that any system takes', async () => {
    const files = await formsFor([SCHOOLS]);
    expect(files.map(({ name }) => name)).toEqual([1, 2, 3].map((number) => `Форма 2020-2021 МБОУ Степновская СОШ № ${String(number)}.xlsx`));
    expect(unzipFiles(zipFiles(files))).toEqual(files);
    for (const { bytes } of files) {
      expect(bytes.length).toBeLessThan(60_000);
      expectSoundPackage(opened(bytes));
    }
  });

  it('can be made for some schools and some sections only', async () => {
    const files = await formsFor([SCHOOLS], { schools: ['002'], sections: ['risks'] });
    expect(files).toHaveLength(1);
    expect(opened(files[0]!.bytes).sheets.map(({ name }) => name)).toEqual(['Титул', 'Анкета рисков', MARK_SHEET]);
  });

  it('ask for every field of their sections once, and say where', async () => {
    const workbook = await formOf(1);
    const places = placesOf(workbook);
    expect([...places.keys()]).toEqual(formSections().flatMap(fieldsOf).map(({ id }) => id));
    for (const [id, { sheet: own, address }] of places) {
      const { row } = cellPlace(address)!;
      expect(own.cells.get(row, FORM_COLUMNS.id)?.value).toBe(id);
    }
    expect(formSections()[1]!.groups.flatMap(({ fields }) => fields)).toHaveLength(RISK_PARAMETERS.length);
  });

  it('hold what the workbook knows of this very year, in the form’s own units', async () => {
    const workbook = await formOf(1, PASSPORT, RISKS, INDICATORS);
    const known = { 'socialPassport.pupils': 245, 'socialPassport.count.singleParent': 61, 'risks.1.1': 4, 'risks.3.1': 0.35, 'risks.8.3': 'да', 'indicators.ОО-5.5.1': 7, 'indicators.whole.teachers': 18, 'indicators.ОО-1.2.1': '25–50 %' };
    const filled = [...placesOf(workbook).keys()].filter((id) => valueAt(workbook, id) !== null);
    expect(Object.fromEntries(filled.map((id) => [id, valueAt(workbook, id)]))).toEqual(known);
    expect(textsOn(sheetOf(workbook, 'Титул'))).toContain('заполнено 2 из 19');
    expect(textsOn(sheetOf(workbook, 'Титул')).some((text) => text.includes('Проверьте эти ответы'))).toBe(true);
  });

  it('do not ask again in one number for wholes that differ', async () => {
    const workbook = await formOf(1, sheet('Показатели', [['Код показателя', 'Учебный год', 'Школа', 'Значение', 'Всего'], ['ОО-5.5.1', 2021, schoolName(1), 7, 18], ['ОО-5.2.1', 2021, schoolName(1), 3, 17]]));
    expect([valueAt(workbook, 'indicators.ОО-5.5.1'), valueAt(workbook, 'indicators.ОО-5.2.1'), valueAt(workbook, 'indicators.whole.teachers')]).toEqual([7, 3, null]);
  });

  it('name the school, its code and the year, and say so in the hidden mark too', async () => {
    const workbook = await formOf(2);
    expect(textsOn(sheetOf(workbook, 'Титул'))).toEqual(expect.arrayContaining([schoolName(2), '002', '2020/2021']));
    expect(sheetOf(workbook, MARK_SHEET).visibility).toBe('veryHidden');
    expect(findMark(rawWorkbookOf(workbook))).toMatchObject({ version: FORM_VERSION, school: { key: '002', code: '002', name: schoolName(2) }, year: 2021, sections: ['socialPassport', 'risks', 'indicators'] });
  });

  it('follow the scales that the user set for risk parameters', async () => {
    const workbook = await formOf(1, sheet('Параметры', [['Параметр', 'Значение'], ['Шкала 1.1', '1–10'], ['Шкала 2.1', '0–1']]));
    expect(validationAt(workbook, 'risks.1.1')?.list).toBe('1,2,3,4,5,6,7,8,9,10');
    expect(validationAt(workbook, 'risks.2.1')?.formula).toContain('<=1');
    expect(valueAt(await formOf(1, sheet('Параметры', [['Параметр', 'Значение'], ['Шкала 8.3', '1–10']]), sheet('Риски', [['Школа', 'Учебный год', 'Параметр', 'Значение'], [schoolName(1), 2021, '8.3', 1]])), 'risks.8.3')).toBeNull();
    expect(findMark(rawWorkbookOf(workbook))).toMatchObject({ scales: { '1.1': '1 10', '2.1': '0 1' } });
  });

  it('let only the answers be changed, without a password, and check them with words that Excel has room for', async () => {
    const workbook = await formOf(1);
    for (const own of workbook.sheets) {
      expect(own.protected).toBe(true);
      const unlocked = [...own.cells.entries()].filter(({ cell }) => cell.style.unlocked).length;
      const answers = [...placesOf(workbook).values()].filter(({ sheet: of }) => of === own).length;
      expect(unlocked).toBe(own.name === 'Титул' ? 2 : answers);
      for (const { promptTitle, promptMessage, errorTitle = '', errorMessage } of own.validations) {
        expect(Math.max(promptTitle.length, errorTitle.length)).toBeLessThanOrEqual(32);
        expect(promptMessage.length).toBeLessThanOrEqual(255);
        expect(errorMessage.length).toBeLessThanOrEqual(225);
      }
    }
    const part = strFromU8(unzipSync((await formsFor([SCHOOLS]))[0]!.bytes)['xl/worksheets/sheet2.xml']!);
    expect(part).toMatch(/<\/sheetData><sheetProtection sheet="1"[^>]*\/><mergeCells/);
    expect(part).not.toMatch(/password|hashValue/i);
    expect(validationAt(workbook, 'socialPassport.count.singleParent')?.formula).toBe('=AND(ISNUMBER(D9),D9=INT(D9),D9>=0,OR($D$6="",D9<=$D$6))');
    expect(validationAt(workbook, 'risks.8.3')?.list).toBe('да,нет');
  });

  it('are printed on A4, as wide as a page, without the hidden columns', async () => {
    const workbook = await formOf(1);
    for (const { pageLayout, hiddenColumns } of workbook.sheets.filter(({ visibility }) => visibility === 'visible')) {
      expect(pageLayout).toMatchObject({ paperSize: 'a4', fitToWidth: 1, fitToHeight: null });
      expect(pageLayout.printArea?.column).toBe(1);
      expect([...hiddenColumns]).toEqual([0]);
    }
  });

  it('are none where there are no schools', async () => {
    expect(await formsFor([])).toEqual([]);
  });
});
