/** Risk parameters and factors by number or by name. */
import { RISK_FACTORS, RISK_PARAMETERS, type RiskFactor, type RiskLevel, type RiskParameter } from '../engine/riskCatalogue';
import { CellProblem, parserOf, type Parser } from './cellValues/parsed';
import { foldLookalikes, foldText } from './text';

const PARAMETER_UNKNOWN = new CellProblem('risk-parameter-unknown');
const FACTOR_UNKNOWN = new CellProblem('risk-factor-unknown');
const LEVEL_UNKNOWN = new CellProblem('risk-level-unknown');

/** The beginning of a name is enough if it is this long and only one name begins so. */
const SHORTEST_PREFIX = 6;

const nameKey = (name: string): string =>
  foldLookalikes(foldText(name))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

type FindByName<Named> = (name: string) => Named | null;

const finderByName = <Named extends { readonly name: string }>(all: readonly Named[]): FindByName<Named> => {
  const keys = all.map((named) => [nameKey(named.name), named] as const);
  return (name) => {
    const key = nameKey(name);
    const exact = keys.find(([known]) => known === key);
    if (exact) return exact[1];
    const begun = key.length < SHORTEST_PREFIX ? [] : keys.filter(([known]) => known.startsWith(key));
    return begun.length === 1 ? begun[0]![1] : null;
  };
};

const parameterByName = finderByName(RISK_PARAMETERS);
const factorByName = finderByName(RISK_FACTORS);
const parametersById = new Map<string, RiskParameter>(RISK_PARAMETERS.map((parameter) => [parameter.id, parameter]));
const factorsById = new Map<string, RiskFactor>(RISK_FACTORS.map((factor) => [String(factor.id), factor]));

/** A number and a name in one cell must mean the same; a name that is not known does not contradict a number. */
const byNumberOrName = <Named>(text: string, numbered: RegExp, byId: ReadonlyMap<string, Named>, byName: FindByName<Named>): Named | null => {
  const [, number, rest = ''] = numbered.exec(text) ?? [];
  const named = byName(number === undefined ? text : rest);
  if (number === undefined) return named;
  const found = byId.get(number) ?? null;
  return named === null || named === found ? found : null;
};

const PARAMETER_NUMBER = /^(?:параметр|показатель|п\.?)? ?№? ?(\d{1,2}[.,]\d)(?!\d)[.)]?(?: [-–—])? ?(.*)$/;
const FACTOR_NUMBER = /^(?:фактор|ф\.?)? ?№? ?(\d{1,2})(?![\d.,]*\d)[.)]?(?: [-–—])? ?(.*)$/;

/** «2.1», the number 2.1, «п. 2.1», «2.1. Нехватка педагогов», or the name. */
export const parseRiskParameter: Parser<RiskParameter> = parserOf((raw) => {
  if (typeof raw === 'boolean') return PARAMETER_UNKNOWN;
  // A numeric cell never has a second digit after the point: there is no parameter 2.10, and 10.1 is 10.1.
  if (typeof raw === 'number') return parametersById.get(String(Math.round(raw * 1e6) / 1e6)) ?? PARAMETER_UNKNOWN;
  const text = foldText(raw);
  return byNumberOrName(text.replace(/^(\D*\d{1,2}),(\d)/, '$1.$2'), PARAMETER_NUMBER, parametersById, parameterByName) ?? PARAMETER_UNKNOWN;
});

/** «3», the number 3, «Фактор 3», «3. Недостаточная …», or the name. */
export const parseRiskFactor: Parser<RiskFactor> = parserOf((raw) => {
  if (typeof raw === 'boolean') return FACTOR_UNKNOWN;
  if (typeof raw === 'number') return factorsById.get(String(raw)) ?? FACTOR_UNKNOWN;
  return byNumberOrName(foldText(raw), FACTOR_NUMBER, factorsById, factorByName) ?? FACTOR_UNKNOWN;
});

const LEVELS: readonly (readonly [RegExp, RiskLevel])[] = [
  [/^(?:высок(?:ая|ий|ое|ие)|high)(?![а-яa-z])/, 'high'],
  [/^(?:средн(?:яя|ий|ее|ие)|medium)(?![а-яa-z])/, 'medium'],
  [/^(?:низк(?:ая|ий|ое|ие)|low)(?![а-яa-z])/, 'low'],
];

/** «высокая», «средний», «низкая значимость». */
export const parseRiskLevel: Parser<RiskLevel> = parserOf((raw) => {
  const text = foldText(String(raw));
  const levels = LEVELS.filter(([pattern]) => pattern.test(text));
  return levels[0]?.[1] ?? LEVEL_UNKNOWN;
});
