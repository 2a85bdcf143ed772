/** «Сводка муниципалитета»: what a head of education reads, on one page. */
import type { Texts } from '../../i18n';
import type { Fact } from '../common/facts';
import { provenance } from '../common/provenance';
import { gapSentences } from '../summary/sentences';
import type { ReportInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { decisionsOf, nextJune } from './decisions';
import { figuresChart, figuresTable } from './figures';
import { messagesOf, type Message } from './messages';
import { placeBlocks } from './places';
import { proceduresChart, proceduresTable } from './procedures';
import { municipalityScene, type MunicipalityScene } from './scene';

/** Rows of places that leave all else on one page. */
const ON_ONE_PAGE = 6;
const MOST_GAPS = 4;

const fact = (id: string, { sheet, text, tone }: Message, { terms }: Texts): Fact => {
  const name = terms.sheetNames[sheet];
  return { id, label: name, cell: { value: text, tone }, kind: 'text', link: { sheet: name, address: 'A1', generated: sheet } };
};

const sentences = (id: string, messages: readonly Message[], texts: Texts): Block => ({
  kind: 'facts',
  shape: 'wide',
  plain: true,
  facts: messages.map((message, at) => fact(`${id}-${at}`, message, texts)),
});

const titled = (text: string, messages: readonly Message[], id: string, texts: Texts): readonly Block[] => (messages.length === 0 ? [] : [{ kind: 'heading', text }, sentences(id, messages, texts)]);

const gaps = ({ input, texts, nameOf }: MunicipalityScene): readonly Message[] =>
  gapSentences(input, texts, nameOf)
    .slice(0, MOST_GAPS)
    .map(({ text }) => ({ sheet: 'summary', text, tone: 'none' }));

export const municipalitySheet = (input: ReportInput, texts: Texts): SheetSpec | null => {
  if (input.assessment.schools.length === 0) return null;
  const scene = municipalityScene(input, texts);
  const { municipality: words } = texts.sheets;
  const { year, settings } = input.assessment;
  const june = nextJune(input.support.today);
  return {
    id: 'municipality',
    name: texts.terms.sheetNames.municipality,
    title: words.title,
    subtitle: words.subtitle(year),
    provenance: provenance(input, texts, words.rules(texts.terms.ruleSets[settings.ruleSet], settings.lowThreshold)),
    blocks: [
      figuresTable(scene),
      figuresChart(scene),
      proceduresTable(scene),
      proceduresChart(scene),
      ...placeBlocks(scene),
      ...titled(words.main, messagesOf(scene), 'message', texts),
      ...titled(words.decide(june), decisionsOf(scene), 'decision', texts),
      ...titled(words.gaps, gaps(scene), 'gap', texts),
      { kind: 'notes', lines: [words.note] },
    ],
    frozen: null,
    pages: scene.places.rows.length <= ON_ONE_PAGE ? 1 : 2,
    orientation: 'portrait',
    tabTone: 'info',
  };
};
