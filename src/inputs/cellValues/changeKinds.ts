/** What happened to a school: «переименована», «присоединена к …», «слияние», «перешла в другой муниципалитет», «стала филиалом». */
import type { FormerSchoolKind } from '../../engine/model';
import { foldText, readText } from '../text';
import { CellProblem, parserOf, type Parser } from './parsed';

const UNKNOWN = new CellProblem('change-kind-unknown');

/** «Реорганизация» alone does not say which: it is asked for. */
const STEMS: readonly (readonly [RegExp, FormerSchoolKind])[] = [
  [/переимен|(?:смен|измен|нов)\S* (?:названи|наименовани)/, 'renamed'],
  [/филиал/, 'filial'],
  [/слиян|слит[аы]|слил|объединен/, 'fused'],
  [/присоедин|вошл[аи] в состав|влил/, 'merged'],
  [/муниципал|район|округ|передан|переведен|перешл|перешел/, 'moved'],
];

/** One kind alone: a text that tells of two («переименована и присоединена») has to be two rows. */
export const parseChangeKind: Parser<FormerSchoolKind> = parserOf((raw) => {
  const text = foldText(readText(raw));
  const told = STEMS.filter(([stem]) => stem.test(text)).map(([, kind]) => kind);
  const [kind, ...others] = told;
  if (kind === undefined) return UNKNOWN;
  if (others.length === 0) return kind;
  // «Присоединена, стала филиалом»: a filial, as which it is listed or not. «Присоединена к школе … района»: merged.
  if (told.includes('filial')) return told.includes('moved') ? UNKNOWN : 'filial';
  const merging = told.filter((other) => other === 'merged' || other === 'fused');
  return merging.length === 1 && !told.includes('renamed') ? merging[0]! : UNKNOWN;
});
