/** Where labelled values stand: three to a line, two, or the value under its label. */
import type { FactsBlock } from '../spec';
import type { Grid, Span } from './grid';

type Shape = FactsBlock['shape'];

export interface FactSpans {
  readonly label: Span;
  readonly value: Span;
  /** `null`: no room for notes. */
  readonly note: Span | null;
}

export const factSpans = ({ reading, factLabel, factValue, factNote }: Grid, shape: Shape): FactSpans => {
  switch (shape) {
    case undefined:
      return { label: factLabel, value: factValue, note: factNote };
    case 'wide':
      return { label: factLabel, value: { first: factLabel.count, count: Math.max(1, reading.count - factLabel.count) }, note: null };
    case 'stacked':
      return { label: reading, value: reading, note: null };
  }
};

export const factRows = ({ facts, shape }: FactsBlock): number => (shape === 'stacked' ? 2 * facts.length : facts.length);

/** The row of the value of the block's fact number `at`, from 0. */
export const factRow = (row: number, at: number, shape: Shape): number => (shape === 'stacked' ? row + 2 * at + 1 : row + at);
