/**
 * The look of generated sheets. A tone is a pair of fill and letters with a contrast of at least 4.5, and the
 * fills differ in lightness, so that a grey print still tells them apart; the chart colours are of the
 * Okabe–Ito palette, which people with colour-vision deficiency can tell apart.
 */
import type { NumberKind, Tone } from './spec';

export interface ToneColors {
  readonly color: string;
  /** `null`: no fill. */
  readonly fill: string | null;
  /** Bars of a chart, tab of a sheet. */
  readonly solid: string;
}

export const TONES: Readonly<Record<Tone, ToneColors>> = {
  none: { color: '#1F1F1F', fill: null, solid: '#7F7F7F' },
  danger: { color: '#5C1200', fill: '#F3B9A5', solid: '#D55E00' },
  warning: { color: '#5A4100', fill: '#FCE6B0', solid: '#E69F00' },
  success: { color: '#0B4A38', fill: '#DDF2E8', solid: '#009E73' },
  info: { color: '#12406B', fill: '#E4EFF9', solid: '#56B4E9' },
  muted: { color: '#5A5A5A', fill: '#EFEFEF', solid: '#9A9A9A' },
  accent: { color: '#1B3A5C', fill: '#D3E1F0', solid: '#0072B2' },
};

export const INK = {
  title: '#1B3A5C',
  text: '#1F1F1F',
  quiet: '#5A5A5A',
  link: '#0B57A4',
  headerText: '#FFFFFF',
  headerFill: '#1B3A5C',
  bandFill: '#D3E1F0',
  grid: '#C9CED6',
  rule: '#1B3A5C',
} as const;

/** Points. */
export const SIZES = { title: 16, subtitle: 11, heading: 13, body: 10, small: 9, default: 11 } as const;

/** en-US number formats; what is absent is shown as it is. */
export const FORMATS: Readonly<Record<NumberKind, string | null>> = {
  text: null,
  integer: '#,##0',
  percent: '0%',
  'percent-1': '0.0%',
  points: '+0.0;-0.0;0.0',
  index: '0.00',
  score: '0.00',
  statistic: '0.0000',
  probability: '[<0.0001]0.0E+00;0.0000',
  year: '0',
  general: null,
  datetime: 'dd.mm.yyyy hh:mm',
};
