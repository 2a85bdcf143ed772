/** [004] 3.1–3.7: the share of the schools ШНОР and ШНСУ with positive dynamics, by procedure. */
import type { PositiveShare } from '../../engine/analysis/dynamics/model';
import { literal } from '../common/formulas';
import type { Block, ColumnSpec, SpecCell } from '../spec';
import { procedureName, type View } from './view';

const columns = ({ texts, input }: View): readonly ColumnSpec[] => {
  const { dynamics: words, common } = texts.sheets;
  const count = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'integer' });
  return [
    { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'procedure', header: words.procedure, width: 34, kind: 'text', wrap: true },
    count('group', words.groupCount, 15),
    count('compared', words.comparedCount, 12),
    count('positive', words.positiveCount, 8),
    count('beyond', words.beyondCount, 8),
    { id: 'share', header: words.positiveShare, width: 9, kind: 'percent-1' },
    ...(input.assessment.settings.objectivity === 'both' ? [{ id: 'both', header: words.positiveBoth, width: 13, kind: 'text', wrap: true } as const] : []),
  ];
};

/** Counts over the table of all changes; `live`: that holds every row, with formulas. */
const cells = (one: PositiveShare, live: boolean, { texts, input }: View): readonly SpecCell[] => {
  const words = texts.sheets.dynamics;
  const counted = (value: number, more: string): SpecCell =>
    live ? { value, plain: `=SUMPRODUCT(({column:dynamics.procedure}={row:procedure})*({column:dynamics.group}<>"")*({column:dynamics.positive}${more})` } : value;
  const yes = literal(texts.terms.yes);
  const both = one.ifBiasedCounted;
  return [
    one.group,
    counted(one.compared, '<>"")'),
    counted(one.positive, `=${yes})`),
    counted(one.beyondChance, `=${yes})*({column:dynamics.verdict}=${literal(texts.functions.changes.growth)})`),
    { value: one.share ?? '', plain: '=IF({row:compared}>0,{row:positive}/{row:compared},"")' },
    ...(input.assessment.settings.objectivity === 'both' ? [both && words.countsOf(both.positive, both.compared)] : []),
  ];
};

/** A procedure of one year alone cannot have dynamics. */
const isHeldTwice =
  ({ district }: View['result']) =>
  ({ procedure, grade, measure }: PositiveShare): boolean =>
    district.some((series) => series.procedure === procedure && series.grade === grade && series.measure === measure && series.points.length > 1);

export const positiveBlocks = (view: View, live: boolean): readonly Block[] => {
  const { texts, result, input } = view;
  const words = texts.sheets.dynamics;
  const rule = words.positiveRules[input.assessment.settings.analysis.dynamics.positive];
  return [
    { kind: 'heading', id: 'positive', text: words.positiveTitle },
    {
      kind: 'table',
      id: 'positive-shares',
      name: 'ПоложительнаяДинамика',
      columns: columns(view),
      rows: result.positive.filter(isHeldTwice(result)).map((one, at) => [at + 1, procedureName(one, texts), ...cells(one, live, view)]),
      emptyText: words.noGroup,
    },
    { kind: 'notes', lines: [words.positiveNote(rule)] },
  ];
};
