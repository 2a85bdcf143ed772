/** Kinds of measures, of risks, of decisions and levels by their words. */
import { MONTH_WORDS, WHOLE_YEAR } from '../engine/support/measureWords';
import type { DecisionNature, Manageability, MeasureKind, MeasureLevel, MonthSpan, RiskKind } from '../engine/support/model';
import type { RawValue } from './rawWorkbook';
import { foldLookalikes, foldText, readText } from './text';

/** `null`: none of them, or several at once. */
export type WordReader<Value> = (text: string) => Value | null;

/** The stems of the words: any ending, any words around them. */
const readerOf =
  <Value>(stems: readonly (readonly [RegExp, Value])[]): WordReader<Value> =>
  (text) => {
    const folded = foldLookalikes(foldText(text));
    const found = stems.filter(([stem]) => stem.test(folded));
    return found.length === 1 ? found[0]![1] : null;
  };

export const measureKindOf: WordReader<MeasureKind> = readerOf([
  [/качеств/, 'teaching-quality'],
  [/сетев/, 'networking'],
  [/методич/, 'method-support'],
  [/наставник|ресурсн/, 'mentor-schools'],
  [/управленч/, 'management-teams'],
  [/квалификац|^маршрут/, 'training-routes'],
]);

export const riskKindOf: WordReader<RiskKind> = readerOf([
  [/кадр/, 'staff'],
  [/оснащ|материал|мто/, 'equipment'],
  [/неуспешн/, 'failure'],
  [/социал/, 'social'],
]);

export const manageabilityOf: WordReader<Manageability> = readerOf([
  [/^управля/, 'manageable'],
  [/^слабо ?управля/, 'weakly-manageable'],
]);

export const natureOf: WordReader<DecisionNature> = readerOf([
  [/^оперативн/, 'operative'],
  [/^стратегическ/, 'strategic'],
]);

export const levelOf: WordReader<MeasureLevel> = readerOf([
  [/^муниципал|^район|^мо$/, 'municipality'],
  [/^школ|^образовательн|^о[оу]$/, 'school'],
]);

/** «январ», «ма» of «май» and «мая»: what all cases of a month begin with. */
const MONTH_STEMS = MONTH_WORDS.map((word) => word.replace(/[ьйт]$/, '')).map((stem) => new RegExp(`^${stem}(?:[аейуьюя]|т|та|те|ту|ом|ем|ой)*$`));

const SPANS: readonly (readonly [RegExp, MonthSpan])[] = [
  [/^(?:в течение |весь |учебный )*(?:всего |учебного |учебный )*года?$|^постоянно$/, WHOLE_YEAR],
  [/^(?:i|1|1-е|перво[ем])(?: полугодие)$|^в первом полугодии$/, { from: 9, to: 12 }],
  [/^(?:ii|2|2-е|второ[ем])(?: полугодие)$|^во втором полугодии$/, { from: 1, to: 5 }],
];

const monthOf = (word: string): number | null => {
  const place = MONTH_STEMS.findIndex((stem) => stem.test(word));
  if (place >= 0) return place + 1;
  const number = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  return number >= 1 && number <= 12 ? number : null;
};

/** «сентябрь», «октябрь–декабрь», «с октября по март», «9–12», «в течение года»; several months are told by the first and the last. */
export const readMonths = (raw: RawValue): MonthSpan | null => {
  const text = foldText(readText(raw));
  const span = SPANS.find(([pattern]) => pattern.test(text));
  if (span) return span[1];
  const words = text.split(/[^а-яa-z0-9]+/).filter((word) => word !== '' && !/^(?:с|по|и|до|в|месяцы?)$/.test(word));
  const months = words.map(monthOf).filter((month) => month !== null);
  return months.length === 0 || months.length < words.length ? null : { from: months[0]!, to: months.at(-1)! };
};
