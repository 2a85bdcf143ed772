import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../../src/files/xlsx';
import { contentsOf, generatedSheet } from './helpers/generatedSheet';
import { expectSoundPackage, opened, sheetNamed } from './helpers/opened';
import { richPackage } from './helpers/richPackage';

const TIMEOUT = 120_000;
const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const whenInstalled = isInstalled ? describe : describe.skip;

/** Converts a file in a folder and with a profile of its own; gives the result's bytes. */
const convert = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  try {
    writeFileSync(join(folder, `in.${from}`), bytes);
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, `in.${from}`)], { stdio: 'pipe', timeout: TIMEOUT });
    return new Uint8Array(readFileSync(join(folder, 'out', `in.${to.split(':')[0] ?? ''}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

whenInstalled(`LibreOffice${isInstalled ? '' : ' (skipped: soffice is not installed here)'}`, () => {
  const workbook = opened(richPackage());
  workbook.sheets.push(generatedSheet());
  const written = writeWorkbook(workbook);

  it(
    'opens a written file and keeps the generated sheet in a file of its own',
    () => {
      const back = opened(convert(written, 'xlsx', 'xlsx'));
      const sheet = sheetNamed(back, 'Низкие результаты');
      expect(sheet.cells.get(3, 0)?.value).toBe('=ООШ № 3 "Рост" <1>');
      expect(sheet.cells.get(4, 2)).toMatchObject({ value: 4, formula: '=PERCENTILE.INC($C$1:C4,0.25)' });
      expect(sheet.tables.map(({ name, range }) => ({ name, range }))).toEqual([{ name: 'НизкиеРезультаты', range: { row: 2, column: 0, rows: 5, columns: 5 } }]);
      expect(sheet.charts.map(({ type }) => type)).toEqual(['BarStacked', 'ColumnClustered']);
      expect(sheet.conditionalFormats).toHaveLength(4);
      expect(sheet.hyperlinks.get('A4')?.documentReference?.replace('#', '')).toContain('прочее');
      expect(sheet.validations[0]?.list).toBe('да,нет');
      expect(sheet.pageLayout).toMatchObject({ titleRows: { first: 2, last: 2 }, printArea: { row: 0, column: 0, rows: 7, columns: 5 }, fitToWidth: 1, fitToHeight: null });
      expect([...sheet.hiddenColumns]).toEqual([2]);
    },
    TIMEOUT,
  );

  it(
    'writes files that are read, and that get generated sheets with all their own parts kept',
    () => {
      const csv = new TextEncoder().encode('Школа;Доля\nМБОУ «СОШ № 1»;0,35\n=ООШ;н/д\n');
      const foreign = opened(convert(csv, 'csv', 'xlsx:Calc MS Excel 2007 XML'));
      expect(foreign.sheets[0]!.cells.bounds()?.rows).toBe(3);
      foreign.sheets.push(generatedSheet());
      const back = opened(writeWorkbook(foreign));
      expect(contentsOf(sheetNamed(back, 'Низкие результаты'))).toEqual(contentsOf(generatedSheet()));
      expect(back.parts.get('xl/worksheets/sheet1.xml')).toEqual(foreign.parts.get('xl/worksheets/sheet1.xml'));
      expectSoundPackage(back);
    },
    TIMEOUT,
  );
});
