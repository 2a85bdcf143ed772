import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { textsFor } from '../../../src/i18n';
import { runReport } from '../../../src/local/cli/runReport';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import { readWorkbook, writeWorkbook } from '../../../src/files/xlsx';

const texts = textsFor('ru-RU');
const environment = { texts, now: () => new Date('2026-03-01T10:00:00Z') };
const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'clean-tables', 'workbook.xlsx');
const sample = join(import.meta.dirname, '..', '..', '..', 'assets', 'samples', 'sample-district.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => join(folder, name);

const opened = (path: string) => {
  const result = readWorkbook(new Uint8Array(readFileSync(path)));
  if ('problem' in result) throw new Error(result.problem.code);
  return result.workbook;
};

const GENERATED = [
  'Сводка',
  'Низкие результаты',
  'ИСБШ',
  'Риски школ',
  'Группы школ',
  'Динамика',
  'ИОР',
  'Ожидаемые результаты',
  'Факторы',
  'Похожие школы',
  'Объективность',
  'Переходы списков',
  'Воронка',
  'Проблемы данных',
];

describe('npm run report', () => {
  it('writes the workbook with the generated sheets after the user’s and leaves the input as it was', async () => {
    const before = readFileSync(fixture);
    const outcome = await runReport([fixture, inFolder('out.xlsx')], environment);
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(outcome.stdout).toContain('ШНОР: 2 школы');
    expect(opened(inFolder('out.xlsx')).sheets.map(({ name }) => name)).toEqual(['Школы', 'Результаты', 'Соцпаспорт', ...GENERATED]);
    expect(readFileSync(fixture).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  it('builds the reports that are named, puts rows into the tables behind them and says so', async () => {
    const { exitCode, stdout } = await runReport([fixture, inFolder('out.xlsx'), '--reports', 'recommendations,calendar'], environment);
    expect(exitCode).toBe(0);
    const names = opened(inFolder('out.xlsx')).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Адресные рекомендации', 'Календарь мониторингов', 'Каталог мер', ...GENERATED]));
    expect(names).not.toContain('Дорожная карта');
    expect(stdout).toMatch(/Лист «Каталог мер»: добавлен[аоы] \d+ строк/);
    const again = await runReport([inFolder('out.xlsx'), inFolder('again.xlsx'), '--reports', 'recommendations'], environment);
    expect(again.stdout).not.toContain('Лист «Каталог мер»');
  });

  it('writes the note for Word beside the workbook', async () => {
    const { exitCode, stdout } = await runReport([fixture, inFolder('out.xlsx'), '--docx', inFolder('note.docx')], environment);
    expect([exitCode, readdirSync(folder).sort()]).toEqual([0, ['note.docx', 'out.xlsx']]);
    expect(stdout).toContain(`Справка записана: ${inFolder('note.docx')}`);
    const text = strFromU8(unzipSync(new Uint8Array(readFileSync(inFolder('note.docx'))))['word/document.xml']!);
    expect(text).toContain('Ивовая СОШ');
  });

  it('refuses two files of one name, and a report that does not exist, before it reads anything', async () => {
    expect(await runReport([fixture, inFolder('out.xlsx'), '--docx', inFolder('./out.xlsx')], environment)).toMatchObject({ exitCode: 2, stdout: '' });
    const { exitCode, stderr } = await runReport([fixture, inFolder('out.xlsx'), '--reports', 'чудо'], environment);
    expect([exitCode, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('«чудо»')]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('prints one JSON object and nothing else with --json', async () => {
    const { stdout } = await runReport([fixture, inFolder('out.xlsx'), '--json'], environment);
    expect(JSON.parse(stdout)).toMatchObject({ year: 2021, schools: [{ school: 'Ивовая СОШ', code: '01' }, {}, {}, {}], issues: [] });
  });

  it('takes the year of the command line before that of the workbook', async () => {
    const { stdout } = await runReport([fixture, inFolder('out.xlsx'), '--json', '--year', '2020'], environment);
    expect(JSON.parse(stdout)).toMatchObject({ year: 2020 });
  });

  it('gives the same sheets, not two of each, when it runs on its own result', async () => {
    await runReport([sample, inFolder('once.xlsx')], environment);
    const again = await runReport([inFolder('once.xlsx'), inFolder('twice.xlsx')], environment);
    expect(again.exitCode).toBe(0);
    const [once, twice] = [opened(inFolder('once.xlsx')), opened(inFolder('twice.xlsx'))];
    expect(twice.sheets.map(({ name }) => name)).toEqual(once.sheets.map(({ name }) => name));
    const contents = (workbook: typeof once) =>
      workbook.sheets.map((sheet) => [...sheet.cells.entries()].map(({ row, column, cell }) => [row, column, cell.value, cell.formula]));
    expect(contents(twice)).toEqual(contents(once));
  });

  it('works on a copy of a workbook with a locked structure, which comes back locked', async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(fixture)));
    const lock = '<workbookProtection lockStructure="1"/>';
    parts['xl/workbook.xml'] = strToU8(strFromU8(parts['xl/workbook.xml']!).replace('<sheets>', `${lock}<sheets>`));
    writeFileSync(inFolder('locked.xlsx'), zipSync(parts));
    expect(await runReport([inFolder('locked.xlsx'), inFolder('out.xlsx')], environment)).toMatchObject({ exitCode: 0 });
    expect(strFromU8(unzipSync(new Uint8Array(readFileSync(inFolder('out.xlsx'))))['xl/workbook.xml']!)).toContain(lock);
  });

  const damaged: readonly [string, () => Uint8Array, string][] = [
    ['an empty file', () => new Uint8Array(), texts.files.problems.empty],
    ['a text', () => new TextEncoder().encode('Школа;Год\n'), texts.files.problems['not-a-workbook']],
    ['a workbook cut short', () => new Uint8Array(readFileSync(fixture)).slice(0, 3000), texts.files.problems.damaged],
    ['a workbook without input sheets', () => writeWorkbook(createWorkbook([createSheet('1', 'Лист1')])), texts.app.unusable['no-schools-table']],
  ];
  it.each(damaged)('ends with 1, a reason and no file for %s', async (_, bytes, reason) => {
    writeFileSync(inFolder('in.xlsx'), bytes());
    const outcome = await runReport([inFolder('in.xlsx'), inFolder('out.xlsx')], environment);
    expect(outcome).toMatchObject({ exitCode: 1, stdout: '' });
    expect(outcome.stderr).toContain(reason);
    expect(existsSync(inFolder('out.xlsx'))).toBe(false);
  });

  it('ends with 1 when the input is absent, is a folder, or the output’s folder is', async () => {
    expect(await runReport([inFolder('no.xlsx'), inFolder('out.xlsx')], environment)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(texts.files.problems.absent) as string });
    expect(await runReport([folder, inFolder('out.xlsx')], environment)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(texts.files.problems.unreadable) as string });
    expect(await runReport([fixture, join(folder, 'no', 'out.xlsx')], environment)).toMatchObject({ exitCode: 1, stdout: '' });
  });

  it('ends with 2 for wrong usage and never writes over the input', async () => {
    expect((await runReport(['one.xlsx'], environment)).exitCode).toBe(2);
    expect((await runReport([fixture, fixture], environment)).exitCode).toBe(2);
    expect((await runReport([fixture, inFolder('out.xlsx'), '--formulas', 'vba'], environment)).exitCode).toBe(2);
    expect(existsSync(inFolder('out.xlsx'))).toBe(false);
  });
});
