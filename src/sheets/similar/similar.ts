/** «Похожие школы»: for each school those in like conditions, and its results among theirs. */
import type { ConditionMatrix } from '../../engine/analysis/conditions';
import type { SimilarResult } from '../../engine/analysis/similar/result';
import type { Texts } from '../../i18n';
import { analysisFact, settingFact, yearFact, type Fact } from '../common/facts';
import { joinedNames } from '../common/names';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import type { SheetsInput } from '../sheetsInput';
import type { Block, ListBlock, SheetSpec, TableBlock } from '../spec';
import { pairsTable, shownSchools } from './pairs';
import { similarScene, type SimilarScene } from './scene';
import { schoolsTable } from './schools';

const facts = (input: SheetsInput, result: SimilarResult, texts: Texts): readonly Fact[] => {
  const { similar: words, lowResults } = texts.sheets;
  const { settings } = input.assessment;
  const { asked, count } = result;
  return [
    yearFact(input, texts),
    {
      ...analysisFact(input, texts, { id: 'count', label: words.countSetting, cell: count, kind: 'integer', setting: 'analysis.similarCount', byDefault: words.countNote }),
      ...(count < asked ? { note: words.countLess(asked, count) } : {}),
    },
    { id: 'schools', label: words.compareCount, cell: result.schools.length, kind: 'integer' },
    { id: 'candidates', label: words.candidates, cell: result.candidates, kind: 'integer', note: result.candidates < result.schools.length ? words.candidatesPart : words.candidatesAll },
    { id: 'typical', label: words.typical, cell: result.typicalDistance, kind: 'statistic', note: words.typicalNote },
    { id: 'farFrom', label: words.farFrom, cell: result.farFrom, kind: 'statistic', note: words.farFromNote },
    settingFact(input, texts, { id: 'smallCount', label: words.smallCount, cell: settings.smallCount, kind: 'integer', setting: 'smallCount', byDefault: words.smallCountNote }),
    settingFact(input, texts, {
      id: 'objectivity',
      label: lowResults.objectivity,
      cell: texts.terms.objectivity[settings.objectivity],
      kind: 'text',
      setting: 'objectivity',
      byDefault: lowResults.objectivityNotes[settings.objectivity],
    }),
  ];
};

const characteristicsTable = ({ characteristics, schools }: SimilarResult, { sheets: { similar: words, conditions, common } }: Texts): TableBlock => ({
  kind: 'table',
  id: 'characteristics',
  name: 'УсловияДляСходства',
  columns: [
    { id: 'characteristic', header: words.characteristic, width: 34, kind: 'text', wrap: true },
    { id: 'known', header: words.known, width: 10, kind: 'integer' },
    { id: 'mean', header: words.mean, width: 10, kind: 'statistic' },
    { id: 'sd', header: words.sd, width: 12, kind: 'statistic' },
  ],
  rows: characteristics.map(({ id, mean, sd }) => [conditions[id], schools.length, mean, sd]),
  emptyText: common.noData,
});

const mainSentences = ({ result, texts }: SimilarScene): ListBlock['items'] => {
  const { similar: words } = texts.sheets;
  const { schools, leftOut, candidates } = result;
  const first = schools.filter(({ place, compared }) => place === 1 && compared > 1).length;
  const last = schools.filter(({ place, compared }) => place !== null && place === compared && compared > 1).length;
  const unusual = schools.filter((school) => school.unusual).length;
  return [
    { text: words.found(schools.length, result.count) },
    { text: words.firsts(first, last) },
    ...(candidates < schools.length ? [{ text: words.sought(candidates) }] : []),
    ...(unusual > 0 ? [{ text: words.unusual(unusual) }] : []),
    ...(leftOut.length > 0 ? [{ text: words.leftOut(leftOut.length), to: 'left-out' }] : []),
    { text: words.toParameters, to: 'parameters' },
    { text: words.toPairs, to: 'pairs-heading' },
  ];
};

const leftOutLines = ({ result, texts, assessed, nameOf }: SimilarScene): readonly string[] => {
  const { similar: words, conditions } = texts.sheets;
  const of = (why: ConditionMatrix['leftOut'][number]['why'], say: (names: string, count: number) => string): readonly string[] => {
    const names = result.leftOut.filter((one) => one.why === why).map(({ school }) => nameOf(assessed.get(school)!.school));
    return names.length > 0 ? [say(joinedNames(names), names.length)] : [];
  };
  const lines = [
    ...result.unused.map(({ characteristic, why, known }) => (why === 'rare' ? words.unusedRare(conditions[characteristic], known) : words.unusedConstant(conditions[characteristic]))),
    ...of('no-passport', words.noPassport),
    ...of('incomplete', words.incomplete),
  ];
  return lines.length > 0 ? lines : [words.nothingLeftOut];
};

const blocks = (input: SheetsInput, result: SimilarResult, texts: Texts): readonly Block[] => {
  const scene = similarScene(input, result, texts);
  const { similar: words, common } = texts.sheets;
  const [shown, all] = [shownSchools(scene).length * result.count, result.schools.length * result.count];
  return [
    { kind: 'list', items: mainSentences(scene) },
    schoolsTable(scene),
    { kind: 'heading', id: 'parameters', text: common.parameters },
    { kind: 'facts', facts: facts(input, result, texts) },
    { kind: 'heading', text: words.characteristicsTitle },
    characteristicsTable(result, texts),
    { kind: 'heading', id: 'left-out', text: words.leftOutTitle },
    { kind: 'notes', lines: leftOutLines(scene) },
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    { kind: 'heading', id: 'pairs-heading', text: words.pairsTitle },
    { kind: 'notes', lines: [words.pairsNote, ...(shown < all ? [words.pairsCut(shown, all)] : [])] },
    pairsTable(scene),
  ];
};

export const similarSheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { similar } = input.analysis;
  const { similar: words } = texts.sheets;
  if (similar.status === 'not-computed' && !input.standing.includes('similar')) return null;
  const { schools, results, participants, socialPassport, settings } = TABLE_NAMES;
  const isComputed = similar.status === 'computed';
  return {
    id: 'similar',
    name: texts.terms.sheetNames.similar,
    title: words.title,
    subtitle: words.subtitle(input.assessment.year, isComputed ? similar.result.count : input.assessment.settings.analysis.similarCount),
    provenance: provenance(input, texts, words.rules, [schools, results, participants, socialPassport, settings]),
    blocks: isComputed ? blocks(input, similar.result, texts) : [{ kind: 'notes', lines: [words.notComputed, reasonText(similar.reason, texts)], tone: 'warning' }],
    frozen: isComputed ? { table: 'schools', columns: 1 } : null,
    ...(isComputed ? { screenOnlyFrom: 'pairs-heading' } : {}),
    orientation: 'landscape',
    tabTone: 'success',
  };
};
