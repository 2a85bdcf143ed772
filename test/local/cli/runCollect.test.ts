/** Sixty forms come back, ten of them spoilt in ten ways: each is told, and nothing of the others is lost. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../../src/files/workbook/model';
import { readWorkbook, writeWorkbook } from '../../../src/files/xlsx';
import { rawWorkbookOf } from '../../../src/files/rawWorkbook';
import { zipFiles } from '../../../src/files/zip';
import { textsFor } from '../../../src/i18n';
import { FORM_COLUMNS, TITLE_SHEET } from '../../../src/inputs/forms/layout';
import { MARK_SHEET } from '../../../src/inputs/forms/mark';
import { JOURNAL_NAME } from '../../../src/inputs/incoming/journalName';
import { readInputs } from '../../../src/inputs/readInputs';
import { runCollect } from '../../../src/local/cli/runCollect';
import { runForms } from '../../../src/local/cli/runForms';
import { sheetNamed, valuesOf, workbookOf } from '../../excel/support/workbooks';
import { answersOf, edited, fillIn, formsFor, schoolCode, schoolName, schoolsSheet, setCell, sheetOf, withoutColumn } from '../../inputs/incoming/returnedForms';

const texts = textsFor('ru-RU');
const environment = { texts, now: () => new Date(2021, 9, 20, 12, 30) };
const COUNT = 60;

/** One school's passport is in the workbook already, with one figure that differs from its form. */
const district = (): Uint8Array =>
  writeWorkbook(
    workbookOf([
      { name: 'Школы', rows: schoolsSheet(COUNT).values as CellValue[][] },
      { name: 'Соцпаспорт', rows: [['Школа', 'Учебный год', 'Обучающихся', 'Неполные семьи'], [schoolName(60), '2020/2021', 999, 60]] },
    ]),
  );

/** The beginning of a compound document, with the stream that an encrypted workbook has. */
const lockedFile = (): Uint8Array => {
  const name = new Uint8Array([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(name, 1_024);
  return bytes;
};

type Damage = (filled: Uint8Array) => Uint8Array;

/** Number of the school → what happened to its form, and what has to be told of it. */
const DAMAGES: Readonly<Record<number, { readonly code: string; readonly damage: Damage; readonly readAllTheSame: boolean }>> = {
  1: { code: 'form-sheet-renamed', readAllTheSame: true, damage: (bytes) => edited(bytes, (book) => void (sheetOf(book, 'Соцпаспорт').name = 'Паспорт школы')) },
  2: { code: 'form-column-missing', readAllTheSame: false, damage: (bytes) => edited(bytes, (book) => withoutColumn(sheetOf(book, 'Соцпаспорт'), FORM_COLUMNS.value)) },
  3: { code: 'form-school-differs', readAllTheSame: false, damage: (bytes) => edited(bytes, (book) => setCell(sheetOf(book, TITLE_SHEET), titleCell(book, 'form.school'), { value: 'Неизвестная гимназия' })) },
  4: { code: 'form-version-new', readAllTheSame: false, damage: (bytes) => edited(bytes, (book) => setCell(sheetOf(book, MARK_SHEET), 'B2', { value: '99' })) },
  5: { code: 'field-unreadable', readAllTheSame: false, damage: (bytes) => edited(bytes, (book) => fillIn(book, { 'socialPassport.pupils': 'около двухсот' })) },
  6: { code: 'locked-file', readAllTheSame: false, damage: lockedFile },
  7: { code: 'not-a-workbook', readAllTheSame: false, damage: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]) },
  8: { code: 'form-empty', readAllTheSame: false, damage: () => new Uint8Array(blank(8)) },
  9: { code: 'empty-file', readAllTheSame: false, damage: () => new Uint8Array() },
  10: { code: 'form-year-differs', readAllTheSame: false, damage: (bytes) => edited(bytes, (book) => setCell(sheetOf(book, MARK_SHEET), 'B6', { value: '2019' })) },
};

const titleCell = (book: Parameters<typeof sheetOf>[0], id: string): string => {
  const title = sheetOf(book, TITLE_SHEET);
  const found = [...title.cells.entries()].find(({ column, cell }) => column === 0 && cell.value === id);
  return `C${String((found?.row ?? 0) + 1)}`;
};

let blanks: readonly { readonly name: string; readonly bytes: Uint8Array }[];
const blank = (number: number): Uint8Array => blanks[number - 1]!.bytes;
const nameOf = (number: number): string => blanks[number - 1]!.name;

/** As they came back. */
let returned: readonly { readonly name: string; readonly bytes: Uint8Array }[];
let copy: Uint8Array;

