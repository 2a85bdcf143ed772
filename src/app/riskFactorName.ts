/** The name of a risk factor, for those who may not know the catalogue itself. */
import { RISK_FACTORS } from '../engine/riskCatalogue';

const names = new Map<number, string>(RISK_FACTORS.map(({ id, name }) => [id, name]));

/** "" for a number that is no factor's. */
export const riskFactorName = (factor: number): string => names.get(factor) ?? '';
