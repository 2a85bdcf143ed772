/** Scars that templates leave in Russian sentences: numbers without agreement, spaces, brackets and quotes gone wrong. */

/** Nominative singular, genitive singular, genitive plural: «1 школа», «2 школы», «5 школ». */
const NOUNS: readonly (readonly [one: string, few: string, many: string])[] = [
  ['школа', 'школы', 'школ'],
  ['результат', 'результата', 'результатов'],
  ['участник', 'участника', 'участников'],
  ['обучающийся', 'обучающихся', 'обучающихся'],
  ['процедура', 'процедуры', 'процедур'],
  ['строка', 'строки', 'строк'],
  ['год', 'года', 'лет'],
  ['мера', 'меры', 'мер'],
  ['фактор', 'фактора', 'факторов'],
  ['муниципалитет', 'муниципалитета', 'муниципалитетов'],
  ['проверка', 'проверки', 'проверок'],
  ['параметр', 'параметра', 'параметров'],
  ['показатель', 'показателя', 'показателей'],
  ['список', 'списка', 'списков'],
  ['педагог', 'педагога', 'педагогов'],
  ['мероприятие', 'мероприятия', 'мероприятий'],
  ['решение', 'решения', 'решений'],
  ['день', 'дня', 'дней'],
  ['месяц', 'месяца', 'месяцев'],
  ['условие', 'условия', 'условий'],
  ['основание', 'основания', 'оснований'],
  ['рекомендация', 'рекомендации', 'рекомендаций'],
  ['группа', 'группы', 'групп'],
  ['запись', 'записи', 'записей'],
  ['ячейка', 'ячейки', 'ячеек'],
  ['признак', 'признака', 'признаков'],
  ['случай', 'случая', 'случаев'],
  ['раздел', 'раздела', 'разделов'],
  ['документ', 'документа', 'документов'],
  ['вид', 'вида', 'видов'],
  ['риск', 'риска', 'рисков'],
  ['балл', 'балла', 'баллов'],
  ['событие', 'события', 'событий'],
  ['срок', 'срока', 'сроков'],
];

const FORMS = new Map(NOUNS.flatMap(([one, few, many]) => [one, few, many].map((form) => [form, { one, few, many }] as const)));

/** Words after which a number and its noun stand in the genitive: «из 2 школ», «не менее 21 школы». */
const GENITIVE = new Set('из у для до от около более менее больше меньше свыше среди без против кроме после ниже выше не чем хотя бы первых последних всех остальных этих с опыт результаты данным сведения число сумма'.split(' '));

const rules = new Intl.PluralRules('ru');

const COUNTED = /(?<=(?:^|([^\s\u00a0]+)[ \u00a0]+|[(«]))(?<![\d,.№§/–-])(\d{1,3}(?:[ \u00a0]\d{3})*|\d+)[ \u00a0]+([а-яё]+)(?![а-яё])/giu;

const isAgreed = (before: string | undefined, digits: string, noun: string): boolean => {
  const forms = FORMS.get(noun.toLowerCase());
  if (!forms) return true;
  // «2020 год», «на 2021 год»
  if (/^(?:19|20)\d\d$/.test(digits) && /^год/.test(noun)) return true;
  const count = Number(digits.replace(/[ \u00a0]/g, ''));
  const category = rules.select(count);
  const nominative = category === 'one' ? forms.one : category === 'few' ? forms.few : forms.many;
  const genitive = category === 'one' ? forms.few : forms.many;
  if (noun.toLowerCase() === nominative) return true;
  return GENITIVE.has((before ?? '').toLowerCase().replace(/[«("]/g, '')) && noun.toLowerCase() === genitive;
};

/** After these a full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(«\u00a0])(?:г|гг|ст|п|пп|т|д|е|т\.\s?д|т\.\s?п|т\.\s?е|см|рус|мат|проф|кл|уч|др|тыс|стр|и|о|им|руб|прил|табл|рис|н|э|р|ср|доп|обр|яз|англ|лит|мин|макс|обяз|напр|ред|изд|пед|отв|зам|св|[А-ЯЁA-Z])$/u;

const SCARS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['two spaces', /[ \u00a0]{2,}/],
  ['a space at an end', /^[ \u00a0]|[ \u00a0]$/],
  ['a space before a mark', /[^\s…][ \u00a0]+[,.;:!?](?!\d|\.\.|[a-zа-я]{2,4}\b)/u],
  ['a space inside brackets', /\([ \u00a0]|[ \u00a0]\)|«[ \u00a0]|[ \u00a0]»/],
  ['two full stops', /(?<!\.)\.\.(?!\.)/],
  ['two marks', /,,|;;|::|,;|;,|,\.|;\.|:\.|(?<![ \u00a0(.][а-яё]{1,5})\.,(?!\s?\d)|—\s*[.,;]|[—:]\s*$|—\s*—/u],
  ['nothing in brackets', /(?<!\w)\(\s*\)|«\s*»/],
  ['a filling that is missing', /: ?[.;]|\bиз \.|на \.|\(,|\(;/],
];

const unbalanced = (text: string, open: string, close: string): boolean => {
  let depth = 0;
  for (const letter of text) {
    if (letter === open) depth += 1;
    if (letter === close) depth -= 1;
    if (depth < 0) return true;
  }
  return depth !== 0;
};

const lowercaseStart = (text: string): string | null => {
  for (const { index, 0: found } of text.matchAll(/[.!?][ \u00a0]+(?=[а-яё])/gu)) {
    const before = text.slice(0, index);
    if (found[0] === '.' && (ABBREVIATION.test(before) || /\d$|п\.п$|[а-яё]\.[а-яё]$/u.test(before))) continue;
    return text.slice(Math.max(0, index - 15), index + 20);
  }
  return null;
};

/** What is wrong with a text, in words; nothing for a good one. */
export const scarsIn = (text: string): readonly string[] => {
  const found: string[] = [];
  if (text === '—' || text === '–') return found;
  for (const [all, before, digits, noun] of text.matchAll(COUNTED)) if (!isAgreed(before, digits!, noun!)) found.push(`agreement: «${all}»`);
  for (const [name, pattern] of SCARS) {
    const match = pattern.exec(text);
    if (match) found.push(`${name}: «${text.slice(Math.max(0, match.index - 12), match.index + 14)}»`);
  }
  if (unbalanced(text, '«', '»')) found.push('quotes that do not close');
  if (unbalanced(text, '(', ')') && unbalanced(text.replace(/(?<=^|[;:.,] )(?:\d{1,2}|[а-я])\)/gu, ''), '(', ')')) found.push('brackets that do not close');
  const lowercase = lowercaseStart(text);
  if (lowercase !== null) found.push(`a sentence with a small letter: «${lowercase}»`);
  return found;
};
