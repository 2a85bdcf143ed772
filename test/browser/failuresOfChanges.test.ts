/** Excel fails at each request in turn while cells are changed: the pane says so and goes on, the workbook is as it was or wholly changed. */
import { button, failAtEach, inPane, openFailingPane, press, seen, shown, small } from './support/failingPane';
import { faultyBook } from './support/faultyBook';
import { selectCell } from './support/grid';
import { openStep, openView } from './support/steps';

openFailingPane();

const repair = () => shown().pane.getByRole('region', { name: 'Можно исправить сразу' }).getByRole('listitem').filter({ hasText: 'Проценты записать долями' });
const showRepair = async (): Promise<void> => {
  await openStep(shown(), 'check');
  await repair().getByRole('button', { name: 'Показать, что изменится' }).click();
};
const makeRepair = (): Promise<void> => repair().getByRole('button', { name: /^Исправить/ }).click();
const openRules = async (): Promise<void> => (await openStep(shown(), 'settings')).locator('summary').first().click();
const changeThreshold = async (): Promise<void> => {
  const threshold = shown().pane.getByRole('textbox', { name: 'Порог низких результатов, %' });
  await threshold.fill('50');
  await threshold.press('Enter');
};

failAtEach({
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
      await selectCell(shown(), 'Школы', 'C8');
      await openView(shown(), 'functions');
      await button('Вставить в ячейку: SHNOR.ISBSH').waitFor();
    },
    act: () => press('Вставить в ячейку: SHNOR.ISBSH'),
    done: seen(/^Формула вставлена: /),
  },
});
