/** Finding schools by what people type: parts of the name, the code, the municipality. */
import type { AssessmentDigest } from '../../app/results';

type School = AssessmentDigest['schools'][number]['school'];

/** Words of letters and digits, ё as е: «СОШ № 1» and «сош 1» are the same. */
const words = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** What a school is searched in where only its name is known. */
export const nameText = (name: string): string => ` ${words(name)} `;

/** What a school is searched in; made once per computing. */
export const searchText = ({ name, code, municipality }: School): string => nameText([name, code ?? '', municipality ?? ''].join(' '));

/** «1» is school No. 1 and not No. 12; a longer number may be the beginning of a code. */
const SCHOOL_NUMBER = /^\d{1,2}$/;

/** Every word of the query begins a word of the school. */
export const matcher = (query: string): ((text: string) => boolean) => {
  const wanted = words(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (SCHOOL_NUMBER.test(word) ? ` ${word} ` : ` ${word}`));
  return (text) => wanted.every((word) => text.includes(word));
};
