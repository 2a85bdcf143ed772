import { readFileSync } from 'node:fs';
import { makePlainCopy, makePublicCopy } from '../../../src/app/copies';
import { ADDIN_ID } from '../../../src/app/copies/plain/plainCopy';
import type { CopyOutcome } from '../../../src/app/copies/outcome';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { changeCell } from '../../../src/files/workbook/styles';
import { readWorkbook } from '../../../src/files/xlsx';
import { readZip } from '../../../src/files/xlsx/zip/readZip';
import { textsFor } from '../../../src/i18n';
import { openFile } from '../../../src/local/cli/openFile';
import { environment, reportOf } from '../support/environment';

jest.setTimeout(300_000);

const texts = textsFor('ru');
const SAMPLE = new Uint8Array(readFileSync('assets/samples/sample-district.xlsx'));

const opened = (bytes: Uint8Array = SAMPLE): HostWorkbook => {
  const found = openFile(bytes, texts);
  if ('reason' in found) throw new Error(found.reason);
  return found.workbook;
};

const made = (outcome: CopyOutcome): Extract<CopyOutcome, { made: true }> => {
  if (!outcome.made) throw new Error(outcome.reasons.join(' '));
  return outcome;
};

const read = (bytes: Uint8Array): HostWorkbook => {
  const found = readWorkbook(bytes);
  if ('problem' in found) throw new Error(found.problem.code);
  return found.workbook;
};

const textsIn = ({ sheets }: HostWorkbook): readonly string[] => sheets.flatMap(({ cells }) => [...cells.entries()].flatMap(({ cell }) => (typeof cell.value === 'string' ? [cell.value] : [])));

describe('the public copy of the sample', () => {
  it('is values alone: no formulas, hidden sheets or columns, links, names, comments, custom XML, properties of documents; and no school', async () => {
    const workbook = opened();
    const copy = made(reportOf(await makePublicCopy(environment())));
    const { sheets, customXml } = read(copy.bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['О публичной копии', 'Главное', 'Результаты по процедурам', 'Динамика результатов', 'Факторы и группы школ']);
    for (const sheet of sheets) {
      expect([...sheet.cells.formulas()]).toEqual([]);
      expect([sheet.visibility, sheet.hiddenColumns.size, sheet.hyperlinks.size, sheet.customProperties.size]).toEqual(['visible', 0, 0, 0]);
    }
    expect(customXml).toEqual([]);
    expect([...readZip(copy.bytes).keys()].filter((part) => /docProps|comments|customXml|externalLinks|webextensions|customProperty/.test(part))).toEqual([]);
    const schools = workbook.sheets.find(({ name }) => name === 'Школы')!;
    const header = [...schools.cells.entries()].find(({ cell }) => cell.value === 'Школа')!;
    const names = [...schools.cells.entries()].flatMap(({ row, column, cell }) => (row > header.row && column === header.column && typeof cell.value === 'string' ? [cell.value] : []));
    expect(names.length).toBeGreaterThan(20);
    const all = textsIn(read(copy.bytes));
    expect(names.filter((name) => all.some((text) => text.includes(name)))).toEqual([]);
    expect(all.some((text) => text === 'скрыто')).toBe(true);
    expect(copy.name).toMatch(/^Публичная копия мониторинга \d{4}-\d{4} от .*\.xlsx$/);
  });

  it('hides in every row what is derived of a hidden count', async () => {
    opened();
    const { sheets } = read(made(reportOf(await makePublicCopy(environment()))).bytes);
    const results = sheets.find(({ name }) => name === 'Результаты по процедурам')!;
    let hidden = 0;
    for (const { range } of results.tables) {
      for (let row = range.row + 1; row < range.row + range.rows; row += 1) {
        for (let column = range.column + 2; column < range.column + range.columns; column += 3) {
          const [participants, below, share] = [0, 1, 2].map((at) => results.cells.get(row, column + at)?.value);
          if (participants !== 'скрыто' && below !== 'скрыто') continue;
          hidden += 1;
          expect(typeof share === 'number' && below !== 0).toBe(false);
          if (participants === 'скрыто') expect(share).toBe('скрыто');
        }
      }
    }
    expect(hidden).toBeGreaterThan(10);
  });

  it.each([
    ['Иванова М. П.', 'имя человека'],
    ['тел. 8 (913) 123-45-67', 'телефон'],
    ['school@mail.example', 'электронной почты'],
    ['123-456-789 01', 'СНИЛС'],
  ])('is not made where a label of «Школы» holds %s, and says where', async (label, what) => {
    const workbook = opened();
    const schools = workbook.sheets.find(({ name }) => name === 'Школы')!;
    const header = [...schools.cells.entries()].find(({ cell }) => cell.value === 'Вид')!;
    changeCell(schools, header.row + 1, header.column, { value: label });
    const outcome = reportOf(await makePublicCopy(environment()));
    expect(outcome.made).toBe(false);
    if (!outcome.made) expect(outcome.reasons.join(' ')).toMatch(new RegExp(`${what}.*лист «Результаты по процедурам», ячейка A\\d+`));
  });
});

describe('the copy without the add-in', () => {
  const withComputed = async (): Promise<{ readonly workbook: HostWorkbook; readonly copy: Extract<CopyOutcome, { made: true }> }> => {
    const workbook = opened();
    reportOf(await computeWorkbook(environment(), { mode: 'addin', sheets: ['summary', 'low-results', 'isbsh'] }));
    const schools = workbook.sheets.find(({ name }) => name === 'Школы')!;
    changeCell(schools, 60, 12, { value: 0.25, formula: '=SHNOR.ISBSH(0.2,0.3,0.05)' });
    schools.touched = true;
    return { workbook, copy: made(reportOf(await makePlainCopy(environment()))) };
  };

  it('has the same sheets in plain formulas, values for other formulas of ours, and a page that tells of them', async () => {
    const { workbook, copy } = await withComputed();
    const { sheets, customXml } = read(copy.bytes);
    expect(sheets.map(({ name }) => name)).toEqual([...workbook.sheets.map(({ name }) => name), 'О копии']);
    const formulas = sheets.flatMap(({ cells }) => [...cells.formulas()].map(({ cell }) => cell.formula ?? ''));
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => formula.includes('SHNOR'))).toEqual([]);
    const kept = sheets.find(({ name }) => name === 'Школы')!.cells.get(60, 12);
    expect(typeof kept?.value).toBe('number');
    const page = textsIn({ sheets: sheets.slice(-1) } as HostWorkbook);
    expect(page).toEqual(expect.arrayContaining(['Школы', 'M61', '=SHNOR.ISBSH(0.2,0.3,0.05)']));
    expect(customXml.filter(({ namespace }) => namespace.startsWith('urn:shnor'))).toEqual([]);
    expect(copy.remarks.join(' ')).toContain('1\u00a0формула');
  });

  it('leaves the user’s sheets as they were, byte for byte', async () => {
    opened();
    const { bytes } = made(reportOf(await makePlainCopy(environment(), {}, { name: 'Район.xlsx', bytes: SAMPLE })));
    const [before, after] = [readZip(SAMPLE), readZip(bytes)];
    const own = [...before.keys()].filter((part) => /^xl\/(?:worksheets\/sheet|tables\/)/.test(part));
    expect(own.length).toBeGreaterThan(5);
    for (const part of own) expect(Buffer.from(after.get(part)!).equals(Buffer.from(before.get(part)!))).toBe(true);
  });

  it('knows the add-in by the id of its manifest', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Id>${ADDIN_ID}</Id>`);
  });
});
