/** What stands in the place of a school's name in rows that are no school's: totals, means, remarks, municipalities. */
import { isSchoolWording } from './schoolWording';
import { foldText } from './text';

const TOTAL = /^(?:(?:итого?|всего|примечани[ея]|в среднем)(?![а-я])|средн(?:ее|ий|яя|ие|\.)?(?: (?:значение|показатель|балл|процент|результат))?(?: по .*)?$|ср\.? ?(?:балл |знач(?:ение|\.) )?по .*)/;

/** «По округу», «В целом по МО». */
const BY_PLACE = /^(?:в целом )?по (?:район|р-н|округ|муницип|город|кра[юй]|област|регион|республик|мо(?![а-я])|го(?![а-я])|ате(?![а-я]))/;

/** «Район», «МО всего». Not the beginning of a longer word: «Городокская» is a school. */
const WHOLE_PLACE = /^(?:район|р-н|округ|муниципалитет|муниципальн(?:ый округ|ое образование)|город|край|область|регион|республика|мо|го|ате)(?: в целом| всего| итого)?$/;

/** «Назаровский район», «Степновский муниципальный округ», «Красноярский край». */
const NAMED_PLACE = /^[а-я-]+(?:ий|ый|ой) (?:муниципальный |городской )?(?:район|р-н|округ|край)$/;

/** «г. Назарово», «МО «Степной район»», «ЗАТО Солнечное»: in a row of its own, above the schools that it holds for. */
const TITLED_PLACE = /^(?:г\.|город|городской округ|мо|муниципальн(?:ый|ое) (?:район|округ|образование)|зато|пгт|р-н|район|округ)[ «"]/;

/** Certain wherever it begins a row. The text is folded. */
export const isTotalName = (folded: string): boolean => TOTAL.test(folded);

/** A municipality where a school's name would stand. The text is folded. */
export const isTotalOfPlace = (folded: string): boolean => BY_PLACE.test(folded) || WHOLE_PLACE.test(folded) || NAMED_PLACE.test(folded);

/** Names one municipality: «Степновский район», and no «г. Назарово, СОШ № 1». */
export const isMunicipality = (text: string): boolean => {
  const folded = foldText(text);
  return (NAMED_PLACE.test(folded) || TITLED_PLACE.test(folded)) && !isSchoolWording(text);
};
