/** «Динамика»: how results changed over the years, school by school and together. */
import { NORMAL_975 } from '../../engine/stats/normal';
import type { Texts } from '../../i18n';
import { analysisFact, settingFact, yearFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import { schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { Block, ListBlock, SheetSpec } from '../spec';
import { details, type Details } from './details';
import { districtBlocks } from './district';
import { greatestBlocks } from './greatest';
import { matrix, matrixProcedures } from './matrix';
import { meanBlocks } from './means';
import { pooledBlocks } from './pooled';
import { positiveBlocks } from './positive';
import { decidingVerdicts } from './summary';
import { points, procedureName, type View } from './view';

const facts = (input: SheetsInput, texts: Texts): readonly Fact[] => {
  const { dynamics: words, lowResults } = texts.sheets;
  const { settings } = input.assessment;
  const { margin, positive, pooledYears } = settings.analysis.dynamics;
  return [
    yearFact(input, texts),
    analysisFact(input, texts, { id: 'margin', label: words.margin, cell: points(margin), kind: 'general', setting: 'analysis.dynamics.margin', byDefault: words.marginNote }),
    analysisFact(input, texts, {
      id: 'positive',
      label: words.positiveFact,
      cell: words.positiveRules[positive],
      kind: 'text',
      setting: 'analysis.dynamics.positive',
      byDefault: words.positiveRuleNotes[positive],
    }),
    analysisFact(input, texts, { id: 'pooledYears', label: words.pooledFact, cell: pooledYears, kind: 'integer', setting: 'analysis.dynamics.pooledYears', byDefault: words.pooledFactNote }),
    settingFact(input, texts, { id: 'smallCount', label: words.smallCount, cell: settings.smallCount, kind: 'integer', setting: 'smallCount', byDefault: words.smallCountNote }),
    { id: 'objectivity', label: lowResults.objectivity, cell: texts.terms.objectivity[settings.objectivity], kind: 'text', note: lowResults.objectivityNotes[settings.objectivity] },
    { id: 'z', label: lowResults.z, cell: NORMAL_975, kind: 'general', note: lowResults.zNote },
  ];
};

/** By chance alone, outside a 95 % interval. */
const OUTSIDE = 0.05;

const opening = (view: View): ListBlock => {
  const words = view.texts.sheets.dynamics;
  const { growth, decline, 'no-proven-change': same } = decidingVerdicts(view.result);
  const all = growth + decline + same;
  const { laterYears } = view.result;
  return {
    kind: 'list',
    items: [
      { text: words.compared(all, growth, decline, same) },
      ...(all > 0 ? [{ text: words.byChance(all, Math.round(OUTSIDE * all)), tone: 'muted' } as const] : []),
      ...(laterYears.length > 0 ? [{ text: words.laterYears(laterYears), tone: 'warning' } as const] : []),
      { text: words.toBelow, to: 'district-heading' },
      { text: words.toDetails, to: 'details' },
    ],
  };
};

/** More years without results than these are only counted. */
const MOST_GAPS = 20;

const gapLines = ({ texts, result: { gaps } }: View): readonly string[] => {
  const words = texts.sheets.dynamics;
  const told = gaps.slice(0, MOST_GAPS).map((gap) => words.gap(procedureName(gap, texts), gap.year, gap.known));
  return gaps.length > MOST_GAPS ? [...told, words.moreGaps(gaps.length - MOST_GAPS)] : told;
};

const detailBlocks = (view: View, { table, all, shown, live }: Details): readonly Block[] => {
  const words = view.texts.sheets.dynamics;
  const lines = [words.detailsNote, ...(shown < all ? [words.detailsLimited(shown, all)] : []), ...(live ? [] : [words.detailsValues(shown)])];
  return [{ kind: 'heading', id: 'details', text: words.detailsTitle }, { kind: 'notes', lines }, table];
};

const blocksOf = (view: View): readonly Block[] => {
  const { texts, input } = view;
  const { dynamics: words, common } = texts.sheets;
  const all = details(view);
  const { hidden } = matrixProcedures(view);
  const gaps = gapLines(view);
  return [
    opening(view),
    matrix(view),
    ...(hidden.length > 0 ? [{ kind: 'notes', lines: [words.hiddenProcedures(hidden.map((series) => procedureName(series, texts)))] } as const] : []),
    ...districtBlocks(view),
    ...positiveBlocks(view, all.live && all.shown === all.all),
    ...greatestBlocks(view),
    { kind: 'heading', text: common.parameters },
    { kind: 'facts', facts: facts(input, texts) },
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    ...(gaps.length > 0 ? [{ kind: 'notes', lines: gaps, tone: 'info' } as const] : []),
    ...detailBlocks(view, all),
    ...meanBlocks(view),
    ...pooledBlocks(view),
  ];
};

/** `null`: the workbook has no results, nor a sheet of an earlier time. */
export const dynamicsSheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { assessment, analysis, standing } = input;
  const { dynamics } = analysis;
  if (dynamics.status === 'not-computed' && dynamics.reason.code === 'no-rows' && !standing.includes('dynamics')) return null;
  const words = texts.sheets.dynamics;
  const { settings } = assessment;
  const { schools, results, participants, settings: settingsTable } = TABLE_NAMES;
  const rules = words.rules(points(settings.analysis.dynamics.margin), texts.terms.objectivity[settings.objectivity]);
  const computed = dynamics.status === 'computed';
  return {
    id: 'dynamics',
    name: texts.terms.sheetNames.dynamics,
    title: words.title,
    subtitle: words.subtitle(assessment.year),
    provenance: provenance(input, texts, rules, [schools, results, participants, settingsTable]),
    blocks: computed
      ? blocksOf({ input, texts, result: dynamics.result, nameOf: schoolNames(assessment.schools, texts), assessed: assessment.schools })
      : [{ kind: 'notes', lines: [reasonText(dynamics.reason, texts)], tone: 'warning' }],
    frozen: computed ? { table: 'matrix', columns: 2 } : null,
    ...(computed ? { screenOnlyFrom: 'details' } : {}),
    orientation: 'landscape',
    tabTone: 'success',
  };
};
