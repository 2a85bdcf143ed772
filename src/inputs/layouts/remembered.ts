/** The same few texts head many columns of many sheets: what they say is worked out once. */

/** Enough for the headers of a large workbook; then it begins anew. */
const MOST = 5_000;

export const remembered = <Answer>(answer: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= MOST) known.clear();
    const found = { answer: answer(text) };
    known.set(text, found);
    return found.answer;
  };
};
