/** Texts in a chart: titles and the look of labels. */
import type { HostChartFont } from '../../workbook/model';
import type { WholeFont } from '../chartDefaults';
import { escapeText } from '../xml/text';

export const solidFill = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;

const look = (font: HostChartFont | undefined, usual: WholeFont): { attributes: string; fill: string } => {
  const { size, color, bold } = { ...usual, ...font };
  return { attributes: `sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"`, fill: solidFill(color) };
};

export const textLookXml = (font: HostChartFont | undefined, usual: WholeFont): string => {
  const { attributes, fill } = look(font, usual);
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${attributes}>${fill}</a:defRPr></a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr>`;
};

/** `turned`: written upwards, as beside an upright axis. */
export const titleXml = (text: string | null, font: HostChartFont | undefined, usual: WholeFont, turned = false): string => {
  if (text === null) return '';
  const { attributes, fill } = look(font, usual);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr ${attributes}>${fill}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="ru-RU" ${attributes}>${fill}</a:rPr><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
};
