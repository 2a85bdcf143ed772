/** Conditional formats, validations and hyperlinks, as far as the model holds them. */
import { cellAddress, MAX_ROWS, parseAddress } from '../../workbook/address';
import type { HostConditionalFormat, HostHyperlink, HostRect, HostValidation } from '../../workbook/model';
import { formulaFromFile } from '../formulas';
import type { Relationship } from '../package/relationships';
import { attributeOf, child, childrenOf, flagOf, numberOf, prefixedAttribute, textOf, type XmlElement } from '../xml/tree';
import { OPERATOR_NAMES } from '../vocabulary';
import { readColor } from './colors';
import type { StyleTable } from './styles';

const rects = (sqref: string | null): HostRect[] =>
  (sqref ?? '')
    .split(/\s+/)
    .map(parseAddress)
    .filter((rect) => rect !== null);

const readRule = (rule: XmlElement, styles: StyleTable): HostConditionalFormat['rule'] | null => {
  const kind = attributeOf(rule, 'type');
  const [formula1, formula2] = childrenOf(rule, 'formula').map((formula) => formulaFromFile(textOf(formula)));
  const format = styles.differential[numberOf(rule, 'dxfId') ?? -1] ?? { fontColor: null, fill: null };
  if (kind === 'expression') return formula1 ? { kind: 'custom', formula: formula1, ...format } : null;
  if (kind === 'cellIs') {
    const operator = OPERATOR_NAMES.get(attributeOf(rule, 'operator') ?? '');
    return operator && formula1 ? { kind: 'cellValue', operator, formula1, formula2: formula2 ?? null, ...format } : null;
  }
  const colors = childrenOf(child(rule, 'colorScale'), 'color').map((color) => readColor(color, styles.scheme));
  const minimum = colors[0];
  const maximum = colors[colors.length - 1];
  return kind === 'colorScale' && minimum && maximum ? { kind: 'colorScale', minimum, maximum } : null;
};

/** In the order of their priority: the first stands above the others. */
export const readConditionalFormats = (elements: readonly XmlElement[], styles: StyleTable): HostConditionalFormat[] =>
  elements
    .flatMap((element) => childrenOf(element, 'cfRule').map((rule) => ({ rule, ranges: rects(attributeOf(element, 'sqref')) })))
    .sort((a, b) => (numberOf(a.rule, 'priority') ?? 0) - (numberOf(b.rule, 'priority') ?? 0))
    .flatMap(({ rule, ranges }) => {
      const read = readRule(rule, styles);
      return read ? ranges.map((range) => ({ range, rule: read })) : [];
    })
    .map((format, index) => ({ id: String(index + 1), ...format }));

/** An inline list is quoted in the file; a range is a formula. */
const readList = (formula: string): string => {
  const quoted = /^"([^]*)"$/.exec(formula)?.[1];
  return quoted === undefined ? `=${formula}` : quoted.replaceAll('""', '"');
};

const ALERTS: Readonly<Record<string, 'warning' | 'information'>> = { warning: 'warning', information: 'information' };

/** What an unfitting entry meets; Excel's refusal is not named. */
const alertOf = (validation: XmlElement): Pick<HostValidation, 'errorStyle'> => {
  const style = flagOf(validation, 'showErrorMessage') ? ALERTS[attributeOf(validation, 'errorStyle') ?? ''] : 'none';
  return style === undefined ? {} : { errorStyle: style };
};

const conditionOf = (validation: XmlElement): Pick<HostValidation, 'list' | 'formula'> | null => {
  const type = attributeOf(validation, 'type') ?? 'none';
  const formula = textOf(child(validation, 'formula1'));
  if (type === 'list') return { list: readList(formula) };
  if (type === 'custom') return { list: '', formula: formulaFromFile(formula) };
  return type === 'none' ? { list: '' } : null;
};

/** Lists, formulas and mere prompts; limits of numbers and dates are left to the file. */
export const readValidations = (element: XmlElement | null): HostValidation[] =>
  childrenOf(element, 'dataValidation').flatMap((validation) => {
    const condition = conditionOf(validation);
    if (!condition) return [];
    const errorTitle = attributeOf(validation, 'errorTitle');
    return rects(attributeOf(validation, 'sqref')).map((range) => ({
      range,
      ...condition,
      promptTitle: attributeOf(validation, 'promptTitle') ?? '',
      promptMessage: attributeOf(validation, 'prompt') ?? '',
      ...(errorTitle !== null && { errorTitle }),
      errorMessage: attributeOf(validation, 'error') ?? '',
      ...alertOf(validation),
    }));
  });

/** A link over whole columns is kept for the preview at its first cells only. */
const MOST_LINKED_CELLS = 10_000;

const addressesOf = ({ row, column, rows, columns }: HostRect): string[] => {
  const addresses: string[] = [];
  for (let r = row; r < Math.min(row + rows, MAX_ROWS); r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      if (addresses.length >= MOST_LINKED_CELLS) return addresses;
      addresses.push(cellAddress(r, c));
    }
  }
  return addresses;
};

export const readHyperlinks = (element: XmlElement | null, relationships: readonly Relationship[]): Map<string, HostHyperlink> => {
  const links = new Map<string, HostHyperlink>();
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const link of childrenOf(element, 'hyperlink')) {
    const target = targets.get(prefixedAttribute(link, 'id') ?? '') ?? null;
    const found: HostHyperlink = { documentReference: attributeOf(link, 'location'), address: target, screenTip: attributeOf(link, 'tooltip') };
    for (const address of rects(attributeOf(link, 'ref')).flatMap(addressesOf)) links.set(address, found);
  }
  return links;
};
