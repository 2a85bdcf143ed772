/** What the pane and the page are to those who see, hear or use them differently. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import { compute, disconnectBrowser, openPreview, type Preview } from './support/page';

const axeSource = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings, each with the elements it is about. */
const findings = async (frame: Frame): Promise<string[]> => {
  await frame.evaluate(axeSource);
  const options: RunOptions = { resultTypes: ['violations'], iframes: false };
  const { violations } = await frame.evaluate((given) => (window as unknown as { axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } }).axe.run(document, given), options);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
};

const paneFrame = ({ page }: Preview): Frame => {
  const frame = page.frames().find((candidate) => candidate.url().includes('preview-pane'));
  if (!frame) throw new Error('The pane’s frame is not there.');
  return frame;
};

afterAll(disconnectBrowser);

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview({ colorScheme });
  });

  afterAll(() => preview.page.context().close());

  it('axe-core finds nothing serious in the pane before and after computing', async () => {
    expect(await findings(paneFrame(preview))).toEqual([]);
    await compute(preview);
    expect(await findings(paneFrame(preview))).toEqual([]);
  });

  it('axe-core finds nothing serious in the page around it', async () => {
    await preview.page.getByRole('tab', { name: 'Сводка' }).click();
    expect(await findings(preview.page.mainFrame())).toEqual([]);
  });
});

describe('in a narrow pane', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview();
    await preview.page.locator('iframe').evaluate((frame) => frame.setAttribute('style', 'width: 300px'));
  });

  afterAll(() => preview.page.context().close());

  it('nothing has to be scrolled sideways at 300 pixels, with results or without', async () => {
    const overflow = () => paneFrame(preview).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await compute(preview);
    expect(await overflow()).toBe(0);
  });

  it('everything that can be pressed is reached by the Tab key', async () => {
    const frame = paneFrame(preview);
    const pressable = await frame.locator('button:visible').count();
    const reached = new Set<number>();
    await frame.locator('body').evaluate((body) => body.querySelector<HTMLElement>('button')?.focus());
    for (let at = 0; at < pressable + 2; at += 1) {
      reached.add(await frame.evaluate(() => [...document.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement)));
      await preview.page.keyboard.press('Tab');
    }
    reached.delete(-1);
    expect(reached.size).toBe(pressable);
  });
});
