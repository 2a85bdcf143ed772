/** The coefficients of the model, with what the documents say of each condition. */
import { directionOf, documentSign } from '../../engine/analysis/expected/documentSigns';
import type { ExpectedCoefficient, ExpectedModel } from '../../engine/analysis/expected/result';
import type { ContextShareId } from '../../engine/contextShares';
import type { Coefficient } from '../../engine/stats/regression';
import type { Texts } from '../../i18n';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';

/** A coefficient whose 95 % interval leaves out zero. */
export const differsFromZero = ({ p }: Pick<Coefficient, 'p'>): boolean => p < 0.05;

const documentText = (id: ContextShareId, { sheets: { expected: words } }: Texts): string => {
  const { appendix, isbsh } = documentSign(id);
  const parts = [
    appendix === null ? null : appendix === 'none' ? words.appendix2 : words.appendix1(words.signs[appendix]),
    isbsh === null ? null : words.inIsbsh(words.signs[isbsh]),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('; ') : words.notInDocument;
};

const hereText = (coefficient: ExpectedCoefficient, { sheets: { expected: words } }: Texts): string => {
  const sign = words.signs[directionOf(coefficient.estimate)];
  return differsFromZero(coefficient) ? words.hereDiffers(sign) : words.hereNot(sign);
};

const columns = ({ sheets: { expected: words } }: Texts): readonly ColumnSpec[] => {
  const figure = (id: 'estimate' | 'standardError' | 't' | 'p' | 'low95' | 'high95' | 'vif'): ColumnSpec => ({ id, header: words[id], width: 12, kind: id === 'p' ? 'probability' : 'statistic' });
  return [
    { id: 'predictor', header: words.predictor, width: 36, kind: 'text', wrap: true },
    figure('estimate'),
    figure('standardError'),
    figure('t'),
    figure('p'),
    figure('low95'),
    { ...figure('high95'), width: 17 },
    { ...figure('vif'), width: 9 },
    { id: 'per10', header: words.per10, width: 14, kind: 'points' },
    { id: 'document', header: words.document, width: 17, kind: 'text', wrap: true },
    { id: 'here', header: words.here, width: 10, kind: 'text', wrap: true },
  ];
};

const figures = ({ estimate, standardError, t, p, lower, upper }: Coefficient): readonly SpecCell[] => [
  estimate,
  standardError,
  { value: t, plain: '={row:estimate}/{row:standardError}' },
  p,
  { value: lower, plain: '={row:estimate}-{fact:tCritical}*{row:standardError}' },
  { value: upper, plain: '={row:estimate}+{fact:tCritical}*{row:standardError}' },
];

/** The constant first: the formulas of expected values count on it. */
export const coefficientsTable = ({ intercept, coefficients }: ExpectedModel, texts: Texts): TableBlock => ({
  kind: 'table',
  id: 'coefficients',
  name: 'КоэффициентыМодели',
  caption: texts.sheets.expected.coefficientsCaption,
  columns: columns(texts),
  rows: [
    [texts.sheets.expected.intercept, ...figures(intercept), null, null, null, null],
    ...coefficients.map((coefficient): readonly SpecCell[] => [
      texts.sheets.conditions[coefficient.predictor],
      ...figures(coefficient),
      coefficient.vif,
      { value: 10 * coefficient.estimate, plain: '=10*{row:estimate}' },
      documentText(coefficient.predictor, texts),
      hereText(coefficient, texts),
    ]),
  ],
  emptyText: texts.sheets.expected.noCoefficients,
});
