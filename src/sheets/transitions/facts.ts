/** The reconciliation of the chosen pair, counted again from the table of schools. */
import type { ChosenTransition, TransitionsResult } from '../../engine/analysis/transitions/result';
import type { Move } from '../../engine/analysis/transitions/moves';
import type { Texts } from '../../i18n';
import { analysisFact, yearFact, type Fact } from '../common/facts';
import { literal } from '../common/formulas';
import type { SheetsInput } from '../sheetsInput';
import type { ComputedCell } from '../spec';
import { listName } from './names';

const counting = (value: number, moves: readonly Move[], { sheets: { transitions: words } }: Texts): ComputedCell => ({
  value,
  plain: `=${moves.map((move) => `COUNTIF({column:schools.move},${literal(words.moves[move])})`).join('+')}`,
});

const partOf = (part: number, whole: number, of: string, { sheets: { transitions: words } }: Texts): { note?: string } =>
  whole === 0 ? {} : { note: `${words.ofWhole(part, whole)} ${of}` };

const reconciliation = ({ counts: { was, left, stayed, appeared, now } }: ChosenTransition, texts: Texts): readonly Fact[] => {
  const { transitions: words } = texts.sheets;
  return [
    { id: 'was', label: words.was, cell: counting(was, ['left', 'stayed'], texts), kind: 'integer' },
    { id: 'left', label: words.left, cell: counting(left, ['left'], texts), kind: 'integer', ...partOf(left, was, words.shareOfWas, texts) },
    { id: 'stayed', label: words.stayed, cell: counting(stayed, ['stayed'], texts), kind: 'integer', ...partOf(stayed, was, words.shareOfWas, texts) },
    { id: 'appeared', label: words.appeared, cell: counting(appeared, ['new'], texts), kind: 'integer', ...partOf(appeared, now, words.shareOfNow, texts) },
    { id: 'now', label: words.now, cell: counting(now, ['stayed', 'new'], texts), kind: 'integer' },
  ];
};

export const transitionFacts = (input: SheetsInput, { lists, chosen }: TransitionsResult, texts: Texts): readonly Fact[] => {
  const { transitions: words } = texts.sheets;
  const { pair, tracks } = chosen;
  const list = (id: 'from' | 'to', label: string): Fact =>
    analysisFact(input, texts, { id, label, cell: listName(lists[pair[id]]!, texts), kind: 'text', setting: `analysis.transitions.${id}`, byDefault: words.chosen[pair.chosen] });
  return [
    yearFact(input, texts),
    list('from', words.from),
    list('to', words.to),
    ...reconciliation(chosen, texts),
    { id: 'track1', label: words.tracks.stayed, cell: { value: tracks.stayed, plain: '={fact:stayed}' }, kind: 'integer', note: words.tracksNote },
    { id: 'track2', label: words.tracks.listed, cell: { value: tracks.listed, plain: '={fact:now}' }, kind: 'integer' },
    { id: 'track3', label: words.tracks.all, cell: tracks.all, kind: 'integer' },
  ];
};
