/** What the page is drawn from: for the screen only. */
import { settingFact } from '../common/facts';
import type { Block, ColumnSpec, TableBlock } from '../spec';
import { trendTable, type PassportPage } from './page';

const DATA_WIDTH = 12;

/** As many columns stand in sight as the page has: the others are behind the outline button. */
const inSight = ({ scene: { years } }: PassportPage): number => Math.max(6, 1 + 2 * years.length);

const dataTable = (page: PassportPage): TableBlock => {
  const { schoolPassport: words } = page.scene.texts.sheets;
  const visible = inSight(page);
  const seen = new Set<string>();
  const unique = (header: string): string => {
    const name = seen.has(header.toLowerCase()) ? words.another(header) : header;
    seen.add(name.toLowerCase());
    return name;
  };
  return {
    kind: 'table',
    id: 'data',
    name: 'ПаспортДанные',
    dense: true,
    columns: page.columns.map(({ id, header, kind }, at): ColumnSpec => ({ id, header: unique(header), kind, width: at < visible ? 1 : DATA_WIDTH, ...(at < visible ? {} : { working: true }) })),
    rows: page.records,
    emptyText: words.noSchools,
  };
};

/** Wherever the user sorts the school to; 0 where there is none of this name. */
const ROW = '=IFERROR(MATCH({fact:chosen},{column:data.label},0),0)';

export const dataBlocks = (page: PassportPage): readonly Block[] => {
  const { scene, shown } = page;
  const { input, texts } = scene;
  const { schoolPassport: words, lowResults, common } = texts.sheets;
  return [
    { kind: 'heading', id: 'reading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    { kind: 'heading', id: 'data-heading', text: words.dataTitle },
    {
      kind: 'facts',
      facts: [
        { id: 'row', label: words.row, cell: { value: shown + 1, plain: ROW }, kind: 'integer', note: words.rowNote },
        settingFact(input, texts, { id: 'threshold', label: lowResults.threshold, cell: input.assessment.settings.lowThreshold, kind: 'general', setting: 'lowThreshold', byDefault: lowResults.thresholdNote }),
      ],
    },
    trendTable(page),
    dataTable(page),
  ];
};
