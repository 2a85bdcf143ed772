/** What a measure rests on, by the words of «Основание»: «Фактор 2», «2», «Фактор риска 2. Кадры», «Низкий результат: математика». */
import type { BasisId } from '../engine/support/model';
import { CellProblem } from './cellValues/parsed';
import type { RawValue } from './rawWorkbook';
import { parseRiskFactor } from './riskNames';
import { foldLookalikes, foldText, readText, tidyText } from './text';

const STEMS: readonly (readonly [RegExp, BasisId])[] = [
  [/математ/, 'low-mathematics'],
  [/русск(?:ий|ого|ому|им)\b|русск\S* язык/, 'low-russian'],
  [/друг/, 'low-other'],
];

const OTHERS: readonly (readonly [RegExp, BasisId])[] = [
  [/^остает|^остал|повторн|^второй раз/, 'repeated-listing'],
  [/снижен/, 'decline'],
  [/ниже ожидаем/, 'below-expected'],
  [/неблагоприятн|^шнсу|^шссу/, 'adverse-conditions'],
  [/грамотност/, 'literacy'],
  [/объективност|требу\S* анализа/, 'objectivity'],
  [/нет результат|без результат/, 'no-results'],
];

/** «Факторы 2 и 5», «2, 5». */
const SEVERAL_FACTORS = /^(?:фактор\S*(?: риска)?)? ?№? ?(\d{1,2}(?: ?(?:,|и) ?\d{1,2})+)$/;

const riskBasis = (text: RawValue): BasisId | null => {
  const factor = parseRiskFactor(text);
  return factor === null || factor instanceof CellProblem ? null : `risk-${factor.id}`;
};

/** One ground, or several named together; none: not known. */
const basesOfPart = (part: string): readonly BasisId[] => {
  const text = foldLookalikes(foldText(part));
  const several = SEVERAL_FACTORS.exec(text);
  if (several) {
    const factors = several[1]!.split(/ ?(?:,|и) ?/).map(riskBasis);
    return factors.includes(null) ? [] : (factors as BasisId[]);
  }
  const factor = riskBasis(text.replace(/^факторы? риска/, 'фактор'));
  if (factor !== null) return [factor];
  if (/^низк|^ниже порог/.test(text)) return STEMS.filter(([stem]) => stem.test(text)).map(([, basis]) => basis);
  return OTHERS.filter(([stem]) => stem.test(text)).slice(0, 1).map(([, basis]) => basis);
};

export interface ReadBases {
  /** Each once, as first named. */
  readonly bases: readonly BasisId[];
  /** Parts of the cell that name no ground. */
  readonly unknown: readonly string[];
}

/** Several are separated by semicolons or line breaks. */
export const readBases = (raw: RawValue): ReadBases => {
  const parts = readText(raw)
    .split(/[;\r\n]+/)
    .map(tidyText)
    .filter((part) => part !== '');
  const bases = parts.map(basesOfPart);
  return { bases: [...new Set(bases.flat())], unknown: parts.filter((_, at) => bases[at]!.length === 0) };
};
