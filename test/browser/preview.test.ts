/** Excel's window without Excel: editing, undo, files and the page's parameters, in a real browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CALCULATION_SHEET_IDS } from '../../src/app/results';
import { readWorkbook } from '../../src/files/xlsx';
import { createSheet, createWorkbook } from '../../src/files/workbook/create';
import { parseAddress } from '../../src/files/workbook/address';
import { writeWorkbook } from '../../src/files/xlsx';
import { ru } from '../../src/i18n/ru';
import { paste, placeShown, selectCell, showSheet, untilSelected } from './support/grid';
import { compute, disconnectBrowser, openPreview, paneFrame, untilRead, type Preview } from './support/page';
import { cellAt, digest, sheetNames, valueAt } from './support/workbook';

/** The sample has what every sheet needs. */
const GENERATED = CALCULATION_SHEET_IDS.map((id) => ru.terms.sheetNames[id]);
const FIXTURE = 'test/fixtures/clean-tables/workbook.xlsx';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
let preview: Preview;

afterAll(async () => {
  await disconnectBrowser();
  rmSync(folder, { recursive: true });
});

const press = (...keys: readonly string[]): Promise<void> => keys.reduce(async (before, key) => (await before, preview.page.keyboard.press(key)), Promise.resolve());
const type = (text: string): Promise<void> => preview.page.keyboard.type(text);
const button = (name: string) => preview.page.getByRole('button', { name, exact: true });
const cell = (address: string) => preview.grid.locator(`[data-cell="${address}"]`);
const untilShows = (address: string, text: string) => cell(address).getByText(text, { exact: true }).waitFor();
const untilGone = (sheet: string) => preview.page.getByRole('tab', { name: sheet, exact: true }).waitFor({ state: 'detached' });
const bar = () => preview.page.getByRole('textbox', { name: 'Содержимое выбранной ячейки' });

/** The edit has been made and all that looks at it is computed. */
const settled = () => preview.page.evaluate(() => (window as unknown as { previewHost: { work(act: () => undefined): Promise<undefined> } }).previewHost.work(() => undefined));

const openBytes = async (name: string, bytes: Uint8Array): Promise<void> => {
  await preview.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await preview.page.locator('.toolbar .book').getByText(name.replace('.xlsx', ''), { exact: true }).waitFor();
};

/** A1:B3 is an Excel table, B takes «да» or «нет», C1 counts, D1 is for texts. */
const smallBook = (): Uint8Array => {
  const sheet = createSheet('1', 'Опрос');
  const put = (address: string, value: string | number | null, formula: string | null = null, numberFormat?: string): void => {
    const { row, column } = parseAddress(address)!;
    sheet.cells.set(row, column, { value, formula, style: numberFormat === undefined ? {} : { numberFormat } });
  };
  ['Школа', 'Согласие'].forEach((header, column) => put(column === 0 ? 'A1' : 'B1', header));
  put('A2', 1);
  put('A3', 2);
  put('B2', 'да');
  put('C1', null, '=SUM(A:A)*2');
  put('D1', null, null, '@');
  sheet.tables.push({ id: 1, name: 'Опрос', range: parseAddress('A1:B3')!, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: 'TableStyleMedium2' });
  sheet.validations.push({ range: parseAddress('B2:B3')!, list: 'да,нет', promptTitle: 'Согласие', promptMessage: 'Выберите да или нет', errorTitle: 'Согласие', errorMessage: 'Только да или нет' });
  return writeWorkbook(createWorkbook([sheet, createSheet('2', 'Закрыт')]));
};

