/**
 * Loaded on its own, before office.js: whatever happens to Excel, to office.js or to the pane's code,
 * the page does not stay silent for longer than ten seconds. The words stand in the page.
 */
const PATIENCE_MS = 10_000;

const late = document.getElementById('late');
const loading = document.getElementById('loading');

const tell = (): void => {
  // The pane's code takes the whole boot screen away as soon as Excel answers.
  if (!late || !loading) return;
  loading.hidden = true;
  late.hidden = false;
};

window.setTimeout(tell, PATIENCE_MS);
document.getElementById('reload')?.addEventListener('click', () => window.location.reload());
