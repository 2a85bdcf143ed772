/** The values beside the points or bars of a series. */
import type { HostSeries } from '../../workbook/model';
import { CHART_TEXT_FONT } from '../chartDefaults';
import { LABEL_POSITIONS } from '../vocabulary';
import { escapeAttribute } from '../xml/text';
import { textLookXml } from './chartTextXml';

/** `places`: the positions that this kind of chart knows; Excel refuses a file that asks for another. */
export const labelsXml = ({ showValues, labels }: HostSeries, places: readonly string[]): string => {
  if (!showValues) return '';
  const numberFormat = labels?.numberFormat === undefined ? '' : `<c:numFmt formatCode="${escapeAttribute(labels.numberFormat)}" sourceLinked="0"/>`;
  const word = LABEL_POSITIONS.get(labels?.position ?? '');
  const position = word !== undefined && places.includes(word) ? `<c:dLblPos val="${word}"/>` : '';
  return (
    `<c:dLbls>${numberFormat}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLookXml(labels?.font, CHART_TEXT_FONT)}${position}` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
};
