/** In Node, under jest too: loads Microsoft's Excel client into the global scope and gives it what it misses there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Associations } from './client';
import { DEFAULT_API_SETS, defineOffice } from './client';

export { ALL_API_SETS, DEFAULT_API_SETS, connectHost } from './client';
export type { Associations, ConnectedHost } from './client';

const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.js';

const nothing = (): void => undefined;

/** What the client touches while it loads, and never again. */
const PAGE: Readonly<Record<string, unknown>> = {
  document: { getElementsByTagName: () => [], createElement: () => ({}), getElementById: () => null, addEventListener: nothing },
  location: { href: 'http://localhost/', origin: 'http://localhost', protocol: 'http:', host: 'localhost', pathname: '/', search: '', hash: '' },
  addEventListener: nothing,
  localStorage: { getItem: () => null, setItem: nothing, removeItem: nothing },
};

/** The client asks for `window.Office` at each call: the window stays, and is the global object itself. */
const LASTING: Readonly<Record<string, unknown>> = { window: globalThis, self: globalThis, navigator: { userAgent: 'Node' } };

const lend = (values: Readonly<Record<string, unknown>>): string[] => {
  const missing = Object.keys(values).filter((name) => !(name in globalThis));
  for (const name of missing) Object.defineProperty(globalThis, name, { value: values[name], configurable: true, writable: true });
  return missing;
};

const loadClient = (): void => {
  if ('Excel' in globalThis) return;
  const path = createRequire(import.meta.url).resolve(CLIENT);
  lend(LASTING);
  const lent = lend(PAGE);
  // An indirect eval runs the file as a script of this very global scope; under jest each test file has its own.
  const run = eval;
  run(`${readFileSync(path, 'utf8')}\n//# sourceURL=${CLIENT}`);
  for (const name of lent) Reflect.deleteProperty(globalThis, name);
};

/** Loads the client once and declares the requirement sets that it is to check against. */
export const installClient = (apiSets: Readonly<Record<string, string>> = DEFAULT_API_SETS): Associations => {
  loadClient();
  return defineOffice(apiSets);
};
