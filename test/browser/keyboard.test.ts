/** The whole path with the keyboard alone; after every press the focus is somewhere to go on from. */
import type { Locator } from 'playwright-core';
import { faultyBook } from './support/faultyBook';
import { untilSelected } from './support/grid';
import { disconnectBrowser, openPreview, paneFrame, type Preview } from './support/page';
import { openFile, stepHeader, viewTab } from './support/steps';
import { valueAt } from './support/workbook';

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({}, '?book=new');
  await openFile(preview, { name: 'Ошибки.xlsx', buffer: faultyBook() });
  await paneFrame(preview).evaluate(() => document.querySelector<HTMLElement>('[role=tab]')?.focus());
});

afterAll(async () => {
  await preview.page.context().close();
  await disconnectBrowser();
});

const keys = async (...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await preview.page.keyboard.press(key);
};
const button = (name: string | RegExp) => preview.pane.getByRole('button', { name, exact: true });
const inPane = (text: string | RegExp) => preview.pane.getByText(text);
const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement).catch(() => false);
/** «Nowhere» would be the body: whoever works by keyboard had to begin anew. */
const whereFocusIs = (): Promise<string> =>
  paneFrame(preview).evaluate(() => {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body ? 'nowhere' : `${activeElement.localName} ${activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? ''}`;
  });

const FAR = 150;

/** By Tab alone, forwards or back. */
const tabTo = async (target: Locator, key = 'Tab'): Promise<void> => {
  await target.waitFor();
  for (let at = 0; at < FAR; at += 1) {
    if (await isFocused(target)) return;
    await keys(key);
  }
  throw new Error(`not reached by ${key}: ${String(target)}; the focus is at ${await whereFocusIs()}`);
};
const pressOn = async (target: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(target, (await paneFrame(preview).evaluate(() => document.activeElement !== null)) && (await isBefore(target)) ? 'Shift+Tab' : 'Tab');
  await keys(key);
};
const isBefore = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => document.activeElement !== null && (element.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);

afterEach(async () => {
  expect(await whereFocusIs()).not.toBe('nowhere');
});

it('the steps open and close', async () => {
  await pressOn(stepHeader(preview, 'check'));
  await inPane('Можно исправить сразу').waitFor();
  expect(await stepHeader(preview, 'check').getAttribute('aria-expanded')).toBe('true');
  expect(await isFocused(stepHeader(preview, 'check'))).toBe(true);
  await keys('Space', 'Space');
  expect(await stepHeader(preview, 'check').getAttribute('aria-expanded')).toBe('true');
});

it('an issue leads to its cell, and a press leads back', async () => {
  await pressOn(button('Результаты, D7'));
  await untilSelected(preview, 'Результаты', 'D7');
  expect(await isFocused(button('Результаты, D7'))).toBe(true);
  await pressOn(button(/^Вернуться: /));
  await button(/^Вернуться: /).waitFor({ state: 'detached' });
});

it('a repair is looked at, made and taken back', async () => {
  const repair = preview.pane.getByRole('region', { name: 'Можно исправить сразу' }).getByRole('listitem').filter({ hasText: 'Исправить название школы' });
  await pressOn(repair.getByRole('button', { name: 'Показать, что изменится' }));
  await pressOn(repair.getByRole('button', { name: /^Исправить/ }));
  await inPane(/^Исправлено в /).first().waitFor();
  await repair.waitFor({ state: 'detached' });
  expect(await valueAt(preview, 'Результаты', 'A4')).toBe('Степновская СОШ');
  expect(await whereFocusIs()).not.toBe('nowhere');
  await pressOn(preview.pane.locator('footer').getByRole('button', { name: 'Вернуть как было' }));
  await inPane(/^Прежние значения возвращены: /).first().waitFor();
  expect(await valueAt(preview, 'Результаты', 'A4')).toBe('Степновскя СОШ');
});

it('a message is dismissed', async () => {
  await pressOn(button('Закрыть сообщение'));
  await button('Закрыть сообщение').waitFor({ state: 'detached' });
});

it('a setting is changed and put back', async () => {
  await pressOn(stepHeader(preview, 'settings'));
  const body = preview.pane.locator('#step-settings-panel');
  await pressOn(body.locator('summary').first());
  const field = body.getByRole('textbox', { name: 'Порог низких результатов, %' });
  await tabTo(field);
  await keys('Control+a');
  await preview.page.keyboard.type('25');
  await keys('Enter');
  await body.getByText('Изменено здесь, хранится в книге.').waitFor();
  expect(await isFocused(field)).toBe(true);
  await pressOn(body.getByRole('button', { name: /^Вернуть: 30/ }));
  await body.getByText('Изменено здесь, хранится в книге.').waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('30');
});

it('the rules are chosen with the arrows', async () => {
  const body = preview.pane.locator('#step-settings-panel');
  const first = body.getByRole('radio').first();
  await tabTo(first, (await isBefore(first)) ? 'Shift+Tab' : 'Tab');
  await keys('ArrowDown');
  await body.getByText('Изменено здесь, хранится в книге.').waitFor();
  await keys('ArrowUp');
  await body.getByText('Изменено здесь, хранится в книге.').waitFor({ state: 'detached' });
});

it('the sheets are chosen and computed', async () => {
  await pressOn(stepHeader(preview, 'compute'));
  const sheets = preview.pane.getByRole('region', { name: 'Какие листы записать' });
  await pressOn(sheets.getByRole('checkbox').last(), 'Space');
  expect(await sheets.getByRole('checkbox').last().isChecked()).toBe(false);
  await pressOn(preview.pane.locator('footer').getByRole('button', { name: /^Рассчитать/ }));
  await preview.pane.getByRole('status').getByText(/^Расчёт завершён\./).waitFor({ state: 'attached' });
  expect(await isFocused(preview.pane.locator('footer').getByRole('button', { name: 'Рассчитать снова' }))).toBe(true);
});

it('a list is searched, a school’s story opened and left again', async () => {
  const search = preview.pane.getByRole('searchbox').filter({ visible: true });
  await tabTo(search, 'Shift+Tab');
  await preview.page.keyboard.insertText('степ');
  await inPane(/^Найдено: /).waitFor();
  const school = preview.pane.locator('[data-school]').first();
  const name = await school.innerText();
  await pressOn(school);
  await preview.pane.getByRole('article', { name }).waitFor();
  expect(await whereFocusIs()).toBe(`h2 ${name}`);
  await pressOn(button('К перечням'));
  await school.waitFor();
  expect(await isFocused(school)).toBe(true);
});

it('the views are changed with the arrows, and a function is inserted', async () => {
  await tabTo(viewTab(preview, 'results'), 'Shift+Tab');
  await keys('ArrowRight');
  if ((await viewTab(preview, 'functions').getAttribute('aria-selected')) === 'false') await keys('Enter');
  const insert = button('Вставить в ячейку: SHNOR.WILSON');
  await pressOn(insert);
  await preview.pane.getByRole('alertdialog').waitFor();
  expect(await whereFocusIs()).toBe('button Не заменять');
  await keys('Escape');
  expect(await isFocused(insert)).toBe(true);
});
