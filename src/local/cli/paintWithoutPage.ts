/** Paints the charts of documents without a browser, in a font of our own: no font of the machine is needed. */
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { paint, pixelSize, type Painter } from '../../documents/drawing/paint';

const FONT = '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';
const FAMILY = 'Arimo';

const loadFont = async (): Promise<void> => {
  if (GlobalFonts.has(FAMILY)) return;
  GlobalFonts.register(await readFile(createRequire(import.meta.url).resolve(FONT)), FAMILY);
};

export const paintWithoutPage: Painter = async (drawing) => {
  await loadFont();
  const { width, height } = pixelSize(drawing);
  const canvas = createCanvas(width, height);
  paint(canvas.getContext('2d'), drawing);
  return canvas.encode('png');
};
