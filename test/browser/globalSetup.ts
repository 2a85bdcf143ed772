/** Before all browser tests: one server and one browser for all of them. */
import { chromium } from 'playwright-core';
import { launchOptions } from './support/browser';
import { running } from './support/running';
import { ensureBuild, servePreview } from './support/webpack';

export default async function setUp(): Promise<void> {
  ensureBuild();
  const [{ url, server }, browser] = await Promise.all([servePreview(), chromium.launchServer(launchOptions())]);
  process.env.PREVIEW_URL = url;
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  running.stop = async () => {
    server.kill();
    await browser.close();
  };
}
