/** «Аналитическая справка»: the text, the tables and (native) charts of the Word document on a sheet. */
import { note } from '../../i18n/ru/note';
import type { Texts } from '../../i18n';
import { provenance } from '../common/provenance';
import type { ReportInput } from '../sheetsInput';
import type { Block, ChartBlock, ColumnSpec, SheetSpec, TableBlock, Tone } from '../spec';
import { chartsOf, type NoteBlock, type NoteChart, type NoteColumn, type NoteDocument, type NoteTable, type NoteTableData } from './document';
import { noteDocument } from './noteDocument';

/** All tables of a sheet share its columns, which fill the width of an A4 page. */
const WIDTHS = [30, 36, 11, 11, 11, 11, 11] as const;
const SERIES_TONES: readonly Tone[] = ['info', 'warning', 'success'];
const CHART_DATA = 'chart-data';
const CHART_HEIGHT = 20;
/** Bars need room for each of them. */
const BAR_ROWS = 1.3;

const columnsOf = (columns: readonly NoteColumn[]): readonly ColumnSpec[] =>
  columns.map(({ id, header, kind, align }, at) => ({ id, header, width: WIDTHS[at] ?? WIDTHS[2], kind, wrap: kind === 'text' || kind === 'general', ...(align && { align }) }));

/** Without the columns that only paper needs. */
const forSheet = ({ columns, rows, ...data }: NoteTableData): NoteTableData => {
  const kept = columns.flatMap(({ paperOnly }, at) => (paperOnly ? [] : [at]));
  return { ...data, columns: kept.map((at) => columns[at]!), rows: rows.map((row) => kept.map((at) => row[at] ?? null)) };
};

const tableBlock = (data: NoteTableData, id: string, name: string, caption: string, emptyText: string): TableBlock => {
  const { columns, rows } = forSheet(data);
  return { kind: 'table', id, name, caption, columns: columnsOf(columns), rows, emptyText };
};

class Sheet {
  /** The first table that holds the figures of a chart, by the id of the figures. */
  private readonly tables = new Map<string, string>();

  constructor(
    private readonly document: NoteDocument,
    private readonly words: Texts['sheets']['note'],
  ) {}

  blocks(): readonly Block[] {
    const { sections } = this.document;
    for (const { blocks } of sections) for (const block of blocks) if (block.kind === 'table' && !this.tables.has(block.id)) this.tables.set(block.id, this.tableId(block));
    const text = sections.flatMap(({ title, blocks }): readonly Block[] => [{ kind: 'heading', text: title }, ...blocks.flatMap((block) => this.block(block))]);
    // the charts' places are known once their figures are
    const data = this.chartData();
    return data.length === 0 ? text : [...text, { kind: 'heading', id: CHART_DATA, text: this.words.chartData }, ...data];
  }

  get hasChartData(): boolean {
    return chartsOf(this.document).some(({ data }) => this.tables.get(data.id) === this.dataId(data.id));
  }

  private tableId({ number }: NoteTable): string {
    return `table-${String(number)}`;
  }

  private dataId(id: string): string {
    return `data-${id}`;
  }

  private block(block: NoteBlock): readonly Block[] {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind: 'notes', lines: [block.text] }];
      case 'list':
        return [{ kind: 'list', items: block.items.map((text) => ({ text })) }];
      case 'table':
        return [
          tableBlock(block, this.tableId(block), `СправкаТаблица${String(block.number)}`, note.table(block.number, block.caption), this.words.noRows),
          ...(block.notes.length > 0 ? [{ kind: 'notes' as const, lines: block.notes, tone: 'muted' as const }] : []),
        ];
      case 'chart':
        return [this.chart(block)];
    }
  }

  private chart({ chart, caption, number, data, categories, series, valueTitle }: NoteChart): ChartBlock {
    const table = this.tables.get(data.id) ?? this.dataId(data.id);
    const kind = data.columns.find(({ id }) => id === series[0]?.column)?.kind ?? 'general';
    return {
      kind: 'chart',
      id: `figure-${String(number)}`,
      chart,
      title: note.figure(number, caption),
      categories: { table, column: categories },
      series: series.map(({ name, column }, at) => ({ name, table, column, tone: SERIES_TONES[at % SERIES_TONES.length]! })),
      valueTitle,
      valueKind: kind === 'text' ? 'general' : kind,
      showValues: chart !== 'line',
      height: Math.max(CHART_HEIGHT, chart === 'bar' ? Math.ceil(data.rows.length * BAR_ROWS * Math.max(1, series.length * 0.8)) : 0),
    };
  }

  /** Figures of charts that no table of the text has. */
  private chartData(): readonly TableBlock[] {
    const blocks: TableBlock[] = [];
    for (const { data, number, caption } of chartsOf(this.document)) {
      if (this.tables.has(data.id)) continue;
      const id = this.dataId(data.id);
      this.tables.set(data.id, id);
      blocks.push(tableBlock(data, id, `СправкаРисунок${String(number)}`, note.figure(number, caption), this.words.noRows));
    }
    return blocks;
  }
}

export const noteSheet = (input: ReportInput, texts: Texts): SheetSpec => {
  const document = noteDocument(input);
  const sheet = new Sheet(document, texts.sheets.note);
  const blocks = sheet.blocks();
  const [title, ...subtitle] = document.title;
  return {
    id: 'note',
    name: texts.terms.sheetNames.note,
    title: title ?? note.title,
    subtitle: subtitle.join('. '),
    provenance: provenance(input, texts, texts.sheets.note.rules),
    blocks,
    frozen: null,
    ...(sheet.hasChartData && { screenOnlyFrom: CHART_DATA }),
    orientation: 'portrait',
    tabTone: 'accent',
  };
};
