/** Agreement of a noun with a number: the forms by Unicode's plural categories. */
const russian = new Intl.PluralRules('ru');
const english = new Intl.PluralRules('en');

/** «1 школа», «2 школы», «5 школ»: the form for `count` (without the number). */
export const pluralRu = (count: number, one: string, few: string, many: string): string => {
  const category = russian.select(count);
  if (category === 'one') return one;
  return category === 'few' ? few : many;
};

/** "1 school", "2 schools": the form for `count` (without the number). */
export const pluralEn = (count: number, one: string, other: string): string => (english.select(count) === 'one' ? one : other);
