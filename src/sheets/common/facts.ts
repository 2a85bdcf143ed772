/** Facts that several sheets show: parameters with where their value comes from. */
import type { Settings } from '../../engine/settings';
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { FactsBlock, NumberKind, SpecCell } from '../spec';

export type Fact = FactsBlock['facts'][number];

/** A parameter that «Параметры» gave says so; else `byDefault` names the source or the meaning. */
export const settingFact = (
  { settingSources }: SheetsInput,
  { sheets }: Texts,
  fact: { readonly id: string; readonly label: string; readonly cell: SpecCell; readonly kind: NumberKind; readonly setting: keyof Settings; readonly byDefault: string },
): Fact => ({
  id: fact.id,
  label: fact.label,
  cell: fact.cell,
  kind: fact.kind,
  note: settingSources[fact.setting] === 'workbook' ? sheets.common.fromWorkbook : fact.byDefault,
});

export const yearFact = (input: SheetsInput, texts: Texts): Fact => {
  const { common } = texts.sheets;
  return { id: 'year', label: common.yearLabel, cell: input.assessment.year, kind: 'year', note: common.yearNote(input.settingSources.year) };
};

/** A parameter of the analysis: one that «Параметры» or the pane gave says so; `byDefault` names the source or the meaning. */
export const analysisFact = (
  { givenSettings }: SheetsInput,
  { sheets }: Texts,
  { setting, byDefault, ...fact }: Omit<Fact, 'note'> & { /** The setting's id. */ readonly setting: string; readonly byDefault: string },
): Fact => ({ ...fact, note: givenSettings.includes(setting) ? sheets.common.fromWorkbook : byDefault });
