/** «Адресные рекомендации»: findings of each school → measures; what the municipality does once for several. */
import { MEASURE_KINDS, type BasisId, type Recommendation } from '../../engine/support/model';
import { BASIS_IDS } from '../../engine/support/bases';
import { percentToShare } from '../../engine/units';
import type { Texts } from '../../i18n';
import { basisText } from '../common/findings';
import { joinedNames } from '../common/names';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { schoolNames, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import type { ListBlock, NotesBlock, SheetSpec } from '../spec';
import { findingsTable } from './findings';
import { numberFindings, shownFindings } from './grounds';
import { measureKindsTable, riskKindsTable } from './kinds';
import { measuresTable, ownMeasuresTable, shownRecommendations, type MeasuresGround } from './measures';
import { schoolsTable } from './schools';
import { unitedTable } from './united';

/** Grounds that were found and that no measure of the catalogue answers. */
const unansweredBases = ({ support: { findings, catalogue } }: ReportInput): readonly BasisId[] => {
  const answered = new Set(catalogue.flatMap(({ bases }) => bases));
  const found = new Set(findings.map(({ basis }) => basis));
  return BASIS_IDS.filter((basis) => found.has(basis) && !answered.has(basis));
};

const kindsSentence = (recommendations: readonly Recommendation[], { sheets: { recommendations: words, support } }: Texts): string => {
  const present = new Set(recommendations.map(({ measure }) => measure.kind));
  const missing = MEASURE_KINDS.filter((kind) => !present.has(kind));
  return missing.length === 0 ? words.allKinds : words.missingKinds(missing.map((kind) => support.kinds[kind]));
};

const mainSentences = (input: ReportInput, texts: Texts): ListBlock['items'] => {
  const { recommendations: words } = texts.sheets;
  const { assessment, support } = input;
  const { findings, recommendations, unitedMeasures } = support;
  const withFindings = new Set(findings.map(({ school }) => school)).size;
  const offered = new Set(recommendations.map(({ school }) => school)).size;
  const several = unitedMeasures.filter(({ schools }) => schools.length > 1).length;
  const different = new Set(recommendations.map(({ measure }) => measure.code)).size;
  return [
    { text: words.found(withFindings, assessment.schools.length, findings.length), to: 'findings-heading' },
    ...(offered > 0 ? [{ text: words.offered(offered, different), to: 'schools-heading' }, { text: kindsSentence(recommendations, texts), to: 'kinds-heading' }] : []),
    ...(several > 0 ? [{ text: words.united(several), to: 'united-heading' }] : []),
    { text: words.toFindings, to: 'findings-heading' },
  ];
};

/** What is missing, and who has nothing. */
const remarks = (input: ReportInput, { shown, numbered }: { readonly shown: number; readonly numbered: number }, texts: Texts, nameOf: SchoolName): readonly NotesBlock[] => {
  const { recommendations: words } = texts.sheets;
  const { assessment, support } = input;
  const { findings, catalogue, recommendations } = support;
  const found = new Set(findings.map(({ school }) => school));
  const without = assessment.schools.filter(({ school }) => !found.has(school.key)).map(({ school }) => nameOf(school));
  const unanswered = catalogue.length === 0 ? [] : unansweredBases(input);
  const warnings = [
    ...(catalogue.length === 0 ? [words.emptyCatalogue] : []),
    ...(unanswered.length > 0 ? [words.unanswered(unanswered.map((basis) => basisText(basis, texts)))] : []),
    ...(shown < recommendations.length ? [words.cut(shown, recommendations.length)] : []),
    ...(numbered < findings.length ? [words.cutFindings(numbered, findings.length)] : []),
  ];
  return [
    ...(warnings.length > 0 ? [{ kind: 'notes', lines: warnings, tone: 'warning' } as const] : []),
    ...(without.length > 0 ? [{ kind: 'notes', lines: [words.withoutFindings(joinedNames(without))] } as const] : []),
  ];
};

export const recommendationsSheet = (input: ReportInput, texts: Texts): SheetSpec => {
  const { recommendations: words, common } = texts.sheets;
  const { assessment, support } = input;
  const { year, settings, schools } = assessment;
  const nameOf = schoolNames(schools, texts);
  const shown = shownRecommendations(support.recommendations);
  const numbered = numberFindings(shownFindings(support.findings, shown), texts);
  const ground: MeasuresGround = { schools: new Map(schools.map(({ school }) => [school.key, school])), numbered, nameOf };
  const { settings: settingsName, ...tables } = TABLE_NAMES;
  return {
    id: 'recommendations',
    name: texts.terms.sheetNames.recommendations,
    title: words.title,
    subtitle: words.subtitle(year),
    provenance: provenance(input, texts, words.rules(support.input.catalogue !== null), [tables.schools, tables.results, tables.socialPassport, tables.risks, tables.riskProfile, tables.lists, tables.literacy, tables.catalogue, settingsName]),
    blocks: [
      { kind: 'list', items: mainSentences(input, texts) },
      ...remarks(input, { shown: shown.length, numbered: numbered.size }, texts, nameOf),
      { kind: 'heading', text: words.measuresTitle },
      { kind: 'notes', lines: [words.measuresNote] },
      ownMeasuresTable(shown, ground, texts),
      { kind: 'heading', id: 'united-heading', text: words.unitedTitle },
      { kind: 'notes', lines: [words.unitedNote] },
      unitedTable(input, texts, nameOf),
      { kind: 'heading', id: 'kinds-heading', text: words.kindsTitle },
      { kind: 'notes', lines: [words.kindNote] },
      measureKindsTable(shown, texts),
      { kind: 'heading', text: words.decisionsTitle },
      { kind: 'notes', lines: [words.decisionsNote] },
      riskKindsTable(shown, texts),
      { kind: 'heading', id: 'schools-heading', text: words.schoolsTitle },
      schoolsTable(input, texts, nameOf),
      { kind: 'heading', text: common.howToRead },
      { kind: 'notes', lines: [...words.reading, words.literacyBorder(percentToShare(settings.lowThreshold))] },
      { kind: 'heading', id: 'findings-heading', text: words.findingsTitle },
      { kind: 'notes', lines: [words.findingsNote] },
      findingsTable(input, numbered, texts, nameOf),
      { kind: 'heading', id: 'all-heading', text: words.allTitle },
      measuresTable(shown, ground, texts),
    ],
    frozen: { table: 'own', columns: 2 },
    screenOnlyFrom: 'findings-heading',
    orientation: 'landscape',
    tabTone: 'success',
  };
};
