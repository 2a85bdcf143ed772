/** Collecting as a methodologist does it: forms go out, come back filled in and damaged, and what is accepted is in the workbook. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Locator } from 'playwright-core';
import { unzipFiles } from '../../src/files/zip';
import { answersOf, edited, fillIn } from '../inputs/incoming/returnedForms';
import { bookOf, type Rows } from './support/book';
import { untilSelected } from './support/grid';
import { compute, disconnectBrowser, openPreview, paneFrame, type Preview } from './support/page';
import { openFile, openStep } from './support/steps';
import { firstRows, sheetNames, valueAt } from './support/workbook';

const NAMES = ['МБОУ «Степновская СОШ № 1»', 'МБОУ «Заречная СОШ»', 'МКОУ «Лесная ООШ»', 'МБОУ «Гимназия № 4»', 'МКОУ «Озёрская СОШ»'];

const SCHOOLS: Rows = [['Код', 'Школа'], ...NAMES.map((name, at) => [String(at + 1).padStart(3, '0'), name])];
const RESULTS: Rows = [
  ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'],
  ...NAMES.flatMap((name, at) => [[name, '2020/2021', 'ОГЭ математика', 20, 4 + at]]),
];
const PASSPORT_HEADERS = ['Школа', 'Учебный год', 'Обучающихся', 'Оба родителя с высшим образованием', 'Неполные семьи', 'На учёте'];

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let preview: Preview;
let data: Locator;
let forms: readonly Sent[];

const button = (name: string | RegExp): Locator => data.getByRole('button', { name, exact: true });
const school = (name: string): Locator => data.locator('[data-collected]:visible').filter({ hasText: name });
const panelOf = (name: string): Locator => data.getByRole('region', { name, exact: true });
const filters = (): Locator => data.getByRole('group', { name: 'Какие школы показать' }).filter({ visible: true });
const bar = (): Locator => button(/^Внести/).filter({ visible: true });

/** The browser may run elsewhere: what it downloads is saved here first. */
const bytesOf = async (download: Download): Promise<Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  try {
    const path = join(folder, 'forms.zip');
    await download.saveAs(path);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Files let go of over the place for them. */
const drop = async (zone: Locator, files: readonly Sent[]): Promise<void> => {
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const transfer = await paneFrame(preview).evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, base64 } of list) data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    return data;
  }, given);
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
};

const filled = (at: number, answers: Parameters<typeof fillIn>[1]): Uint8Array => edited(forms[at]!.bytes, (workbook) => fillIn(workbook, answers));

beforeAll(async () => {
  preview = await openPreview({ acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] }, '?book=new');
  await openFile(preview, {
    name: 'Книга.xlsx',
    buffer: bookOf({ Школы: SCHOOLS, Результаты: RESULTS, Соцпаспорт: [PASSPORT_HEADERS, [NAMES[0]!, '2020/2021', 250, 30, null, 1]] }),
  });
  data = await openStep(preview, 'data');
});

afterAll(async () => {
  await preview.page.context().close();
  await disconnectBrowser();
});

describe('forms for schools', () => {
  it('are downloaded in one archive, a workbook for each school', async () => {
    await button('Форма для школ…').click();
    const run = button('Скачать архив');
    await run.waitFor();
    expect(await data.getByText('Получится 5 файлов в одном архиве.').count()).toBe(1);
    const [download] = await Promise.all([preview.page.waitForEvent('download'), run.click()]);
    expect(download.suggestedFilename()).toBe('Формы 2020-2021.zip');
    const files = unzipFiles(await bytesOf(download));
    if (files === null || files === 'locked') throw new Error('that is no archive');
    forms = files;
    expect(forms.map(({ name }) => name)).toEqual(NAMES.map(() => expect.stringMatching(/^Форма 2020-2021 .*\.xlsx$/) as unknown));
  });

  it('are announced in a letter that can be copied', async () => {
    await data.locator('summary').filter({ hasText: 'Что написать в письме' }).click();
    await button('Скопировать письмо').click();
    await data.getByText('Скопировано.').waitFor();
    expect(await preview.page.evaluate(() => navigator.clipboard.readText())).toContain('за 2020/2021 учебный год');
  });
});

