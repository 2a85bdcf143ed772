/** Excel fails at each request in turn: the pane says so and goes on, the workbook is as it was or wholly updated. */
import { bookOf } from './support/book';
import { failAt, hasFailed, holdExcel, letExcelGo, standBetween } from './support/failing';
import { faultyBook } from './support/faultyBook';
import { selectCell } from './support/grid';
import { compute, disconnectBrowser, openPreview, paneFrame, untilRead, type Preview } from './support/page';
import { openFile, openStep, openView } from './support/steps';
import { digest } from './support/workbook';

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({}, '?book=new');
});

afterAll(async () => {
  await preview.page.context().close();
  await disconnectBrowser();
});

const button = (name: string | RegExp) => preview.pane.getByRole('button', { name, exact: true });
const press = (name: string | RegExp): Promise<void> => button(name).click();
const inPane = (text: string | RegExp) => preview.pane.getByText(text);
const seen = (text: string | RegExp) => async (): Promise<boolean> => (await inPane(text).filter({ visible: true }).count()) > 0;
const alert = () => preview.pane.getByRole('alert');
/** Can be pressed when nothing is under way. */
const readAgain = () => preview.pane.locator('#step-data-panel button:not([aria-disabled=true])', { hasText: 'Прочитать снова' });

const timeless = (text: string): string => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then').replace(/\d\d\.\d\d\.\d{4},? \d\d:\d\d/g, 'then');
const content = async (): Promise<string> => timeless(await digest(preview));

const small = bookOf({
  Школы: [['Школа'], ['Заречная СОШ'], ['Лесная СОШ']],
  Результаты: [
    ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'],
    ['Заречная СОШ', '2024/2025', 'ОГЭ математика', 20, 8],
    ['Заречная СОШ', '2024/2025', 'ОГЭ русский язык', 20, 7],
    ['Лесная СОШ', '2024/2025', 'ОГЭ математика', 20, 2],
  ],
});
const READ = '2 школы, отчётный год 2025';
const empty = bookOf({ Лист1: [] });

const repair = () => preview.pane.getByRole('region', { name: 'Можно исправить сразу' }).getByRole('listitem').filter({ hasText: 'Проценты записать долями' });
const showRepair = async (): Promise<void> => {
  await openStep(preview, 'check');
  await repair().getByRole('button', { name: 'Показать, что изменится' }).click();
};
const makeRepair = (): Promise<void> => repair().getByRole('button', { name: /^Исправить/ }).click();
const openRules = async (): Promise<void> => (await openStep(preview, 'settings')).locator('summary').first().click();
const changeThreshold = async (): Promise<void> => {
  const threshold = preview.pane.getByRole('textbox', { name: 'Порог низких результатов, %' });
  await threshold.fill('50');
  await threshold.press('Enter');
};
/** By the message of the last failure where there is one. */
const computeAgain = async (): Promise<void> => {
  const retry = alert().getByRole('button', { name: 'Повторить' });
  await ((await retry.count()) > 0 ? retry.click() : press(/^Рассчитать/));
};
const createSheets = async (): Promise<void> => {
  await press('Создать пустые листы…');
  await press(/^Создать \d/);
  await inPane(/^Созданы листы:/).first().waitFor();
};

interface Case {
  readonly book: Buffer;
  /** What comes before, without any failure. */
  readonly prepare: () => Promise<unknown>;
  readonly act: () => Promise<void>;
  /** Whether it shows that it has been done. */
  readonly done: () => Promise<boolean>;
}

