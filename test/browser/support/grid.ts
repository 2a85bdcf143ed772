/** What a person does in the grid: selects a cell, types, pastes. */
import { parseAddress } from '../../../src/files/workbook/address';
import type { Rows } from './book';
import { asText } from './book';
import type { Preview } from './page';

const COLUMN = /^[A-Z]+/;

export const placeShown = ({ page }: Pick<Preview, 'page'>) => page.locator('.formula-bar .place');

export const showSheet = async ({ page }: Pick<Preview, 'page'>, sheet: string): Promise<void> => {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  await page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
};

export const untilSelected = async ({ page }: Pick<Preview, 'page'>, sheet: string, address: string): Promise<void> => {
  await page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
  await placeShown({ page }).getByText(address, { exact: true }).waitFor();
};

/** Where the column and the row of the cell cross, whether it holds something or not; it must be in sight. */
export const selectCell = async (preview: Preview, sheet: string, address: string): Promise<void> => {
  const place = parseAddress(address);
  if (!place) throw new Error(`no address: ${address}`);
  await showSheet(preview, sheet);
  const { page } = preview;
  const column = await page.locator('.header[role=columnheader]').getByText(COLUMN.exec(address)?.[0] ?? '', { exact: true }).boundingBox();
  const row = await page.locator('.headers[aria-hidden] .header').getByText(String(place.row + 1), { exact: true }).boundingBox();
  if (!column || !row) throw new Error(`${address} is not in sight`);
  await page.mouse.click(column.x + Math.min(column.width / 2, 20), row.y + row.height / 2);
  await untilSelected(preview, sheet, address);
};

/** From the selected cell on, as text that was copied elsewhere. */
export const paste = async ({ page }: Preview, rows: Rows): Promise<void> => {
  await page.evaluate((text) => navigator.clipboard.writeText(text), asText(rows));
  await page.keyboard.press('Control+v');
};
