/** The schools as every sheet names them. */
import type { SchoolAssessment } from '../../engine/assessment';
import type { School } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { Block, CellLink, ValueCell } from '../spec';

export type SchoolName = (school: School) => string;

/** A name that several schools have is told apart by the code. */
export const schoolNames = (schools: readonly SchoolAssessment[], { sheets }: { readonly sheets: { readonly common: Pick<Texts['sheets']['common'], 'withCode'> } }): SchoolName => {
  const times = new Map<string, number>();
  for (const { school } of schools) times.set(school.name, (times.get(school.name) ?? 0) + 1);
  return ({ name, code }) => (code !== null && (times.get(name) ?? 0) > 1 ? sheets.common.withCode(name, code) : name);
};

const originLink = ({ sheet, address }: School['origin']): CellLink => ({ sheet, address });

/** A school's name that leads to its row in «Школы». */
export const schoolCell = (school: School, nameOf: SchoolName): ValueCell => ({ value: nameOf(school), link: originLink(school.origin) });

/** A short cell such as "D7" that leads to an input row. */
export const originCell = (origin: School['origin']): ValueCell => ({ value: origin.address, link: originLink(origin) });

const MOST_HISTORIES = 40;

/** The schools with a history, below a heading; nothing where no school has one. */
export const historyBlocks = (schools: readonly SchoolAssessment[], texts: Texts, nameOf: SchoolName): readonly Block[] => {
  const { history: words } = texts.terms;
  const changed = schools.filter(({ school: { former = [] } }) => former.length > 0);
  if (changed.length === 0) return [];
  const lines = changed.slice(0, MOST_HISTORIES).map(({ school }) => words.line(nameOf(school), school.former ?? [], school.name));
  const more = changed.length - lines.length;
  return [
    { kind: 'heading', text: words.title },
    { kind: 'notes', lines: [...lines, ...(more > 0 ? [words.more(more)] : []), words.explained] },
  ];
};
