/**
 * What the form for schools asks, as data: every field follows from the declaration that its answer is read by (the columns
 * of the social passport, the risk parameters, the school's indicators).
 */
import { INDICATOR_SECTIONS, type Indicator, type IndicatorWhole } from '../../engine/indicatorCatalogue';
import { RISK_FACTORS, type RiskParameter, type RiskParameterId } from '../../engine/riskCatalogue';
import { CONTEXT_SHARE_IDS, countColumn } from '../contextColumns';
import type { InputTableId } from '../reading';
import { declaredScale, isShareScale, type ScaleOverrides } from '../riskScales';
import { YES_NO_PARAMETER } from '../risks';
import { PASSPORT_TABLE } from '../socialPassport';

/** What a form can ask for; each is a sheet of it. */
export const FORM_SECTION_IDS = ['socialPassport', 'risks', 'indicators'] as const;
export type FormSectionId = (typeof FORM_SECTION_IDS)[number];

export type FieldKind =
  /** `whole`: the field whose count this one is a part of. */
  | { readonly kind: 'count'; readonly of: 'pupils' | 'teachers'; readonly whole: string | null }
  | { readonly kind: 'share' }
  /** From `from` to `to`; `best`: the end at which all is well. */
  | { readonly kind: 'rating'; readonly from: number; readonly to: number; readonly best: number }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'realisation' };

export interface FormField {
  /** Stands beside the field in every form; an id is never given another meaning (versions.ts). */
  readonly id: string;
  /** «2.1», «ОО-5.2.1»; "" for none. */
  readonly number: string;
  readonly name: string;
  readonly answer: FieldKind;
}

export interface FormGroup {
  /** "" for fields without a heading of their own. */
  readonly heading: string;
  readonly fields: readonly FormField[];
}

export interface FormSection {
  readonly id: FormSectionId;
  readonly table: InputTableId;
  /** Of the sheet. */
  readonly name: string;
  readonly groups: readonly FormGroup[];
}

export const PUPILS_FIELD = 'socialPassport.pupils';
export const contextField = (column: string): string => `socialPassport.${column}`;
export const riskField = (id: RiskParameterId): string => `risks.${id}`;
export const indicatorField = (code: string): string => `indicators.${code}`;
/** The whole is asked once for all indicators that are parts of it. */
export const wholeField = (whole: IndicatorWhole): string => `indicators.whole.${whole}`;

const pupils = (): FormField => ({ id: PUPILS_FIELD, number: '', name: PASSPORT_TABLE.columns.pupils.header, answer: { kind: 'count', of: 'pupils', whole: null } });

const passport: FormSection = {
  id: 'socialPassport',
  table: 'socialPassport',
  name: 'Соцпаспорт',
  groups: [
    { heading: '', fields: [pupils()] },
    {
      heading: 'Из них',
      fields: CONTEXT_SHARE_IDS.map(countColumn).map((column) => ({
        id: contextField(column),
        number: '',
        name: PASSPORT_TABLE.columns[column].header,
        answer: { kind: 'count', of: 'pupils', whole: PUPILS_FIELD },
      })),
    },
  ],
};

const answerOf = (parameter: RiskParameter, scales: ScaleOverrides): FieldKind => {
  const own = scales.get(parameter.id);
  if (parameter.id === YES_NO_PARAMETER && own === undefined) return { kind: 'yesNo' };
  const { from, to } = own ?? declaredScale(parameter);
  return isShareScale({ from, to }) ? { kind: 'share' } : { kind: 'rating', from, to, best: parameter.worse === 'higher' ? from : to };
};

const risks = (scales: ScaleOverrides): FormSection => ({
  id: 'risks',
  table: 'risks',
  name: 'Анкета рисков',
  groups: RISK_FACTORS.map(({ id, name, parameters }) => ({
    heading: `${String(id)}. ${name}`,
    fields: parameters.map((parameter) => ({ id: riskField(parameter.id), number: parameter.id, name: parameter.name, answer: answerOf(parameter, scales) })),
  })),
});

/** What a school knows of itself: results of examinations the municipality has from the assessment centre. */
const isAsked = ({ level, source }: Indicator): boolean => level === 'school' && source !== 'centre';

export const ASKED_INDICATORS: readonly Indicator[] = INDICATOR_SECTIONS.flatMap((section) => section.indicators).filter(isAsked);

const indicatorAnswer = ({ form, whole }: Indicator): FieldKind => {
  if (form === 'yesNo' || form === 'realisation') return { kind: form };
  return { kind: 'count', of: 'teachers', whole: whole === null ? null : wholeField(whole) };
};

const indicators: FormSection = {
  id: 'indicators',
  table: 'indicators',
  name: 'Показатели',
  groups: [
    { heading: '', fields: [{ id: wholeField('teachers'), number: '', name: 'Всего педагогических работников', answer: { kind: 'count', of: 'teachers', whole: null } }] },
    ...INDICATOR_SECTIONS.map(({ id, name, indicators: all }) => ({
      heading: `${String(id)}. ${name}`,
      fields: all.filter(isAsked).map((indicator) => ({ id: indicatorField(indicator.code), number: indicator.code, name: indicator.name, answer: indicatorAnswer(indicator) })),
    })).filter(({ fields }) => fields.length > 0),
  ],
};

/** The sections asked for, in the order of the form. */
export const formSections = (wanted: readonly FormSectionId[] = FORM_SECTION_IDS, scales: ScaleOverrides = new Map()): readonly FormSection[] =>
  [passport, risks(scales), indicators].filter(({ id }) => wanted.includes(id));

export const fieldsOf = ({ groups }: Pick<FormSection, 'groups'>): readonly FormField[] => groups.flatMap(({ fields }) => fields);
