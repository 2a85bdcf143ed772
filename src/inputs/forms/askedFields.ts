/** What every school is asked for in a year, as cells of input tables. */
import { INDICATORS } from '../../engine/indicatorCatalogue';
import { RISK_PARAMETERS } from '../../engine/riskCatalogue';
import type { AskedField } from '../incoming/missing';
import { schoolYearName } from '../incoming/tableCells';
import { PASSPORT_TABLE } from '../socialPassport';
import { contextField, fieldsOf, formSections, indicatorField, PUPILS_FIELD, riskField, type FormField, type FormSectionId } from './fields';

type Place = Omit<AskedField, 'header'>;

/** Field id → the cell that its answer goes to. A whole that several indicators share has none of its own. */
const placesOf = (year: string): ReadonlyMap<string, Place> =>
  new Map([
    [PUPILS_FIELD, { table: 'socialPassport', key: { year }, column: 'pupils' }],
    ...Object.keys(PASSPORT_TABLE.columns).map((column): [string, Place] => [contextField(column), { table: 'socialPassport', key: { year }, column }]),
    ...RISK_PARAMETERS.map(({ id }): [string, Place] => [riskField(id), { table: 'risks', key: { year, parameter: id }, column: 'value' }]),
    ...INDICATORS.map(({ code }): [string, Place] => [indicatorField(code), { table: 'indicators', key: { year, indicator: code }, column: 'value' }]),
  ]);

const titleOf = ({ number, name }: FormField): string => (number === '' ? name : `${number}. ${name}`);

export const askedFields = (sections: readonly FormSectionId[], year: number): readonly AskedField[] => {
  const places = placesOf(schoolYearName(year));
  return formSections(sections)
    .flatMap(fieldsOf)
    .flatMap((field) => {
      const place = places.get(field.id);
      return place ? { ...place, header: titleOf(field) } : [];
    });
};
