/** From an empty workbook to a computed one, with nothing but the pane and the keyboard. */
import type { Locator } from 'playwright-core';
import { columnLetters } from '../../src/files/workbook/address';
import { bookOf } from './support/book';
import { paste, selectCell, showSheet } from './support/grid';
import { compute, computeButton, disconnectBrowser, openPreview, type Preview } from './support/page';
import { openFile, openStep, openView, stepBody, stepHeader } from './support/steps';
import { cellAt, digest, firstRows, sheetNames, valueAt } from './support/workbook';

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({ permissions: ['clipboard-read', 'clipboard-write'] }, '?book=new');
});

afterAll(async () => {
  await preview.page.context().close();
  await disconnectBrowser();
});

const button = (name: string | RegExp) => preview.pane.getByRole('button', { name, exact: true });
const inPane = (text: string | RegExp) => preview.pane.getByText(text);
const choice = (list: string) => preview.pane.getByRole('group', { name: 'Какие школы показать' }).getByRole('button', { name: list });
const listed = async (list: string): Promise<readonly string[]> => {
  await openView(preview, 'results');
  await choice(list).click();
  return preview.pane.locator('[data-school]:visible').allInnerTexts();
};

interface Blank {
  /** Letters by heading. */
  readonly columns: ReadonlyMap<string, string>;
  /** The row below the headings. */
  readonly first: number;
}

const readBlank = async (sheet: string): Promise<Blank> => {
  const rows = await firstRows(preview, sheet, 10);
  const at = rows.findIndex((row) => row.includes('Школа'));
  if (at < 0) throw new Error(`no headings on ${sheet}`);
  return { columns: new Map(rows[at]?.map((heading, column) => [String(heading), columnLetters(column)])), first: at + 2 };
};

/** Pastes the columns as one block, as out of another program; what is between them stays empty. */
const fill = async (sheet: string, columns: Readonly<Record<string, readonly (string | number)[]>>): Promise<void> => {
  const blank = await readBlank(sheet);
  const headings = [...blank.columns.keys()];
  const used = headings.slice(0, 1 + Math.max(...Object.keys(columns).map((heading) => headings.indexOf(heading))));
  expect(used).toEqual(expect.arrayContaining(Object.keys(columns)));
  const height = Math.max(...Object.values(columns).map(({ length }) => length));
  await selectCell(preview, sheet, `A${blank.first}`);
  await paste(preview, Array.from({ length: height }, (_, row) => used.map((heading) => columns[heading]?.[row] ?? null)));
};

describe('an empty workbook', () => {
  it('is told to be one, with three ways to begin', async () => {
    const body = stepBody(preview, 'data');
    expect(await body.getByRole('heading', { name: 'В книге пока нет данных мониторинга' }).count()).toBe(1);
    for (const way of ['Создать пустые листы…', 'Указать свой лист…', 'Открыть книгу-пример']) expect(await body.getByRole('button', { name: way }).count()).toBe(1);
    expect(await stepHeader(preview, 'data').innerText()).toMatch(/в книге пока нет данных/i);
    expect(await computeButton(preview).count()).toBe(0);
  });

  it('gets the blank sheets that are picked, and no others', async () => {
    await button('Создать пустые листы…').click();
    const form = preview.pane.getByRole('group', { name: 'Какие листы создать' });
    for (const [table, wanted] of Object.entries({ Школы: true, Результаты: true, Участники: false, Соцпаспорт: true, Риски: false, 'Рисковый профиль': false })) {
      await form.getByLabel(table, { exact: true }).setChecked(wanted);
    }
    await form.getByRole('button', { name: 'Создать 3 листа' }).click();
    await inPane(/^Созданы листы: Школы, Результаты, Соцпаспорт\./).first().waitFor();
    expect(await sheetNames(preview)).toEqual(expect.arrayContaining(['Школы', 'Результаты', 'Соцпаспорт']));
    expect(await sheetNames(preview)).not.toContain('Риски');
  });

  it('has example rows that count for nothing and go at a press', async () => {
    const body = await openStep(preview, 'data');
    expect(await body.innerText()).toContain('В книге остались 3 строки-примера. В расчёт они не входят.');
    expect(await body.innerText()).toContain('По этой книге считать пока нельзя');
    expect(await computeButton(preview).count()).toBe(0);
    const { columns, first } = await readBlank('Результаты');
    const example = `${columns.get('Школа') ?? ''}${first}`;
    expect(await valueAt(preview, 'Результаты', example)).toMatch(/^Пример:/);
    await button('Очистить примеры').click();
    await inPane('Очищено: 3 строки-примера.').first().waitFor();
    expect(await valueAt(preview, 'Результаты', example) ?? '').toBe('');
    expect(await inPane(/строк.-пример/).count()).toBeLessThanOrEqual(2);
  });
});

