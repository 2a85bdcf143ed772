/** `….format.font` of a chart's texts. */
import type { HostChartFont, HostSheet } from '../../../files/workbook/model';
import { touch } from '../cells/rangeTarget';
import { finite, truth } from '../arguments';
import { invalidArgument } from '../errors';
import type { ObjectType } from '../objects';
import { bind } from '../objects';
import { checkColor } from './color';

interface PlacedFont {
  readonly sheet: HostSheet;
  readonly font: HostChartFont;
}

const size = (value: unknown): number => {
  const points = finite(value, 'size');
  if (points < 1 || points > 409) throw invalidArgument('A font has 1 to 409 points.');
  return points;
};

const fontType: ObjectType<PlacedFont> = {
  name: 'ChartFont',
  scalars: {
    Bold: {
      get: ({ font }) => font.bold ?? false,
      set: ({ sheet, font }, value) => {
        touch(sheet);
        font.bold = truth(value, 'bold');
      },
    },
    Color: {
      get: ({ font }) => font.color ?? '#595959',
      set: ({ sheet, font }, value) => {
        touch(sheet);
        font.color = checkColor(value);
      },
    },
    Size: {
      get: ({ font }) => font.size ?? null,
      set: ({ sheet, font }, value) => {
        touch(sheet);
        font.size = size(value);
      },
    },
  },
};

/** The format objects of titles, axes, legends and labels have nothing but a font here. */
export const chartFontType: ObjectType<PlacedFont> = {
  name: 'ChartTextFormat',
  parts: { Font: (placed) => bind(fontType, placed) },
};