const CASES: Readonly<Record<string, Case>> = {
  'reading the workbook again': { book: small, prepare: () => openStep(preview, 'data'), act: () => readAgain().click(), done: async () => (await alert().count()) === 0 },
  'the first computing': { book: small, prepare: async () => undefined, act: computeAgain, done: seen('добавлен') },
  'a computing that refreshes': { book: small, prepare: () => compute(preview), act: computeAgain, done: seen('обновлён') },
  'creating sheets': { book: empty, prepare: () => press('Создать пустые листы…'), act: () => press(/^Создать \d/), done: seen(/^Созданы листы:/) },
  'clearing example rows': { book: empty, prepare: createSheets, act: () => press('Очистить примеры'), done: seen(/^Очищено:/) },
  'a repair': { book: faultyBook(), prepare: showRepair, act: makeRepair, done: seen(/^Исправлено в /) },
  'taking a repair back': {
    book: faultyBook(),
    prepare: async () => {
      await showRepair();
      await makeRepair();
      await inPane(/^Исправлено в /).first().waitFor();
    },
    act: () => press('Вернуть как было'),
    done: seen(/^Прежние значения возвращены:/),
  },
  'changing a setting': { book: small, prepare: openRules, act: changeThreshold, done: seen('Изменено здесь, хранится в книге.') },
  'making the sheet of settings': { book: small, prepare: openRules, act: () => press('Показать на листе «Параметры»'), done: seen(/^Параметры записаны на лист/) },
  'inserting a formula': {
    book: small,
    prepare: async () => {
      await selectCell(preview, 'Школы', 'C8');
      await openView(preview, 'functions');
      await button('Вставить в ячейку: SHNOR.ISBSH').waitFor();
    },
    act: () => press('Вставить в ячейку: SHNOR.ISBSH'),
    done: seen(/^Формула вставлена: /),
  },
};

const start = async ({ book, prepare }: Pick<Case, 'book' | 'prepare'>): Promise<void> => {
  await openFile(preview, { name: 'Книга.xlsx', buffer: book });
  await standBetween(preview.page);
  await prepare();
};

const PATIENCE_MS = 30_000;

const outcome = async (done: Case['done']): Promise<{ readonly failed: boolean; readonly done: boolean; readonly told: string }> => {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
    const failed = await hasFailed(preview.page);
    const isDone = await done();
    const told = (await alert().filter({ visible: true }).allInnerTexts()).join('\n');
    if ((isDone || (failed && told !== '')) && (await readAgain().count()) > 0) return { failed, done: isDone, told };
    await preview.page.waitForTimeout(20);
  }
  throw new Error('The failure was neither told nor got over.');
};

/** After the change come requests that only read: these have a case of their own. */
const ENOUGH = 2;

describe.each(Object.entries(CASES))('%s', (_, tried) => {
  it('ends in a message or in success at whichever request Excel fails, and the workbook is never half changed', async () => {
    await start(tried);
    const before = await content();
    const changed: { readonly at: number; readonly now: string }[] = [];
    let failures = 0;
    for (let inRow = 0; inRow < ENOUGH; ) {
      await failAt(preview.page, failures + 1);
      await tried.act();
      const { failed, done, told } = await outcome(tried.done);
      const now = await content();
      if (!done) expect(told.length).toBeGreaterThan(20);
      inRow = now === before ? 0 : inRow + 1;
      if (now !== before) changed.push({ at: failures + 1, now });
      if (!failed) break;
      failures += 1;
      if (now !== before) await start(tried);
    }
    const updated = changed.at(-1)?.now ?? before;
    expect(failures).toBeGreaterThan(0);
    expect(changed.filter(({ now }) => now !== updated).map(({ at }) => at)).toEqual([]);
  });
});

describe('the first reading', () => {
  it('is told where it fails, and succeeds when it is repeated', async () => {
    await start({ book: small, prepare: async () => undefined });
    let told = 0;
    for (let n = 1; ; n += 1) {
      await failAt(preview.page, n);
      await paneFrame(preview).evaluate(() => window.location.reload());
      await preview.pane.getByRole('heading', { level: 1 }).waitFor();
      await alert().or(inPane(READ)).first().waitFor();
      if ((await alert().count()) > 0) {
        told += 1;
        expect(await alert().innerText()).toContain('Книгу не удалось прочитать');
        await alert().getByRole('button', { name: 'Повторить' }).click();
        await inPane(READ).waitFor();
        expect(await alert().count()).toBe(0);
      }
      await untilRead(preview);
      if (!(await hasFailed(preview.page))) break;
    }
    expect(told).toBeGreaterThan(0);
  });
});

describe('a computing that is cancelled', () => {
  it('leaves the workbook as it was, says so, and can be begun again', async () => {
    await start({ book: small, prepare: async () => undefined });
    const before = await content();
    await holdExcel(preview.page);
    await computeAgain();
    await press('Отменить');
    await inPane('Отменяем…').first().waitFor();
    await letExcelGo(preview.page);
    await inPane('Расчёт отменён. Книга не изменена.').first().waitFor();
    expect(await content()).toBe(before);
    await compute(preview);
  });
});
