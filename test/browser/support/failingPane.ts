/** A pane whose Excel fails at each request in turn, and what one sees of it. */
import { bookOf } from './book';
import { failAt, hasFailed, standBetween } from './failing';
import { disconnectBrowser, openPreview, type Preview } from './page';
import { openFile } from './steps';
import { digest } from './workbook';

let preview: Preview;

/** For all tests of a file: one page, a workbook after another. */
export const openFailingPane = (): void => {
  beforeAll(async () => {
    preview = await openPreview({}, '?book=new');
  });
  afterAll(async () => {
    await preview.page.context().close();
    await disconnectBrowser();
  });
};

export const shown = (): Preview => preview;
export const button = (name: string | RegExp) => preview.pane.getByRole('button', { name, exact: true });
export const press = (name: string | RegExp): Promise<void> => button(name).click();
export const inPane = (text: string | RegExp) => preview.pane.getByText(text);
export const seen = (text: string | RegExp) => async (): Promise<boolean> => (await inPane(text).filter({ visible: true }).count()) > 0;
export const alert = () => preview.pane.getByRole('alert');
/** Can be pressed when nothing is under way. */
export const readAgain = () => preview.pane.locator('#step-data-panel button:not([aria-disabled=true])', { hasText: 'Прочитать снова' });

const timeless = (text: string): string => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then').replace(/\d\d\.\d\d\.\d{4},? \d\d:\d\d/g, 'then');
export const content = async (): Promise<string> => timeless(await digest(preview));

export const small = bookOf({
  Школы: [['Школа'], ['Заречная СОШ'], ['Лесная СОШ']],
  Результаты: [
    ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'],
    ['Заречная СОШ', '2024/2025', 'ОГЭ математика', 20, 8],
    ['Заречная СОШ', '2024/2025', 'ОГЭ русский язык', 20, 7],
    ['Лесная СОШ', '2024/2025', 'ОГЭ математика', 20, 2],
  ],
});
export const READ = '2 школы, отчётный год 2025';

export interface Case {
  readonly book: Buffer;
  /** What comes before, without any failure. */
  readonly prepare: () => Promise<unknown>;
  readonly act: () => Promise<void>;
  /** Whether it shows that it has been done. */
  readonly done: () => Promise<boolean>;
}

export const start = async ({ book, prepare }: Pick<Case, 'book' | 'prepare'>): Promise<void> => {
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

/** A test for each. */
export const failAtEach = (cases: Readonly<Record<string, Case>>): void =>
  describe.each(Object.entries(cases))('%s', (_, tried) => {
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
