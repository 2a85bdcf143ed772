/** Every screen of the pane, one after another, in any language: the words are those of the product. */
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { textsFor, type Texts } from '../../../src/i18n';
import { collecting } from './collectScreens';
import { holdExcel, letExcelGo, failAt, standBetween } from './failing';
import { faultyBook } from './faultyBook';
import { untilRead, type Preview } from './page';
import { openFile, openStep, openView, stepBody, stepHeader } from './steps';
import { wideBook } from './wideBook';

export type Visit = (screen: string) => Promise<void>;

export interface Tour {
  readonly preview: Preview;
  /** The locale that the page was opened in. */
  readonly language: string;
  readonly words: Texts['pane'];
  readonly visit: Visit;
}

const named = (within: Pick<Locator, 'getByRole'>, name: string): Locator => within.getByRole('button', { name, exact: true });

const main = ({ pane }: Preview): Locator => pane.locator('footer button').filter({ visible: true }).last();

const emptyWorkbook = async ({ preview, words, visit }: Tour): Promise<void> => {
  const body = stepBody(preview, 'data');
  await visit('an empty workbook');
  await named(body, words.input.create.open).click();
  await body.getByRole('checkbox').first().waitFor();
  await visit('the choice of blank sheets');
  await named(body, words.mapping.open).click();
  await body.getByRole('combobox').first().waitFor();
  await visit('pointing at a sheet');
  for (const step of ['check', 'settings', 'compute', 'reports'] as const) {
    await openStep(preview, step);
    await visit(`«${step}» of an empty workbook`);
  }
  await openView(preview, 'results');
  await visit('results of an empty workbook');
};

const faultyWorkbook = async ({ preview, words, visit }: Tour): Promise<void> => {
  await openFile(preview, { name: 'Ошибки.xlsx', buffer: faultyBook() });
  const data = await openStep(preview, 'data');
  await visit('tables that were found and tables that are missing');
  await named(data, words.mapping.open).click();
  await data.getByRole('combobox').nth(1).selectOption('Результаты');
  await data.locator('table').first().waitFor();
  await visit('which column means what');
  const check = await openStep(preview, 'check');
  await check.getByRole('region', { name: words.schoolNames.heading }).getByRole('button', { expanded: false }).first().click();
  const offer = named(check, words.issues.repairs.show).first();
  while ((await offer.count()) > 0) await offer.click();
  await visit('issues and repairs');
  await check.getByRole('searchbox').fill('zzz');
  await check.getByText(words.issues.filter.nothing).waitFor();
  await visit('a filter that finds nothing');
  await named(check, words.issues.filter.reset).click();
  await check.locator('table ~ button').last().click();
  await preview.pane.locator('footer').getByRole('button', { name: words.notices.undoRepair }).waitFor();
  await visit('a repair that was made');
};

const wideWorkbook = async ({ preview, words, visit }: Tour): Promise<void> => {
  await openFile(preview, { name: 'Свод.xlsx', buffer: wideBook() });
  const data = await openStep(preview, 'data');
  const waiting = data.getByRole('list', { name: words.mapping.waiting });
  await waiting.waitFor();
  await visit('a sheet that waits for the user’s word');
  await waiting.getByRole('button').last().click();
  await data.locator('table').first().waitFor();
  for (const summary of await data.locator('summary').all()) if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
  await visit('the groups of columns of a wide sheet');
};

const settings = async ({ preview, words, visit }: Tour): Promise<void> => {
  const body = await openStep(preview, 'settings');
  for (const summary of await body.locator('summary').all()) await summary.click();
  await visit('the settings');
  const field = body.getByRole('textbox').first();
  await field.fill('?');
  await field.press('Enter');
  await visit('a setting that is not taken');
  await field.fill('25');
  await field.press('Enter');
  await named(body, words.settings.resetAll).click();
  await preview.pane.getByRole('alertdialog').waitFor();
  await visit('the question about all settings');
  await preview.pane.getByRole('alertdialog').press('Escape');
};

const computing = async ({ preview, words, visit }: Tour): Promise<void> => {
  await openStep(preview, 'compute');
  await visit('what to compute');
  await standBetween(preview.page);
  await holdExcel(preview.page);
  await main(preview).click();
  await preview.pane.getByRole('progressbar').waitFor();
  await visit('computing');
  await letExcelGo(preview.page);
  await preview.pane.locator('[data-school]').first().waitFor();
  await visit('the lists');
  await preview.pane.getByRole('searchbox').filter({ visible: true }).fill('zzz');
  await preview.pane.getByText(words.results.notFound).waitFor();
  await visit('a search that finds nothing');
  await preview.pane.getByRole('searchbox').filter({ visible: true }).press('Escape');
  await preview.pane.locator('[data-school]').first().click();
  await untilTold(preview);
  await visit('a school’s story');
  await openStep(preview, 'reports');
  await visit('the reports');
};

const untilTold = async ({ pane }: Preview): Promise<void> => {
  await pane.getByRole('article').locator('h3').first().waitFor();
  await pane.getByRole('article').locator('.fui-Spinner').waitFor({ state: 'detached' });
};

/** The sample allows to compute every topic of the analysis. */
const analysis = async ({ preview, visit }: Tour): Promise<void> => {
  await openFile(preview, join('assets', 'samples', 'sample-district.xlsx'));
  await openStep(preview, 'compute');
  await main(preview).click();
  await preview.pane.locator('[data-school]').first().click();
  await untilTold(preview);
  await visit('what the analysis says of a school');
  await openStep(preview, 'reports');
  await visit('the reports with the analysis');
};

/** What each report rests on, then what came of building a set. */
const gallery = async ({ preview, language, visit }: Tour): Promise<void> => {
  const body = await openStep(preview, 'reports');
  const { result, set } = textsFor(language).gallery;
  for (const summary of await body.locator('[data-report] summary').all()) await summary.click();
  await body.getByRole('checkbox').first().check();
  await visit('what the reports rest on');
  await named(body, set.build).click();
  await body.getByRole('heading', { name: result.heading, exact: true }).waitFor();
  await visit('reports that were built');
};

const functions = async ({ preview, words, visit }: Tour): Promise<void> => {
  const body = await openView(preview, 'functions');
  await body.locator('details').first().waitFor();
  for (const summary of await body.locator('summary').all()) await summary.click();
  await visit('the functions');
  await body.getByRole('button').filter({ hasText: words.functionList.insert }).first().click();
  await preview.pane.getByRole('alertdialog').waitFor();
  await visit('the question before a cell is replaced');
  await preview.pane.getByRole('alertdialog').press('Escape');
};

const failure = async ({ preview, words, visit }: Tour): Promise<void> => {
  await openStep(preview, 'data');
  await failAt(preview.page, 1);
  await named(stepBody(preview, 'data'), words.input.again).click();
  await preview.pane.getByRole('alert').waitFor();
  await visit('a failure');
};

/** From a preview of an empty workbook on. `language`: the locale that the page was opened in. */
export const visitEveryScreen = async (preview: Preview, language: string, visit: Visit): Promise<void> => {
  await untilRead(preview);
  const tour: Tour = { preview, language, words: textsFor(language).pane, visit };
  for (const part of [emptyWorkbook, wideWorkbook, faultyWorkbook, collecting, settings, computing, functions, failure, analysis, gallery]) await part(tour);
  await stepHeader(preview, 'data').waitFor();
};
