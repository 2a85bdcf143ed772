/** Rows between the data that say of the rows below them what year or procedure they are of. */
import { recogniseProcedure, understand } from '../procedures';
import type { Block } from './blocks';
import { leftOf, wordingOf } from './wording';
import { yearsSaid } from './yearFacts';

export interface SectionsSaid {
  readonly year: boolean;
  readonly procedure: boolean;
}

const NONE: SectionsSaid = { year: false, procedure: false };

/** Only where the first row of data is below a section already: else its first rows would be of nothing. */
export const sectionsOf = ({ sections, sample }: Block): SectionsSaid => {
  const [first = Infinity] = sample;
  const said = sections.map(({ row, text }) => ({ row, ...saidBy(text) }));
  return (['year', 'procedure'] as const).reduce((all, column) => ({ ...all, [column]: said.some((section) => section[column] && section.row < first) }), NONE);
};

const saidBy = (text: string): SectionsSaid => {
  const { years, rest } = yearsSaid(wordingOf(text));
  const named = leftOf(rest);
  const procedure = understand(named).families.length > 0 && recogniseProcedure(named).doubt !== 'uncertain';
  return { year: years.length === 1 && (procedure || named === ''), procedure };
};
