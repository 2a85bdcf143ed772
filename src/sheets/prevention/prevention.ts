/** «Профилактика (доли)»: nine shares with what each is of, municipalities by pupils with a route. */
import { FEW_BELOW } from '../../engine/analysis/prevention/analysePrevention';
import { ROUTE_GROUPS, type PreventionAnalysis } from '../../engine/analysis/prevention/result';
import type { Texts } from '../../i18n';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import { joinedNames } from '../common/names';
import type { SheetsInput } from '../sheetsInput';
import type { Block, ChartBlock, ListBlock, SheetSpec } from '../spec';
import { mainSentences } from './sentences';
import { groupsTable, municipalitiesTable, schoolsTable, wholeTable, yearsTable } from './tables';

/** More columns than this cannot be read. */
const MOST_COLUMNS = 30;

const groupNames = ({ municipalities }: PreventionAnalysis, { sheets: { prevention: words } }: Texts): ListBlock['items'] =>
  ROUTE_GROUPS.flatMap((group) => {
    const names = municipalities.flatMap(({ municipality, routeGroup }) => (municipality !== null && routeGroup === group ? [municipality] : []));
    return names.length === 0 ? [] : [{ text: words.groupNames(words.groups[group], names.length, joinedNames(names)) }];
  });

const routeChart = ({ municipalities }: PreventionAnalysis, { sheets: { prevention: words } }: Texts): ChartBlock => {
  const shown = Math.min(municipalities.length, MOST_COLUMNS);
  return {
    kind: 'chart',
    id: 'routes-chart',
    chart: 'column',
    title: words.chartTitle(shown, municipalities.length),
    categories: { table: 'municipalities', column: 'municipality' },
    rows: shown,
    series: [{ name: words.short.withRoute, table: 'municipalities', column: 'withRoute', tone: 'accent' }],
    valueTitle: words.shareAxis,
    valueKind: 'percent',
    showValues: shown <= 15,
    height: 20,
  };
};

const blocks = (input: SheetsInput, result: PreventionAnalysis, texts: Texts): readonly Block[] => {
  const { prevention: words, common } = texts.sheets;
  const several = result.municipalities.filter(({ municipality }) => municipality !== null).length > 1;
  return [
    { kind: 'list', items: mainSentences(input, result, texts) },
    { kind: 'heading', text: words.wholeTitle },
    wholeTable(result, texts),
    { kind: 'heading', id: 'municipalities-heading', text: words.municipalitiesTitle },
    municipalitiesTable(result, texts),
    ...(several
      ? ([{ kind: 'heading', text: words.groupsTitle }, groupsTable(result, texts), { kind: 'list', items: groupNames(result, texts) }, routeChart(result, texts)] as const)
      : []),
    ...(result.years.length > 1 ? ([{ kind: 'heading', text: words.yearsTitle }, yearsTable(result, texts)] as const) : []),
    ...(result.schools.length > 0 ? ([{ kind: 'heading', text: words.schoolsTitle }, schoolsTable(input, result, texts)] as const) : []),
    { kind: 'heading', text: common.parameters },
    { kind: 'facts', facts: [{ id: 'few', label: words.few, cell: FEW_BELOW, kind: 'integer', note: words.fewNote }] },
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
  ];
};

export const preventionSheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { prevention } = input.analysis;
  const { prevention: words } = texts.sheets;
  if (prevention.status === 'not-computed' && !input.standing.includes('prevention')) return null;
  const year = prevention.status === 'computed' ? prevention.result.year : input.assessment.year;
  return {
    id: 'prevention',
    name: texts.terms.sheetNames.prevention,
    title: words.title,
    subtitle: words.subtitle(year),
    provenance: provenance(input, texts, words.rules, [TABLE_NAMES.schools, TABLE_NAMES.prevention]),
    blocks:
      prevention.status === 'computed'
        ? blocks(input, prevention.result, texts)
        : [{ kind: 'notes', lines: [words.notComputed, reasonText(prevention.reason, texts)], tone: 'warning' }],
    frozen: null,
    orientation: 'landscape',
    tabTone: 'success',
  };
};
