/** A Chromium to test with: the machine's own, else the one that comes as a package. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

/** Keep the browser itself off the network. */
const QUIET = ['--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync'];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = (): string | undefined => {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
};

/** The package is an ES module that unpacks a browser and its libraries; a process of its own tells where they are. */
const UNPACK = `
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  process.stdout.write(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
`;

const packaged = (): { executablePath: string; env: Record<string, string> } => {
  const env = { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], { env, encoding: 'utf8' })) as ReturnType<typeof packaged>;
};

const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

export const launchOptions = (): LaunchOptions => {
  const executablePath = installed();
  if (executablePath !== undefined) return { executablePath, args: [...QUIET, ...asRoot()] };
  const { executablePath: unpacked, env } = packaged();
  // Its own arguments are for a cloud function: in one process it closes with its first page.
  return { executablePath: unpacked, args: ['--disable-gpu', ...QUIET, ...asRoot()], env: { ...(process.env as Record<string, string>), ...env } };
};
