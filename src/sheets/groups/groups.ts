/** «Группы школ»: which schools belong to which of the three groups. */
import type { Texts } from '../../i18n';
import { provenance } from '../common/provenance';
import { historyBlocks, schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { SheetSpec } from '../spec';
import { combinationsTable, groupsTable, schoolsTable } from './tables';

export const groupsSheet = (input: SheetsInput, texts: Texts): SheetSpec => {
  const { assessment } = input;
  const { groups: words, common } = texts.sheets;
  const nameOf = schoolNames(assessment.schools, texts);
  return {
    id: 'groups',
    name: texts.terms.sheetNames.groups,
    title: words.title,
    subtitle: words.subtitle(assessment.year),
    provenance: provenance(input, texts, words.rules),
    blocks: [
      { kind: 'list', items: [{ text: words.toCombinations, to: 'groups-heading' }] },
      schoolsTable(input, texts, nameOf),
      { kind: 'heading', id: 'groups-heading', text: words.groupsTitle },
      groupsTable(input, texts),
      {
        kind: 'chart',
        id: 'groups-chart',
        chart: 'column',
        title: words.chartTitle,
        categories: { table: 'groups', column: 'group' },
        series: [
          { name: words.flaggedSeries, table: 'groups', column: 'flagged', tone: 'accent' },
          { name: words.primarySeries, table: 'groups', column: 'primary', tone: 'warning' },
        ],
        valueTitle: words.schoolsAxis,
        valueKind: 'integer',
        showValues: true,
        height: 16,
      },
      { kind: 'heading', text: words.combinationsTitle },
      combinationsTable(input, texts, nameOf),
      ...historyBlocks(assessment.schools, texts, nameOf),
      { kind: 'heading', text: common.howToRead },
      { kind: 'notes', lines: words.reading },
    ],
    frozen: { table: 'schools', columns: 2 },
    orientation: 'landscape',
    tabTone: 'success',
  };
};
