/** The nine shares as columns, those of one whole side by side, and the counts behind them. */
import { PREVENTION_SHARES, wholeOf, type PooledShare, type PreventionShareId, type PreventionWhole } from '../../engine/analysis/prevention/shares';
import type { Texts } from '../../i18n';
import type { BandRow, ColumnSpec, SpecCell } from '../spec';

const WHOLES: readonly PreventionWhole[] = ['pupils', 'underachieving', 'schools'];

const ofWhole = (whole: PreventionWhole): readonly PreventionShareId[] => PREVENTION_SHARES.filter((id) => wholeOf(id) === whole);

const BY_WHOLE = WHOLES.flatMap(ofWhole);

export const SHARE_WIDTH = 13;

export const partId = (id: PreventionShareId): string => `part_${id}`;
export const denominatorId = (id: PreventionShareId): string => `whole_${id}`;

export const shareColumns = ({ sheets: { prevention: words } }: Texts): readonly ColumnSpec[] =>
  BY_WHOLE.map((id) => ({ id, header: words.short[id], width: SHARE_WIDTH, kind: 'percent-1', wrap: true }));

/** To stand last. */
export const countColumns = ({ sheets: { prevention: words } }: Texts): readonly ColumnSpec[] => {
  const column = (id: string, header: string): ColumnSpec => ({ id, header, width: 11, kind: 'integer', working: true });
  return [...BY_WHOLE.map((id) => column(partId(id), words.partHeader(words.short[id]))), ...BY_WHOLE.map((id) => column(denominatorId(id), words.wholeHeader(words.short[id])))];
};

/** What the shares below are of. */
export const wholeBand = ({ sheets: { prevention: words } }: Texts): BandRow => ({
  spans: WHOLES.map((whole) => ({ from: ofWhole(whole)[0]!, to: ofWhole(whole).at(-1)!, content: words.wholes[whole] })),
});

interface ShareCells {
  readonly shares: readonly SpecCell[];
  readonly counts: readonly SpecCell[];
}

export const shareCells = (pooled: readonly PooledShare[]): ShareCells => {
  const of = (id: PreventionShareId): PooledShare => pooled.find((one) => one.id === id)!;
  const known = (id: PreventionShareId, count: 'part' | 'of'): number | null => (of(id).reports === 0 ? null : of(id)[count]);
  return {
    shares: BY_WHOLE.map((id): SpecCell => {
      const { share } = of(id);
      return share === null ? null : { value: share, plain: `={row:${partId(id)}}/{row:${denominatorId(id)}}` };
    }),
    counts: [...BY_WHOLE.map((id) => known(id, 'part')), ...BY_WHOLE.map((id) => known(id, 'of'))],
  };
};
