/** The add-in as it is deployed: dist/ under its own content security policy, with office.js answered by the test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findings } from './support/axe';
import { compute, computeButton, disconnectBrowser, newPage, partsOf, previewUrl, watchPage } from './support/page';
import { openStep, openView } from './support/steps';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const dist = (name: string): string => readFileSync(join('dist', name), 'utf8');

const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));

/** Files of dist/ in place of those that the development server makes. */
const serveBuilt = async (page: Page): Promise<void> => {
  const script = (name: string) => page.route((url) => url.pathname === `/${name}`, (route) => route.fulfill({ contentType: 'text/javascript', body: dist(name) }));
  await page.route('**/preview-pane.html', (route) => route.fulfill({ contentType: 'text/html', body: dist('taskpane.html') }));
  await Promise.all(scripts.map(script));
};

const officeAnswers = (page: Page, body: string): Promise<unknown> => page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body }));

const served = async (path: string): Promise<string> => (await fetch(new URL(path, previewUrl()))).text();

let page: Page;
let complaints: string[];

/** Time in the page passes only when the test lets it. */
const stopClock = async (): Promise<void> => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
};

beforeEach(async () => {
  page = await newPage();
  complaints = watchPage(page, (url) => url === OFFICE_JS);
  await serveBuilt(page);
});

afterEach(() => page.context().close());
afterAll(disconnectBrowser);

/** Words that would tell of somebody’s data in a report about a mistake of ours. */
const DATA_OF_THE_SAMPLE = /МБОУ|СОШ|Результаты|Соцпаспорт/;

describe('the built pane', () => {
  it('holds nothing of Microsoft’s client and nothing of the preview', () => {
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'taskpane.js', 'functions.ru.json', 'functions.en.json', 'manifest.xml']));
    // The invented district is a part of the add-in, loaded when somebody wants to see it.
    expect(files.filter((name) => /office|excel|preview|sample|screenshot/i.test(name))).toEqual(['sample-district.js']);
  });

  it('works on a workbook from the first reading to the written sheets', async () => {
    await officeAnswers(page, `${await served('office/excel.js')}\n${await served('preview-office.js')}`);
    await page.goto(previewUrl());
    const parts = partsOf(page);
    await computeButton(parts).waitFor();
    await compute(parts);
    expect(await parts.tabs.getByText('Сводка').count()).toBe(1);
    await openView(parts, 'functions');
    await parts.pane.getByText('SHNOR.ISBSH', { exact: true }).waitFor();
    await openStep(parts, 'settings');
    expect(complaints).toEqual([]);
  });

  it('says after ten seconds that Excel does not answer, and can be loaded again', async () => {
    await stopClock();
    await officeAnswers(page, 'window.Office = { onReady: () => new Promise(() => undefined), context: {} }; window.CustomFunctions = { associate: () => undefined };');
    await page.goto(new URL('preview-pane.html', previewUrl()).href);
    expect(await page.getByRole('status').innerText()).toBe('Загрузка…');
    await page.clock.runFor(9_000);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.clock.runFor(2_000);
    expect(await page.getByRole('alert').innerText()).toContain('Excel не ответил ей за 10 секунд');
    await page.getByRole('button', { name: 'Загрузить снова' }).click();
    await page.getByText('Загрузка…').waitFor();
  });

  it('says the same when office.js cannot be loaded at all', async () => {
    await stopClock();
    await page.route(OFFICE_JS, (route) => route.abort());
    await page.goto(new URL('preview-pane.html', previewUrl()).href);
    await page.clock.runFor(11_000);
    expect(await page.getByRole('alert').innerText()).toContain('Excel не отвечает');
  });

  it('gives a report without any data of the workbook when it fails at its start', async () => {
    await officeAnswers(page, "window.Office = { onReady: async () => ({ host: 'Excel' }), HostType: { Excel: 'Excel' }, context: null }; window.CustomFunctions = { associate: () => undefined };");
    await page.goto(new URL('preview-pane.html', previewUrl()).href);
    await page.getByRole('alert').getByText('Область задач не открылась').waitFor();
    const report = await page.getByRole('textbox').inputValue();
    expect(report).toContain('TypeError');
    expect(report).not.toMatch(DATA_OF_THE_SAMPLE);
  });

  it('says what can still be done when Excel is too old', async () => {
    await officeAnswers(page, "window.Office = { onReady: async () => ({ host: 'Excel' }), HostType: { Excel: 'Excel' }, context: { requirements: { isSetSupported: () => false }, diagnostics: {} } }; window.CustomFunctions = { associate: () => undefined };");
    await page.goto(new URL('preview-pane.html', previewUrl()).href);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/Этот Excel слишком старый[\s\S]*Что можно сделать: /);
    expect(await findings(page.mainFrame())).toEqual([]);
  });

  it('says that it belongs into Excel when it is opened elsewhere', async () => {
    await officeAnswers(page, "window.Office = { onReady: async () => ({ host: null }), HostType: { Excel: 'Excel' }, context: {} }; window.CustomFunctions = { associate: () => undefined };");
    await page.goto(new URL('preview-pane.html', previewUrl()).href);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Это область задач Excel');
  });
});
