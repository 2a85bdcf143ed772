/** «Воронка»: shares below the threshold by number of participants, with the limits of chance. */
import type { FunnelResult } from '../../engine/analysis/funnel/result';
import { NORMAL_975, NORMAL_999 } from '../../engine/stats/normal';
import { WINSORISED } from '../../engine/stats/overdispersion';
import type { Texts } from '../../i18n';
import { settingFact, yearFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import { schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { funnelCharts, limitsTable, MOST_DRAWN } from './charts';
import { groupsTable, scatterTable } from './groups';
import { MOST_POINTS, outsideTable, pointsTable, shownPoints, type PointsScene } from './points';
import { mainSentences } from './sentences';

const facts = (input: SheetsInput, { excluded }: FunnelResult, texts: Texts): readonly Fact[] => {
  const { funnel: words, lowResults } = texts.sheets;
  const { settings } = input.assessment;
  return [
    yearFact(input, texts),
    { id: 'z95', label: words.z95, cell: NORMAL_975, kind: 'general', note: words.zNote },
    { id: 'z998', label: words.z998, cell: NORMAL_999, kind: 'general', note: words.zNote },
    { id: 'winsorised', label: words.winsorised, cell: WINSORISED, kind: 'percent', note: words.winsorisedNote },
    settingFact(input, texts, { id: 'smallCount', label: words.smallCount, cell: settings.smallCount, kind: 'integer', setting: 'smallCount', byDefault: words.smallCountNote }),
    settingFact(input, texts, {
      id: 'objectivity',
      label: lowResults.objectivity,
      cell: texts.terms.objectivity[settings.objectivity],
      kind: 'text',
      setting: 'objectivity',
      byDefault: words.objectivityNotes[settings.objectivity],
    }),
    { id: 'excluded', label: words.excluded, cell: excluded, kind: 'integer' },
  ];
};

const blocks = (input: SheetsInput, result: FunnelResult, texts: Texts): readonly Block[] => {
  const { funnel: words, common } = texts.sheets;
  const { schools, settings } = input.assessment;
  const { groups } = result;
  const scene: PointsScene = {
    groups,
    schools: new Map(schools.map(({ school }) => [school.key, school])),
    nameOf: schoolNames(schools, texts),
    smallCount: settings.smallCount,
    texts,
  };
  const all = groups.reduce((sum, { points }) => sum + points.length, 0);
  const shown = shownPoints(groups);
  const charts = funnelCharts(groups, texts);
  return [
    {
      kind: 'list',
      items: [...mainSentences(groups[0]!, texts), ...(charts.length > 0 ? [{ text: words.toCharts, to: 'charts' }] : []), { text: words.toParameters, to: 'parameters' }],
    },
    outsideTable(scene),
    groupsTable(groups, texts),
    scatterTable(groups, texts),
    ...(charts.length > 0 ? ([{ kind: 'heading', id: 'charts', text: words.charts }, ...charts] as const) : []),
    ...(shown.some(({ length }) => length > MOST_DRAWN) ? ([{ kind: 'notes', lines: [words.chartCut(MOST_DRAWN)] }] as const) : []),
    { kind: 'heading', id: 'parameters', text: common.parameters },
    { kind: 'facts', facts: facts(input, result, texts) },
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    { kind: 'heading', id: 'all', text: words.pointsTitle },
    { kind: 'notes', lines: [all > MOST_POINTS ? words.pointsCut(shown.reduce((sum, { length }) => sum + length, 0), all) : words.pointsNote] },
    pointsTable(scene),
    { kind: 'heading', text: words.limitsTitle },
    limitsTable(groups, texts),
  ];
};

export const funnelSheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { funnel } = input.analysis;
  const { funnel: words } = texts.sheets;
  if (funnel.status === 'not-computed' && !input.standing.includes('funnel')) return null;
  return {
    id: 'funnel',
    name: texts.terms.sheetNames.funnel,
    title: words.title,
    subtitle: words.subtitle(input.assessment.year),
    provenance: provenance(input, texts, words.rules, [TABLE_NAMES.schools, TABLE_NAMES.results, TABLE_NAMES.participants, TABLE_NAMES.settings]),
    blocks:
      funnel.status === 'computed'
        ? blocks(input, funnel.result, texts)
        : [{ kind: 'notes', lines: [words.notComputed, reasonText(funnel.reason, texts)], tone: 'warning' }],
    frozen: funnel.status === 'computed' ? { table: 'outside', columns: 1 } : null,
    ...(funnel.status === 'computed' ? { screenOnlyFrom: 'all' } : {}),
    orientation: 'landscape',
    tabTone: 'accent',
  };
};
