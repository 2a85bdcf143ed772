/** The table of schools: expected and actual, by live formulas from the coefficients. */
import type { ExpectedFit, ExpectedModel, ExpectedSchool } from '../../engine/analysis/expected/result';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import { schoolCell } from '../common/schools';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { POINTS, type ExpectedScene } from './view';

const valueId = (at: number): string => `x_${at}`;

/** The constant and each coefficient from the table of coefficients, times the values of the row. */
const expectedFormulas = ({ coefficients }: ExpectedModel): { plain: string; addin: string } => ({
  plain: `=100*(INDEX({column:coefficients.estimate},1)${coefficients.map((_, at) => `+INDEX({column:coefficients.estimate},${at + 2})*{row:${valueId(at)}}`).join('')})`,
  addin: `=100*SHNOR.EXPECTED({column:coefficients.estimate},{row:${valueId(0)}..${valueId(coefficients.length - 1)}})`,
});

const HALF = '100*{fact:tCritical}*{fact:residualError}*SQRT(1+{row:leverage})';

/** Nine digits of a share are seven of its points. */
const verdictFormula = ({ sheets: { expected: words } }: Texts): string =>
  `=IF({row:actual}-{row:lower}<=-5E-8,${literal(words.verdicts.below)},IF({row:actual}-{row:upper}>=5E-8,${literal(words.verdicts.above)},${literal(words.verdicts.within)}))`;

const RESILIENT = (yes: string): string => `=IF(AND({row:adverse}=${literal(yes)},{row:actual}-{fact:border}>-5E-8),${literal(yes)},"")`;

interface Formulas {
  readonly expected: { readonly plain: string; readonly addin: string } | null;
  readonly verdict: string;
  readonly resilient: string;
}

const visibleColumns = ({ model, result, texts }: ExpectedScene): readonly ColumnSpec[] => {
  const { sheets, terms } = texts;
  const { expected: words, common } = sheets;
  const points = (id: 'actual' | 'expected' | 'residual' | 'lower' | 'upper'): ColumnSpec => ({ id, header: words[id], width: 12, kind: 'points' });
  return [
    { id: 'school', header: common.school, width: 36, kind: 'text', wrap: true },
    points('actual'),
    ...(model ? [points('expected'), points('residual'), points('lower'), points('upper')] : []),
    ...(model
      ? [
          {
            id: 'verdict',
            header: words.verdict,
            width: 23,
            kind: 'text',
            wrap: true,
            rules: [
              { when: 'equals', text: words.verdicts.below, tone: 'danger' },
              { when: 'equals', text: words.verdicts.above, tone: 'success' },
            ],
          } as const,
        ]
      : []),
    { id: 'adverse', header: words.adverse, width: 9, kind: 'text', align: 'center' },
    { id: 'resilient', header: words.resilient, width: 14, kind: 'text', align: 'center', rules: [{ when: 'equals', text: terms.yes, tone: 'info' }] },
    ...(result.ifBiasedCounted ? [{ id: 'ifCounted', header: words.ifCounted, width: 17, kind: 'text', wrap: true } as const] : []),
    { id: 'participants', header: words.participants, width: 10, kind: 'integer' },
    { id: 'note', header: common.note, width: 24, kind: 'text', wrap: true },
  ];
};

const workingColumns = ({ model, texts: { sheets } }: ExpectedScene): readonly ColumnSpec[] => {
  const { expected: words, conditions } = sheets;
  const index: ColumnSpec = { id: 'index', header: words.index, width: 14, kind: 'general', working: true };
  if (!model) return [index];
  return [
    index,
    { id: 'year', header: words.year, width: 10, kind: 'year', working: true },
    ...model.coefficients.map(({ predictor }, at): ColumnSpec => ({ id: valueId(at), header: conditions[predictor], width: 13, kind: 'percent-1', working: true })),
    { id: 'leverage', header: words.leverage, width: 12, kind: 'general', working: true },
    { id: 'standardised', header: words.standardised, width: 16, kind: 'score', working: true },
    { id: 'cook', header: words.cook, width: 12, kind: 'general', working: true },
  ];
};

