/** Conditional formats, validations and hyperlinks of a sheet. */
import { rectAddress } from '../../workbook/address';
import type { HostConditionalFormat, HostHyperlink, HostValidation } from '../../workbook/model';
import { formulaForFile } from '../formulas';
import { OPERATOR_WORDS } from '../vocabulary';
import { escapeAttribute, escapeText } from '../xml/text';

const color = (hex: string): string => `<color rgb="FF${hex.slice(1).toUpperCase()}"/>`;

type Rule = HostConditionalFormat['rule'];
export type DifferentialOf = (format: { readonly fontColor: string | null; readonly fill: string | null; readonly italic?: boolean }) => number;

const formulaXml = (formula: string | null): string => (formula === null || formula === '' ? '' : `<formula>${escapeText(formulaForFile(formula))}</formula>`);

const ruleXml = (rule: Rule, priority: number, differentialOf: DifferentialOf): string => {
  if (rule.kind === 'colorScale') {
    return `<cfRule type="colorScale" priority="${priority}"><colorScale><cfvo type="min"/><cfvo type="max"/>${color(rule.minimum)}${color(rule.maximum)}</colorScale></cfRule>`;
  }
  if (rule.kind === 'custom') return `<cfRule type="expression" dxfId="${differentialOf(rule)}" priority="${priority}">${formulaXml(rule.formula)}</cfRule>`;
  const operator = OPERATOR_WORDS.get(rule.operator) ?? 'equal';
  return `<cfRule type="cellIs" dxfId="${differentialOf(rule)}" priority="${priority}" operator="${operator}">${formulaXml(rule.formula1)}${formulaXml(rule.formula2)}</cfRule>`;
};

/** The first of the list stands above the others. */
export const conditionalFormatsXml = (formats: readonly HostConditionalFormat[], differentialOf: DifferentialOf): string =>
  formats.map(({ range, rule }, index) => `<conditionalFormatting sqref="${rectAddress(range)}">${ruleXml(rule, index + 1, differentialOf)}</conditionalFormatting>`).join('');

const listFormula = (list: string): string => (list.startsWith('=') ? formulaForFile(list) : `"${list.replaceAll('"', '""')}"`);

const optional = (name: string, value: string): string => (value === '' ? '' : ` ${name}="${escapeAttribute(value)}"`);

const conditionOf = ({ list, formula }: HostValidation): { readonly type: string; readonly formula: string } => {
  if (list !== '') return { type: 'list', formula: listFormula(list) };
  return formula === undefined ? { type: '', formula: '' } : { type: 'custom', formula: formulaForFile(formula) };
};

const validationXml = (validation: HostValidation): string => {
  const { range, promptTitle, promptMessage, errorTitle = '', errorMessage, errorStyle } = validation;
  const { type, formula } = conditionOf(validation);
  const alert = errorStyle === 'none' ? '' : ' showErrorMessage="1"';
  const style = errorStyle === undefined || errorStyle === 'none' ? '' : ` errorStyle="${errorStyle}"`;
  const texts = `${optional('errorTitle', errorTitle)}${optional('error', errorMessage)}${optional('promptTitle', promptTitle)}${optional('prompt', promptMessage)}`;
  const head = `${optional('type', type)}${style} allowBlank="1" showInputMessage="1"${alert}${texts} sqref="${rectAddress(range)}"`;
  return formula === '' ? `<dataValidation${head}/>` : `<dataValidation${head}><formula1>${escapeText(formula)}</formula1></dataValidation>`;
};

export const validationsXml = (validations: readonly HostValidation[]): string =>
  validations.length === 0 ? '' : `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;

/** `relate` makes the relationship that an address outside of the workbook needs. */
export const hyperlinksXml = (links: ReadonlyMap<string, HostHyperlink>, relate: (address: string) => string): string => {
  const written = [...links].map(([address, link]) => {
    const outside = link.address === null ? '' : ` r:id="${relate(link.address)}"`;
    return `<hyperlink ref="${address}"${outside}${optional('location', link.documentReference ?? '')}${optional('tooltip', link.screenTip ?? '')}/>`;
  });
  return written.length === 0 ? '' : `<hyperlinks>${written.join('')}</hyperlinks>`;
};
