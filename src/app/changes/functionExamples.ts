/**
 * One call of each worksheet function that works in an empty cell: ranges are written as array constants, which Excel
 * takes of numbers, texts and TRUE or FALSE. English names, commas: as `Range.formulas` has it in Excel of any language.
 */
import type { FunctionId } from '../../functions/declarations';
import type { PaneTexts } from '../../i18n/texts';

export interface FunctionExample {
  /** What stands between the brackets. */
  readonly given: string;
  /** A function of the texts for an answer in words of the language. */
  readonly gives: number | boolean | string | ((texts: PaneTexts) => string);
}

export const FUNCTION_EXAMPLES: Readonly<Record<FunctionId, FunctionExample>> = {
  ISBSH: { given: '0.3,0.2,0.02', gives: 84.2 },
  LOWRESULT: { given: '40,13', gives: true },
  LOWSCHOOL: { given: '{"ОГЭ математика";"ЕГЭ русский язык"},{2021;2021},{40;20},{13;7},2021', gives: '1' },
  RISKLEVEL: { given: '0.61', gives: 'высокий' },
  BOTTOMGROUP: { given: '70,{70;75;80;85;90}', gives: true },
  WILSON: { given: '13,40,"lower"', gives: 0.200845 },
  FUNNEL: { given: '0.2,25,95,"upper"', gives: 0.356797 },
  DIFFERENCE: { given: '8,40,13,40,"upper"', gives: 6.785297 },
  DYNAMICS: { given: '5,50,20,50', gives: ({ functions }) => functions.changes.growth },
  OUTCOMEINDEX: { given: '{0.8;0.5},{0.6;0.3},{1;0.7}', gives: 0.5 },
  SPEARMAN: { given: '{10;20;30;40;50},{1;3;2;5;4}', gives: 0.8 },
  EXPECTED: { given: '{0.1;-0.5;0.2},{0.2;0.5}', gives: 0.1 },
  CHANGE: { given: '0.143,0.067,"%"', gives: -53.146853 },
  EARLIER: { given: '0.329,24.8,"п.п."', gives: 0.081 },
};
