/** What tells rows of a table apart, for those who know no codes: «2.1 Нехватка педагогов». */
import { indicatorByCode } from '../engine/indicatorCatalogue';
import { riskFactorName } from './riskFactorName';
import { riskParameterName } from './riskParameterName';

const names: Readonly<Record<string, (code: string) => string>> = {
  parameter: riskParameterName,
  factor: (number) => riskFactorName(Number(number)),
  indicator: (code) => indicatorByCode(code)?.name ?? '',
};

/** `column`: the key column's id. A value that is no code, or none that is known, is its own name. */
export const keyName = (column: string, value: string): string => {
  const name = names[column]?.(value) ?? '';
  return name === '' ? value : `${value} ${name}`;
};
