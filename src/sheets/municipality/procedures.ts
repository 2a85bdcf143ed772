/** Results of all schools together: participants and the share below the threshold in two years. */
import type { PooledShare } from '../../engine/support/municipality/pooledShares';
import type { CountOfYear } from '../../engine/support/model';
import { points } from '../dynamics/view';
import type { ChartBlock, ColumnSpec, SpecCell, TableBlock } from '../spec';
import type { MunicipalityScene } from './scene';
import { WIDTHS } from './widths';

const shareOf = (count: CountOfYear | null): SpecCell => count && count.below / count.participants;

const verdictText = ({ change }: PooledShare, { texts: { sheets } }: MunicipalityScene): string => (change === null ? sheets.municipality.noComparison : sheets.municipality.verdicts[change.verdict]);

const row = (share: PooledShare, scene: MunicipalityScene): readonly SpecCell[] => [
  share.procedure,
  share.was?.participants ?? null,
  shareOf(share.was),
  share.now?.participants ?? null,
  shareOf(share.now),
  share.change && { value: points(share.change.difference), plain: '=100*({row:share_now}-{row:share_was})' },
  verdictText(share, scene),
];

export const proceduresTable = (scene: MunicipalityScene): TableBlock => {
  const { municipality: words, common } = scene.texts.sheets;
  const { year, previousYear } = scene.input.assessment;
  const ofYear = (id: string, which: number): readonly ColumnSpec[] => [
    { id: `participants_${id}`, header: words.participants(common.schoolYear(which)), width: WIDTHS.number, kind: 'integer' },
    { id: `share_${id}`, header: words.share(common.schoolYear(which)), width: WIDTHS.number, kind: 'percent-1' },
  ];
  return {
    kind: 'table',
    id: 'procedures',
    name: 'СводкаРезультаты',
    dense: true,
    columns: [
      { id: 'procedure', header: words.procedure, width: WIDTHS.name, kind: 'text' },
      ...ofYear('was', previousYear),
      ...ofYear('now', year),
      { id: 'change', header: words.change, width: WIDTHS.number, kind: 'points' },
      {
        id: 'verdict',
        header: words.verdict,
        width: WIDTHS.verdict,
        kind: 'text',
        rules: [
          { when: 'equals', text: words.verdicts.decline, tone: 'danger' },
          { when: 'equals', text: words.verdicts.growth, tone: 'success' },
          { when: 'equals', text: words.noComparison, tone: 'muted' },
        ],
      },
    ],
    rows: scene.shares.map((share) => row(share, scene)),
    emptyText: words.noResults,
  };
};

export const proceduresChart = ({ input: { assessment }, texts: { sheets } }: MunicipalityScene): ChartBlock => ({
  kind: 'chart',
  id: 'procedures-chart',
  chart: 'column',
  title: sheets.municipality.proceduresChart,
  categories: { table: 'procedures', column: 'procedure' },
  series: [
    { name: sheets.common.schoolYear(assessment.previousYear), table: 'procedures', column: 'share_was', tone: 'info' },
    { name: sheets.common.schoolYear(assessment.year), table: 'procedures', column: 'share_now', tone: 'accent' },
  ],
  valueTitle: sheets.municipality.shareAxis,
  valueKind: 'percent',
  showValues: false,
  height: 10,
});
