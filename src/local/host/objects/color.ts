/** Colours as Office.js takes them: #RRGGBB or one of HTML's names that add-ins use. */
import { invalidArgument } from '../errors';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00',
  gray: '#808080', grey: '#808080', orange: '#FFA500', purple: '#800080', lightgray: '#D3D3D3', silver: '#C0C0C0',
};

/** As '#RRGGBB' in capitals. */
export const checkColor = (value: unknown): string => {
  const text = typeof value === 'string' ? value : '';
  const color = NAMED[text.toLowerCase()] ?? (/^#?[0-9a-f]{6}$/i.test(text) ? `#${text.replace('#', '')}` : null);
  if (color === null) throw invalidArgument(`«${String(value)}» is no colour.`);
  return color.toUpperCase();
};
