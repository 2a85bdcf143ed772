/** What the parts of the sheet share: the decisions that are shown, and how things are called. */
import { isAhead } from '../../engine/support/decisions/effects';
import type { DecisionEffect, DecisionEffects, EffectOutcome } from '../../engine/support/decisions/model';
import type { School, SchoolKey } from '../../engine/model';
import type { EffectIndicator } from '../../engine/support/model';
import type { ProcedureName } from '../../engine/procedures';
import type { Texts } from '../../i18n';
import { schoolCell, schoolNames, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import type { ColumnSpec, SpecCell } from '../spec';

/** More rows than this nobody reads; formulas count no further either. */
export const MOST_SHOWN = 5_000;

export interface View {
  readonly input: ReportInput;
  readonly texts: Texts;
  readonly register: DecisionEffects;
  readonly shown: readonly DecisionEffect[];
  readonly nameOf: SchoolName;
  readonly schools: ReadonlyMap<SchoolKey, School>;
}

export const viewOf = (input: ReportInput, register: DecisionEffects, texts: Texts): View => {
  const { schools } = input.assessment;
  return {
    input,
    texts,
    register,
    shown: register.effects.slice(0, MOST_SHOWN),
    nameOf: schoolNames(schools, texts),
    schools: new Map(schools.map(({ school }) => [school.key, school])),
  };
};

/** The tables stand below one another and share the widths of their columns. */
export const WIDTHS = [5, 30, 32, 28, 12, 16, 13, 12, 14, 12, 10, 18, 12, 22] as const;

/** A column at a place among those that all tables share. */
export const columnAt = (place: number, id: string, header: string, kind: ColumnSpec['kind'] = 'text', more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  id,
  header,
  width: WIDTHS[place]!,
  kind,
  wrap: kind === 'text',
  ...more,
});

export const whoseCell = ({ school, decision: { schoolText } }: DecisionEffect, { schools, nameOf, texts }: View): SpecCell => {
  const { measuresEffect: words } = texts.sheets;
  const known = school === null ? undefined : schools.get(school);
  if (known !== undefined) return schoolCell(known, nameOf);
  return schoolText === null ? words.municipality : { value: words.unknownSchool(schoolText), tone: 'muted' };
};

/** Longer texts stand in full in the register, which every table leads to. */
const LONGEST = 160;

export const clipped = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`);

export const decisionText = ({ decision: { text } }: DecisionEffect): string => clipped(text);

const shortNames = ({ sheets }: Texts): Readonly<Record<string, string>> => sheets.common.shortProcedures;

export const indicatorText = (indicator: EffectIndicator | null, procedures: readonly ProcedureName[], texts: Texts): string => {
  const { measuresEffect: words, risks } = texts.sheets;
  switch (indicator?.kind) {
    case undefined:
      return '';
    case 'pooled':
      return procedures.length === 0 ? words.all : words.pooled(procedures.length);
    case 'procedure':
      return shortNames(texts)[indicator.procedure] ?? indicator.procedure;
    case 'isbsh':
      return words.isbsh;
    case 'risk-factor':
      return words.factor(risks.shortFactors[indicator.factor]);
  }
};

/** What came after, in one or a few words; the counts by kinds of risk go by them. */
export const outcomeText = (outcome: EffectOutcome, { sheets: { measuresEffect: words } }: Texts): string => {
  if (isAhead(outcome)) return words.outcomes.ahead;
  if (outcome.status === 'not-computed') return words.outcomes.none;
  return outcome.effect.kind === 'share' ? words.verdicts[outcome.effect.verdict] : words.outcomes.points;
};
