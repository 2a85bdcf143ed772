/** «Проверка» on a workbook full of errors: told, found, put right, taken back. */
import { faultyBook } from './support/faultyBook';
import { selectCell, untilSelected } from './support/grid';
import { compute, disconnectBrowser, openPreview, type Preview } from './support/page';
import { openFile, openStep, openView, stepHeader } from './support/steps';
import { digest, valueAt } from './support/workbook';

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({}, '?book=new');
  await openFile(preview, { name: 'Ошибки.xlsx', buffer: faultyBook() });
  await openStep(preview, 'check');
});

afterAll(async () => {
  await preview.page.context().close();
  await disconnectBrowser();
});

const button = (name: string | RegExp) => preview.pane.getByRole('button', { name, exact: true });
const inPane = (text: string | RegExp) => preview.pane.getByText(text);
const problems = () => preview.pane.getByRole('region', { name: 'Проблемы данных' });
const shownIssues = async (): Promise<readonly string[]> => problems().getByRole('listitem').allInnerTexts();
const filter = () => preview.pane.getByRole('search', { name: 'Отбор' });
const repairs = () => preview.pane.getByRole('region', { name: 'Можно исправить сразу' });
const repair = (kind: string) => repairs().getByRole('listitem').filter({ hasText: kind });

describe('the issues', () => {
  it('are counted, and grouped by severity and table, the gravest first', async () => {
    const headings = await problems().getByRole('heading').allInnerTexts();
    expect(headings[0]).toBe('Проблемы данных');
    expect(headings.filter((heading) => ['Ошибки', 'Предупреждения', 'Замечания'].includes(heading))[0]).toBe('Ошибки');
    const errors = Number(/(\d+) ошиб/.exec(await stepHeader(preview, 'check').innerText())?.[1]);
    expect(errors).toBeGreaterThanOrEqual(5);
    expect(await problems().getByText(`${errors} ошиб`).count()).toBe(1);
    expect(headings).toEqual(expect.arrayContaining([expect.stringMatching(/^Результаты: \d+$/), expect.stringMatching(/^Соцпаспорт: \d+$/)]));
  });

  it('each says where it is, what is wrong and what to do', async () => {
    const all = await shownIssues();
    expect(all).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Результаты, E6.*\n?.*больше/s),
        expect.stringMatching(/^Результаты, D7 · строка не вошла в расчёт\s+.*«много» — не число/s),
        expect.stringMatching(/^Результаты, B8.*«когда-то» не распознан/s),
        expect.stringMatching(/^Результаты, A9.*«Дальняя гимназия» нет в таблице «Школы»/s),
        expect.stringMatching(/^Соцпаспорт, E2.*похоже на проценты/s),
      ]),
    );
  });

  it('are filtered by severity, table, word and consequence', async () => {
    const all = (await shownIssues()).length;
    await filter().getByLabel('Таблица').selectOption('Соцпаспорт');
    await expectEvery(/^Соцпаспорт/);
    expect(await filter().innerText()).toMatch(new RegExp(`Показано \\d+ из ${all}`));
    await filter().getByRole('button', { name: 'Показать все' }).click();
    await filter().getByLabel('Слово или ячейка').fill('гимназия');
    await expectEvery(/Дальняя гимназия/);
    await filter().getByLabel('Слово или ячейка').fill('совсем другое');
    await inPane('Под отбор ничего не подходит.').waitFor();
    await filter().getByRole('button', { name: 'Показать все' }).click();
    await filter().getByLabel('только то, что не вошло в расчёт').check();
    await expectEvery(/строка не вошла в расчёт/);
    await filter().getByRole('button', { name: 'Показать все' }).click();
    await filter().getByLabel('Важность').selectOption({ label: 'Ошибки' });
    expect(await problems().getByRole('heading', { name: 'Предупреждения' }).count()).toBe(0);
    await filter().getByRole('button', { name: 'Показать все' }).click();
    expect((await shownIssues()).length).toBe(all);
  });

  it('lead to their cells, and back to where one was', async () => {
    await selectCell(preview, 'Школы', 'A3');
    await problems().getByRole('button', { name: 'Результаты, D7' }).click();
    await untilSelected(preview, 'Результаты', 'D7');
    await problems().getByRole('button', { name: 'Соцпаспорт, E2' }).first().click();
    await untilSelected(preview, 'Соцпаспорт', 'E2');
    await button('Вернуться: Школы, A3').click();
    await untilSelected(preview, 'Школы', 'A3');
    await button(/^Вернуться/).waitFor({ state: 'detached' });
  });

  it('what will be left out because of them is told before computing', async () => {
    const leftOut = preview.pane.getByRole('region', { name: 'Что не войдёт в расчёт и почему' });
    expect(await leftOut.innerText()).toMatch(/Результаты: \d+ строк[аи]? с ошибками/);
    expect(await leftOut.innerText()).toContain('Группа риска: нет ни «Рисков», ни «Рискового профиля».');
  });
});

