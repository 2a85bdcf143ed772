/** «Сводка»: the first sheet, in words, figures and charts. */
import type { Texts } from '../../i18n';
import { settingFact, yearFact, type Fact } from '../common/facts';
import { provenance } from '../common/provenance';
import { schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { analysisBlocks } from './analysis';
import { proceduresChart, proceduresTable } from './procedures';
import { gapSentences, mainSentences } from './sentences';
import { foundTable, groupsChart, groupsTable, issuesTable } from './tables';

const parameters = (input: SheetsInput, texts: Texts): readonly Fact[] => {
  const { summary: words, lowResults, isbsh, risks } = texts.sheets;
  const { settings } = input.assessment;
  const fact = (id: Fact['id'], label: string, cell: Fact['cell'], kind: Fact['kind'], setting: keyof typeof settings, byDefault: string): Fact =>
    settingFact(input, texts, { id, label, cell, kind, setting, byDefault });
  return [
    yearFact(input, texts),
    fact('ruleSet', words.ruleSet, texts.terms.ruleSets[settings.ruleSet], 'text', 'ruleSet', lowResults.ruleSetNotes[settings.ruleSet]),
    fact('threshold', lowResults.threshold, settings.lowThreshold, 'general', 'lowThreshold', lowResults.thresholdNote),
    fact('objectivity', words.objectivity, texts.terms.objectivity[settings.objectivity], 'text', 'objectivity', lowResults.objectivityNotes[settings.objectivity]),
    fact('filials', words.filials, words.filialModes[settings.filials], 'text', 'filials', words.byDefault),
    fact('bottomShare', isbsh.bottomShare, settings.bottomShare, 'percent', 'bottomShare', isbsh.bottomShareNote),
    fact('high', risks.high, settings.risk.high, 'general', 'risk', risks.userSetting),
    fact('medium', risks.medium, settings.risk.medium, 'general', 'risk', risks.userSetting),
    fact('highFactorsForZone', risks.highFactorsForZone, settings.risk.highFactorsForZone, 'integer', 'risk', risks.userSetting),
  ];
};

const figures = ({ assessment: { schools } }: SheetsInput, { sheets: { summary: words }, terms }: Texts): readonly Fact[] => {
  const count = (id: string, label: string, value: number, note?: string): Fact => ({ id, label, cell: value, kind: 'integer', ...(note === undefined ? {} : { note }) });
  const flagged = (group: (typeof schools)[number]['groups'][number]): number => schools.filter(({ groups }) => groups.includes(group)).length;
  return [
    count('schools', words.schoolsCount, schools.length),
    count('lowResults', terms.groups.lowResults, flagged('lowResults'), terms.lowResultsSchoolLong),
    count('adverse', terms.groups.adverse, flagged('adverse'), terms.adverseSchoolLong),
    count('riskZone', terms.groups.riskZone, flagged('riskZone'), words.riskZoneNote),
    count('none', words.noneOfThree, schools.filter(({ groups }) => groups.length === 0).length),
  ];
};

const issueBlocks = (input: SheetsInput, texts: Texts): readonly Block[] => {
  const { summary: words } = texts.sheets;
  const link = { sheet: texts.terms.sheetNames.issues, address: 'A1', generated: 'issues' } as const;
  return [
    { kind: 'heading', text: words.issuesTitle },
    { kind: 'list', items: input.issues.length > 0 ? [{ text: words.toIssues(input.issues.length), link }] : [] },
    issuesTable(input, texts),
  ];
};

export const summarySheet = (input: SheetsInput, texts: Texts): SheetSpec => {
  const { assessment } = input;
  const { summary: words, common } = texts.sheets;
  const { settings } = assessment;
  const nameOf = schoolNames(assessment.schools, texts);
  return {
    id: 'summary',
    name: texts.terms.sheetNames.summary,
    title: words.title,
    subtitle: words.subtitle(assessment.year),
    provenance: provenance(input, texts, words.rules(texts.terms.ruleSets[settings.ruleSet], settings.lowThreshold)),
    blocks: [
      { kind: 'facts', facts: figures(input, texts) },
      { kind: 'heading', text: words.main },
      { kind: 'list', items: mainSentences(input, texts, nameOf) },
      { kind: 'heading', text: words.gaps },
      { kind: 'list', items: gapSentences(input, texts, nameOf) },
      { kind: 'heading', text: words.groupsTitle },
      groupsTable(input, texts),
      { kind: 'notes', lines: [words.groupsNote] },
      groupsChart(texts),
      ...analysisBlocks(input, texts),
      { kind: 'heading', text: words.proceduresTitle },
      proceduresTable(input, texts),
      proceduresChart(input, texts),
      ...issueBlocks(input, texts),
      { kind: 'heading', text: words.foundTitle },
      foundTable(input, texts),
      { kind: 'heading', text: common.parameters },
      { kind: 'facts', facts: parameters(input, texts) },
      { kind: 'heading', text: common.howToRead },
      { kind: 'notes', lines: words.reading },
    ],
    frozen: null,
    orientation: 'portrait',
    tabTone: 'info',
  };
};
