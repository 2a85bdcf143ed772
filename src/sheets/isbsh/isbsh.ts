/** «ИСБШ»: the index of social well-being, its border and the group below it. */
import { ISBSH_SHARES } from '../../engine/contextShares';
import type { Texts } from '../../i18n';
import { settingFact, yearFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { Block, ColumnSpec, SheetSpec } from '../spec';
import { isbshRows } from './rows';

/** More bars than this cannot be read. */
const MOST_BARS = 30;

const columns = ({ sheets: { isbsh: words, common }, terms }: Texts): readonly ColumnSpec[] => [
  { id: 'rank', header: words.rank, width: 7, kind: 'integer', align: 'center' },
  { id: 'school', header: common.school, width: 42, kind: 'text', wrap: true },
  { id: 'year', header: words.passportYear, width: 12, kind: 'year', align: 'center' },
  { id: 'cell', header: words.passportCell, width: 10, kind: 'text', align: 'center' },
  ...ISBSH_SHARES.map((id): ColumnSpec => ({ id, header: words.shares[id], width: 15, kind: 'percent-1' })),
  { id: 'value', header: words.value, width: 11, kind: 'index' },
  { id: 'adverse', header: words.adverse, width: 10, kind: 'text', align: 'center', rules: [{ when: 'equals', text: terms.yes, tone: 'danger' }] },
  { id: 'note', header: common.note, width: 42, kind: 'text', wrap: true },
];

const facts = (input: SheetsInput, texts: Texts): readonly Fact[] => {
  const { isbsh: words } = texts.sheets;
  const { settings, isbshBorder } = input.assessment;
  const coefficient = (id: string, label: string, cell: number): Fact =>
    settingFact(input, texts, { id, label, cell, kind: 'general', setting: 'isbsh', byDefault: words.fromDocument });
  return [
    yearFact(input, texts),
    coefficient('constant', words.constant, settings.isbsh.constant),
    ...ISBSH_SHARES.map((id) => coefficient(id, words.coefficients[id], settings.isbsh[id])),
    settingFact(input, texts, { id: 'bottomShare', label: words.bottomShare, cell: settings.bottomShare, kind: 'percent', setting: 'bottomShare', byDefault: words.bottomShareNote }),
    isbshBorder
      ? {
          id: 'border',
          label: words.border,
          cell: { value: isbshBorder.value, plain: '=PERCENTILE({column:isbsh.value},{fact:bottomShare})' },
          kind: 'index',
          note: words.borderNote(isbshBorder.base),
        }
      : { id: 'border', label: words.border, cell: null, kind: 'index', note: words.noBorder },
  ];
};

const chart = ({ assessment }: SheetsInput, { sheets: { isbsh: words } }: Texts): readonly Block[] => {
  const all = assessment.isbshBorder?.base ?? 0;
  if (all === 0) return [];
  const shown = Math.min(all, MOST_BARS);
  return [
    {
      kind: 'chart',
      id: 'isbsh-chart',
      chart: 'bar',
      title: words.chartTitle(shown, all),
      categories: { table: 'isbsh', column: 'school' },
      rows: shown,
      series: [{ name: words.value, table: 'isbsh', column: 'value', tone: 'accent' }],
      valueTitle: words.points,
      valueKind: 'index',
      showValues: true,
      height: Math.max(14, Math.ceil(shown * 1.1) + 5),
    },
  ];
};

export const isbshSheet = (input: SheetsInput, texts: Texts): SheetSpec => {
  const { assessment } = input;
  const { isbsh: words, common } = texts.sheets;
  const border = assessment.isbshBorder;
  const { schools, socialPassport, settings: settingsTable } = TABLE_NAMES;
  return {
    id: 'isbsh',
    name: texts.terms.sheetNames.isbsh,
    title: words.title,
    subtitle: words.subtitle(assessment.year),
    provenance: provenance(input, texts, words.rules(assessment.settings.bottomShare), [schools, socialPassport, settingsTable]),
    blocks: [
      { kind: 'list', items: [{ text: words.toBelow, to: 'parameters' }] },
      {
        kind: 'table',
        id: 'isbsh',
        name: 'ИндексСоциальногоБлагополучия',
        columns: columns(texts),
        rows: isbshRows(input, texts, schoolNames(assessment.schools, texts)),
        emptyText: common.noSchools,
      },
      ...(border === null ? [{ kind: 'notes', lines: [words.noSchoolHasValue], tone: 'warning' } as const] : []),
      ...(border && border.tied > 1 ? [{ kind: 'notes', lines: [words.ties(border.tied, border.value)], tone: 'info' } as const] : []),
      { kind: 'heading', id: 'parameters', text: common.parameters },
      { kind: 'facts', facts: facts(input, texts) },
      { kind: 'heading', text: common.howToRead },
      { kind: 'notes', lines: words.reading },
      ...chart(input, texts),
    ],
    frozen: { table: 'isbsh', columns: 2 },
    orientation: 'landscape',
    tabTone: 'accent',
  };
};
