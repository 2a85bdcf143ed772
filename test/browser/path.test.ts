/** A newcomer's way through the sample, by what the pane itself says. */
import { ru } from '../../src/i18n/ru';
import { CALCULATION_GROUP_NAMES, SHEET_GROUPS } from '../../src/taskpane/model/sheetGroups';
import { selectCell, untilSelected } from './support/grid';
import { compute, computeButton, disconnectBrowser, openPreview, paneFrame, type Preview } from './support/page';
import { openStep, openView, stepHeader, viewTab } from './support/steps';
import { cellAt, sheetNames } from './support/workbook';

/** The sample has what every topic needs. */
const GENERATED = CALCULATION_GROUP_NAMES.flatMap((group) => SHEET_GROUPS[group]).map((id) => ru.terms.sheetNames[id]);

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({ permissions: ['clipboard-read', 'clipboard-write'] });
});

afterAll(async () => {
  await preview.page.context().close();
  await disconnectBrowser();
});

const inPane = (text: string | RegExp) => preview.pane.getByText(text);
const button = (name: string | RegExp) => preview.pane.getByRole('button', { name, exact: true });
const toggle = (list: string) => preview.pane.getByRole('group', { name: 'Какие школы показать' }).getByRole('button', { name: list });
const selectedTab = (name: string) => preview.page.getByRole('tab', { name, exact: true, selected: true });
const clipboard = () => preview.page.evaluate(() => navigator.clipboard.readText());
const lines = async () => Promise.all((['data', 'check', 'settings', 'compute', 'reports'] as const).map((step) => stepHeader(preview, step).innerText()));
const schools = () => preview.pane.locator('[data-school]:visible');
const focused = () => paneFrame(preview).evaluate(() => document.activeElement?.textContent ?? '');

describe('before anything is computed', () => {
  it('the pane shows the five steps, each with where it stands', async () => {
    expect((await lines()).map((line) => line.replace(/\s+/g, ' ').replace(' ,', ','))).toEqual([
      expect.stringMatching(/^Данные .*таблиц.*, готово$/i),
      expect.stringMatching(/^Проверка .*ошиб.*, требует внимания$/i),
      expect.stringMatching(/^Параметры .*, готово$/i),
      expect.stringMatching(/^Расчёт ещё не рассчитано, ещё не сделано$/i),
      expect.stringMatching(/^Отчёты появятся после расчёта, ещё не сделано$/i),
    ]);
    expect(await preview.pane.getByRole('heading', { level: 1 }).innerText()).toBe('Мониторинг ШНОР');
    expect(await inPane('26 школ, отчётный год 2026').count()).toBe(1);
  });

  it('the results say how to get them, and compute from there', async () => {
    const body = await openView(preview, 'results');
    expect(await body.innerText()).toContain('Перечни появятся здесь после расчёта.');
    expect(await body.getByRole('button', { name: 'Рассчитать' }).count()).toBe(1);
    await openView(preview, 'path');
  });
});