/**
 * By hand. ШНОР: Заречная has 8 of 20 (40 %) and 7 of 20 (35 %), two low results: criterion 1; Полевая has 3 of 10, one
 * low result exactly at 30 %; without a year before there is no criterion 2. ИСБШ = 85 + 15a − 20b − 65c: Заречная
 * 85 + 1.5 − 8 − 6.5 = 72; Лесная 85 + 7.5 − 2 − 0 = 90.5; Полевая 85 + 3 − 6 − 1.3 = 80.7; Озёрная 85 + 4.5 − 4 − 0.65
 * = 84.85. The lower quartile of the four lies between 72 and 80.7: ШНСУ is Заречная alone.
 */
const SCHOOLS = ['Заречная СОШ', 'Лесная СОШ', 'Полевая ООШ', 'Озёрная СОШ'];

describe('a workbook filled in by hand', () => {
  beforeAll(async () => {
    await fill('Школы', { Школа: SCHOOLS });
    await fill('Результаты', {
      Школа: ['Заречная СОШ', 'Заречная СОШ', 'Лесная СОШ', 'Лесная СОШ', 'Полевая ООШ', 'Полевая ООШ'],
      'Учебный год': Array<string>(6).fill('2024/2025'),
      Процедура: ['ОГЭ математика', 'ОГЭ русский язык', 'ОГЭ математика', 'ОГЭ русский язык', 'ОГЭ математика', 'ОГЭ русский язык'],
      Участников: [20, 20, 20, 20, 10, 10],
      'Ниже порога': [8, 7, 2, 1, 3, 2],
    });
    await fill('Соцпаспорт', {
      Школа: SCHOOLS,
      'Учебный год': Array<string>(4).fill('2024/2025'),
      Обучающихся: [100, 100, 100, 100],
      'Оба родителя с высшим образованием': [10, 50, 20, 30],
      'Неполные семьи': [40, 10, 30, 20],
    });
  });

  it('the last column is typed, cell by cell', async () => {
    const { columns, first } = await readBlank('Соцпаспорт');
    const column = [...columns].find(([heading]) => /учёт/.test(heading))?.[1] ?? '';
    await selectCell(preview, 'Соцпаспорт', `${column}${first}`);
    for (const count of ['10', '0', '2', '1']) {
      await preview.page.keyboard.type(count);
      await preview.page.keyboard.press('Enter');
    }
    expect(await valueAt(preview, 'Соцпаспорт', `${column}${first + 2}`)).toBe(2);
    expect(await valueAt(preview, 'Соцпаспорт', `${column}${first + 3}`)).toBe(1);
  });

  it('the pane notices that the data have changed, and reads them when asked', async () => {
    const body = await openStep(preview, 'data');
    await body.getByRole('button', { name: 'Прочитать снова' }).click();
    await inPane('4 школы, отчётный год 2025').waitFor();
    expect(await body.innerText()).toMatch(/Результаты\s*6 строк\n/);
    expect(await inPane('По этой книге считать пока нельзя').count()).toBe(0);
  });

  it('what is missing is told with what it costs', async () => {
    expect(await (await openStep(preview, 'data')).innerText()).toContain('без неё и без «Рискового профиля» не будет группы риска');
    await openStep(preview, 'check');
    expect(await preview.pane.getByRole('region', { name: 'Что не войдёт в расчёт и почему' }).innerText()).toContain('Группа риска: нет ни «Рисков», ни «Рискового профиля».');
  });

  it('computing gives the lists that were worked out by hand', async () => {
    await compute(preview);
    expect(await listed('ШНОР')).toEqual(['Заречная СОШ']);
    expect(await listed('ШНСУ')).toEqual(['Заречная СОШ']);
    expect(await choice('Группа риска').innerText()).toContain('–');
    expect(await listed('Все школы')).toEqual(SCHOOLS);
    await preview.pane.getByRole('button', { name: 'Заречная СОШ' }).click();
    const story = await preview.pane.getByRole('article').innerText();
    expect(story).toMatch(/8 из 20, 40/);
    expect(story).toContain('ИСБШ 72,00; место 1 из 4');
    await button('К перечням').click();
  });

  it('a setting is remembered by the workbook, and goes onto a sheet of its own when that is wanted', async () => {
    const body = await openStep(preview, 'settings');
    await body.locator('details').first().locator('summary').click();
    const threshold = body.getByRole('textbox', { name: 'Порог низких результатов, %' });
    await threshold.fill('20');
    await threshold.press('Enter');
    await body.getByText('Изменено здесь, хранится в книге.').waitFor();
    await compute(preview);
    expect(await listed('ШНОР')).toEqual(['Заречная СОШ', 'Полевая ООШ']);
    await (await openStep(preview, 'settings')).getByRole('button', { name: 'Показать на листе «Параметры»' }).click();
    await inPane('Параметры записаны на лист «Параметры». Теперь действуют значения с него.').first().waitFor();
    expect(await sheetNames(preview)).toContain('Параметры');
    await showSheet(preview, 'Параметры');
    await body.getByText(/^Задано в таблице «Параметры»:/).first().waitFor();
    expect(await threshold.inputValue()).toBe('20');
  });

  it('the sheets are told to be outdated when a cell was edited, and nothing is recomputed', async () => {
    await compute(preview);
    const computed = await valueAt(preview, 'Сводка', 'A1');
    const { columns, first } = await readBlank('Результаты');
    await selectCell(preview, 'Результаты', `${columns.get('Ниже порога') ?? ''}${first}`);
    await preview.page.keyboard.type('1');
    await preview.page.keyboard.press('Enter');
    await inPane(/^Данные изменены после расчёта\. Листы расчёта остались прежними\./).or(inPane(/^После этого расчёта данные или параметры изменились/)).first().waitFor();
    expect(await valueAt(preview, 'Сводка', 'A1')).toEqual(computed);
    await compute(preview);
    expect(await listed('ШНОР')).toEqual(['Полевая ООШ']);
  });
});

