/** The ribbon's buttons: they work without the pane, and the pane tells what they did. */
import type { Page } from 'playwright-core';
import { disconnectBrowser, newPage, paneFrame, partsOf, previewUrl, untilRead, watchPage } from './support/page';
import { stepHeader, viewTab } from './support/steps';
import { sheetNames } from './support/workbook';

type Command = (event: { completed: () => void }) => Promise<void>;

interface WithRibbon {
  ribbon?: Record<string, Command>;
  Office: { actions: { associate: (name: string, command: Command) => void } };
}

/** What the add-in tells Office to call. */
const listenToAssociations = async (asked: Page): Promise<void> => {
  await asked.route('**/preview-office.js*', async (route) => {
    const response = await route.fetch();
    const listen = (() => {
      const scope = window as unknown as WithRibbon;
      const commands: Record<string, Command> = {};
      scope.ribbon = commands;
      scope.Office.actions.associate = (name, command) => {
        commands[name] = command;
      };
    }).toString();
    await route.fulfill({ response, body: `${await response.text()}\n;(${listen})();` });
  });
};

let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  page = await newPage();
  complaints = watchPage(page);
  await listenToAssociations(page);
  await page.goto(previewUrl());
  await untilRead(partsOf(page));
});

afterAll(async () => {
  await page.context().close();
  await disconnectBrowser();
});

/** Resolves when Excel has been told that the command is over. */
const pressOnRibbon = (name: string): Promise<void> =>
  paneFrame({ page }).evaluate(
    (command) =>
      new Promise<void>((resolve, reject) => {
        const run = (window as unknown as WithRibbon).ribbon?.[command];
        if (run) void run({ completed: resolve });
        else reject(new Error(`the ribbon has no ${command}`));
      }),
    name,
  );

it('«check» opens the step that holds its answer', async () => {
  const { pane } = partsOf(page);
  await viewTab({ pane }, 'functions').click();
  await pressOnRibbon('checkFromRibbon');
  await pane.getByText(/^Книга проверена: \d+ ошиб/).filter({ visible: true }).first().waitFor();
  expect(await stepHeader({ pane }, 'check').getAttribute('aria-expanded')).toBe('true');
});

it('«compute» writes the sheets, and the pane says so with the way to the lists', async () => {
  const { pane } = partsOf(page);
  await pressOnRibbon('computeFromRibbon');
  const told = pane.getByText(/^Рассчитано с ленты, записано 18 листов\. ШНОР: \d+/).filter({ visible: true });
  await told.first().waitFor();
  expect(await sheetNames({ page })).toContain('Сводка');
  await viewTab({ pane }, 'path').click();
  await pane.getByRole('button', { name: 'Показать перечни' }).click();
  await pane.locator('[data-school]').first().waitFor();
});

it('nothing has complained', () => expect(complaints).toEqual([]));
