/** The name of a risk parameter, for those who may not know the catalogue itself. */
import { RISK_PARAMETERS } from '../engine/riskCatalogue';

const names = new Map<string, string>(RISK_PARAMETERS.map(({ id, name }) => [id, name]));

/** "" for an id that is no parameter's. */
export const riskParameterName = (parameter: string): string => names.get(parameter) ?? '';
