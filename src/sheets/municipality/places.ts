/** The groups by municipality or locality. */
import type { PlaceFigures } from '../../engine/support/municipality/places';
import { GROUPS } from '../../engine/groups';
import type { Block, ChartBlock, ColumnSpec, SpecCell, TableBlock } from '../spec';
import type { MunicipalityScene } from './scene';
import { WIDTHS } from './widths';

/** More rows do not fit on two pages. */
const MOST_PLACES = 40;
/** Bars of fewer places say no more than the table, those of more cannot be read. */
const DRAWN = { from: 4, until: 20 } as const;

const row = (name: string, { schools, groups, several, participants, below }: PlaceFigures, { known }: MunicipalityScene): readonly SpecCell[] => [
  name,
  schools,
  ...GROUPS.map((group) => (known[group] ? groups[group] : null)),
  GROUPS.filter((group) => known[group]).length > 1 ? several : null,
  participants === 0 ? null : below / participants,
];

const placesTable = (scene: MunicipalityScene): TableBlock => {
  const { texts, places } = scene;
  const { municipality: words } = texts.sheets;
  const rows = places.rows.slice(0, MOST_PLACES);
  const number = (id: string, header: string): ColumnSpec => ({ id, header, width: WIDTHS.number, kind: 'integer' });
  return {
    kind: 'table',
    id: 'places',
    name: 'СводкаМеста',
    dense: true,
    columns: [
      { id: 'place', header: words.placeHeaders[places.by], width: WIDTHS.name, kind: 'text' },
      number('schools', words.count),
      ...GROUPS.map((group) => number(group, texts.terms.groups[group])),
      number('several', words.several),
      { id: 'share', header: words.pooledShare, width: WIDTHS.verdict, kind: 'percent-1' },
    ],
    rows: [...rows.map((figures) => row(figures.place ?? words.noPlace[places.by], figures, scene)), row(words.all, places.all, scene)],
    emptyText: '',
  };
};

const chart = ({ texts, places }: MunicipalityScene): readonly ChartBlock[] => {
  const { municipality: words } = texts.sheets;
  const count = places.rows.length;
  if (count < DRAWN.from || count > DRAWN.until) return [];
  return [
    {
      kind: 'chart',
      id: 'places-chart',
      chart: 'column',
      title: words.placesChart,
      categories: { table: 'places', column: 'place' },
      rows: count,
      series: GROUPS.map((group, at) => ({ name: texts.terms.groups[group], table: 'places', column: group, tone: (['danger', 'warning', 'info'] as const)[at]! })),
      valueTitle: words.schoolsAxis,
      valueKind: 'integer',
      showValues: false,
      height: 10,
    },
  ];
};

export const placeBlocks = (scene: MunicipalityScene): readonly Block[] => {
  const { places, texts } = scene;
  const cut = places.rows.length - MOST_PLACES;
  return [placesTable(scene), ...chart(scene), ...(cut > 0 ? [{ kind: 'notes' as const, lines: [texts.sheets.municipality.placesCut(cut)] }] : [])];
};
