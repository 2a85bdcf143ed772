/** «Переходы списков»: which schools came onto lists, stayed and left. */
import type { TransitionsResult } from '../../engine/analysis/transitions/result';
import type { Texts } from '../../i18n';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import { historyBlocks, schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { transitionFacts } from './facts';
import { listBlocks } from './lists';
import { municipalityBlocks } from './municipalities';
import { listName } from './names';
import { schoolsTable } from './schools';
import { mainSentences } from './sentences';
import { unionBlocks } from './unions';

const blocks = (input: SheetsInput, result: TransitionsResult, texts: Texts): readonly Block[] => {
  const { transitions: words, common } = texts.sheets;
  const { schools } = input.assessment;
  return [
    { kind: 'list', items: mainSentences(result, texts) },
    schoolsTable(input, result, texts),
    { kind: 'heading', text: words.factsTitle },
    { kind: 'facts', facts: transitionFacts(input, result, texts) },
    ...municipalityBlocks(result, texts),
    ...listBlocks(result, texts),
    ...unionBlocks(input, result, texts),
    ...historyBlocks(schools, texts, schoolNames(schools, texts)),
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
  ];
};

export const transitionsSheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { transitions } = input.analysis;
  const { transitions: words } = texts.sheets;
  if (transitions.status === 'not-computed' && !input.standing.includes('transitions')) return null;
  const { schools, results, participants, lists, settings } = TABLE_NAMES;
  const common = {
    id: 'transitions',
    name: texts.terms.sheetNames.transitions,
    title: words.title,
    provenance: provenance(input, texts, words.rules, [schools, results, participants, lists, settings]),
    orientation: 'landscape',
    tabTone: 'warning',
  } as const;
  if (transitions.status === 'not-computed') {
    return { ...common, subtitle: words.subtitleNone, frozen: null, blocks: [{ kind: 'notes', lines: [words.notComputed, reasonText(transitions.reason, texts)], tone: 'warning' }] };
  }
  const { result } = transitions;
  const { from, to } = result.chosen.pair;
  return {
    ...common,
    subtitle: words.subtitle(listName(result.lists[from]!, texts), listName(result.lists[to]!, texts)),
    blocks: blocks(input, result, texts),
    frozen: { table: 'schools', columns: 2 },
  };
};
