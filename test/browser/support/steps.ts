/** Where one goes in the pane: its views and the steps of its path, in any language. */
import type { Locator } from 'playwright-core';
import { PSEUDO_LOCALE, textsFor } from '../../../src/i18n';
import { ru } from '../../../src/i18n/ru';
import { untilRead, type Preview } from './page';

export type View = 'path' | 'results' | 'functions';
export type Step = 'data' | 'check' | 'settings' | 'compute' | 'reports';

type InPane = Pick<Preview, 'pane'>;

export const viewTab = ({ pane }: InPane, view: View): Locator => pane.locator(`#view-${view}`);
export const stepHeader = ({ pane }: InPane, step: Step): Locator => pane.locator(`#step-${step}`);
export const stepBody = ({ pane }: InPane, step: Step): Locator => pane.locator(`#step-${step}-panel`);
export const viewBody = ({ pane }: InPane, view: View): Locator => pane.locator(`#panel-${view}`);

/** Parts that come on demand show a spinner until they are there. */
const untilDrawn = async (body: Locator): Promise<void> => {
  await body.locator('button:visible, input:visible, h2:visible, h3:visible').first().waitFor();
  const loading = body.locator('.fui-Spinner:visible');
  while ((await loading.count()) > 0) await loading.first().waitFor({ state: 'hidden' });
};

export const openView = async (preview: InPane, view: View): Promise<Locator> => {
  await viewTab(preview, view).click();
  const body = viewBody(preview, view);
  await untilDrawn(body);
  return body;
};

export const openStep = async (preview: InPane, step: Step): Promise<Locator> => {
  await openView(preview, 'path');
  const header = stepHeader(preview, step);
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  const body = stepBody(preview, step);
  await untilDrawn(body);
  return body;
};

/** A file as if it had been chosen with the page's own button; the pane starts afresh with it. */
export const openFile = async ({ page, pane }: Preview, file: string | { readonly name: string; readonly buffer: Buffer }): Promise<void> => {
  const former = await page.locator('iframe').elementHandle();
  await page.locator('input[type=file]').setInputFiles(typeof file === 'string' ? file : { ...file, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  // Where something is not saved the page asks first.
  const open = (name: string): Locator => page.getByRole('alert').getByRole('button', { name, exact: true });
  const anyway = open(ru.preview.openAnyway).or(open(textsFor(PSEUDO_LOCALE).preview.openAnyway));
  await Promise.race([former?.waitForElementState('hidden'), anyway.click().catch(() => undefined)]);
  await former?.waitForElementState('hidden');
  await untilRead({ pane });
};
