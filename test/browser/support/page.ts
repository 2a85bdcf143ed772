/** Opens the preview in a page of its own and keeps account of what must not happen. */
import { chromium, type Browser, type BrowserContextOptions, type Frame, type FrameLocator, type Locator, type Page } from 'playwright-core';

export interface Preview {
  readonly page: Page;
  /** The add-in's pane, in its frame. */
  readonly pane: FrameLocator;
  readonly grid: Locator;
  readonly tabs: Locator;
  /** Errors of the page and of its frame, requests to other places included. */
  readonly complaints: string[];
}

/** Longer than anything here takes on a busy machine. */
const PATIENCE_MS = 60_000;

let browser: Browser | null = null;

export const previewUrl = (): string => {
  const url = process.env.PREVIEW_URL;
  if (!url) throw new Error('The preview is not served: run the browser tests with their own configuration.');
  return url;
};

export const connectBrowser = async (): Promise<Browser> => {
  const endpoint = process.env.BROWSER_ENDPOINT;
  if (!endpoint) throw new Error('There is no browser: run the browser tests with their own configuration.');
  browser ??= await chromium.connect(endpoint);
  return browser;
};

export const disconnectBrowser = async (): Promise<void> => {
  await browser?.close();
  browser = null;
};

export const watchPage = (page: Page, allowed: (url: string) => boolean = () => false): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const local = origin === new URL(previewUrl()).origin || protocol === 'data:' || protocol === 'blob:';
    if (!local && !allowed(request.url())) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
};

export const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await (await connectBrowser()).newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  context.setDefaultNavigationTimeout(3 * PATIENCE_MS);
  return context.newPage();
};

export const partsOf = (page: Page): Omit<Preview, 'complaints'> => ({
  page,
  pane: page.frameLocator('iframe'),
  grid: page.getByRole('grid'),
  tabs: page.getByRole('tab'),
});

export const paneFrame = ({ page }: Pick<Preview, 'page'>): Frame => {
  const frame = page.frames().find((candidate) => candidate.url().includes('preview-pane'));
  if (!frame) throw new Error('The pane’s frame is not there.');
  return frame;
};

export const computeButton = ({ pane }: Pick<Preview, 'pane'>): Locator => pane.getByRole('button', { name: /^Рассчитать/ });

/** A step whose body shows «Дальше» has been read: in any language, and whether there is something to compute or not. */
export const untilRead = ({ pane }: Pick<Preview, 'pane'>): Promise<void> => pane.locator('#step-data-panel > div > button').first().waitFor({ state: 'attached' });

/** The preview with its workbook read by the pane. `search`: the page's parameters, such as «?book=new». */
export const openPreview = async (options: BrowserContextOptions = {}, search = ''): Promise<Preview> => {
  const page = await newPage(options);
  const complaints = watchPage(page);
  await page.goto(new URL(search, previewUrl()).href);
  const preview = { ...partsOf(page), complaints };
  await untilRead(preview);
  return preview;
};

export const compute = async (preview: Pick<Preview, 'pane'>): Promise<void> => {
  await computeButton(preview).click();
  await preview.pane.getByRole('status').getByText(/^Расчёт завершён\./).waitFor({ state: 'attached' });
};
