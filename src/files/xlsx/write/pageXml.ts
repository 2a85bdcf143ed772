/** The sheet's view, its protection and its print set-up. */
import { cellAddress, MAX_COLUMNS } from '../../workbook/address';
import type { HostSheet } from '../../workbook/model';
import { A4, inchesFromPoints } from '../units';
import { escapeText } from '../xml/text';

const paneXml = ({ freeze: { rows, columns } }: HostSheet): string => {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<pane${splits} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
};

/** Never selected among the user's tabs: `selected` is for the one active sheet of a new workbook. */
export const viewXml = (sheet: HostSheet, selected: boolean): string => {
  const attributes = `${sheet.showGridlines ? '' : ' showGridLines="0"'}${selected ? ' tabSelected="1"' : ''}`;
  const pane = paneXml(sheet);
  const view = `sheetView${attributes} workbookViewId="0"`;
  return `<sheetViews>${pane === '' ? `<${view}/>` : `<${view}>${pane}</sheetView>`}</sheetViews>`;
};

export const propertiesXml = ({ tabColor, pageLayout: { fitToWidth, fitToHeight } }: HostSheet): string => {
  const tab = tabColor === null ? '' : `<tabColor rgb="FF${tabColor.slice(1).toUpperCase()}"/>`;
  const fit = fitToWidth === null && fitToHeight === null ? '' : '<pageSetUpPr fitToPage="1"/>';
  return tab + fit === '' ? '' : `<sheetPr>${tab}${fit}</sheetPr>`;
};

/** Without a password: against slips of the hand, not against the user. Widths and heights stay his to change. */
export const protectionXml = ({ protected: isProtected }: HostSheet): string =>
  isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' : '';

const sections = (parts: readonly (readonly [letter: string, text: string])[]): string => parts.map(([letter, text]) => (text === '' ? '' : `&${letter}${text}`)).join('');

/** Pages: `null` beside a set number means "as many as it takes", which a file writes as 0. */
const fitXml = ({ fitToWidth, fitToHeight }: HostSheet['pageLayout']): string =>
  fitToWidth === null && fitToHeight === null ? '' : ` fitToWidth="${fitToWidth ?? 0}" fitToHeight="${fitToHeight ?? 0}"`;

/** In the file a break stands below a row, counted from 1: the same number as that of the row above it, counted from 0. */
const breaksXml = ({ rowBreaks = [] }: HostSheet['pageLayout']): string =>
  rowBreaks.length === 0 ? '' : `<rowBreaks count="${rowBreaks.length}" manualBreakCount="${rowBreaks.length}">${rowBreaks.map((row) => `<brk id="${row}" max="${MAX_COLUMNS - 1}" man="1"/>`).join('')}</rowBreaks>`;

export const pageXml = ({ pageLayout: layout }: HostSheet): string => {
  const { margins } = layout;
  const header = sections([['C', layout.headerCenter]]);
  const footer = sections([
    ['L', layout.footerLeft],
    ['C', layout.footerCenter],
    ['R', layout.footerRight],
  ]);
  const paper = layout.paperSize === 'a4' ? ` paperSize="${A4}"` : '';
  const inches = margins ?? { left: 50.4, right: 50.4, top: 54, bottom: 54 };
  return [
    layout.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '',
    `<pageMargins left="${inchesFromPoints(inches.left)}" right="${inchesFromPoints(inches.right)}" top="${inchesFromPoints(inches.top)}" bottom="${inchesFromPoints(inches.bottom)}" header="0.3" footer="0.3"/>`,
    `<pageSetup${paper} orientation="${layout.orientation}"${fitXml(layout)}/>`,
    header + footer === '' ? '' : `<headerFooter>${header === '' ? '' : `<oddHeader>${escapeText(header)}</oddHeader>`}${footer === '' ? '' : `<oddFooter>${escapeText(footer)}</oddFooter>`}</headerFooter>`,
    breaksXml(layout),
  ].join('');
};
