import { MARK_KEY } from '../../../src/excel/marks';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { HostSheet, HostWorkbook } from '../../../src/files/workbook/model';
import { writeWorkbook } from '../../../src/files/xlsx';
import { contentsOf, generatedSheet } from './helpers/generatedSheet';
import { expectSoundPackage, expectWellFormed, opened, sheetNamed, textOfPart } from './helpers/opened';
import { richPackage, richParts } from './helpers/richPackage';

const withGenerated = (bytes = richPackage()): HostWorkbook => {
  const workbook = opened(bytes);
  workbook.sheets.push(generatedSheet());
  return workbook;
};

const partOf = (workbook: HostWorkbook, sheet: string): string => textOfPart(workbook, sheetNamed(workbook, sheet).part ?? '');

/** As the Excel layer refreshes a sheet: its contents replaced in place. */
const refresh = (old: HostSheet, rows: number): HostSheet => Object.assign(old, generatedSheet(old.name, rows), { id: old.id, part: old.part, touched: true });

describe('A generated sheet', () => {
  const back = opened(writeWorkbook(withGenerated()));

  it('reads back as it was written, in a workbook of many other things', () => {
    expect(contentsOf(sheetNamed(back, 'Низкие результаты'))).toEqual(contentsOf(generatedSheet()));
    expectSoundPackage(back);
    expectWellFormed(back);
  });

  it('reads back from a new workbook', () => {
    const fresh = opened(writeWorkbook(createWorkbook([createSheet('1', 'Школы'), generatedSheet()])));
    expect(contentsOf(sheetNamed(fresh, 'Низкие результаты'))).toEqual(contentsOf(generatedSheet()));
    expectSoundPackage(fresh);
    expectWellFormed(fresh);
  });

  it('stores functions as Excel does, and never touches text in quotes', () => {
    const xml = partOf(back, 'Низкие результаты');
    expect(xml).toContain('<f>_xldudf_SHNOR_ISBSH(C4,0.1,0.2)</f>');
    expect(xml).toContain('<f>_xlfn.PERCENTILE.INC($C$1:C3,0.25)</f>');
    expect(xml).toContain('"нет &amp; &lt;PERCENTILE.INC(&gt;"');
  });

  it('holds text that looks like a formula as text that stays text when it is edited', () => {
    const xml = partOf(back, 'Низкие результаты');
    const style = /<c r="A4" s="(\d+)" t="inlineStr"><is><t>=ООШ № 3 "Рост" &lt;1&gt;<\/t>/.exec(xml)?.[1];
    const formats = [...(/<cellXfs[^]*<\/cellXfs>/.exec(textOfPart(back, 'xl/styles.xml'))?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(([tag]) => tag);
    expect(formats[Number(style)]).toContain('quotePrefix="1"');
  });

  it('names its print area and titles with the sheet’s name in quotes', () => {
    expect(textOfPart(back, 'xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="3">'Низкие результаты'!$A$1:$E$7</definedName>`);
    expect(textOfPart(back, 'xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="3">'Низкие результаты'!$3:$3</definedName>`);
  });

  it('gives charts the values of their cells for viewers that do not compute', () => {
    const chart = textOfPart(back, 'xl/charts/chart3.xml');
    expect(chart).toContain('<c:pt idx="0"><c:v>0.3</c:v></c:pt><c:pt idx="1"><c:v>0.4</c:v></c:pt>');
    expect(chart).toContain('<c:pt idx="0"><c:v>=ООШ № 3 "Рост" &lt;1&gt;</c:v></c:pt>');
  });

  it('folds its working columns behind a button', () => {
    expect(partOf(back, 'Низкие результаты')).toContain('<col min="3" max="3" width="12.7109375" customWidth="1" hidden="1" outlineLevel="1"/><col min="4" max="4" width="9.1409375" collapsed="1"/>');
  });

  it('begins pages where it did, in the order of the standard', () => {
    const workbook = createWorkbook([generatedSheet()]);
    workbook.sheets[0]!.pageLayout.rowBreaks = [3, 5];
    const broken = opened(writeWorkbook(workbook));
    expect(broken.sheets[0]?.pageLayout.rowBreaks).toEqual([3, 5]);
    expect(partOf(broken, 'Низкие результаты')).toContain('</headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="5" max="16383" man="1"/></rowBreaks><customProperties>');
  });

  it('carries its mark as Excel stores it: UTF-16 in a part of its own', () => {
    const bytes = back.parts.get('xl/customProperty1.bin');
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe(generatedSheet().customProperties.get(MARK_KEY));
  });

  it('gets a number for its table that no table of the user’s has', () => {
    const workbook = withGenerated();
    workbook.sheets[2]!.tables.push({ ...workbook.sheets[2]!.tables[0]!, id: 7, name: 'Вторая', range: { row: 20, column: 0, rows: 2, columns: 1 } });
    sheetNamed(workbook, 'Школы').tables[0]!.id = 1;
    expect(sheetNamed(opened(writeWorkbook(workbook)), 'Низкие результаты').tables.map(({ id }) => id)).toEqual([2, 3]);
  });
});

describe('A refreshed sheet', () => {
  const first = opened(writeWorkbook(withGenerated()));
  refresh(sheetNamed(first, 'Низкие результаты'), 6);
  const second = opened(writeWorkbook(first));

  it('has its new contents, once, in the same parts', () => {
    expect(contentsOf(sheetNamed(second, 'Низкие результаты'))).toEqual(contentsOf(generatedSheet('Низкие результаты', 6)));
    expect(second.sheets).toHaveLength(3);
    expect([...second.parts.keys()].sort()).toEqual([...first.parts.keys()].filter((name) => name !== 'xl/calcChain.xml').sort());
    expectSoundPackage(second);
    expectWellFormed(second);
  });

  it('leaves every part of the user’s as it was, but the list of formula cells, which Excel makes anew', () => {
    const edited = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/calcChain.xml']);
    for (const [name, bytes] of richParts()) if (!edited.has(name)) expect([name, second.parts.get(name)]).toEqual([name, bytes]);
    expect(second.parts.has('xl/calcChain.xml')).toBe(false);
    expect(textOfPart(second, '[Content_Types].xml')).not.toContain('calcChain');
  });

  it('adds no styles that are there already', () => {
    expect(second.parts.get('xl/styles.xml')).toEqual(first.parts.get('xl/styles.xml'));
  });

  it('written a third time gives the same file', () => {
    const third = opened(writeWorkbook(second));
    refresh(sheetNamed(third, 'Низкие результаты'), 6);
    expect(writeWorkbook(third)).toEqual(writeWorkbook(second));
  });

  it('keeps its mark, parts and print names under a name that the user gave it', () => {
    const renamed = opened(writeWorkbook(withGenerated()));
    const sheet = sheetNamed(renamed, 'Низкие результаты');
    sheet.name = "Мой 'список'";
    refresh(sheet, 4);
    const back = opened(writeWorkbook(renamed));
    expect(back.sheets.map(({ name }) => name)).toEqual(['Школы', "Сводная & 'прочее' 2", "Мой 'список'"]);
    expect(textOfPart(back, 'xl/workbook.xml')).toContain(`localSheetId="3">'Мой ''список'''!$A$1:$E$7<`);
    expect(textOfPart(back, 'xl/workbook.xml').match(/Print_Titles/g)).toHaveLength(1);
  });

  it('keeps a comment and a picture that the user put on it', () => {
    const workbook = opened(richPackage());
    const schools = sheetNamed(workbook, 'Школы');
    schools.customProperties.set(MARK_KEY, '{}');
    Object.assign(schools, generatedSheet('Школы'), { id: schools.id, part: schools.part, touched: true });
    const back = opened(writeWorkbook(workbook));
    expect(textOfPart(back, 'xl/comments1.xml')).toContain('Проверить');
    expect(partOf(back, 'Школы')).toContain('<legacyDrawing r:id="rId3"/>');
    expect(textOfPart(back, 'xl/drawings/drawing1.xml')).toContain('Рисунок 2');
    expect(sheetNamed(back, 'Школы').charts.map(({ name }) => name)).toEqual(['lows', 'groups']);
    expectSoundPackage(back);
    expectWellFormed(back);
  });
});

describe('A sheet that is gone', () => {
  it('takes its own parts with it, and the places of the others move up', () => {
    const workbook = withGenerated();
    workbook.sheets.shift();
    const back = opened(writeWorkbook(workbook));
    expect(back.sheets.map(({ name }) => name)).toEqual(["Сводная & 'прочее' 2", 'Низкие результаты']);
    const gone = ['xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml', 'xl/charts/chart1.xml', 'xl/tables/table1.xml', 'xl/comments1.xml', 'xl/media/image1.png'];
    expect(gone.filter((name) => textOfPart(back, '[Content_Types].xml').includes(`/${name}"`) && !back.parts.has(name))).toEqual([]);
    expect(back.parts.has('xl/charts/chart2.xml')).toBe(true);
    const xml = textOfPart(back, 'xl/workbook.xml');
    expect(xml).toContain('activeTab="1"');
    expect(xml).toContain('<definedName name="Список" localSheetId="1"');
    expect(xml).not.toContain('Школы!$A$1:$F$6');
    expectSoundPackage(back);
  });
});

describe('Names of the workbook', () => {
  it('are added, changed and removed one by one', () => {
    const workbook = opened(richPackage());
    workbook.names.set('Порог', 'Школы!$C$3');
    workbook.names.set('Новое', '0.25');
    expect([...opened(writeWorkbook(workbook)).names]).toEqual([
      ['Порог', 'Школы!$C$3'],
      ['Новое', '0.25'],
    ]);
    workbook.names.clear();
    const back = opened(writeWorkbook(workbook));
    expect([...back.names]).toEqual([]);
    expect(textOfPart(back, 'xl/workbook.xml')).toContain('_xlnm.Print_Area');
  });
});
