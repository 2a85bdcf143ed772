/** «Грамотность (динамика)»: levels of diagnostic works, the same pupils from class to class. */
import type { LiteracyAnalysis } from '../../engine/analysis/literacy/result';
import { NORMAL_975 } from '../../engine/stats/normal';
import type { Texts } from '../../i18n';
import { settingFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SheetSpec } from '../spec';
import { cohortsTable, MOST_ROWS, shownCohorts } from './cohorts';
import { levelsChart, schoolLevelsTable, worksTable } from './levels';
import { mainSentences } from './sentences';

const facts = (input: SheetsInput, { emptyRows }: LiteracyAnalysis, texts: Texts): readonly Fact[] => {
  const { literacy: words } = texts.sheets;
  return [
    { id: 'z', label: words.z, cell: NORMAL_975, kind: 'general', note: words.zNote },
    settingFact(input, texts, { id: 'smallCount', label: words.smallCount, cell: input.assessment.settings.smallCount, kind: 'integer', setting: 'smallCount', byDefault: words.smallCountNote }),
    { id: 'emptyRows', label: words.emptyRowsLabel, cell: emptyRows, kind: 'integer' },
  ];
};

const blocks = (input: SheetsInput, result: LiteracyAnalysis, texts: Texts): readonly Block[] => {
  const { literacy: words, common } = texts.sheets;
  const shown = shownCohorts(result.cohorts).length;
  return [
    { kind: 'list', items: mainSentences(result, texts) },
    cohortsTable(input, result, texts),
    ...(shown < result.cohorts.length ? ([{ kind: 'notes', lines: [words.cohortsCut(shown, result.cohorts.length)], tone: 'info' }] as const) : []),
    { kind: 'heading', id: 'levels-heading', text: words.levelsTitle },
    worksTable(result, texts),
    levelsChart(result, texts),
    { kind: 'heading', id: 'parameters', text: common.parameters },
    { kind: 'facts', facts: facts(input, result, texts) },
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    { kind: 'heading', id: 'schools-heading', text: words.schoolLevelsTitle },
    { kind: 'notes', lines: [words.schoolLevelsNote, ...(result.schools.length > MOST_ROWS ? [words.cut(MOST_ROWS, result.schools.length)] : [])] },
    schoolLevelsTable(input, result, texts),
  ];
};

export const literacySheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { literacy } = input.analysis;
  const { literacy: words } = texts.sheets;
  if (literacy.status === 'not-computed' && !input.standing.includes('literacy')) return null;
  const { schools, literacy: table, settings } = TABLE_NAMES;
  return {
    id: 'literacy',
    name: texts.terms.sheetNames.literacy,
    title: words.title,
    subtitle: words.subtitle,
    provenance: provenance(input, texts, words.rules, [schools, table, settings]),
    blocks:
      literacy.status === 'computed' ? blocks(input, literacy.result, texts) : [{ kind: 'notes', lines: [words.notComputed, reasonText(literacy.reason, texts)], tone: 'warning' }],
    frozen: literacy.status === 'computed' ? { table: 'cohorts', columns: 2 } : null,
    ...(literacy.status === 'computed' ? { screenOnlyFrom: 'schools-heading' } : {}),
    orientation: 'landscape',
    tabTone: 'info',
  };
};
