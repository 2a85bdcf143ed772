/** `range.format.font` and `.fill`. */
import type { CellStyle, HostCell } from '../../../files/workbook/model';
import { common } from '../cells/reading';
import type { RangeTarget } from '../cells/rangeTarget';
import { changeStyle } from '../cells/styling';
import { finite, one, truth, words } from '../arguments';
import { invalidArgument } from '../errors';
import type { ObjectType, Scalar } from '../objects';
import { checkColor } from './color';

const DEFAULT_FONT = 'Calibri';
const DEFAULT_SIZE = 11;

type Plain = string | number | boolean;

/** A property that is one field of the style; `parse` gives undefined for the default. */
const styled = (read: (cell: HostCell | undefined) => Plain, parse: (value: unknown) => Partial<CellStyle>): Scalar<RangeTarget> => ({
  get: (target) => common(target, read),
  set: (target, value) => {
    const change = parse(value);
    changeStyle(target, (style) => ({ ...style, ...change }));
  },
});

const size = (value: unknown): number => {
  const points = finite(value, 'size');
  if (points < 1 || points > 409) throw invalidArgument('A font has 1 to 409 points.');
  return points;
};

const underline = (value: unknown): boolean => one(value, ['None', 'Single'], 'underline') === 'Single';

const color = (value: unknown): string | undefined => {
  const checked = checkColor(value);
  return checked === '#000000' ? undefined : checked;
};

const name = (value: unknown): string => words(value, 'name');

export const fontType: ObjectType<RangeTarget> = {
  name: 'RangeFont',
  scalars: {
    Bold: styled((cell) => cell?.style.bold ?? false, (value) => ({ bold: truth(value, 'bold') || undefined })),
    Italic: styled((cell) => cell?.style.italic ?? false, (value) => ({ italic: truth(value, 'italic') || undefined })),
    Strikethrough: styled((cell) => cell?.style.strikethrough ?? false, (value) => ({ strikethrough: truth(value, 'strikethrough') || undefined })),
    Underline: styled((cell) => (cell?.style.underline ? 'Single' : 'None'), (value) => ({ underline: underline(value) || undefined })),
    Color: styled((cell) => cell?.style.fontColor ?? '#000000', (value) => ({ fontColor: color(value) })),
    Size: styled((cell) => cell?.style.fontSize ?? DEFAULT_SIZE, (value) => ({ fontSize: size(value) === DEFAULT_SIZE ? undefined : size(value) })),
    Name: styled((cell) => cell?.style.fontName ?? DEFAULT_FONT, (value) => ({ fontName: name(value) === DEFAULT_FONT ? undefined : name(value) })),
  },
};

export const fillType: ObjectType<RangeTarget> = {
  name: 'RangeFill',
  scalars: { Color: styled((cell) => cell?.style.fill ?? '#FFFFFF', (value) => ({ fill: value === '' ? undefined : checkColor(value) })) },
  methods: { Clear: (target) => changeStyle(target, (style) => ({ ...style, fill: undefined })) },
};
