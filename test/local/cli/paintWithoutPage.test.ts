import { loadImage, createCanvas } from '@napi-rs/canvas';
import type { Drawing } from '../../../src/documents/drawing/drawing';
import { PIXELS_PER_UNIT } from '../../../src/documents/drawing/paint';
import { paintWithoutPage } from '../../../src/local/cli/paintWithoutPage';

const drawing = (shapes: Drawing['shapes']): Drawing => ({ width: 200, height: 100, shapes });

const pixelsOf = async (png: Uint8Array): Promise<{ readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }> => {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, data: context.getImageData(0, 0, image.width, image.height).data };
};

const dark = ({ data }: { readonly data: Uint8ClampedArray }): number => {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) count += 1;
  return count;
};

describe('painting without a page', () => {
  it('gives a PNG as large as the drawing, white where nothing is drawn', async () => {
    const pixels = await pixelsOf(await paintWithoutPage(drawing([])));
    expect([pixels.width, pixels.height]).toEqual([200 * PIXELS_PER_UNIT, 100 * PIXELS_PER_UNIT]);
    expect([...new Set(pixels.data)]).toEqual([255]);
  });

  it('writes Cyrillic letters in a font of its own: each differs from the box of a letter that is not there', async () => {
    const letter = async (text: string): Promise<number> => dark(await pixelsOf(await paintWithoutPage(drawing([{ kind: 'text', x: 100, y: 50, text, size: 60, align: 'center' }]))));
    const [wide, narrow, number] = [await letter('Щ'), await letter('г'), await letter('№')];
    expect(narrow).toBeGreaterThan(100);
    expect(wide).toBeGreaterThan(1.5 * narrow);
    expect(number).toBeGreaterThan(narrow);
  });

  it('fills a rectangle where it stands', async () => {
    const pixels = await pixelsOf(await paintWithoutPage(drawing([{ kind: 'rect', x: 0, y: 0, width: 100, height: 100, color: '#000000' }])));
    expect(dark(pixels)).toBe((pixels.width / 2) * pixels.height);
  });
});
