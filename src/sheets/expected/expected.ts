/** «Ожидаемые результаты»: what social conditions let expect of each school, what it has, and the model behind it. */
import type { ExpectedModel, ExpectedResult } from '../../engine/analysis/expected/result';
import type { Texts } from '../../i18n';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import { schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { chartBlocks, diagonalBlocks } from './chart';
import { coefficientsTable } from './coefficients';
import { modelFacts, parameterFacts } from './facts';
import { schoolsTable } from './schools';
import { diagnosticItems, leftOutItems, mainItems } from './sentences';
import { shownSchools, type ExpectedScene } from './view';

const sceneOf = (result: ExpectedResult, input: SheetsInput, texts: Texts): ExpectedScene => {
  const { schools } = input.assessment;
  const shown = shownSchools(result.schools);
  return {
    result,
    model: result.model.status === 'computed' ? result.model.result : null,
    shown,
    complete: shown.length === result.schools.length,
    schools: new Map(schools.map(({ school }) => [school.key, school])),
    nameOf: schoolNames(schools, texts),
    input,
    texts,
  };
};

const modelBlocks = (model: ExpectedModel, scene: ExpectedScene): readonly Block[] => {
  const { expected: words } = scene.texts.sheets;
  return [
    ...chartBlocks(scene),
    { kind: 'heading', id: 'model', text: words.model },
    coefficientsTable(model, scene.texts),
    { kind: 'facts', facts: modelFacts(model, scene) },
    { kind: 'heading', text: words.diagnostics },
    { kind: 'list', items: diagnosticItems(scene, model) },
  ];
};

const blocks = (scene: ExpectedScene): readonly Block[] => {
  const { model, result, shown, complete, texts } = scene;
  const { expected: words, common } = texts.sheets;
  const leftOut = leftOutItems(scene);
  return [
    { kind: 'list', items: [...mainItems(scene), ...(model ? [{ text: words.toModel, to: 'model' }] : []), { text: words.toParameters, to: 'parameters' }] },
    ...(complete ? [] : [{ kind: 'notes', lines: [words.cut(shown.length, result.schools.length)], tone: 'info' } as const]),
    schoolsTable(scene),
    ...(model ? modelBlocks(model, scene) : []),
    ...(leftOut.length > 0 ? ([{ kind: 'heading', text: words.leftOut }, { kind: 'list', items: leftOut }] as const) : []),
    { kind: 'heading', id: 'parameters', text: common.parameters },
    { kind: 'facts', facts: parameterFacts(scene) },
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    ...(model ? diagonalBlocks(scene, texts) : []),
  ];
};

export const expectedSheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { expected } = input.analysis;
  const { expected: words } = texts.sheets;
  if (expected.status === 'not-computed' && expected.reason.code === 'no-rows' && !input.standing.includes('expected')) return null;
  const computed = expected.status === 'computed';
  const { schools, results, participants, socialPassport, settings } = TABLE_NAMES;
  return {
    id: 'expected',
    name: texts.terms.sheetNames.expected,
    title: words.title,
    subtitle: words.subtitle(input.assessment.year),
    provenance: provenance(input, texts, words.rules, [schools, results, participants, socialPassport, settings]),
    blocks: computed ? blocks(sceneOf(expected.result, input, texts)) : [{ kind: 'notes', lines: [words.noModel, reasonText(expected.reason, texts)], tone: 'warning' }],
    frozen: computed ? { table: 'expected', columns: 1 } : null,
    ...(computed && expected.result.model.status === 'computed' ? { screenOnlyFrom: 'diagonal-heading' } : {}),
    orientation: 'landscape',
    tabTone: 'success',
  };
};
