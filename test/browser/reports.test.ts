/** The gallery of reports in the preview: a set is built on the invented district, then once more. */
import type { Locator } from 'playwright-core';
import { findings } from './support/axe';
import { holdExcel, letExcelGo, standBetween } from './support/failing';
import { disconnectBrowser, openPreview, paneFrame, type Preview } from './support/page';
import { openStep } from './support/steps';
import { firstRows, sheetNames } from './support/workbook';

const SET = ['Сводка муниципалитета', 'Перечень для адресной помощи', 'Адресные рекомендации', 'Ход дорожной карты', 'Календарь мониторингов', 'Аналитическая справка'];

/** A building goes over all schools of the district twice. */
const BUILDING_MS = 240_000;

let preview: Preview;
let body: Locator;

const result = (): Locator => body.getByRole('region', { name: 'Что получилось', exact: true });
const press = (name: string): Promise<void> => body.getByRole('button', { name, exact: true }).click();
/** The step's buttons wait while something is under way. */
const atRest = (): Promise<void> => body.getByText('Идёт сборка').waitFor({ state: 'detached', timeout: BUILDING_MS });

/** Rows with anything in them. */
const filledRows = async (sheet: string): Promise<readonly string[]> =>
  (await firstRows(preview, sheet, 400)).filter((row) => row.some((value) => value !== null)).map((row) => JSON.stringify(row));

beforeAll(async () => {
  preview = await openPreview({ acceptDownloads: true });
  body = await openStep(preview, 'reports');
});

afterAll(async () => {
  await preview.page.context().close();
  await disconnectBrowser();
});

describe('the gallery', () => {
  it('shows a picture of each report that the server has', async () => {
    const pictures = body.locator('[data-report] img');
    expect(await pictures.count()).toBeGreaterThan(20);
    for (const picture of await body.locator('[data-report] img:visible').all()) {
      await picture.scrollIntoViewIfNeeded();
      await picture.evaluate((image: HTMLImageElement) => image.decode());
    }
  });
});

describe('the set for a meeting', () => {
  let before: readonly string[];
  let roadmap: readonly string[];

  it('is built at one press: its sheets stand in the workbook', async () => {
    before = await sheetNames(preview);
    roadmap = await filledRows('Дорожная карта');
    await press('Собрать комплект');
    await atRest();
    await result().waitFor();
    expect(await result().getByText('Собрано 6 отчётов.').count()).toBe(1);
    const added = (await sheetNames(preview)).filter((name) => !before.includes(name));
    expect(added).toEqual(expect.arrayContaining(SET));
    expect(added.filter((name) => !SET.includes(name)).sort()).toEqual(['Каталог мер', 'Шаблон справки']);
  });

  it('adds rows to her roadmap below those that she has, and tells how many', async () => {
    const now = await filledRows('Дорожная карта');
    // A column that she lacks comes right of hers.
    expect(roadmap.filter((row, at) => !now[at]?.startsWith(row.slice(0, -1)))).toEqual([]);
    const told = await result().getByText(/^На лист «Дорожная карта» добавлен/).innerText();
    expect(Number(/\d+/.exec(told)?.[0])).toBe(now.length - roadmap.length);
    expect(now.length).toBeGreaterThan(roadmap.length);
  });

  it('leads to the sheets and to her tables', async () => {
    await result().getByRole('button', { name: 'Календарь мониторингов', exact: true }).click();
    await preview.page.getByRole('tab', { name: 'Календарь мониторингов', selected: true }).waitFor();
    await body.getByRole('region', { name: 'Ваши таблицы для отчётов' }).getByRole('button', { name: 'Каталог мер', exact: true }).click();
    await preview.page.getByRole('tab', { name: 'Каталог мер', selected: true }).waitFor();
  });

  it('has nothing serious for axe-core', async () => {
    for (const summary of await body.locator('[data-report] summary').all()) await summary.click();
    expect(await findings(paneFrame(preview))).toEqual([]);
  });

  it('adds nothing when it is built once more', async () => {
    const tables = ['Дорожная карта', 'Каталог мер', 'Шаблон справки'];
    const rows = await Promise.all(tables.map(filledRows));
    const sheets = await sheetNames(preview);
    await press('Собрать комплект');
    await atRest();
    await result().getByText(/^В ваши таблицы ничего не добавлено/).waitFor();
    expect(await Promise.all(tables.map(filledRows))).toEqual(rows);
    expect(await sheetNames(preview)).toEqual(sheets);
    expect(preview.complaints).toEqual([]);
  });
});

describe('a building under way', () => {
  it('can be cancelled, and leaves the sheets as they are', async () => {
    const sheets = await sheetNames(preview);
    await standBetween(preview.page);
    await holdExcel(preview.page);
    await press('Собрать: Паспорт школы');
    await preview.pane.locator('footer').getByRole('button', { name: 'Отменить', exact: true }).click();
    await letExcelGo(preview.page);
    await preview.pane.locator('footer').getByText('Сборка отменена.', { exact: false }).waitFor();
    expect(await sheetNames(preview)).toEqual(sheets);
  });
});

describe('the note as a Word document', () => {
  it('is downloaded, and offered again under its name', async () => {
    const [download] = await Promise.all([preview.page.waitForEvent('download', { timeout: BUILDING_MS }), press('Сделать файл: Аналитическая справка (Word)')]);
    expect(download.suggestedFilename()).toMatch(/^Аналитическая справка .*\.docx$/);
    await body.getByRole('link', { name: /^Аналитическая справка .*\.docx \(\d+ КБ\)$/ }).waitFor();
    expect(preview.complaints).toEqual([]);
  });
});
