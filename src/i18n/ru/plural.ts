/** Russian words that agree with a number: 1 школа, 2 школы, 5 школ. */
const rules = new Intl.PluralRules('ru');
const digits = new Intl.NumberFormat('ru');

/** The word alone. Whole numbers only. */
export const agree = (count: number, one: string, few: string, many: string): string => {
  const category = rules.select(count);
  return category === 'one' ? one : category === 'few' ? few : many;
};

/** The number with its word: «1 200 школ». */
export const counted = (count: number, one: string, few: string, many: string): string => `${digits.format(count)} ${agree(count, one, few, many)}`;
