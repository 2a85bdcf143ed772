/** Key figures: how many schools are in which group. */
import type { SchoolAssessment } from '../../engine/assessment';
import { GROUPS } from '../../engine/groups';
import type { ChartBlock, SpecCell, TableBlock } from '../spec';
import { WIDTHS } from './widths';
import type { MunicipalityScene } from './scene';

/** Drawn: all but what speaks of ШНОР only. */
const DRAWN = 6;

interface Figure {
  readonly label: string;
  readonly holds: (school: SchoolAssessment) => boolean;
  /** There are data to tell it from. */
  readonly isKnown: boolean;
}

const figuresOf = ({ texts: { terms, sheets }, known }: MunicipalityScene): readonly Figure[] => {
  const { municipality: words } = sheets;
  const count = GROUPS.filter((group) => known[group]).length;
  return [
    { label: words.schools, holds: () => true, isKnown: true },
    ...GROUPS.map((group): Figure => ({ label: terms.groups[group], holds: ({ groups }) => groups.includes(group), isKnown: known[group] })),
    { label: words.several, holds: ({ groups }) => groups.length > 1, isKnown: count > 1 },
    { label: words.none, holds: ({ groups }) => groups.length === 0, isKnown: count > 0 },
    { label: words.bothGroups, holds: ({ groups }) => groups.includes('lowResults') && groups.includes('adverse'), isKnown: known.lowResults && known.adverse },
    { label: words.stable, holds: ({ lowResults }) => lowResults.reliability === 'stable', isKnown: known.lowResults },
  ];
};

export const figuresTable = (scene: MunicipalityScene): TableBlock => {
  const { municipality: words } = scene.texts.sheets;
  const { schools } = scene.input.assessment;
  const row = ({ label, holds, isKnown }: Figure, at: number): readonly SpecCell[] => {
    if (!isKnown) return [label, null, null];
    const count = schools.filter(holds).length;
    const share: SpecCell = at === 0 || schools.length === 0 ? null : { value: count / schools.length, plain: '={row:count}/INDEX({column:figures.count},1)' };
    return [label, count, share];
  };
  return {
    kind: 'table',
    id: 'figures',
    name: 'СводкаПоказатели',
    dense: true,
    columns: [
      { id: 'label', header: words.figure, width: WIDTHS.name, kind: 'text' },
      { id: 'count', header: words.count, width: WIDTHS.number, kind: 'integer' },
      { id: 'share', header: words.shareOfSchools, width: WIDTHS.number, kind: 'percent-1' },
    ],
    rows: figuresOf(scene).map(row),
    emptyText: '',
  };
};

export const figuresChart = ({ texts: { sheets } }: MunicipalityScene): ChartBlock => ({
  kind: 'chart',
  id: 'figures-chart',
  chart: 'column',
  title: sheets.municipality.figuresChart,
  categories: { table: 'figures', column: 'label' },
  rows: DRAWN,
  series: [{ name: sheets.municipality.count, table: 'figures', column: 'count', tone: 'accent' }],
  valueTitle: sheets.municipality.schoolsAxis,
  valueKind: 'integer',
  showValues: true,
  height: 9,
  beside: 'figures',
});