describe('after «Рассчитать»', () => {
  beforeAll(() => compute(preview));

  it('the three lists are there, with as many schools as they count', async () => {
    expect(await viewTab(preview, 'results').getAttribute('aria-selected')).toBe('true');
    expect(await sheetNames(preview)).toEqual(expect.arrayContaining(GENERATED));
    for (const list of ['ШНОР', 'ШНСУ', 'Группа риска']) {
      await toggle(list).click();
      const count = Number(/\d+/.exec(await toggle(list).innerText())?.[0]);
      expect(count).toBeGreaterThan(0);
      expect(await schools().count()).toBe(count);
    }
  });

  it('what was left out is told', async () => {
    const leftOut = preview.pane.getByRole('region', { name: 'Не вошло в расчёт' });
    expect(await leftOut.getByRole('listitem').count()).toBeGreaterThan(1);
    expect(await leftOut.innerText()).toMatch(/\d+ строк[аи]? с ошибками/);
  });

  it('a school opens to its story and gives way to the same place of the list', async () => {
    await toggle('ШНОР').click();
    const school = schools().nth(1);
    const name = await school.innerText();
    await school.click();
    const story = preview.pane.getByRole('article', { name });
    await story.waitFor();
    expect(await focused()).toBe(name);
    const told = await story.innerText();
    for (const part of [/Критерий 1/, /Критерий 2/, /\d+ из \d+, \d/, /\(\d[\d,]*–\d[\d,]*\s%\)/, 'Надёжность вывода', 'ИСБШ', 'Факторы риска', 'Что проверить в первую очередь']) expect(told).toMatch(part);
    await button('К перечням').click();
    expect(await focused()).toBe(name);
  });

  it('a figure of a story leads to its cell, and a press leads back', async () => {
    await selectCell(preview, 'Школы', 'B7');
    await schools().first().click();
    const figure = preview.pane.getByRole('article').getByRole('button', { name: /^Результаты, [A-Z]+\d+$/ }).first();
    const address = /[A-Z]+\d+$/.exec(await figure.innerText())?.[0] ?? '';
    await figure.click();
    await untilSelected(preview, 'Результаты', address);
    await button('Вернуться: Школы, B7').click();
    await untilSelected(preview, 'Школы', 'B7');
    await button('К перечням').click();
  });

  it('a story tells what the analysis says, by topics that lead to their sheets, and is copied with it', async () => {
    await schools().first().click();
    const analysis = preview.pane.getByRole('region', { name: 'Динамика и сравнение' });
    await analysis.getByRole('heading', { level: 4 }).first().waitFor();
    const topics = await analysis.getByRole('heading', { level: 4 }).allInnerTexts();
    expect(topics).toEqual(expect.arrayContaining(['Похожие школы', 'Воронка']));
    expect(GENERATED.filter((name) => topics.includes(name))).toEqual(topics);
    expect(await analysis.getByRole('button', { name: /, [A-Z]+\d+$/ }).count()).toBeGreaterThan(0);
    const sentence = await analysis.getByRole('listitem').first().locator('p').first().innerText();
    await button('Скопировать текст').click();
    await inPane('Скопировано.').first().waitFor();
    expect(await clipboard()).toContain(`Динамика и сравнение\n${topics[0]}:\n– ${sentence}`);
    await analysis.getByRole('button', { name: 'Воронка' }).click();
    await selectedTab('Воронка').waitFor();
    await button('К перечням').click();
  });

  it('the search finds a school by a part of its name, on the list and beside it', async () => {
    const search = preview.pane.getByRole('searchbox');
    await toggle('Все школы').click();
    const all = await schools().count();
    const name = await schools().last().innerText();
    await search.fill(name.toLowerCase().replace(/[«»"]/g, '').split(' ').slice(1).join(' '));
    await inPane(/^Найдено: /).waitFor();
    expect(await schools().count()).toBeLessThan(all);
    expect(await schools().allInnerTexts()).toContain(name);
    await search.fill('такой школы нет');
    await inPane('Такой школы здесь нет.').waitFor();
    await search.press('Escape');
    expect(await schools().count()).toBe(all);
  });

  it('a list is copied as text', async () => {
    await toggle('ШНОР').click();
    const names = await schools().allInnerTexts();
    await button('Скопировать перечень').click();
    await inPane('Скопировано.').first().waitFor();
    const copied = await clipboard();
    expect(copied).toMatch(/^ШНОР: .*2025\/2026 учебный год/);
    for (const name of names) expect(copied).toContain(name);
  });

  it('a written sheet opens from the pane', async () => {
    await preview.pane.getByRole('region', { name: 'Записаны листы' }).getByRole('button', { name: 'ИСБШ' }).click();
    await selectedTab('ИСБШ').waitFor();
  });

  it('the reports are named with what they are for, and open', async () => {
    const body = await openStep(preview, 'reports');
    const reports = body.getByRole('region', { name: 'Расчётные листы' });
    await reports.getByText(/^В книге: \d+$/).click();
    // Two of them stand among the reports.
    expect(await reports.getByRole('button').allInnerTexts()).toEqual(GENERATED.filter((name) => name !== 'Динамика' && name !== 'Переходы списков'));
    expect(await reports.innerText()).toContain('Координатору');
    expect(await reports.getByRole('heading', { level: 4 }).allInnerTexts()).toEqual(['Перечни', 'Анализ']);
    await reports.getByRole('button', { name: 'Сводка' }).click();
    await selectedTab('Сводка').waitFor();
    await body.getByRole('button', { name: 'Скопировать все перечни' }).click();
    await body.getByText('Скопировано.').waitFor();
    expect(await clipboard()).toMatch(/ШНОР:[\s\S]*ШНСУ:[\s\S]*Группа риска:/);
  });
});

describe('the functions', () => {
  const insert = () => button('Вставить в ячейку: SHNOR.ISBSH');

  beforeAll(async () => {
    await selectCell(preview, 'О примере', 'B10');
    await openView(preview, 'functions');
    await insert().waitFor();
  });

  it('each is shown with its arguments and an example', async () => {
    const items = preview.pane.locator('#panel-functions > div > ul > li');
    expect(await items.count()).toBeGreaterThanOrEqual(6);
    for (const text of await items.allInnerTexts()) expect(text).toMatch(/^SHNOR\.[A-Z_.]+\n[\s\S]*Аргументы \(\d+\)[\s\S]*Пример: =SHNOR[\s\S]*Результат: /);
  });

  it('an example goes into the selected cell and is computed there', async () => {
    await insert().click();
    await inPane('Формула вставлена: О примере, B10.').first().waitFor();
    const { formula, value } = await cellAt(preview, 'О примере', 'B10');
    expect(formula).toMatch(/^=SHNOR\.ISBSH\(/);
    expect(typeof value).toBe('number');
  });

  it('a cell that holds something is replaced only when that is wanted', async () => {
    await selectCell(preview, 'О примере', 'A1');
    const before = await cellAt(preview, 'О примере', 'A1');
    await insert().click();
    const question = preview.pane.getByRole('alertdialog');
    expect(await question.innerText()).toContain('В ячейке О примере, A1 уже есть «Учебный пример: вымышленный район». Заменить?');
    await question.getByRole('button', { name: 'Не заменять' }).click();
    expect(await cellAt(preview, 'О примере', 'A1')).toEqual(before);
    expect(await focused()).toBe('Вставить в ячейку');
    await insert().click();
    await question.getByRole('button', { name: 'Заменить', exact: true }).click();
    await inPane('Формула вставлена: О примере, A1.').first().waitFor();
    expect((await cellAt(preview, 'О примере', 'A1')).formula).toMatch(/^=SHNOR\.ISBSH\(/);
  });
});

describe('all along', () => {
  it('nothing was requested from elsewhere and nothing complained', () => {
    expect(preview.complaints).toEqual([]);
  });

  it('the button at the bottom offers to compute again', async () => {
    expect(await computeButton(preview).innerText()).toBe('Рассчитать снова');
  });
});