const fittedCells = (fit: ExpectedFit | null, formulas: Formulas): readonly SpecCell[] => {
  if (fit === null || formulas.expected === null) return [null, null, null, null];
  return [
    { value: POINTS * fit.expected, ...formulas.expected },
    { value: POINTS * fit.residual, plain: '={row:actual}-{row:expected}' },
    { value: POINTS * fit.lower, plain: `={row:expected}-${HALF}` },
    { value: POINTS * fit.upper, plain: `={row:expected}+${HALF}` },
  ];
};

const workingCells = (school: ExpectedSchool, { model }: ExpectedScene): readonly SpecCell[] => {
  if (!model) return [school.index];
  const { fit } = school;
  if (!fit) return [school.index, null, ...model.coefficients.map(() => null), null, null, null];
  const own = fit.standardised !== null && fit.cook !== null;
  return [
    school.index,
    fit.year,
    ...fit.values,
    fit.leverage,
    own ? { value: fit.standardised, plain: '={row:residual}/(100*{fact:residualError}*SQRT(1-{row:leverage}))' } : null,
    own ? { value: fit.cook, plain: '={row:standardised}^2*{row:leverage}/((1-{row:leverage})*({fact:n}-{fact:degreesOfFreedom}))' } : null,
  ];
};

const noteOf = ({ school, participants, adverse, fit }: ExpectedSchool, scene: ExpectedScene): string | null => {
  const { result, input, texts } = scene;
  const { expected: words, conditions } = texts.sheets;
  const { settings, year } = input.assessment;
  const missing = result.leftOut.find((one) => one.school === school);
  const parts = [
    participants < settings.smallCount ? words.few(participants) : null,
    missing ? (missing.why === 'no-passport' ? words.noPassport : words.incomplete(missing.missing.map((id) => conditions[id]))) : null,
    fit && fit.year !== year ? words.olderPassport(fit.year) : null,
    adverse === null && missing?.why !== 'no-passport' ? words.noIsbsh : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('; ') : null;
};

const countedCell = ({ ifBiasedCounted }: ExpectedSchool, { sheets: { expected: words } }: Texts): string | null =>
  ifBiasedCounted && words.counted(ifBiasedCounted.index, ifBiasedCounted.verdict && words.verdicts[ifBiasedCounted.verdict], ifBiasedCounted.resilient === true);

const rowOf = (school: ExpectedSchool, formulas: Formulas, scene: ExpectedScene): readonly SpecCell[] => {
  const { model, result, texts, schools, nameOf } = scene;
  const { terms, sheets } = texts;
  const known = schools.get(school.school);
  const { fit, adverse, resilient } = school;
  const verdict: readonly SpecCell[] = fit ? [{ value: sheets.expected.verdicts[fit.verdict], plain: formulas.verdict }] : [null];
  return [
    known ? schoolCell(known, nameOf) : school.school,
    { value: POINTS * school.index, plain: '=100*{row:index}' },
    ...(model ? [...fittedCells(fit, formulas), ...verdict] : []),
    adverse === null ? null : adverse ? terms.yes : '',
    resilient === null ? null : { value: resilient ? terms.yes : '', plain: formulas.resilient },
    ...(result.ifBiasedCounted ? [countedCell(school, texts)] : []),
    school.participants,
    noteOf(school, scene),
    ...workingCells(school, scene),
  ];
};

export const schoolsTable = (scene: ExpectedScene): TableBlock => {
  const { model, shown, texts } = scene;
  const formulas: Formulas = { expected: model && expectedFormulas(model), verdict: verdictFormula(texts), resilient: RESILIENT(texts.terms.yes) };
  return {
    kind: 'table',
    id: 'expected',
    name: 'ОжидаемыеРезультаты',
    columns: [...visibleColumns(scene), ...workingColumns(scene)],
    rows: shown.map((school) => rowOf(school, formulas, scene)),
    emptyText: texts.sheets.expected.noSchools,
  };
};
