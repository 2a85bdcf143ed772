/**
 * Whether a pupil's result counts, as exports of results tell it: the category of the participant («ВТГ», «ВПЛ», «СПО») and
 * the stage or the attempt («основной», «дополнительный период», «пересдача», 2). True: the result is not counted.
 */
import type { RawValue } from '../rawWorkbook';
import { foldLookalikes, foldText, readText } from '../text';
import { parseFlag } from './flags';
import { CellProblem, parserOf, type Parser } from './parsed';

const CATEGORY_UNKNOWN = new CellProblem('participant-category-unknown');
const STAGE_UNKNOWN = new CellProblem('exam-stage-unknown');

const wordsOf = (raw: RawValue): string => foldLookalikes(foldText(readText(raw))).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whoever learns no longer, or not yet, in the school whose result it would be. */
const PAST = /^впл(?: |$)|прошлых лет|прошлого года|^спо(?: |$)| спо(?: |$)|^(?:обучающ|студент)[а-я]* (?:спо|поо|колледж[а-я]*|техникум[а-я]*)|среднего профессионального|^не ?прошедш[а-я]* гиа|^нпо(?: |$)/;
const CURRENT = /^втг(?: |$)|текущего года|этого года|^(?:обучающ|учащ)[а-я]*(?: (?:оо|сош|школы|общеобразовательн[а-я]* (?:организаци[а-я]*|учреждени[а-я]*)|\d{1,2}(?: ?[а-я])?(?: класс[а-я]*)?))?$|^(?:ученик[а-я]*|школьник[а-я]*|оо)$/;

const RETAKE = /^пересда|^повторн|^доп(?: |олнительн|$)|^сентябр|^втор(?:ая|ой|ично|ую)|^треть[яе]|^(?:[2-9])(?: ?(?:я|ая|й|раз|попытк[а-я]*))*$/;
const FIRST = /^осн(?: |овн|$)|^досроч|^перв(?:ая|ый|ично|ичная|ую)|^1(?: ?(?:я|ая|й|раз|попытк[а-я]*))*$|^(?:март|апрел|ма|июн)(?:ь|я|й|т|е|а)?$/;

/** «ВПЛ», «СПО»: true; «ВТГ»: false. */
export const parseCategory: Parser<boolean> = parserOf((raw) => {
  const words = wordsOf(raw);
  if (PAST.test(words)) return true;
  return CURRENT.test(words) ? false : CATEGORY_UNKNOWN;
});

/** «пересдача», «дополнительный период», «сентябрь», 2: true; «основной», «досрочный», 1: false. */
export const parseStage: Parser<boolean> = parserOf((raw) => {
  const words = wordsOf(raw);
  if (RETAKE.test(words)) return true;
  return FIRST.test(words) ? false : STAGE_UNKNOWN;
});

/** A column of yes and no in which the words of the other column stand as well. */
const orFlag =
  (words: Parser<boolean>): Parser<boolean> =>
  (raw) => {
    const flag = parseFlag(raw);
    if (!(flag instanceof CellProblem) || flag.code !== 'flag-unreadable') return flag;
    const parsed = words(raw);
    return parsed instanceof CellProblem ? flag : parsed;
  };

export const parsePastGraduate = orFlag(parseCategory);
export const parseRetake = orFlag(parseStage);
