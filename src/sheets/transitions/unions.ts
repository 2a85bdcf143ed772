/** Several makers' lists of one year side by side: the latest year in full, the others in a sentence each. */
import type { TransitionsResult } from '../../engine/analysis/transitions/result';
import type { ListUnion } from '../../engine/analysis/transitions/unions';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import { schoolCell, schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SpecCell, TableBlock } from '../spec';
import { listName } from './names';
import { WIDTHS } from './schools';

const sourceId = (at: number): string => `source${at}`;

const unionTable = (input: SheetsInput, { lists }: TransitionsResult, { sources, schools }: ListUnion, texts: Texts): TableBlock => {
  const { transitions: words, common } = texts.sheets;
  const { yes } = texts.terms;
  const nameOf = schoolNames(input.assessment.schools, texts);
  const known = new Map(input.assessment.schools.map(({ school }) => [school.key, school]));
  const onLists = `=COUNTIF({row:${sourceId(0)}..${sourceId(sources.length - 1)}},${literal(yes)})`;
  const row = ({ school, on }: ListUnion['schools'][number], at: number): readonly SpecCell[] => [
    at + 1,
    schoolCell(known.get(school)!, nameOf),
    known.get(school)!.municipality,
    { value: on.length, plain: onLists },
    ...sources.map((_, place) => (on.includes(place) ? yes : null)),
  ];
  return {
    kind: 'table',
    id: 'union',
    name: 'СпискиРядом',
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'school', header: common.school, width: WIDTHS.name, kind: 'text', wrap: true },
      { id: 'municipality', header: words.municipality, width: WIDTHS.place, kind: 'text', wrap: true },
      { id: 'on', header: words.onLists, width: WIDTHS.narrow, kind: 'integer', align: 'center' },
      ...sources.map((place, at) => ({ id: sourceId(at), header: listName(lists[place]!, texts), width: WIDTHS.narrow, kind: 'text', align: 'center' }) as const),
    ],
    rows: schools.map(row),
    emptyText: words.noSchools,
  };
};

const unionSentences = ({ unions }: Pick<TransitionsResult, 'unions'>, { sheets: { transitions: words } }: Texts): readonly string[] =>
  unions.map(
    ({ year, sources, schools, onAll, apart, withHeads }) =>
      words.unionCounts(year, sources.length, schools.length, onAll) + (apart === withHeads ? '' : ` ${words.unionFilials(apart, withHeads)}`),
  );

export const unionBlocks = (input: SheetsInput, result: TransitionsResult, texts: Texts): readonly Block[] => {
  const { transitions: words } = texts.sheets;
  const last = result.unions.at(-1);
  if (last === undefined) return [];
  return [
    { kind: 'heading', id: 'union-heading', text: words.unionTitle(last.year) },
    { kind: 'notes', lines: [...unionSentences(result, texts), words.filials[input.assessment.settings.filials]] },
    unionTable(input, result, last, texts),
  ];
};