describe('forms that come back', () => {
  it('are dropped all at once, and each school stands as what came from it', async () => {
    await button('Собрать формы…').click();
    const choose = button('Выбрать файлы…').filter({ visible: true });
    await choose.waitFor();
    const before = await sheetNames(preview);
    await drop(choose.locator('../..'), [
      { name: 'Степновская.xlsx', bytes: filled(0, answersOf(1)) },
      { name: 'Заречная.xlsx', bytes: filled(1, answersOf(2)) },
      { name: 'Заречная исправленная.xlsx', bytes: filled(1, { ...answersOf(2), 'socialPassport.count.singleParent': 77 }) },
      { name: 'Лесная.xlsx', bytes: filled(2, { ...answersOf(3), 'socialPassport.count.singleParent': 'много' }) },
      { name: 'Гимназия.xlsx', bytes: forms[3]!.bytes },
      { name: 'Отчёт.docx', bytes: new TextEncoder().encode('это не книга') },
    ]);
    await school(NAMES[0]!).waitFor();
    expect(await data.getByText('Данные есть от 4 из 5 школ.').count()).toBe(1);
    expect(await filters().getByRole('button').allInnerTexts()).toEqual([expect.stringMatching(/^Все\s*5$/), expect.stringMatching(/^Без замечаний\s*0$/), expect.stringMatching(/^С замечаниями\s*4$/), expect.stringMatching(/^Не пришло\s*1$/), expect.stringMatching(/^Есть отличия\s*1$/)]);
    expect(await data.getByRole('region', { name: 'Файлы с замечаниями: 1' }).innerText()).toContain('Отчёт.docx');
    expect(await school(NAMES[4]!).innerText()).toContain('не пришло');
    expect(await sheetNames(preview)).toEqual(before);
  });

  it('open to what differs, which is not ticked, and to what is wrong', async () => {
    await school(NAMES[0]!).press('Enter');
    const first = panelOf(NAMES[0]!);
    const pupils = first.getByRole('checkbox', { name: 'Обучающихся было 250 → станет 201' });
    expect(await pupils.isChecked()).toBe(false);
    expect(await first.getByRole('checkbox', { name: 'Неполные семьи 1' }).isChecked()).toBe(true);
    await pupils.press('Space');
    expect(await pupils.isChecked()).toBe(true);
    await school(NAMES[2]!).click();
    expect(await panelOf(NAMES[2]!).getByRole('list', { name: 'Замечания' }).innerText()).toContain('«много» не распознан');
  });

  it('that contradict each other let one of them be chosen', async () => {
    await school(NAMES[1]!).click();
    const rivals = panelOf(NAMES[1]!).getByRole('checkbox', { name: /^Неполные семьи/ });
    expect(await rivals.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))).toEqual([false, false]);
    await rivals.nth(0).check();
    await rivals.nth(1).check();
    expect(await rivals.nth(0).isChecked()).toBe(false);
  });

  it('lead to the sheet where something else stands', async () => {
    await panelOf(NAMES[0]!).getByRole('button', { name: 'Соцпаспорт, C2' }).click();
    await untilSelected(preview, 'Соцпаспорт', 'C2');
  });

  it('are merged as far as they were accepted: a school left out stays out', async () => {
    await data.getByRole('checkbox', { name: new RegExp(`^${NAMES[2]!}: внести новые`) }).uncheck();
    const accepted = Number(/\d+/.exec(await bar().innerText())?.[0]);
    await bar().click();
    const notice = preview.pane.locator('footer').getByText(/^Внесено: /);
    await notice.waitFor();
    expect(await notice.innerText()).toContain(`Внесено: ${accepted} значени`);
    expect(await sheetNames(preview)).toEqual(expect.arrayContaining(['Риски', 'Показатели', 'Журнал сбора']));
    expect(await valueAt(preview, 'Соцпаспорт', 'C2')).toBe(201);
    const rows = await firstRows(preview, 'Соцпаспорт', 5);
    expect(rows.map(([name]) => name)).toEqual(['Школа', NAMES[0], NAMES[1], undefined, undefined]);
    expect(rows[2]?.slice(1, 6)).toEqual([expect.anything(), 202, 42, 77, 0]);
  });

  it('are noted in the journal with what was there before', async () => {
    await preview.pane.locator('footer').getByRole('button', { name: 'Перейти к листу «Журнал сбора»' }).click();
    await preview.page.getByRole('tab', { name: 'Журнал сбора', selected: true }).waitFor();
    const lines = await firstRows(preview, 'Журнал сбора', 60);
    const changed = lines.find((line) => line.includes(250));
    expect(changed).toEqual(expect.arrayContaining(['Степновская.xlsx', NAMES[0], 'Соцпаспорт', 250, 201]));
    expect(lines.some((line) => line.includes('Лесная.xlsx'))).toBe(false);
  });

  it('are compared anew: what was merged is the same now, the rest can be gone on with', async () => {
    await school(NAMES[2]!).waitFor();
    await data.getByRole('checkbox', { name: new RegExp(`^${NAMES[2]!}: внести новые`) }).waitFor();
    expect(await bar().getAttribute('aria-disabled')).toBe('true');
    const left = await school(NAMES[0]!).innerText();
    expect(left).not.toContain('новых');
    expect(left).toMatch(/отличается 2, совпадает \d+/);
    await data.getByRole('checkbox', { name: new RegExp(`^${NAMES[2]!}: внести новые`) }).check();
    await bar().click();
    await preview.pane.locator('footer').getByText(/^Внесено: /).waitFor();
    expect((await firstRows(preview, 'Соцпаспорт', 4))[3]?.[0]).toBe(NAMES[2]);
  });

  it('that are missing can be reminded of', async () => {
    await button('Скопировать напоминание (1 школа)').click();
    await data.getByText('Скопировано.').filter({ visible: true }).first().waitFor();
    expect(await preview.page.evaluate(() => navigator.clipboard.readText())).toContain(`1. ${NAMES[4]!}`);
  });
});

