import { createSheet } from '../../../src/files/workbook/create';
import { MARK_KEY } from '../../../src/excel/marks';
import { writeWorkbook } from '../../../src/files/xlsx';
import { expectSoundPackage, expectWellFormed, opened, sheetNamed, textOfPart } from './helpers/opened';
import { richPackage, richParts } from './helpers/richPackage';

/** Parts that have to know about an added sheet, and no others. */
const EDITED = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);

const addedSheet = (): ReturnType<typeof createSheet> => {
  const sheet = createSheet('new', 'Низкие результаты');
  sheet.cells.set(0, 0, { value: 'Итог', formula: null, style: { bold: true, fill: '#DDEBF7' } });
  sheet.cells.set(1, 0, { value: 0.5, formula: "=AVERAGE('Школы'!B2:B3)", style: { numberFormat: '0.0%' } });
  sheet.customProperties.set(MARK_KEY, '{}');
  return sheet;
};

describe('A file in which nothing was touched', () => {
  it('comes back with every part byte for byte, in the same order', () => {
    const workbook = opened(richPackage());
    const back = opened(writeWorkbook(workbook));
    expect([...back.parts.keys()]).toEqual([...richParts().keys()]);
    for (const [name, bytes] of richParts()) expect([name, back.parts.get(name)]).toEqual([name, bytes]);
  });

  it('keeps macros and the content type of a workbook with macros', () => {
    const back = opened(writeWorkbook(opened(richPackage({ withMacros: true }))));
    expect(back.parts.get('xl/vbaProject.bin')).toEqual(richParts({ withMacros: true }).get('xl/vbaProject.bin'));
    expect(textOfPart(back, '[Content_Types].xml')).toContain('macroEnabled');
  });
});

describe('A file to which a sheet was added', () => {
  const workbook = opened(richPackage());
  workbook.sheets.push(addedSheet());
  const written = writeWorkbook(workbook);
  const back = opened(written);

  it('keeps all other parts byte for byte', () => {
    for (const [name, bytes] of richParts()) {
      if (!EDITED.has(name)) expect([name, back.parts.get(name)]).toEqual([name, bytes]);
    }
  });

  it('keeps the beginning and the end of the parts that had to know', () => {
    const before = new TextDecoder().decode(richParts().get('xl/workbook.xml'));
    const after = textOfPart(back, 'xl/workbook.xml');
    expect(after.replace(/<sheet name="Низкие результаты"[^>]*>/, '')).toBe(before);
  });

  it('is a sound package of well-formed parts', () => {
    expectSoundPackage(back);
    expectWellFormed(back);
  });

  it('shows the added sheet behind the user’s sheets, not selected', () => {
    expect(back.sheets.map(({ name }) => name)).toEqual(['Школы', "Сводная & 'прочее' 2", 'Низкие результаты']);
    expect(textOfPart(back, 'xl/workbook.xml')).toContain('activeTab="2"');
    expect(textOfPart(back, sheetNamed(back, 'Низкие результаты').part ?? '')).not.toContain('tabSelected');
  });

  it('gives the added cells their looks and leaves the user’s cells theirs', () => {
    const added = sheetNamed(back, 'Низкие результаты');
    expect([...added.cells.entries()]).toEqual([...addedSheet().cells.entries()]);
    expect([...sheetNamed(back, 'Школы').cells.entries()]).toEqual([...sheetNamed(workbook, 'Школы').cells.entries()]);
  });

  it('is written to the same bytes each time', () => {
    expect(writeWorkbook(workbook)).toEqual(written);
  });

  it('asks Excel for no recalculation, which would lose the values of functions it does not have', () => {
    expect(textOfPart(back, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });
});
