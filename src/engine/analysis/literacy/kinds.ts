/**
 * Which diagnostic works measure one kind of literacy, so that results of one can follow those of another.
 *
 * Source: [004] 3.5–3.7: КДР4 and КДР6 are of reading, КДР8 of science. A kind is told by the words of the work's name; a bare
 * КДР4, КДР6 or КДР8 by its class; any other work is of a kind of its own, its name without the class.
 */
export const KNOWN_KINDS = ['reading', 'science', 'mathematics', 'finance'] as const;

/** One of the known kinds, or the name of a work as written, without the class. */
export type WorkKind = string;

const WORDS: readonly (readonly [(typeof KNOWN_KINDS)[number], RegExp])[] = [
  ['reading', /чита|чтен|(^|[^а-я])чг($|[^а-я])/],
  ['science', /естеств|(^|[^а-я])енг?($|[^а-я])/],
  ['mathematics', /математ|(^|[^а-я])мг($|[^а-я])/],
  ['finance', /финанс/],
];

const OF_KDR: Readonly<Record<string, (typeof KNOWN_KINDS)[number]>> = { '4': 'reading', '6': 'reading', '8': 'science' };

export function workKind(work: string): WorkKind {
  const text = work.toLowerCase().replaceAll('ё', 'е');
  const told = WORDS.find(([, pattern]) => pattern.test(text));
  if (told) return told[0];
  const kdr = /^кдр[\s-]*(\d+)/.exec(text);
  return (kdr && OF_KDR[kdr[1]!]) ?? withoutClass(work);
}

const withoutClass = (work: string): string => {
  const text = work
    .replace(/\d+\s*(-?\s*й)?\s*(класс\p{L}*|кл\.?)?/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? work : text;
};
