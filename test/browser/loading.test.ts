/** Parts of the add-in that do not load, or a worker that may not be: what is missing is told, and loads when it can. */
import { bookOf } from './support/book';
import { compute, computeButton, disconnectBrowser, newPage, partsOf, previewUrl, untilRead, watchPage } from './support/page';
import { openFile, openStep, openView, stepBody, stepHeader, viewBody, viewTab } from './support/steps';
import { digest, sheetNames } from './support/workbook';

afterAll(disconnectBrowser);

const BOOK = {
  name: 'Книга.xlsx',
  buffer: bookOf({
    Школы: [['Школа'], ['Заречная СОШ'], ['Лесная СОШ']],
    Результаты: [
      ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'],
      ['Заречная СОШ', '2024/2025', 'ОГЭ математика', 20, 8],
      ['Заречная СОШ', '2024/2025', 'ОГЭ русский язык', 20, 7],
    ],
  }),
};

/** A page where these files of the add-in do not come until the test lets them. */
const openWithout = async (files: RegExp) => {
  const page = await newPage();
  watchPage(page);
  await page.route(files, (route) => route.abort());
  await page.goto(new URL('?book=new', previewUrl()).href);
  const parts = partsOf(page);
  await untilRead(parts);
  await openFile({ ...parts, complaints: [] }, BOOK);
  return { ...parts, restore: () => page.unroute(files) };
};

describe('without the words of the user’s language', () => {
  const openIn = async (search: string, missing: RegExp) => {
    const page = await newPage();
    watchPage(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.route(missing, (route) => route.abort());
    await page.goto(new URL(search, previewUrl()).href);
    return { ...partsOf(page), asked, restore: () => page.unroute(missing) };
  };

  it('the page says that the server did not answer, and opens when it does', async () => {
    const { restore, ...preview } = await openIn('?book=new', /\/words-ru\.js/);
    const alert = preview.pane.getByRole('alert');
    await alert.getByText('Область задач не открылась').waitFor();
    expect(await alert.innerText()).toContain('сервер, с которого она установлена, не ответил');
    await restore();
    await alert.getByRole('button', { name: 'Загрузить снова' }).click();
    await untilRead(preview);
    await preview.page.context().close();
  });

  it('nobody misses those of another language', async () => {
    const preview = await openIn('?book=new&lang=en', /\/words-ru\.js/);
    await untilRead(preview);
    expect(await preview.pane.getByRole('heading', { level: 1 }).innerText()).toBe('SHNOR Monitoring');
    // The words of sheets are fetched beside them, as soon as something is thought of.
    expect([...new Set(preview.asked.filter((path) => path.includes('words-')))].sort()).toEqual(['/sheet-words-en.js', '/words-en.js']);
    await preview.page.context().close();
  });
});

describe('without the part that computes', () => {
  it('the pane says what did not load, leaves the workbook alone, and computes when it comes', async () => {
    const { restore, ...preview } = await openWithout(/\/compute\.js/);
    const before = await digest(preview);
    await computeButton(preview).click();
    const alert = preview.pane.getByRole('alert');
    await alert.getByText('Не загрузилась часть надстройки', { exact: false }).waitFor();
    expect(await digest(preview)).toBe(before);
    await restore();
    await alert.getByRole('button', { name: 'Повторить' }).click();
    await preview.pane.locator('[data-school]').first().waitFor();
    expect(await sheetNames(preview)).toContain('Сводка');
    await preview.page.context().close();
  });
});

describe('without the parts that open on demand', () => {
  it('each says so in its place, and opens at a press when it comes', async () => {
    const { restore, ...preview } = await openWithout(/\/parts\.js/);
    await stepHeader(preview, 'settings').click();
    const inSettings = stepBody(preview, 'settings').getByRole('alert');
    await inSettings.getByText('Раздел не открыт').waitFor();
    await viewTab(preview, 'functions').click();
    await viewBody(preview, 'functions').getByRole('alert').getByText('Раздел не открыт').waitFor();
    await restore();
    await viewBody(preview, 'functions').getByRole('button', { name: 'Повторить' }).click();
    await viewBody(preview, 'functions').getByRole('heading', { name: 'Функции для ячеек' }).waitFor();
    await viewTab(preview, 'path').click();
    await inSettings.getByRole('button', { name: 'Повторить' }).click();
    await stepBody(preview, 'settings').getByText('Значения хранятся в книге', { exact: false }).waitFor();
    await preview.page.context().close();
  });
});

describe('without the parts that change the workbook', () => {
  it('a setting stays as it was, and is changed when they come', async () => {
    const { restore, ...preview } = await openWithout(/\/changes\.js/);
    const body = await openStep(preview, 'settings');
    await body.locator('summary').first().click();
    const threshold = body.getByRole('textbox', { name: 'Порог низких результатов, %' });
    await threshold.fill('25');
    await threshold.press('Enter');
    await preview.pane.getByRole('alert').getByText('Параметр не изменён').waitFor();
    expect(await threshold.inputValue()).toBe('30');
    await restore();
    await threshold.fill('25');
    await threshold.press('Enter');
    await body.getByText('Изменено здесь, хранится в книге.').waitFor();
    expect(await preview.pane.getByRole('alert').count()).toBe(0);
    await preview.page.context().close();
  });
});

describe('without the worker', () => {
  it('whose code does not come, the page thinks by itself', async () => {
    const { restore, ...preview } = await openWithout(/thinking-worker/);
    await compute(preview);
    expect(await (await openView(preview, 'results')).locator('[data-school]').allInnerTexts()).toEqual(['Заречная СОШ']);
    await restore();
    await preview.page.context().close();
  });

  it('where there can be none, the page thinks by itself', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, 'Worker', { value: new Proxy(Worker, { construct: refuse }) });
    });
    const complaints = watchPage(page);
    await page.goto(new URL('?book=new', previewUrl()).href);
    const preview = { ...partsOf(page), complaints };
    await untilRead(preview);
    await openFile(preview, BOOK);
    await compute(preview);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
