/** What axe-core finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  axe?: { run(context: Document, options: RunOptions): Promise<AxeResults> };
}

/** Serious and critical findings, each with the elements it is about; `except` names rules that do not apply. */
export const findings = async (frame: Frame, except: readonly string[] = []): Promise<string[]> => {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const options: RunOptions = { resultTypes: ['violations'], iframes: false, rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])) };
  const { violations } = await frame.evaluate(async (given) => {
    const { axe } = window as unknown as WithAxe;
    if (!axe) throw new Error('axe-core is not there');
    return axe.run(document, given);
  }, options);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
};
