/** A form as a school without Excel sends it back: opened and saved by LibreOffice. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MARK_SHEET } from '../../../src/inputs/forms/mark';
import { answersOf, contextOf, edited, fillIn, formsFor, opened, placesOf, readOne, schoolsSheet, sheetOf, valuesOf } from '../../inputs/incoming/returnedForms';

const TIMEOUT = 180_000;
const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const whenInstalled = isInstalled ? describe : describe.skip;

const SCHOOLS = [schoolsSheet(2)];

/** Opened and saved; gives the file's bytes. */
const saved = (bytes: Uint8Array, to: string): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')], { stdio: 'pipe', timeout: TIMEOUT });
    return new Uint8Array(readFileSync(join(folder, 'out', `in.${to.split(':')[0] ?? ''}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

whenInstalled(`LibreOffice${isInstalled ? '' : ' (skipped: soffice is not installed here)'}`, () => {
  it(
    'saves a filled-in form so that every answer comes back',
    async () => {
      const [form] = await formsFor(SCHOOLS);
      const returned = saved(
        edited(form!.bytes, (workbook) => fillIn(workbook, answersOf(7))),
        'xlsx:Calc MS Excel 2007 XML',
      );
      const read = readOne({ name: 'Форма.xlsx', bytes: returned }, contextOf(SCHOOLS));
      expect(read.problems).toEqual([]);
      expect(valuesOf(read.rows)).toEqual(answersOf(7));
    },
    TIMEOUT,
  );

  it(
    'keeps the form’s protection, its lists, its hidden column and its very hidden sheet, and counts what is filled in',
    async () => {
      const [form] = await formsFor(SCHOOLS);
      const back = opened(
        saved(
          edited(form!.bytes, (workbook) => fillIn(workbook, { 'risks.1.1': 4, 'risks.1.2': 3 })),
          'xlsx:Calc MS Excel 2007 XML',
        ),
      );
      const risks = sheetOf(back, 'Анкета рисков');
      expect(risks.protected).toBe(true);
      expect(risks.hiddenColumns.has(0)).toBe(true);
      expect(sheetOf(back, MARK_SHEET).visibility).not.toBe('visible');
      expect(risks.validations.some(({ list }) => list === 'да,нет')).toBe(true);
      const answer = placesOf(back).get('risks.1.1')!;
      expect(answer.address).toMatch(/^D\d+$/);
      expect(risks.cells.get(Number(answer.address.slice(1)) - 1, 3)?.style.unlocked).toBe(true);
      const title = [...sheetOf(back, 'Титул').cells.entries()].map(({ cell }) => cell.value);
      expect(title).toContain('заполнено 2 из 35');
    },
    TIMEOUT,
  );

  it(
    'saves an .ods, which is told as no workbook of Excel',
    async () => {
      const [form] = await formsFor(SCHOOLS);
      expect(readOne({ name: 'Форма.ods', bytes: saved(form!.bytes, 'ods') }, contextOf(SCHOOLS)).problems).toMatchObject([{ code: 'not-a-workbook' }]);
    },
    TIMEOUT,
  );

  it(
    'saves an .xls, which is told as no workbook of today',
    async () => {
      const [form] = await formsFor(SCHOOLS);
      expect(readOne({ name: 'Форма.xls', bytes: saved(form!.bytes, 'xls:MS Excel 97') }, contextOf(SCHOOLS)).problems).toMatchObject([{ code: 'not-a-workbook' }]);
    },
    TIMEOUT,
  );
});
