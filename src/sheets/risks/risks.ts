/** «Риски школ»: the ten risk factors of every school. */
import type { Texts } from '../../i18n';
import { settingFact, yearFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { SheetSpec } from '../spec';
import { factorTable, riskDetails } from './factorSchools';
import { riskMatrix } from './matrix';

const facts = (input: SheetsInput, texts: Texts): readonly Fact[] => {
  const { risks: words } = texts.sheets;
  const { risk } = input.assessment.settings;
  const threshold = (id: 'high' | 'medium' | 'highFactorsForZone', kind: Fact['kind']): Fact =>
    settingFact(input, texts, { id, label: words[id], cell: risk[id], kind, setting: 'risk', byDefault: words.userSetting });
  return [yearFact(input, texts), threshold('high', 'general'), threshold('medium', 'general'), threshold('highFactorsForZone', 'integer')];
};

export const risksSheet = (input: SheetsInput, texts: Texts): SheetSpec => {
  const { assessment } = input;
  const { risks: words, common } = texts.sheets;
  const nameOf = schoolNames(assessment.schools, texts);
  const { high, medium } = assessment.settings.risk;
  const withData = assessment.schools.filter(({ risk }) => risk !== null).length;
  const { schools, risks, riskProfile, settings: settingsTable } = TABLE_NAMES;
  return {
    id: 'risks',
    name: texts.terms.sheetNames.risks,
    title: words.title,
    subtitle: words.subtitle(assessment.year),
    provenance: provenance(input, texts, words.rules(high, medium), [schools, risks, riskProfile, settingsTable]),
    blocks: [
      { kind: 'list', items: [{ text: words.toBelow, to: 'factors-heading' }] },
      riskMatrix(input, texts, nameOf),
      { kind: 'heading', id: 'factors-heading', text: words.factorsTitle },
      { kind: 'notes', lines: [words.factorsNote] },
      factorTable(input, texts, nameOf),
      { kind: 'heading', text: common.parameters },
      { kind: 'facts', facts: facts(input, texts) },
      { kind: 'heading', text: common.howToRead },
      { kind: 'notes', lines: [words.coverage(withData, assessment.schools.length), ...words.reading] },
      { kind: 'heading', id: 'details-heading', text: words.detailsTitle },
      { kind: 'notes', lines: [words.detailsNote] },
      riskDetails(input, texts, nameOf),
    ],
    frozen: { table: 'matrix', columns: 2 },
    screenOnlyFrom: 'details-heading',
    orientation: 'landscape',
    tabTone: 'warning',
  };
};
