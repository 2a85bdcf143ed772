/** How many digits of a figure are right: NIST's log relative error, at most 15. */
export const rightDigits = (computed: number, certified: number): number => {
  if (computed === certified) return 15;
  return Math.min(15, -Math.log10(Math.abs((computed - certified) / (certified === 0 ? 1 : certified))));
};

export const leastDigits = (computed: readonly number[], certified: readonly number[]): number => {
  expect(computed).toHaveLength(certified.length);
  return Math.min(...computed.map((value, at) => rightDigits(value, certified[at]!)));
};