/** By kind: the cells that a press changes, as they are and as they become. */
const REPAIRS: readonly (readonly [kind: string, sheet: string, cells: Readonly<Record<string, readonly [was: string | number, becomes: string | number]>>])[] = [
  ['Проценты записать долями', 'Соцпаспорт', { E2: [35, 0.35], E3: ['12,5', 0.125], E5: [7, 0.07] }],
  ['Привести названия процедур к одному виду', 'Результаты', { C5: ['ОГЭ (математика)', 'ОГЭ математика'] }],
  ['Привести учебные годы к одному виду', 'Результаты', { B3: ['2020-2021', '2020/2021'] }],
  ['Исправить название школы', 'Результаты', { A4: ['Степновскя СОШ', 'Степновская СОШ'] }],
];

describe.each(REPAIRS)('the repair «%s»', (kind, sheet, cells) => {
  const values = () => Promise.all(Object.keys(cells).map((address) => valueAt(preview, sheet, address)));
  const before = Object.values(cells).map(([was]) => was);
  const after = Object.values(cells).map(([, becomes]) => becomes);
  let workbook: string;

  it('is shown cell by cell before anything is changed', async () => {
    workbook = await digest(preview);
    await repair(kind).getByRole('button', { name: 'Показать, что изменится' }).click();
    expect((await repair(kind).getByRole('row').allInnerTexts()).map((row) => row.split(/\s*\t\s*/))).toEqual([
      ['Ячейка', 'Было', 'Станет'],
      ...Object.entries(cells).map(([address, change]) => [address, ...change.map((value) => String(value).replace('.', ','))]),
    ]);
    expect(await digest(preview)).toBe(workbook);
  });

  it('changes these cells at a press', async () => {
    await repair(kind).getByRole('button', { name: /^Исправить/ }).click();
    await inPane(/^Исправлено в /).first().waitFor();
    expect(await values()).toEqual(after);
    expect(await repair(kind).count()).toBe(0);
  });

  it('is taken back at another, to the last sign', async () => {
    await button('Вернуть как было').click();
    await inPane(/^Прежние значения возвращены: /).first().waitFor();
    expect(await values()).toEqual(before);
    expect(await digest(preview)).toBe(workbook);
    expect(await repair(kind).count()).toBe(1);
  });
});

describe('all repairs', () => {
  beforeAll(async () => {
    for (const [kind] of REPAIRS) {
      await repair(kind).getByRole('button', { name: 'Показать, что изменится' }).click();
      await repair(kind).getByRole('button', { name: /^Исправить/ }).click();
      await repair(kind).waitFor({ state: 'detached' });
    }
  });

  it('leave the errors that nobody but the user can put right', async () => {
    const left = await shownIssues();
    expect(left.join('\n')).not.toMatch(/похоже на проценты|Степновскя/);
    expect(left).toEqual(expect.arrayContaining([expect.stringMatching(/^Результаты, D7/), expect.stringMatching(/^Результаты, A9/)]));
  });

  it('the last one can still be taken back when its message is gone', async () => {
    await button('Закрыть сообщение').click();
    expect(await repairs().innerText()).toContain('Последнее исправление: столбец «Школа», 1 ячейка.');
    await repairs().getByRole('button', { name: 'Вернуть как было' }).click();
    await inPane(/^Прежние значения возвращены: /).first().waitFor();
    expect(await valueAt(preview, 'Результаты', 'A4')).toBe('Степновскя СОШ');
  });

  it('a cell that was edited in between is not touched: the user is told', async () => {
    await repair('Исправить название школы').getByRole('button', { name: 'Показать, что изменится' }).click();
    await selectCell(preview, 'Результаты', 'A4');
    await preview.page.keyboard.type('555');
    await preview.page.keyboard.press('Enter');
    await repair('Исправить название школы').getByRole('button', { name: /^Исправить/ }).click();
    await preview.pane.getByRole('alert').getByText('Исправление не внесено').waitFor();
    expect(await preview.pane.getByRole('alert').innerText()).toContain('с тех пор изменились, поэтому надстройка их не тронула');
    expect(await valueAt(preview, 'Результаты', 'A4')).toBe(555);
  });

  it('the workbook computes with what is left, and says what is not in it', async () => {
    await compute(preview);
    const results = await openView(preview, 'results');
    expect(await results.getByRole('region', { name: 'Не вошло в расчёт' }).innerText()).toMatch(/\d+ строк[аи]? с ошибками/);
    expect(await results.locator('[data-school]').allInnerTexts()).toEqual(['Степновская СОШ']);
  });

  it('nothing has complained', () => expect(preview.complaints).toEqual([]));
});

async function expectEvery(pattern: RegExp): Promise<void> {
  await problems().getByRole('listitem').filter({ hasNotText: pattern }).first().waitFor({ state: 'detached' });
  const shown = await shownIssues();
  expect(shown.length).toBeGreaterThan(0);
  for (const issue of shown) expect(issue).toMatch(pattern);
}