describe('a workbook with names of its own', () => {
  const FOREIGN = bookOf({
    Разное: [['Тут ничего нет']],
    Список: [['Перечень на сентябрь'], [], ['Кто', 'Где'], ['Заречная СОШ', 'Заречье'], ['Лесная СОШ', 'Лес']],
    Итоги: [
      ['Кто', 'Когда', 'Что', 'Сколько', 'Плохо'],
      ['Заречная СОШ', '2024/2025', 'ОГЭ математика', 20, 8],
      ['Заречная СОШ', '2024/2025', 'ОГЭ русский язык', 20, 7],
      ['Лесная СОШ', '2024/2025', 'ОГЭ математика', 20, 2],
    ],
  });

  const unfoldAll = async (body: Locator): Promise<void> => {
    const folded = body.locator('details:not([open]) > summary:visible');
    while ((await folded.count()) > 0) await folded.first().click();
  };

  const map = async (table: string, sheet: string, columns: Readonly<Record<string, string>>): Promise<void> => {
    const body = await openStep(preview, 'data');
    await body.getByRole('button', { name: 'Указать свой лист…' }).click();
    await body.getByLabel('Что за таблица').selectOption({ label: table });
    await body.getByLabel('На каком листе').selectOption({ label: sheet });
    await body.getByRole('region', { name: 'Первые строки листа' }).waitFor();
    for (const [column, meaning] of Object.entries(columns)) {
      await unfoldAll(body.getByRole('group', { name: 'Какой столбец что значит' }));
      await body.getByLabel(column, { exact: true }).selectOption({ label: meaning });
    }
    await body.getByText(/^Всего прочитается/).waitFor();
    await body.getByRole('button', { name: 'Читать так' }).click();
    await inPane(`Лист «${sheet}» читается как «${table}». Это запомнено в книге.`).first().waitFor();
  };

  beforeAll(() => openFile(preview, { name: 'Чужая.xlsx', buffer: FOREIGN }));

  it('is read when it is shown where what is, without a change of its cells', async () => {
    const before = (JSON.parse(await digest(preview)) as { sheets: unknown }).sheets;
    await map('Школы', 'Список', { 'A: Кто': 'Школа *' });
    await map('Результаты', 'Итоги', { 'A: Кто': 'Школа *', 'B: Когда': 'Учебный год *', 'C: Что': 'Процедура *', 'D: Сколько': 'Участников *', 'E: Плохо': 'Ниже порога *' });
    expect((JSON.parse(await digest(preview)) as { sheets: unknown }).sheets).toEqual(before);
    await compute(preview);
    expect(await listed('ШНОР')).toEqual(['Заречная СОШ']);
  });

  it('what was shown can be forgotten', async () => {
    const body = await openStep(preview, 'data');
    await body.getByRole('button', { name: 'Забыть: «Результаты» с листа «Итоги»' }).click();
    await body.getByText('По этой книге считать пока нельзя').waitFor();
  });
});

describe('the sample', () => {
  it('opens from an empty workbook, as another one', async () => {
    await preview.page.goto(new URL('?book=new', preview.page.url()).href);
    await button('Открыть книгу-пример').click();
    await inPane('26 школ, отчётный год 2026').waitFor();
    expect(await sheetNames(preview)).toContain('Соцпаспорт');
    expect((await cellAt(preview, 'Школы', 'A4')).value).not.toBeNull();
  });

  it('nothing has complained', () => expect(preview.complaints).toEqual([]));
});
