import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addInputSheets } from '../../../src/excel/inputSheets';
import { readMemory, writeMemory } from '../../../src/excel/memory';
import { createHost } from '../../../src/local/host/host';
import { connectHost, installClient } from '../../../src/local/host/node';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { HostSheet, HostWorkbook } from '../../../src/files/workbook/model';
import { writeWorkbook } from '../../../src/files/xlsx';
import { resultsPlan, schoolsPlan, settingsPlan } from '../../excel/support/inputSheetPlans';
import { contentsOf } from './helpers/generatedSheet';
import { expectSoundPackage, expectWellFormed, opened, sheetNamed, textOfPart } from './helpers/opened';

const NAMES = ['Школы', 'Результаты', 'Параметры'] as const;
const MEMORY = { settings: { 'Порог низких результатов': 0.35 }, mappings: [], schoolNames: [], formulaMode: 'plain', offered: {} } as const;

/** What a sheet holds; numbers of formats, and margins that a file always names, are no matter. */
const withoutDefaults = (sheet: HostSheet): unknown => ({
  ...(contentsOf(sheet) as object),
  conditionalFormats: sheet.conditionalFormats.map(({ range, rule }) => ({ range, rule })),
  pageLayout: { ...sheet.pageLayout, margins: null },
});

const withInputSheets = async (workbook: HostWorkbook): Promise<HostWorkbook> => {
  installClient();
  connectHost(createHost(workbook));
  const added = await addInputSheets([schoolsPlan(), resultsPlan(), settingsPlan([['Порог', 0.3], ['=1+1', '2.1']])], { takenSuffix: (attempt) => ` (${attempt})` });
  if (!added.ok) throw new Error(`${added.problem.code} ${added.problem.detail}`);
  await writeMemory(MEMORY);
  return workbook;
};

describe('Input sheets that the add-in made', () => {
  it('come back from a file as they are, with what the workbook remembers', async () => {
    const workbook = await withInputSheets(createWorkbook());
    const back = opened(writeWorkbook(workbook));
    for (const name of NAMES) expect(withoutDefaults(sheetNamed(back, name))).toEqual(withoutDefaults(sheetNamed(workbook, name)));
    connectHost(createHost(back));
    expect(await readMemory()).toEqual({ ok: true, value: MEMORY });
    expectSoundPackage(back);
    expectWellFormed(back);
  });

  it('are saved whole where they took the place of a blank sheet of a file', async () => {
    const file = opened(writeWorkbook(createWorkbook([createSheet('1', 'Школы'), createSheet('2', 'Результаты')])));
    const workbook = await withInputSheets(file);
    const back = opened(writeWorkbook(workbook));
    expect(back.sheets.map(({ name, tables, freeze }) => [name, tables.map((table) => table.name), freeze.rows])).toEqual([
      ['Школы', ['Школы'], 4],
      ['Результаты', ['Результаты'], 1],
      ['Параметры', ['Параметры'], 2],
    ]);
    expect(sheetNamed(back, 'Школы').validations).toHaveLength(3);
    expectSoundPackage(back);
  });

  it('are patched cell by cell once they were saved, so that nothing of them is lost', async () => {
    const saved = opened(writeWorkbook(await withInputSheets(createWorkbook())));
    const schools = sheetNamed(saved, 'Школы');
    schools.cells.set(5, 0, { value: 'Лицей', formula: null, style: schools.cells.get(5, 0)?.style ?? {} });
    schools.touched = true;
    const back = opened(writeWorkbook(saved));
    const part = schools.part ?? '';
    expect(textOfPart(back, part).replace(/<c r="A6"[^]*?(?=<c r="B6")/, '')).toBe(textOfPart(saved, part).replace(/<c r="A6"[^]*?(?=<c r="B6")/, ''));
    expect(sheetNamed(back, 'Школы').cells.get(5, 0)?.value).toBe('Лицей');
  });
});

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const whenInstalled = isInstalled ? it : it.skip;

describe(`LibreOffice${isInstalled ? '' : ' (skipped: soffice is not installed here)'}`, () => {
  whenInstalled(
    'opens such a file, with tables, hints, lists and texts',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
      try {
        writeFileSync(join(folder, 'in.xlsx'), writeWorkbook(await withInputSheets(createWorkbook())));
        execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')], { stdio: 'pipe', timeout: 120_000 });
        const back = opened(new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx'))));
        const schools = sheetNamed(back, 'Школы');
        expect(schools.tables.map(({ name, range }) => [name, range])).toEqual([['Школы', { row: 3, column: 0, rows: 5, columns: 3 }]]);
        expect(schools.cells.get(4, 1)).toMatchObject({ value: '007', style: { numberFormat: '@' } });
        expect(schools.validations.find(({ list }) => list !== '')).toMatchObject({ list: 'да,нет', promptMessage: 'Впишите: Малокомплектная.', errorStyle: 'warning' });
        expect(schools.validations.filter(({ promptTitle }) => promptTitle === 'Код')).toHaveLength(1);
        expect(sheetNamed(back, 'Параметры').cells.get(3, 0)).toMatchObject({ value: '=1+1', formula: null });
        expect(sheetNamed(back, 'Результаты').validations[0]?.list.replaceAll("'", '')).toBe('=Школы!$A$6:$A$8');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