describe('an earlier year’s workbook', () => {
  it('adds its years, those that are ticked', async () => {
    await button('Взять прошлые годы…').click();
    const choose = button('Выбрать книгу…').filter({ visible: true });
    await choose.waitFor();
    const years = [2019, 2020].flatMap((year) => NAMES.slice(0, 2).map((name, at) => [name, `${year - 1}/${year}`, 200 + at, 20, 10, 2]));
    await choose.locator('../..').locator('input[type=file]').setInputFiles({ name: 'Прошлый год.xlsx', mimeType: '', buffer: bookOf({ Школы: SCHOOLS, Соцпаспорт: [PASSPORT_HEADERS, ...years] }) });
    const groups = data.getByRole('region', { name: 'Что есть в файлах' }).filter({ visible: true });
    await groups.getByRole('checkbox', { name: 'Соцпаспорт, 2018/2019' }).uncheck();
    await bar().click();
    await preview.pane.locator('footer').getByText('Внесено: 8 значений (новых 8, исправлено 0). Добавлено: 2 строки.', { exact: false }).waitFor();
    const rows = (await firstRows(preview, 'Соцпаспорт', 8)).filter((row) => row.some((value) => value !== null));
    expect(rows.filter((row) => JSON.stringify(row).includes('2018/2019'))).toEqual([]);
    expect(rows).toHaveLength(6);
  });
});

describe('what was collected', () => {
  it('is computed with', async () => {
    await compute(preview);
    expect(await sheetNames(preview)).toEqual(expect.arrayContaining(['ИСБШ', 'Риски школ']));
    expect(preview.complaints).toEqual([]);
  });
});