describe('editing', () => {
  beforeAll(async () => {
    preview = await openPreview({ permissions: ['clipboard-read', 'clipboard-write'] }, '?book=new');
    await openBytes('опрос.xlsx', smallBook());
    await untilRead(preview);
  });

  afterAll(() => preview.page.context().close());

  it('types over a cell, recalculates what looks at it, and goes down by Enter, right by Tab', async () => {
    await selectCell(preview, 'Опрос', 'A2');
    await type('12,5');
    await press('Enter');
    await untilSelected(preview, 'Опрос', 'A3');
    await untilShows('C1', '29');
    expect(await valueAt(preview, 'Опрос', 'A2')).toBe(12.5);
    await type('7');
    await press('Tab');
    await untilSelected(preview, 'Опрос', 'B3');
    await untilShows('C1', '39');
  });

  it('takes a percentage, a date, a text and a formula for what they are', async () => {
    for (const [address, text, value] of [['F1', '35 %', 0.35], ['F2', '01.02.2021', 44228], ['F3', "'12", '12'], ['D1', '0012', '0012'], ['F4', '=SUM(F1:F2)', 44228.35]] as const) {
      await selectCell(preview, 'Опрос', address);
      await type(text);
      await press('Enter');
      await settled();
      expect(await valueAt(preview, 'Опрос', address)).toBe(value);
    }
    expect(await cell('F1').innerText()).toBe('35%');
    expect(await cell('F2').innerText()).toBe('01.02.2021');
    expect(await cellAt(preview, 'Опрос', 'F4')).toEqual({ value: 44228.35, formula: '=SUM(F1:F2)' });
  });

  it('edits by F2, by a double click and in the formula bar, and Escape leaves all as it was', async () => {
    await selectCell(preview, 'Опрос', 'A2');
    await press('F2', 'Backspace', 'Enter');
    await untilShows('A2', '12');
    await cell('A2').dblclick();
    await type('3');
    await press('Escape');
    expect(await valueAt(preview, 'Опрос', 'A2')).toBe(12);
    await bar().click();
    await press('End');
    await type('0');
    await press('Enter');
    await untilShows('A2', '120');
    await untilSelected(preview, 'Опрос', 'A3');
  });

  it('says why a formula cannot be read, and lets it be corrected', async () => {
    await selectCell(preview, 'Опрос', 'G1');
    await type('=SUM(A1');
    await press('Enter');
    const dialog = preview.page.getByRole('alertdialog');
    expect(await dialog.innerText()).toContain('Формулу не удалось прочитать');
    await press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await type(':A3)');
    await press('Enter');
    await untilSelected(preview, 'Опрос', 'G2');
    expect(await cellAt(preview, 'Опрос', 'G1')).toEqual({ value: 127, formula: '=SUM(A1:A3)' });
  });

  it('clears the selected block by Delete', async () => {
    await selectCell(preview, 'Опрос', 'F1');
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Delete');
    await cell('F2').getByText(/./).waitFor({ state: 'detached' });
    expect(await Promise.all(['F1', 'F2', 'F3'].map((address) => valueAt(preview, 'Опрос', address)))).toEqual([null, null, null]);
  });

  it('offers the list of a cell, shows its prompt, and refuses what is not in it', async () => {
    await selectCell(preview, 'Опрос', 'B3');
    expect(await preview.page.getByRole('note').innerText()).toContain('Выберите да или нет');
    await type('может быть');
    await press('Enter');
    const dialog = preview.page.getByRole('alertdialog', { name: 'Согласие' });
    expect(await dialog.innerText()).toContain('Только да или нет');
    await dialog.getByRole('button', { name: 'Отменить ввод' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await valueAt(preview, 'Опрос', 'B3')).toBeNull();
    await press('Alt+ArrowDown');
    await preview.page.getByRole('option', { name: 'нет' }).waitFor();
    await press('ArrowDown', 'Enter');
    await untilShows('B3', 'нет');
    await press('ArrowUp');
    await untilSelected(preview, 'Опрос', 'B2');
  });

  it('lets a table take in what is typed right below it, with its rules', async () => {
    await selectCell(preview, 'Опрос', 'A4');
    await type('5');
    await press('Tab');
    await untilSelected(preview, 'Опрос', 'B4');
    await preview.page.getByRole('note').waitFor();
    await untilShows('C1', '264');
  });

  it('pastes a block and copies one as text with tabs', async () => {
    await selectCell(preview, 'Опрос', 'H1');
    await paste(preview, [['Лицей', 0.5], ['Гимназия', 10]]);
    await untilShows('I2', '10');
    expect([await valueAt(preview, 'Опрос', 'H1'), await valueAt(preview, 'Опрос', 'I1')]).toEqual(['Лицей', 0.5]);
    await press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
    expect(await preview.page.evaluate(() => navigator.clipboard.readText())).toBe('Лицей\t0,5\nГимназия\t10');
  });

  it('selects a block by pulling, which is what an add-in reads', async () => {
    const from = await cell('H1').boundingBox();
    const to = await cell('I2').boundingBox();
    await preview.page.mouse.move(from!.x + 5, from!.y + 5);
    await preview.page.mouse.down();
    await preview.page.mouse.move(to!.x + 5, to!.y + 5, { steps: 4 });
    await preview.page.mouse.up();
    const selected = await preview.page.evaluate(() => (window as unknown as { previewHost: { workbook: { selection: { range: unknown } } } }).previewHost.workbook.selection.range);
    expect(selected).toEqual({ row: 0, column: 7, rows: 2, columns: 2 });
    expect(await placeShown(preview).innerText()).toBe('H1');
  });

  it('leaves a protected sheet as it is, and says so', async () => {
    await showSheet(preview, 'Закрыт');
    await preview.page.evaluate(() => {
      const { workbook } = (window as unknown as { previewHost: { workbook: { sheets: { protected: boolean }[] } } }).previewHost;
      workbook.sheets[1]!.protected = true;
    });
    await preview.grid.focus();
    await type('5');
    expect(await preview.page.getByRole('alert').innerText()).toContain('Лист защищён');
    await button('Закрыть сообщение').click();
  });

  it('takes back edits one by one, and brings them again', async () => {
    await showSheet(preview, 'Опрос');
    await selectCell(preview, 'Опрос', 'A2');
    for (const text of ['1', '2']) {
      await press('ArrowUp', 'ArrowDown');
      await type(text);
      await press('Control+Enter', 'Enter');
      await untilShows('A2', text);
      await selectCell(preview, 'Опрос', 'A2');
    }
    await press('Control+z');
    await untilShows('A2', '1');
    await button('Отменить').click();
    await untilShows('A2', '120');
    await untilShows('C1', '264');
    await button('Вернуть').click();
    await untilShows('A2', '1');
  });

  it('keeps the edits in the saved file, the table’s new row among them', async () => {
    const [download] = await Promise.all([preview.page.waitForEvent('download'), button('Сохранить .xlsx').click()]);
    expect(download.suggestedFilename()).toBe('опрос.xlsx');
    const path = join(folder, 'saved.xlsx');
    await download.saveAs(path);
    const read = readWorkbook(new Uint8Array(readFileSync(path)));
    const sheet = 'workbook' in read ? read.workbook.sheets[0]! : null;
    expect([sheet?.tables[0]?.range.rows, sheet?.cells.get(3, 0)?.value, sheet?.cells.get(0, 7)?.value]).toEqual([4, 5, 'Лицей']);
  });

  it('asks before a book with unsaved edits makes room for another', async () => {
    await selectCell(preview, 'Опрос', 'A2');
    await type('8');
    await press('Enter');
    await untilShows('A2', '8');
    await button('Новая книга').click();
    await button('Остаться').click();
    expect(await sheetNames(preview)).toEqual(['Опрос', 'Закрыт']);
    await button('Новая книга').click();
    await button('Открыть без сохранения').click();
    await untilGone('Опрос');
    expect(await sheetNames(preview)).toEqual(['Лист1']);
  });

  it('has written no error to the console', () => {
    expect(preview.complaints).toEqual([]);
  });
});

describe('the open workbook', () => {
  beforeAll(async () => {
    preview = await openPreview();
  });

  afterAll(() => preview.page.context().close());

  it('is computed, and a single undo brings it back to the letter', async () => {
    const before = await digest(preview);
    await compute(preview);
    expect((await preview.tabs.allInnerTexts()).slice(-GENERATED.length)).toEqual(GENERATED);
    const computed = await digest(preview);
    await button('Отменить').click();
    await untilGone('Сводка');
    expect(await digest(preview)).toBe(before);
    await button('Вернуть').click();
    await preview.page.getByRole('tab', { name: 'Сводка', exact: true }).waitFor();
    expect(await digest(preview)).toBe(computed);
  });

  it('shows «Сводка» with its figures and charts', async () => {
    await showSheet(preview, 'Сводка');
    await cell('A1').waitFor();
    expect(await preview.page.locator('svg[role=img] rect').count()).toBeGreaterThan(6);
    expect(await preview.grid.getByText(/#(NAME|VALUE|REF|DIV)/).count()).toBe(0);
  });

  it('follows a link in the grid, by a press and by Ctrl and Enter', async () => {
    await showSheet(preview, 'ИСБШ');
    const linked = preview.grid.locator('.cell.linked', { hasText: 'МБОУ' }).first();
    const address = (await linked.getAttribute('data-cell')) ?? '';
    await linked.click();
    await preview.page.getByRole('tab', { name: 'ИСБШ', selected: true }).waitFor({ state: 'detached' });
    await showSheet(preview, 'ИСБШ');
    await untilSelected(preview, 'ИСБШ', address);
    await preview.grid.focus();
    await press('Control+Enter');
    await preview.page.getByRole('tab', { name: 'ИСБШ', selected: true }).waitFor({ state: 'detached' });
  });

  it('is left by F6, which Tab does not', async () => {
    await preview.grid.focus();
    await press('Tab');
    expect(await preview.grid.evaluate((grid) => grid === document.activeElement)).toBe(true);
    await press('F6');
    expect(await preview.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });

  it('makes room for another file, with which the pane starts afresh', async () => {
    await preview.page.locator('input[type=file]').setInputFiles(FIXTURE);
    await untilGone('Сводка');
    await untilRead(preview);
    expect(await preview.page.locator('.toolbar .book').innerText()).toBe('workbook');
  });

  it('stays when a file cannot be opened, and the page says in Russian why', async () => {
    const before = await sheetNames(preview);
    await preview.page.locator('input[type=file]').setInputFiles({ name: 'письмо.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Это не книга.') });
    const alert = preview.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Файл «письмо.xlsx» не открыт. Это не книга Excel');
    expect(await sheetNames(preview)).toEqual(before);
  });

  it('can be dropped onto the page, over the pane’s frame too', async () => {
    const bytes = [...readFileSync(FIXTURE)];
    await paneFrame(preview).evaluate(() => window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: (() => { const data = new DataTransfer(); data.items.add(new File(['x'], 'x.xlsx')); return data; })() })));
    const veil = preview.page.locator('.drop');
    await veil.waitFor();
    await veil.evaluate((element, content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], 'принесённая.xlsx'));
      element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, bytes);
    await preview.page.locator('.toolbar .book').getByText('принесённая', { exact: true }).waitFor();
    expect(await veil.count()).toBe(0);
  });

  it('has made no request to another place and written no error to the console', () => {
    expect(preview.complaints).toEqual([]);
  });
});

describe('the page’s parameters', () => {
  afterEach(() => preview.page.context().close());

  it('begin with an empty book', async () => {
    preview = await openPreview({}, '?book=new');
    expect(await sheetNames(preview)).toEqual(['Лист1']);
  });

  it('speak English, in the pane too', async () => {
    preview = await openPreview({}, '?lang=en');
    expect(await button('New workbook').count()).toBe(1);
    expect(await preview.pane.getByText('Рассчитать').count()).toBe(0);
    expect(await preview.page.locator('html').getAttribute('lang')).toBe('en-US');
  });

  it('speak the pseudo-language, in the pane too', async () => {
    preview = await openPreview({}, '?lang=qps');
    expect(await preview.page.getByRole('button', { name: /^\[!! Но́о́ва́а́я́я́ / }).count()).toBe(1);
    expect(await preview.pane.getByText(/^\[!! /).count()).toBeGreaterThan(3);
  });
});
