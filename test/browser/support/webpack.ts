/** The preview as `npm start` serves it, and the add-in as `npm run build` makes it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const WEBPACK = join('node_modules', 'webpack', 'bin', 'webpack.js');
const PATIENCE_MS = 240_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

/** Resolves when the first page is served: the server answers only after it has compiled. */
export const servePreview = async (): Promise<{ url: string; server: ChildProcess }> => {
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const server = spawn(process.execPath, [WEBPACK, 'serve', '--mode', 'development', '--no-open', '--no-devtool', '--no-client', '--no-web-socket-server'], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(url))) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`The preview was not served:\n${said}`);
    await wait(250);
  }
  return { url, server };
};

/** `npm test` has built it a moment ago; run alone, the browser tests build it themselves. */
export const ensureBuild = (): void => {
  if (existsSync(join('dist', 'taskpane.html'))) return;
  const { status, stdout } = spawnSync(process.execPath, [WEBPACK, '--mode', 'production'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The production build failed:\n${stdout}`);
};
