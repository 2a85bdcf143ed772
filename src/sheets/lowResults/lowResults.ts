/** «Низкие результаты»: which schools the rule of low results lists, and why. */
import type { Texts } from '../../i18n';
import { NORMAL_975 } from '../../engine/stats/normal';
import { settingFact, yearFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { SheetSpec } from '../spec';
import { lowBands, lowColumns } from './columns';
import { lowDetails } from './details';
import { minimumScoreFacts } from './minimumScores';
import { reasonsList } from './reasons';
import { lowRows } from './rows';

/** The argument of SHNOR.LOWSCHOOL and of the formulas. */
const RULE_SET_NUMBERS = { fioko2020: 2020, 'same-procedure-2025': 2025 } as const;

const facts = (input: SheetsInput, texts: Texts): readonly Fact[] => {
  const words = texts.sheets.lowResults;
  const { settings } = input.assessment;
  return [
    yearFact(input, texts),
    settingFact(input, texts, { id: 'threshold', label: words.threshold, cell: settings.lowThreshold, kind: 'general', setting: 'lowThreshold', byDefault: words.thresholdNote }),
    { id: 'ruleSet', label: words.ruleSet, cell: RULE_SET_NUMBERS[settings.ruleSet], kind: 'year', note: words.ruleSetNotes[settings.ruleSet] },
    { id: 'objectivity', label: words.objectivity, cell: texts.terms.objectivity[settings.objectivity], kind: 'text', note: words.objectivityNotes[settings.objectivity] },
    settingFact(input, texts, { id: 'smallCount', label: words.smallCount, cell: settings.smallCount, kind: 'integer', setting: 'smallCount', byDefault: words.smallCountNote }),
    ...minimumScoreFacts(input, texts),
    { id: 'z', label: words.z, cell: NORMAL_975, kind: 'general', note: words.zNote },
  ];
};

export const lowResultsSheet = (input: SheetsInput, texts: Texts): SheetSpec => {
  const { assessment } = input;
  const { lowResults: words, common } = texts.sheets;
  const { settings } = assessment;
  const nameOf = schoolNames(assessment.schools, texts);
  const rules = words.rules(texts.terms.ruleSets[settings.ruleSet], settings.lowThreshold, texts.terms.objectivity[settings.objectivity]);
  const { schools, results, participants, settings: settingsTable } = TABLE_NAMES;
  return {
    id: 'low-results',
    name: texts.terms.sheetNames['low-results'],
    title: words.title,
    subtitle: words.subtitle(assessment.year),
    provenance: provenance(input, texts, rules, [schools, results, participants, settingsTable]),
    blocks: [
      { kind: 'list', items: [{ text: words.toBelow, to: 'reasons' }] },
      {
        kind: 'table',
        id: 'low',
        name: 'НизкиеРезультаты',
        bands: lowBands(input, texts),
        columns: lowColumns(input, texts),
        rows: lowRows(input, texts, nameOf),
        emptyText: common.noSchools,
      },
      { kind: 'heading', id: 'reasons', text: words.reasonsTitle },
      reasonsList(input, texts, nameOf),
      { kind: 'heading', text: common.parameters },
      { kind: 'facts', facts: facts(input, texts) },
      { kind: 'heading', text: common.howToRead },
      { kind: 'notes', lines: words.reading },
      { kind: 'heading', id: 'details-heading', text: words.detailsTitle },
      { kind: 'notes', lines: [words.detailsNote] },
      lowDetails(input, texts, nameOf),
    ],
    frozen: { table: 'low', columns: 2 },
    screenOnlyFrom: 'details-heading',
    orientation: 'landscape',
    tabTone: 'danger',
  };
};
