/** Paints with the browser's own canvas. */
import type { Drawing } from './drawing';
import { paint, pixelSize, type Painter } from './paint';

const TYPE = 'image/png';

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), TYPE));

const painted = async (drawing: Drawing): Promise<Blob> => {
  const canvas = Object.assign(document.createElement('canvas'), pixelSize(drawing));
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('the page has no canvas');
  paint(brush, drawing);
  return blobOf(canvas);
};

/** @throws where the page has no canvas to draw on */
export const paintInPage: Painter = async (drawing) => new Uint8Array(await (await painted(drawing)).arrayBuffer());
