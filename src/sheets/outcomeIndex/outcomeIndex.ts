/** «ИОР»: the index of educational outcomes, its levels, and a variant that lets years be compared. */
import type { Texts } from '../../i18n';
import { analysisFact, yearFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import { schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { componentBlocks } from './components';
import { mainTable } from './main';
import { detailBlocks, spreadBlocks } from './spread';
import type { View } from './view';

const BORDER_LEVELS = ['belowAverage', 'aboveAverage', 'high'] as const;

const facts = ({ input, texts, result }: View): readonly Fact[] => {
  const { outcomeIndex: words, lowResults } = texts.sheets;
  const { settings } = input.assessment;
  const rules = settings.analysis.outcomeIndex;
  const { borders } = result;
  return [
    yearFact(input, texts),
    analysisFact(input, texts, { id: 'levels', label: words.levelsFact, cell: words.levelsBy[rules.levels], kind: 'text', setting: 'analysis.outcomeIndex.levels', byDefault: words.byUser }),
    ...(borders === null
      ? []
      : BORDER_LEVELS.map((level, at): Fact => ({
          id: `border${at}`,
          label: words.border(words.levels[level]),
          cell: rules.levels === 'cuts' ? borders[at]! : { value: borders[at]!, plain: `=PERCENTILE({column:outcome.index},${(at + 1) / 4})` },
          kind: 'index',
          note: words.borderNotes[rules.levels],
        }))),
    analysisFact(input, texts, {
      id: 'reference',
      label: words.referenceFact,
      cell: result.reference.year,
      kind: 'year',
      setting: result.reference.insteadOf === null ? 'analysis.outcomeIndex.referenceYear' : '',
      byDefault: words.referenceNote,
    }),
    { id: 'objectivity', label: lowResults.objectivity, cell: texts.terms.objectivity[settings.objectivity], kind: 'text', note: lowResults.objectivityNotes[settings.objectivity] },
  ];
};

/** More bars than this cannot be read. */
const MOST_BARS = 30;

const chart = ({ texts, result }: View): readonly Block[] => {
  const words = texts.sheets.outcomeIndex;
  const all = result.schools.filter(({ index }) => index !== null).length;
  const shown = Math.min(all, MOST_BARS);
  return [
    {
      kind: 'chart',
      id: 'lowest',
      chart: 'bar',
      title: words.lowestChart(shown, all),
      categories: { table: 'outcome', column: 'school' },
      rows: shown,
      series: [{ name: words.index, table: 'outcome', column: 'index', tone: 'accent' }],
      valueTitle: words.indexAxis,
      valueKind: 'index',
      showValues: true,
      height: Math.max(14, Math.ceil(shown * 1.1) + 5),
    },
  ];
};

const blocksOf = (view: View): readonly Block[] => {
  const { texts, result } = view;
  const { outcomeIndex: words, common } = texts.sheets;
  return [
    { kind: 'list', items: [{ text: words.notComparable, tone: 'warning' }, { text: words.toBelow, to: 'components-heading' }] },
    mainTable(view),
    ...(result.noLevels === null ? [] : [{ kind: 'notes', lines: [words.noLevels[result.noLevels]], tone: 'warning' } as const]),
    ...componentBlocks(view),
    { kind: 'heading', text: common.parameters },
    { kind: 'facts', facts: facts(view) },
    ...spreadBlocks(view),
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    ...chart(view),
    ...detailBlocks(view),
  ];
};

/** `null`: the workbook has no results, nor a sheet of an earlier time. */
export const outcomeIndexSheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { assessment, analysis, standing } = input;
  const { outcomeIndex } = analysis;
  if (outcomeIndex.status === 'not-computed' && outcomeIndex.reason.code === 'no-rows' && !standing.includes('outcome-index')) return null;
  const words = texts.sheets.outcomeIndex;
  const { settings } = assessment;
  const { schools, results, participants, settings: settingsTable } = TABLE_NAMES;
  const rules = words.rules(words.levelsBy[settings.analysis.outcomeIndex.levels], texts.terms.objectivity[settings.objectivity]);
  const computed = outcomeIndex.status === 'computed';
  return {
    id: 'outcome-index',
    name: texts.terms.sheetNames['outcome-index'],
    title: words.title,
    subtitle: words.subtitle(assessment.year),
    provenance: provenance(input, texts, rules, [schools, results, participants, settingsTable]),
    blocks: computed
      ? blocksOf({ input, texts, result: outcomeIndex.result, nameOf: schoolNames(assessment.schools, texts), assessed: assessment.schools })
      : [{ kind: 'notes', lines: [reasonText(outcomeIndex.reason, texts)], tone: 'warning' }],
    frozen: computed ? { table: 'outcome', columns: 2 } : null,
    ...(computed ? { screenOnlyFrom: 'details' } : {}),
    orientation: 'landscape',
    tabTone: 'accent',
  };
};