let folder: string;
beforeAll(async () => {
  blanks = await formsFor([schoolsSheet(COUNT)]);
  returned = blanks.map(({ name }, at) => ({ name, bytes: (DAMAGES[at + 1]?.damage ?? ((bytes: Uint8Array) => bytes))(filled(at + 1)) }));
  copy = edited(filled(11), (book) => fillIn(book, { 'socialPassport.pupils': 212 }));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (...path: readonly string[]): string => join(folder, ...path);

const filled = (number: number): Uint8Array => edited(blank(number), (book) => fillIn(book, answersOf(number)));

/** Most in a folder, some in an archive, one by itself, and one twice. */
const writeForms = (): void => {
  writeFileSync(inFolder('district.xlsx'), district());
  mkdirSync(inFolder('forms', 'ещё'), { recursive: true });
  for (const { name, bytes } of returned.slice(0, 40)) writeFileSync(inFolder('forms', name), bytes);
  writeFileSync(inFolder('forms', '~$открыт.xlsx'), 'lock');
  writeFileSync(inFolder('rest.zip'), zipFiles(returned.slice(40, 59)));
  writeFileSync(inFolder('last.xlsx'), returned[59]!.bytes);
  writeFileSync(inFolder('forms', 'ещё', 'копия.xlsx'), copy);
};

/** A few of them, two of which contradict each other. */
const writeSome = (): void => {
  writeFileSync(inFolder('district.xlsx'), district());
  mkdirSync(inFolder('forms'));
  for (const number of [7, 11, 12]) writeFileSync(inFolder('forms', nameOf(number)), returned[number - 1]!.bytes);
  writeFileSync(inFolder('forms', 'копия.xlsx'), copy);
  writeFileSync(inFolder('rest.zip'), zipFiles(returned.slice(40, 42)));
  writeFileSync(inFolder('last.xlsx'), returned[59]!.bytes);
};

const collect = (...options: readonly string[]) => runCollect([inFolder('forms'), inFolder('rest.zip'), inFolder('last.xlsx'), inFolder('district.xlsx'), inFolder('out.xlsx'), ...options], environment);

const outcome = () => {
  const read = readWorkbook(new Uint8Array(readFileSync(inFolder('out.xlsx'))));
  if ('problem' in read) throw new Error(read.problem.code);
  return read.workbook;
};

interface Printed {
  readonly year: number;
  readonly files: readonly { readonly file: string; readonly problems: readonly { readonly code: string; readonly message: string }[] }[];
  readonly schools: readonly { readonly key: string; readonly files: readonly string[]; readonly cells: readonly { readonly kind: string; readonly merged: boolean; readonly contradicted: boolean }[]; readonly missing: readonly unknown[] }[];
  readonly merged: { readonly filled: number; readonly changed: number; readonly rows: number };
}

describe('npm run collect', () => {
  it('tells each of ten kinds of damage, and merges everything else', async () => {
    writeForms();
    const before = readFileSync(inFolder('district.xlsx'));
    const { exitCode, stdout, stderr } = await collect('--year', '2021', '--json');
    expect([exitCode, stderr]).toEqual([0, '']);
    const printed = JSON.parse(stdout) as Printed;
    expect(printed.files).toHaveLength(61);
    const told = new Map(printed.files.map(({ file, problems }) => [file, problems]));
    for (const [number, { code }] of Object.entries(DAMAGES)) {
      const problems = told.get(nameOf(Number(number))) ?? [];
      expect([number, problems.map((problem) => problem.code)]).toEqual([number, expect.arrayContaining([code])]);
      expect(problems.every(({ message }) => message.length > 20)).toBe(true);
    }
    expect(told.get('копия.xlsx')?.map(({ code }) => code)).toContain('form-duplicate');
    expect(printed.files.filter(({ problems }) => problems.length > 0).map(({ file }) => file)).toHaveLength(Object.keys(DAMAGES).length + 2);
    expect(readFileSync(inFolder('district.xlsx')).equals(before)).toBe(true);

    const { input, indicators, issues } = readInputs(rawWorkbookOf(outcome())).reading;
    const passports = new Map(input.passports.map((passport) => [passport.school, passport]));
    const whole = Array.from({ length: COUNT }, (_, at) => at + 1).filter((number) => DAMAGES[number]?.readAllTheSame !== false && number !== 11 && number !== 60);
    for (const number of whole) {
      const key = schoolCode(number);
      const passport = passports.get(key);
      expect([key, passport?.pupils, Math.round((passport?.shares.singleParent ?? NaN) * 1e6)]).toEqual([key, 200 + number, Math.round((number / (200 + number)) * 1e6)]);
      expect(input.riskValues.filter(({ school }) => school === key).map(({ parameter }) => parameter).sort()).toEqual(['1.1', '3.1', '8.3']);
      expect(indicators.filter(({ school }) => school === key)).toHaveLength(3);
    }
    expect(passports.get(schoolCode(60))?.pupils).toBe(999);
    expect(passports.get(schoolCode(11))?.pupils ?? null).toBeNull();
    expect(issues.filter(({ severity, code }) => severity === 'error' && code !== 'value-missing')).toEqual([]);
    for (const number of [6, 7, 8, 9]) expect(printed.schools[number - 1]?.cells).toEqual([]);
    const journal = valuesOf(sheetNamed(outcome(), JOURNAL_NAME));
    expect(journal.length - 3).toBe(printed.merged.filled + printed.merged.changed);
  });

  it('replaces what differs only when it is told to, and says in words what was done', async () => {
    writeSome();
    const cautious = await collect('--year', '2021');
    expect(cautious.exitCode).toBe(0);
    expect(cautious.stdout).toContain('Соцпаспорт, 2020/2021, Обучающихся: в книге 999, в файле «last.xlsx» 260: оставлено как было');
    expect(cautious.stdout).toContain('другой файл говорит иначе');
    expect(cautious.stdout).toContain('Ничего не пришло от');
    const bold = await collect('--year', '2021', '--accept', 'all');
    expect(bold.stdout).toContain('в книге 999, в файле «last.xlsx» 260: заменено');
    expect(readInputs(rawWorkbookOf(outcome())).reading.input.passports.find(({ school }) => school === schoolCode(60))?.pupils).toBe(260);
    const nothing = await collect('--year', '2021', '--accept', 'none');
    expect(nothing.stdout).toContain('Ничего не внесено.');
    expect(outcome().sheets.map(({ name }) => name)).toEqual(['Школы', 'Соцпаспорт']);
  });

  it('takes the year from the forms where none is given', async () => {
    writeSome();
    const { stdout } = await collect('--json');
    expect((JSON.parse(stdout) as Printed).year).toBe(2021);
  });

  it('ends with 1, the reason and no file where nothing can be used', async () => {
    writeSome();
    const out = inFolder('out.xlsx');
    const cases: readonly (readonly [readonly string[], string])[] = [
      [[inFolder('нет'), inFolder('district.xlsx'), out], texts.files.problems.absent],
      [[inFolder('forms'), inFolder('нет.xlsx'), out], texts.files.problems.absent],
      [[inFolder('forms'), inFolder('forms', nameOf(7)), out], texts.files.problems['not-a-workbook']],
      [[inFolder('forms'), inFolder('forms', nameOf(12)), out], texts.app.unusable['no-schools-table']],
      [[inFolder('forms', nameOf(7)), inFolder('district.xlsx'), out], texts.cli.collect.nothing],
      [[inFolder('last.xlsx'), inFolder('district.xlsx'), inFolder('нет', 'out.xlsx')], texts.cli.cannotWrite(inFolder('нет', 'out.xlsx'))],
    ];
    for (const [argv, reason] of cases) {
      const { exitCode, stdout, stderr } = await runCollect(argv, environment);
      expect([argv, exitCode, stdout]).toEqual([argv, 1, '']);
      expect(stderr).toContain(reason);
      expect(existsSync(out)).toBe(false);
    }
    mkdirSync(inFolder('пусто'));
    expect(await runCollect([inFolder('пусто'), inFolder('district.xlsx'), out], environment)).toMatchObject({ exitCode: 1, stderr: texts.cli.collect.noFiles });
  });

  it('ends with 2 for wrong usage and never writes over what it was given', async () => {
    writeSome();
    const before = readdirSync(folder).sort();
    const wrong = [['a.xlsx', 'b.xlsx'], ['a', 'b', 'c', '--accept', 'some'], ['a', 'b', 'c', '--year', '21'], [inFolder('last.xlsx'), inFolder('district.xlsx'), inFolder('district.xlsx')], [inFolder('last.xlsx'), inFolder('district.xlsx'), inFolder('last.xlsx')]];
    for (const argv of wrong) expect([argv, (await runCollect(argv, environment)).exitCode]).toEqual([argv, 2]);
    expect(await runCollect(['--help'], environment)).toMatchObject({ exitCode: 0, stdout: texts.cli.collect.usage });
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

describe('npm run forms', () => {
  it('makes an archive whose forms come back through collect', async () => {
    writeFileSync(inFolder('district.xlsx'), district());
    const made = await runForms([inFolder('district.xlsx'), inFolder('forms.zip'), '--year', '2021', '--schools', `${schoolName(60)}; ${schoolCode(3)}`, '--sections', 'passport'], environment);
    expect(made).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('2020/2021 учебный год: 2 школы') as string });
    const collected = await runCollect([inFolder('forms.zip'), inFolder('district.xlsx'), inFolder('out.xlsx'), '--json'], environment);
    expect(collected).toMatchObject({ exitCode: 0 });
    const { files, schools } = JSON.parse(collected.stdout) as Printed;
    expect(files).toHaveLength(2);
    expect(schools.filter(({ files: from }) => from.length > 0).map(({ key }) => key)).toContain(schoolCode(60));
  });

  it('ends with 1 for a school that is none of the workbook’s, and with 2 for wrong usage', async () => {
    writeFileSync(inFolder('district.xlsx'), district());
    expect(await runForms([inFolder('district.xlsx'), inFolder('forms.zip'), '--schools', 'Нет такой'], environment)).toMatchObject({ exitCode: 1, stderr: texts.cli.forms.unknownSchool('Нет такой') });
    expect((await runForms([inFolder('district.xlsx'), inFolder('forms.zip'), '--sections', 'all'], environment)).exitCode).toBe(2);
    expect((await runForms([inFolder('district.xlsx')], environment)).exitCode).toBe(2);
    expect(existsSync(inFolder('forms.zip'))).toBe(false);
  });
});
