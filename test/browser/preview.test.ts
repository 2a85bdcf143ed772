/** The whole path in a real browser: the sample is read, computed, shown, downloaded and read back. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/local/xlsx';
import { compute, computeButton, disconnectBrowser, openPreview, type Preview } from './support/page';

const GENERATED = ['Сводка', 'Низкие результаты', 'ИСБШ', 'Риски школ', 'Группы школ', 'Проблемы данных'];

afterAll(disconnectBrowser);

describe('the preview page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview();
  });

  afterAll(async () => {
    await preview.page.context().close();
    rmSync(folder, { recursive: true });
  });

  const cell = (address: string) => preview.grid.locator(`[data-cell="${address}"]`);
  const tab = (name: string) => preview.page.getByRole('tab', { name, exact: true });

  it('opens on the sample, and the pane has read it without being asked', async () => {
    expect(await preview.pane.getByText(/^\d+ школ[аы]?, отчётный год \d{4}$/).count()).toBe(1);
    expect(await preview.pane.getByRole('region', { name: 'Исходные данные' }).getByRole('listitem').count()).toBe(7);
    expect(await tab('Школы').count()).toBe(1);
    expect(await tab('Сводка').count()).toBe(0);
  });

  it('goes to the cell of a problem at a click on it', async () => {
    const problem = preview.pane.getByRole('region', { name: 'Проблемы данных' }).getByRole('listitem').first().getByRole('button');
    const [sheet, address] = (await problem.innerText()).split(', ');
    await problem.click();
    await preview.page.getByRole('tab', { name: sheet ?? '', exact: true, selected: true }).waitFor();
    await preview.page.locator('.formula-bar .place', { hasText: address ?? '' }).waitFor();
    await cell(address ?? '').waitFor();
  });

  it('computes at a press of «Рассчитать», showing its progress on the way', async () => {
    const stages = preview.pane.locator('body').evaluate(
      (body) =>
        new Promise<string[]>((resolve) => {
          const seen = new Set<string>();
          const observer = new MutationObserver(() => {
            const status = body.querySelector('[role=status]')?.textContent ?? '';
            if (status !== '') seen.add(status);
            if (body.querySelector('[role=progressbar]')) seen.add('progressbar');
            if (status !== 'Расчёт завершён.') return;
            observer.disconnect();
            resolve([...seen]);
          });
          observer.observe(body, { subtree: true, childList: true, characterData: true });
        }),
    );
    await compute(preview);
    expect(await stages).toEqual(expect.arrayContaining(['progressbar', 'Подготовка листов', 'Запись листов', 'Расчёт завершён.']));
  });

  it('shows the three lists, and the new sheets as tabs', async () => {
    for (const list of [/^ШНОР\s*[1-9]/, /^ШНСУ\s*[1-9]/, /^Группа риска\s*[1-9]/]) {
      expect(await preview.pane.getByRole('heading', { name: list }).count()).toBe(1);
    }
    expect((await preview.tabs.allInnerTexts()).slice(-GENERATED.length)).toEqual(GENERATED);
  });

  it('shows «Сводка» in the grid, with its figures and charts, from the link in the pane', async () => {
    await preview.pane.getByRole('region', { name: /^Результаты/ }).getByRole('button', { name: 'Сводка' }).click();
    await preview.page.getByRole('tab', { name: 'Сводка', selected: true }).waitFor();
    await cell('A1').waitFor();
    expect(await cell('A1').innerText()).toContain('Сводка');
    expect(await preview.page.getByRole('img').count()).toBeGreaterThanOrEqual(2);
    expect(await preview.page.locator('svg[role=img] rect').count()).toBeGreaterThan(6);
    expect(await preview.grid.getByText(/#(NAME|VALUE|REF|DIV)/).count()).toBe(0);
  });

  it('follows a link in the grid and shows the formula of a computed cell', async () => {
    await tab('ИСБШ').click();
    const linked = preview.grid.locator('.cell.linked', { hasText: 'МБОУ' }).first();
    await linked.click();
    await preview.page.getByRole('tab', { name: 'ИСБШ', selected: true }).waitFor({ state: 'detached' });
    await tab('ИСБШ').click();
    const formulas = await preview.page.evaluate(() => {
      const host = (window as unknown as { previewHost: { workbook: { sheets: { name: string; cells: { entries(): Iterable<{ row: number; column: number; cell: { formula: string | null } }> } }[] } } }).previewHost;
      const sheet = host.workbook.sheets.find(({ name }) => name === 'ИСБШ');
      return [...(sheet?.cells.entries() ?? [])].flatMap(({ cell: { formula } }) => formula ?? []);
    });
    expect(formulas.some((formula) => formula.includes('SHNOR.ISBSH('))).toBe(true);
  });

  it('moves the selection by keyboard', async () => {
    await tab('Школы').click();
    await cell('B5').click();
    await preview.page.keyboard.press('ArrowDown');
    await preview.page.keyboard.press('ArrowRight');
    expect(await preview.page.locator('.formula-bar .place').innerText()).toBe('C6');
  });

  it('refreshes the sheets at the second computing instead of adding others', async () => {
    const before = await preview.tabs.allInnerTexts();
    await computeButton(preview).click();
    await preview.pane.getByText('обновлён').first().waitFor();
    expect(await preview.tabs.allInnerTexts()).toEqual(before);
  });

  it('gives the result as a file that holds the old sheets and the new ones', async () => {
    const [download] = await Promise.all([preview.page.waitForEvent('download'), preview.page.getByRole('button', { name: 'Скачать результат' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    const read = readWorkbook(new Uint8Array(readFileSync(path)));
    const names = 'workbook' in read ? read.workbook.sheets.map(({ name }) => name) : [];
    expect(names).toEqual(await preview.tabs.allInnerTexts());
  });

  it('opens another file of the reader’s and starts the pane afresh with it', async () => {
    await preview.page.locator('input[type=file]').setInputFiles('test/fixtures/clean-tables/workbook.xlsx');
    await tab('Сводка').waitFor({ state: 'detached' });
    await computeButton(preview).waitFor();
    expect(await preview.pane.getByText('Записаны листы').count()).toBe(0);
    await compute(preview);
    expect(await tab('Сводка').count()).toBe(1);
  });

  it('says in Russian why a file cannot be opened, and keeps the open workbook', async () => {
    const before = await preview.tabs.allInnerTexts();
    await preview.page.locator('input[type=file]').setInputFiles({ name: 'письмо.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Это не книга.') });
    const alert = preview.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Файл «письмо.xlsx» не открыт. Это не книга Excel');
    expect(await preview.tabs.allInnerTexts()).toEqual(before);
  });

  it('has made no request to another place and written no error to the console', () => {
    expect(preview.complaints).toEqual([]);
  });
});
