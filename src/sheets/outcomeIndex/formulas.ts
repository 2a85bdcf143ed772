/** ИОР as a formula over the table of components, whose rows stand in the order of the declaration. */
import type { ComponentScale } from '../../engine/analysis/outcomeIndex/model';
import { COMPONENT_IDS } from './view';

/** Which columns of the table of components make the scale. */
export interface ScaleColumns {
  readonly minimum: string;
  readonly maximum: string;
}

export const OWN_SCALE: ScaleColumns = { minimum: 'minimum', maximum: 'maximum' };
export const REFERENCE_SCALE: ScaleColumns = { minimum: 'referenceMinimum', maximum: 'referenceMaximum' };

const cellOf = (column: string, at: number): string => `INDEX({column:components.${column}},${at + 1})`;

/** A component that is unknown to the school, or tells no school from another, adds nothing above nor below the line. */
export const indexFormula = (scales: readonly ComponentScale[], { minimum, maximum }: ScaleColumns): { readonly plain: string; readonly addin: string } => {
  const used = scales.flatMap(({ unused }, at) => (unused === null ? [at] : []));
  const known = (at: number, then: string): string => `IF({row:${COMPONENT_IDS[at]}}="",0,${then})`;
  const weights = used.map((at) => known(at, cellOf('weight', at))).join('+');
  const scaled = used.map((at) => known(at, `${cellOf('weight', at)}*({row:${COMPONENT_IDS[at]}}-${cellOf(minimum, at)})/(${cellOf(maximum, at)}-${cellOf(minimum, at)})`)).join('+');
  const span = `${COMPONENT_IDS[0]}..${COMPONENT_IDS.at(-1)}`;
  return {
    plain: `=IF(${weights}=0,"",(${scaled})/(${weights}))`,
    addin: `=SHNOR.OUTCOMEINDEX({row:${span}},{column:components.${minimum}},{column:components.${maximum}},{column:components.weight})`,
  };
};
