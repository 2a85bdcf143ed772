/** «Паспорт школы»: one page for one school, chosen from a list; plain formulas find all else in the table below it. */
import type { Texts } from '../../i18n';
import { provenance } from '../common/provenance';
import type { ReportInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { dataBlocks } from './data';
import { identityBlock, narrativeBlock, pageWidth, resultsTable, risksTable, standingsBlock, trendChart, type PassportPage } from './page';
import { recordColumns } from './records';
import { passportScene, type PassportScene } from './scene';

const pageOf = (scene: PassportScene): PassportPage => {
  const columns = recordColumns(scene, pageWidth(scene));
  return {
    scene,
    columns,
    records: scene.schools.map((assessed) => columns.map(({ of }) => of(assessed))),
    shown: scene.schools.indexOf(scene.first),
  };
};

const resultNotes = ({ scene: { texts, input, otherProcedures, earlierYears } }: PassportPage): Block => {
  const { schoolPassport: words } = texts.sheets;
  return {
    kind: 'notes',
    lines: [[words.resultsNote(input.assessment.settings.lowThreshold), ...(earlierYears.length > 0 ? [words.earlier(earlierYears)] : []), ...(otherProcedures.length > 0 ? [words.others(otherProcedures)] : [])].join(' ')],
    tone: 'none',
  };
};

export const schoolPassportSheet = (input: ReportInput, texts: Texts): SheetSpec | null => {
  const scene = passportScene(input, texts);
  if (scene === null) return null;
  const page = pageOf(scene);
  const { schoolPassport: words } = texts.sheets;
  return {
    id: 'school-passport',
    name: texts.terms.sheetNames['school-passport'],
    title: words.title,
    subtitle: words.subtitle(input.assessment.year),
    provenance: provenance(input, texts, words.rules),
    blocks: [
      identityBlock(page),
      { kind: 'heading', text: words.resultsTitle },
      resultsTable(page),
      resultNotes(page),
      { kind: 'heading', text: words.risksTitle },
      risksTable(page),
      trendChart(page),
      { kind: 'heading', text: words.standingsTitle },
      standingsBlock(page),
      narrativeBlock(page),
      ...dataBlocks(page),
    ],
    frozen: null,
    screenOnlyFrom: 'reading',
    pages: 1,
    orientation: 'portrait',
    tabTone: 'accent',
  };
};
