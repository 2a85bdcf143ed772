/** A sheet of the user's own make: mapped by clicks, corrected, remembered, computed; and read still when it has moved. */
import type { Locator } from 'playwright-core';
import { compute, disconnectBrowser, openPreview, type Preview } from './support/page';
import { openFile, openStep, openView, stepBody } from './support/steps';
import { wideBook, WIDE_SHEET } from './support/wideBook';
import { insertAbove, valueAt } from './support/workbook';

let preview: Preview;
let data: Locator;

beforeAll(async () => {
  preview = await openPreview({}, '?book=new');
  await openFile(preview, { name: 'Свод.xlsx', buffer: wideBook() });
  data = stepBody(preview, 'data');
});

afterAll(async () => {
  await preview.page.context().close();
  await disconnectBrowser();
});

const field = (name: string) => data.getByRole('combobox', { name, exact: true });
const fold = (heading: string) => data.locator('details').filter({ has: preview.pane.locator('summary', { hasText: heading }) });
const button = (name: string | RegExp) => data.getByRole('button', { name, exact: true });
const confirm = () => button('Читать так');
const rowsAsRead = async () => (await data.getByRole('region', { name: 'Как это будет прочитано' }).getByRole('row').allInnerTexts()).map((row) => row.replaceAll('\t', ' · '));
const found = () => data.getByRole('region', { name: 'Найденные таблицы' });

/** What a fold holds is there for whoever opens it. */
const unfold = async (heading: string): Promise<void> => {
  if ((await fold(heading).getAttribute('open')) === null) await fold(heading).locator('summary').click();
};
const untilReady = () => data.getByText(/^Всего прочитается/).waitFor();

describe('a wide sheet with headers of its own', () => {
  it('is told to look like results, with what is not clear', async () => {
    const waiting = data.getByRole('list', { name: 'Ждут вашего ответа' });
    await waiting.waitFor();
    expect(await waiting.innerText()).toMatch(/Свод\s+похоже на «Результаты», но не видно, сколько участников; пока не читается/);
    await waiting.getByRole('button').last().click();
    await data.getByRole('region', { name: 'Первые строки листа' }).waitFor();
  });

  it('cannot be read before it is said who took part, and when', async () => {
    expect(await data.getByText(/^Не указано:/).innerText()).toBe('Не указано: «Учебный год», «Участников». Без этого таблицу не прочитать.');
    expect(await confirm().getAttribute('aria-disabled')).toBe('true');
  });

  it('is mapped by saying what the columns are, and of which procedure and year', async () => {
    await unfold('Не читаются');
    await field('C: Срез А / пришло').selectOption({ label: 'Участников *' });
    await field('E: Срез Б / пришло').selectOption({ label: 'Участников *' });
    expect(await fold('Срез Б').locator('summary').innerText()).toMatch(/E, F: Участников, Ниже порога/);
    await fold('Срез А').getByRole('combobox', { name: 'Процедура', exact: true }).fill('ОГЭ математика');
    await fold('Срез Б').getByRole('combobox', { name: 'Процедура', exact: true }).fill('ОГЭ физика');
    await data.getByRole('group', { name: 'Верно для всех строк' }).getByRole('combobox', { name: 'Учебный год' }).fill('2020/2021');
    await untilReady();
    const rows = await rowsAsRead();
    expect(rows[0]).toBe('Школа · Учебный год · Процедура · Участников · Ниже порога');
    expect(rows[1]).toMatch(/^Заречная СОШ · 2020\/2021 · ОГЭ математика · 20 · 8$/);
    expect(rows).toHaveLength(9);
  });

  it('is read so from now on', async () => {
    await confirm().click();
    await preview.pane.getByText('Лист «Свод» читается как «Результаты». Это запомнено в книге.').first().waitFor();
    expect(await found().innerText()).toMatch(/Результаты\s+8 строк, годных 6\s+Свод · \S+ · широкая таблица: 2 процедуры · год 2021 · указано вами/);
  });

  it('is corrected from what was confirmed', async () => {
    await button('Изменить: «Результаты» с листа «Свод»').click();
    await data.getByRole('region', { name: 'Первые строки листа' }).waitFor();
    await unfold('ОГЭ физика');
    await fold('ОГЭ физика').getByRole('combobox', { name: 'Процедура', exact: true }).fill('ОГЭ русский язык');
    await data.getByRole('cell', { name: 'ОГЭ русский язык' }).first().waitFor();
    await untilReady();
    await confirm().click();
    await confirm().waitFor({ state: 'detached' });
    await preview.pane.getByText('Лист «Свод» читается как «Результаты». Это запомнено в книге.').first().waitFor();
  });
});

describe('a school that is written otherwise than in «Школы»', () => {
  it('is offered with what differs, and remembered at a press', async () => {
    const check = await openStep(preview, 'check');
    const names = check.getByRole('region', { name: 'Названия школ, которых нет в «Школах»' });
    await names.waitFor();
    expect(await names.innerText()).toMatch(/Озёрская школа\s+1 строка не входит в расчёт/);
    await names.getByRole('button', { name: 'Это она: «Озёрская школа» — Озёрная СОШ' }).click();
    await names.getByText('Все названия узнаны.').waitFor();
    data = await openStep(preview, 'data');
    expect(await found().innerText()).toMatch(/Результаты\s+8 строк\s/);
  });
});

/**
 * By hand, at 30 %: Заречная has 8 and 7 of 20, Озёрная 7 and 8 of 20: two low results each, criterion 1. Полевая has
 * 3 of 10 in one procedure alone, and nothing is known of the year before. Лесная has 2 and 1 of 20.
 */
const LISTED = ['Заречная СОШ', 'Озёрная СОШ'];

const listed = async (): Promise<readonly string[]> => {
  await openView(preview, 'results');
  return preview.pane.locator('[data-school]:visible').allInnerTexts();
};

describe('what was mapped', () => {
  it('is computed with', async () => {
    await compute(preview);
    expect(await listed()).toEqual(LISTED);
  });

  it('is found again when rows and columns were inserted above it', async () => {
    await insertAbove(preview, WIDE_SHEET, { rows: 3, columns: 2 });
    expect(await valueAt(preview, WIDE_SHEET, 'D6')).toBe('Учреждение');
    data = await openStep(preview, 'data');
    await button('Прочитать снова').click();
    await found().getByText(/^Свод · [C-D]6:/).waitFor();
    expect(await found().innerText()).toMatch(/Результаты\s+8 строк\s/);
    await compute(preview);
    expect(await listed()).toEqual(LISTED);
  });

  it('is forgotten at a press', async () => {
    data = await openStep(preview, 'data');
    await button('Забыть: «Результаты» с листа «Свод»').click();
    await data.getByRole('list', { name: 'Ждут вашего ответа' }).waitFor();
    expect(await found().getByText(/указано вами/).count()).toBe(0);
  });

  it('nothing complained', () => {
    expect(preview.complaints).toEqual([]);
  });
});
