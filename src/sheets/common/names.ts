/** Lists of schools in words. */

/** Excel's limit on the text of a cell. */
const LONGEST_TEXT = 32_767;
/** The row's height is limited too: a longer list is cut, the whole one is a filter of the table away. */
const LONGEST_LIST = 1_200;

/** Names in one cell; what does not fit is cut at a name, with an ellipsis. */
export const joinedNames = (names: readonly string[]): string => {
  let text = '';
  for (const [at, name] of names.entries()) {
    const next = at === 0 ? name : `${text}; ${name}`;
    if (next.length > LONGEST_LIST && at > 0) return `${text}; … (${at}/${names.length})`;
    text = next;
  }
  return text.slice(0, LONGEST_TEXT);
};
