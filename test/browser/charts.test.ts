/** Charts of lines and points in the preview, from a file as the add-in writes it. */
import { writeWorkbook } from '../../src/files/xlsx';
import { writtenSheet } from '../excel/support/writtenCharts';
import { chartSpec, CLUSTER_SIZES, SCHOOLS } from '../sheets/chartSpec';
import { findings } from './support/axe';
import { showSheet } from './support/grid';
import { disconnectBrowser, openPreview, untilRead, type Preview } from './support/page';

let preview: Preview;

const LINES = 'Доля не достигших порога по годам';
const FUNNEL = 'ОГЭ математика: доля не достигших порога и число участников';
const MAP = 'Школы по двум главным компонентам';
const CHANGES = 'Изменение, п.п.';

const chart = (title: string) => preview.page.getByRole('img', { name: title, exact: true });

/** The lines and the markers of a chart's plot, without those of its legend, as paths. */
const pathsOf = (title: string, what: 'lines' | 'markers'): Promise<string[]> =>
  chart(title)
    .locator(`.chart-plot path.chart-series${what === 'lines' ? '[stroke-linejoin]' : ':not([stroke-linejoin])'}`)
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The texts that reach out of their chart. */
const spilled = (title: string): Promise<string[]> =>
  chart(title).evaluate((svg) => {
    const frame: Box = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')]
      .filter((text) => {
        const box: Box = text.getBoundingClientRect();
        return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
      })
      .map((text) => text.textContent ?? '');
  });

beforeAll(async () => {
  const bytes = writeWorkbook(await writtenSheet(chartSpec));
  preview = await openPreview({ viewport: { width: 1280, height: 2200 } }, '?book=new');
  await preview.page.locator('input[type=file]').setInputFiles({ name: 'диаграммы.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await preview.page.getByRole('tab', { name: 'Диаграммы', exact: true }).waitFor();
  await untilRead(preview);
  await showSheet(preview, 'Диаграммы');
  await chart(LINES).waitFor();
});

afterAll(async () => {
  await preview.page.context().close();
  await disconnectBrowser();
});

describe('charts in the preview', () => {
  it('join the points of lines and leave a gap where a cell is empty', async () => {
    const lines = await pathsOf(LINES, 'lines');
    expect(lines.map((path) => count(path, /M/g))).toEqual([2, 2, 1]);
    expect(lines.map((path) => count(path, /[ML]/g))).toEqual([4, 4, 5]);
    expect(await chart(LINES).getByText('33%', { exact: true }).count()).toBe(1);
  });

  it('draw every school among the limit lines, dashed and whole', async () => {
    const [cloud, ...others] = await pathsOf(FUNNEL, 'markers');
    expect(others).toEqual([]);
    expect(count(cloud ?? '', /M/g)).toBe(SCHOOLS);
    const dashes = await chart(FUNNEL).locator('.chart-plot path.chart-series[stroke-linejoin]').evaluateAll((paths) => paths.map((path) => path.hasAttribute('stroke-dasharray')));
    expect(dashes).toEqual([false, true, true, false, false]);
  });

  it('draw clusters in shapes that differ, their axes at the edge and below zero', async () => {
    expect(await pathsOf(MAP, 'markers')).toHaveLength(CLUSTER_SIZES.length);
    // The first corners from the first one: a star begins as a cross.
    const corners = (path: string): string => {
      const numbers = (path.match(/-?[\d.]+/g) ?? []).slice(0, 8).map(Number);
      return numbers.map((number, at) => Math.round(number - numbers[at % 2]!)).join(' ');
    };
    expect(new Set((await pathsOf(MAP, 'markers')).map(corners)).size).toBe(CLUSTER_SIZES.length - 1);
    expect(await chart(MAP).getByText('-2,00', { exact: true }).count()).toBe(2);
  });

  it('hang bars below zero', async () => {
    const heights = await chart(CHANGES).locator('.chart-plot rect').evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
    expect(heights).toHaveLength(12);
    expect(heights.every((height) => height > 0)).toBe(true);
  });

  it.each([LINES, FUNNEL, MAP, CHANGES])('keep their texts within the frame: %s', async (title) => {
    expect(await spilled(title)).toEqual([]);
  });

  it('tell those who do not see them what is drawn', async () => {
    const told = await chart(MAP).locator('desc').textContent();
    expect(told).toContain('Точечная диаграмма. Оси: Первая компонента (46 % разброса); Вторая компонента (21 % разброса).');
    expect(told).toContain('Кластер 1 (14 значений)');
  });

  it('look the same in a dark page: a sheet is paper', async () => {
    const paper = (): Promise<string> => chart(FUNNEL).evaluate((svg) => `${getComputedStyle(svg.parentElement!).backgroundColor} ${getComputedStyle(svg.querySelector('text')!).fill}`);
    const light = await paper();
    await preview.page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe(light);
    await preview.page.emulateMedia({ colorScheme: 'light' });
  });

  it('stay whole over frozen columns', async () => {
    const cut = writeWorkbook(await writtenSheet({ ...chartSpec, frozen: { table: 'years', columns: 1 } }));
    await preview.page.locator('input[type=file]').setInputFiles({ name: 'закреплены.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(cut) });
    await preview.page.locator('.toolbar .book').getByText('закреплены', { exact: true }).waitFor();
    await showSheet(preview, 'Диаграммы');
    const over = preview.page.locator('.frozen-charts');
    await over.waitFor();
    const [frame, body] = await Promise.all([over.boundingBox(), chart(LINES).boundingBox()]);
    expect(frame!.x + frame!.width).toBeGreaterThan(body!.x);
    expect(frame!.x + frame!.width).toBeLessThan(body!.x + body!.width);
    // Once more in the very place, hidden from those who listen.
    expect(await over.locator('svg').first().boundingBox()).toEqual(body);
    expect(await chart(LINES).count()).toBe(1);
  });

  it('leave nothing for axe to find', async () => {
    expect((await findings(preview.page.mainFrame())).filter((found) => found.includes('svg'))).toEqual([]);
  });

  it('have made no request to another place and written no error to the console', () => {
    expect(preview.complaints).toEqual([]);
  });
});
