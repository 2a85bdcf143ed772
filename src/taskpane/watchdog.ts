/**
 * Loaded on its own, before office.js: whatever happens to Excel, to office.js or to the pane's code,
 * the page does not stay silent for longer than ten seconds. The words stand in the page.
 */
import { lateMessage, tellBoot } from './boot';

const PATIENCE_MS = 10_000;

const tell = (): void => {
  // Something else may have been said by then; as soon as Excel answers, the pane's code takes the whole boot screen away.
  if (document.getElementById('loading')?.hidden === false) tellBoot(document, lateMessage(document));
};

window.setTimeout(tell, PATIENCE_MS);
for (const button of document.querySelectorAll('[data-reload]')) button.addEventListener('click', () => window.location.reload());
