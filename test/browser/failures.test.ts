/** Excel fails at each request in turn while a workbook is read, computed, filled with blank sheets: the pane says so and goes on, the workbook is as it was or wholly updated. */
import { bookOf } from './support/book';
import { failAt, hasFailed, holdExcel, letExcelGo } from './support/failing';
import { alert, content, failAtEach, inPane, openFailingPane, press, READ, readAgain, seen, shown, small, start } from './support/failingPane';
import { compute, paneFrame, untilRead } from './support/page';
import { openStep } from './support/steps';

openFailingPane();

const empty = bookOf({ Лист1: [] });

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

failAtEach({
  'reading the workbook again': { book: small, prepare: () => openStep(shown(), 'data'), act: () => readAgain().click(), done: async () => (await alert().count()) === 0 },
  'the first computing': { book: small, prepare: async () => undefined, act: computeAgain, done: seen('добавлен') },
  'a computing that refreshes': { book: small, prepare: () => compute(shown()), act: computeAgain, done: seen('обновлён') },
  'creating sheets': { book: empty, prepare: () => press('Создать пустые листы…'), act: () => press(/^Создать \d/), done: seen(/^Созданы листы:/) },
  'clearing example rows': { book: empty, prepare: createSheets, act: () => press('Очистить примеры'), done: seen(/^Очищено:/) },
});

describe('the first reading', () => {
  it('is told where it fails, and succeeds when it is repeated', async () => {
    await start({ book: small, prepare: async () => undefined });
    let told = 0;
    for (let n = 1; ; n += 1) {
      await failAt(shown().page, n);
      await paneFrame(shown()).evaluate(() => window.location.reload());
      await shown().pane.getByRole('heading', { level: 1 }).waitFor();
      await alert().or(inPane(READ)).first().waitFor();
      if ((await alert().count()) > 0) {
        told += 1;
        expect(await alert().innerText()).toContain('Книгу не удалось прочитать');
        await alert().getByRole('button', { name: 'Повторить' }).click();
        await inPane(READ).waitFor();
        expect(await alert().count()).toBe(0);
      }
      await untilRead(shown());
      if (!(await hasFailed(shown().page))) break;
    }
    expect(told).toBeGreaterThan(0);
  });
});

describe('a computing that is cancelled', () => {
  it('leaves the workbook as it was, says so, and can be begun again', async () => {
    await start({ book: small, prepare: async () => undefined });
    const before = await content();
    await holdExcel(shown().page);
    await computeAgain();
    await press('Отменить');
    await inPane('Отменяем…').first().waitFor();
    await letExcelGo(shown().page);
    await inPane('Расчёт отменён. Книга не изменена.').first().waitFor();
    expect(await content()).toBe(before);
    await compute(shown());
  });
});
