/** The charts that a sheet's drawing places over its cells. */
import type { HostChart, HostSheet } from '../../workbook/model';
import { columnAnchorPoints, rowAnchorPoints, type AnchorPoint } from '../geometry';
import type { PackageParts } from '../package/packageParts';
import type { Relationship } from '../package/relationships';
import { EMU_PER_POINT } from '../units';
import { allOf, attributeOf, child, childrenOf, descend, numberOf, prefixedAttribute, textOf, type XmlElement } from '../xml/tree';
import { readChart, type ChartFrame } from './charts';
import type { ColorScheme } from './colors';
import type { SheetElements } from './sheetXml';

const count = (element: XmlElement | null, name: string): number => Number(textOf(child(element, name))) || 0;

const across = (point: XmlElement | null): AnchorPoint => ({ index: count(point, 'col'), offset: count(point, 'colOff') });
const down = (point: XmlElement | null): AnchorPoint => ({ index: count(point, 'row'), offset: count(point, 'rowOff') });

const emu = (element: XmlElement | null, name: string): number => (numberOf(element, name) ?? 0) / EMU_PER_POINT;

const readFrame = (anchor: XmlElement, sheet: HostSheet): ChartFrame => {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const extent = child(anchor, 'ext');
  const position = child(anchor, 'pos');
  const left = position ? emu(position, 'x') : columnAnchorPoints(sheet, across(from));
  const top = position ? emu(position, 'y') : rowAnchorPoints(sheet, down(from));
  const width = extent || !to ? emu(extent, 'cx') : columnAnchorPoints(sheet, across(to)) - left;
  const height = extent || !to ? emu(extent, 'cy') : rowAnchorPoints(sheet, down(to)) - top;
  return { left, top, width: Math.max(0, width), height: Math.max(0, height) };
};


const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

const readDrawing = (path: string, sheet: HostSheet, parts: PackageParts, scheme: ColorScheme): HostChart[] => {
  const relationships = parts.relationships(path);
  const anchors = (parts.tree(path)?.children ?? []).filter(({ name }) => ANCHORS.has(name));
  return anchors.flatMap((anchor) =>
    childrenOf(anchor, 'graphicFrame').flatMap((graphic) => {
      const properties = descend(graphic, 'nvGraphicFramePr', 'cNvPr');
      const inner = allOf(graphic, 'chart')[0];
      const chartPath = inner && relationships.find(({ id }) => id === prefixedAttribute(inner, 'id'))?.path;
      const space = chartPath ? parts.tree(chartPath) : null;
      const chart = space && readChart(space, readFrame(anchor, sheet), attributeOf(properties, 'id') ?? '', attributeOf(properties, 'name') ?? '', scheme);
      return chart ? [chart] : [];
    }),
  );
};

export const readCharts = (sheet: HostSheet, elements: SheetElements, relationships: readonly Relationship[], parts: PackageParts, scheme: ColorScheme): HostChart[] =>
  (elements.get('drawing') ?? []).flatMap((drawing) => {
    const path = relationships.find(({ id }) => id === prefixedAttribute(drawing, 'id'))?.path;
    return path ? readDrawing(path, sheet, parts, scheme) : [];
  });
