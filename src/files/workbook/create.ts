/** New workbooks and sheets with Excel's defaults. */
import { createCells } from './cells';
import type { HostSheet, HostWorkbook } from './model';

export const createSheet = (id: string, name: string, part: string | null = null): HostSheet => ({
  id,
  name,
  visibility: 'visible',
  cells: createCells(),
  tables: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
  hyperlinks: new Map(),
  merges: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenColumns: new Set(),
  columnOutline: new Map(),
  freeze: { rows: 0, columns: 0 },
  showGridlines: true,
  tabColor: null,
  pageLayout: {
    orientation: 'portrait',
    paperSize: null,
    fitToWidth: null,
    fitToHeight: null,
    printArea: null,
    titleRows: null,
    margins: null,
    footerLeft: '',
    footerCenter: '',
    footerRight: '',
    headerCenter: '',
    centerHorizontally: false,
  },
  customProperties: new Map(),
  protected: false,
  part,
  touched: part === null,
});

/** A workbook of the given sheets; an Excel workbook has at least one. */
export const createWorkbook = (sheets: readonly HostSheet[] = [createSheet('1', 'Лист1')], parts: ReadonlyMap<string, Uint8Array> = new Map()): HostWorkbook => ({
  sheets: [...sheets],
  names: new Map(),
  settings: new Map(),
  customXml: [],
  activeSheetId: sheets[0]?.id ?? '',
  selection: null,
  parts,
});
