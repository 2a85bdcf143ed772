/** «Объективность»: what asks for a look, in neutral words; nothing here changes a status. */
import type { ObjectivityResult } from '../../engine/analysis/objectivity/result';
import type { Texts } from '../../i18n';
import { analysisFact, settingFact, yearFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import { schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { poolsTable } from './pools';
import { allTable, MOST_RESULTS, shownResults, signsTable, type ResultsScene } from './results';
import { listedTable, statusTable } from './schools';

/** In the nearest hundred-millionth: 0.1 of a share is 10 and not 10.000000000000002. */
const points = (share: number): number => Math.round(share * 1e10) / 1e8;

const facts = (input: SheetsInput, { counts, ifBiasedCounted, z }: ObjectivityResult, texts: Texts): readonly Fact[] => {
  const { objectivity: words, lowResults } = texts.sheets;
  const { settings } = input.assessment;
  const { margin, level } = settings.analysis.objectivity;
  return [
    yearFact(input, texts),
    analysisFact(input, texts, { id: 'level', label: words.level, cell: Number(level), kind: 'general', setting: 'analysis.objectivity.level', byDefault: words.levelNote }),
    { id: 'z', label: words.z, cell: z, kind: 'general', note: words.zNote },
    analysisFact(input, texts, { id: 'margin', label: words.margin, cell: points(margin), kind: 'general', setting: 'analysis.objectivity.margin', byDefault: words.marginNote }),
    settingFact(input, texts, { id: 'smallCount', label: words.smallCount, cell: settings.smallCount, kind: 'integer', setting: 'smallCount', byDefault: words.smallCountNote }),
    settingFact(input, texts, {
      id: 'objectivity',
      label: lowResults.objectivity,
      cell: texts.terms.objectivity[settings.objectivity],
      kind: 'text',
      setting: 'objectivity',
      byDefault: words.objectivityNotes[settings.objectivity],
    }),
    {
      id: 'asked',
      label: words.asked,
      cell: counts.asked,
      kind: 'integer',
      ...(ifBiasedCounted ? { note: words.ifCounted(ifBiasedCounted.asked, ifBiasedCounted.high, ifBiasedCounted.notConfirmed) } : {}),
    },
    { id: 'high', label: words.highCount, cell: counts.high, kind: 'integer' },
    { id: 'notConfirmed', label: words.notConfirmed, cell: counts.notConfirmed, kind: 'integer' },
  ];
};

const blocks = (input: SheetsInput, result: ObjectivityResult, texts: Texts): readonly Block[] => {
  const { objectivity: words, common } = texts.sheets;
  const { schools, settings } = input.assessment;
  const { results, listed, counts } = result;
  const scene: ResultsScene = {
    results,
    schools: new Map(schools.map(({ school }) => [school.key, school])),
    nameOf: schoolNames(schools, texts),
    level: settings.analysis.objectivity.level,
    texts,
  };
  const flagged = results.filter((one) => one.flagged).length;
  return [
    {
      kind: 'list',
      items: [
        { text: counts.asked === 0 ? words.nothingAsked : words.found(counts.asked, counts.notConfirmed, counts.high) },
        { text: words.external(flagged, new Set(listed.map(({ school }) => school)).size) },
        { text: words.notProof },
        { text: words.toBelow, to: 'parameters' },
      ],
    },
    signsTable(scene),
    { kind: 'heading', text: words.listedTitle },
    listedTable(result, scene),
    { kind: 'heading', text: words.statusTitle },
    { kind: 'notes', lines: [words.statusModes[settings.objectivity]] },
    ...(settings.objectivity === 'both' ? [statusTable(result, scene)] : []),
    { kind: 'heading', id: 'parameters', text: common.parameters },
    { kind: 'facts', facts: facts(input, result, texts) },
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    { kind: 'heading', id: 'everything', text: words.allTitle },
    { kind: 'notes', lines: [results.length > MOST_RESULTS ? words.allCut(shownResults(results).length, results.length) : words.allNote] },
    allTable(scene),
    { kind: 'heading', text: words.poolsTitle },
    poolsTable(scene),
  ];
};

export const objectivitySheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { objectivity } = input.analysis;
  const { objectivity: words } = texts.sheets;
  if (objectivity.status === 'not-computed' && !input.standing.includes('objectivity')) return null;
  const { margin, level } = input.assessment.settings.analysis.objectivity;
  return {
    id: 'objectivity',
    name: texts.terms.sheetNames.objectivity,
    title: words.title,
    subtitle: words.subtitle(input.assessment.year),
    provenance: provenance(input, texts, words.rules(level, points(margin)), [
      TABLE_NAMES.schools,
      TABLE_NAMES.results,
      TABLE_NAMES.participants,
      TABLE_NAMES.lists,
      TABLE_NAMES.settings,
    ]),
    blocks:
      objectivity.status === 'computed'
        ? blocks(input, objectivity.result, texts)
        : [{ kind: 'notes', lines: [words.notComputed, reasonText(objectivity.reason, texts)], tone: 'warning' }],
    frozen: objectivity.status === 'computed' ? { table: 'signs', columns: 1 } : null,
    ...(objectivity.status === 'computed' ? { screenOnlyFrom: 'everything' } : {}),
    orientation: 'landscape',
    tabTone: 'info',
  };
};
