import { DEFAULT_ANALYSIS_SETTINGS } from '../../../src/engine/analysis/settings';
import type { Settings } from '../../../src/engine/settings';
import { textsFor } from '../../../src/i18n';
import { clustersSheet } from '../../../src/sheets/clusters/clusters';
import { clustersStory } from '../../../src/sheets/clusters/story';
import { clustersSummary } from '../../../src/sheets/clusters/summary';
import { stabilityOf, structureOf } from '../../../src/sheets/clusters/words';
import { layoutSheet } from '../../../src/sheets/layout';
import type { SheetsInput } from '../../../src/sheets/sheetsInput';
import type { SheetSpec, TableBlock } from '../../../src/sheets/spec';
import { threeKinds } from '../../engine/analysis/threeKinds';
import { DISTRICT, sheetsInput } from '../district';
import { disagreements, recalculated } from '../recalculate';

const ru = textsFor('ru');
const input = (settings: Partial<Settings> = {}, count = 30): SheetsInput => sheetsInput(settings, threeKinds(count));
const sheet = (of: SheetsInput = input(), texts = ru): SheetSpec => clustersSheet(of, texts)!;
const tableOf = (spec: SheetSpec, id: string): TableBlock => spec.blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;
const linesOf = (spec: SheetSpec): string => JSON.stringify(spec.blocks.filter(({ kind }) => kind === 'list' || kind === 'notes'));

describe('«Кластеры»', () => {
  it.each(['plain', 'addin'] as const)('show by formulas (%s) what the rules give', (mode) => {
    const plan = layoutSheet(sheet(), mode);
    expect(recalculated(plan).length).toBeGreaterThan(40);
    expect(disagreements(plan)).toEqual([]);
  });

  it('describe each group in neutral words', () => {
    const texts = tableOf(sheet(), 'profiles').rows.map((row) => row[2]);
    expect(texts[0]).toBe('сельские небольшие школы с повышенной долей многодетных семей и с пониженной долей семей, где оба родителя с высшим образованием; результаты ниже средних');
    expect(texts[2]).toMatch(/^городские крупные школы .*результаты выше средних$/);
    expect(JSON.stringify(sheet())).not.toMatch(/рейтинг|доказан|из-за|влия|слаб(ые|ых) школ|худш|лучш/i);
  });

  it('tell differences in п.п. and in standard deviations', () => {
    const [first] = tableOf(sheet(), 'profiles').rows;
    expect(first![3]).toMatch(/Многодетные: \+[\d,]+\u00a0п\.п\. \(\+[\d,]+ ст\. откл\.\)/);
  });

  it('draw a series per group over the rows of its schools', () => {
    const [chart] = layoutSheet(sheet(), 'values').charts;
    expect(chart?.chart === 'scatter' && chart.series.map(({ name, x }) => [name, x.rows])).toEqual([
      ['Группа 1 (10)', 10],
      ['Группа 2 (10)', 10],
      ['Группа 3 (10)', 10],
    ]);
  });

  it('hold the figures at full precision', () => {
    const of = input();
    const { clusters } = of.analysis;
    if (clusters.status !== 'computed') throw new Error('not computed');
    const table = tableOf(sheet(of), 'schools');
    const at = table.columns.findIndex(({ id }) => id === 'largeFamilies');
    const feature = clusters.result.features.findIndex(({ id }) => id === 'largeFamilies');
    expect(table.rows.map((row) => row[at])).toEqual([...clusters.result.schools].sort((a, b) => a.cluster - b.cluster).map(({ values }) => values[feature]));
  });

  it('say that the number was set, and which was', () => {
    const analysis = { ...DEFAULT_ANALYSIS_SETTINGS, clusters: { count: 4 } };
    const of = { ...input({ analysis }), givenSettings: ['analysis.clusters.count'] };
    expect(linesOf(sheet(of))).toContain('Число групп задано в параметрах: 4.');
    const facts = sheet(of).blocks.find((block) => block.kind === 'facts')!;
    expect(facts.kind === 'facts' && facts.facts.find(({ id }) => id === 'asked')).toMatchObject({ cell: 4, note: ru.sheets.common.fromWorkbook });
  });

  it('say what was left out', () => {
    const district = threeKinds(30);
    const spec = sheet(sheetsInput({}, { ...district, passports: district.passports.slice(1) }));
    expect(linesOf(spec)).toContain(`Нет соцпаспорта (1\u00a0школа): ${district.schools[0]!.name}.`);
  });

  it('are not there where they cannot be computed, but speak where they have been', () => {
    const few = sheetsInput({}, DISTRICT);
    expect(clustersSheet(few, ru)).toBeNull();
    expect(linesOf(clustersSheet({ ...few, standing: ['clusters'] }, ru)!)).toContain('а нужно не меньше 12');
  });

  it('have the same shape in English', () => {
    const [russian, english] = [layoutSheet(sheet(), 'plain'), layoutSheet(sheet(input(), textsFor('en')), 'plain')];
    expect(english.contents.map((row) => row.length)).toEqual(russian.contents.map((row) => row.length));
    expect(disagreements(english)).toEqual([]);
  });
});

describe('groups in «Сводка» and in a story', () => {
  it('are told with their number and lead to the sheet', () => {
    const [found, lowest] = clustersSummary(input(), ru);
    expect(found!.text).toBe('Кластеры: 30\u00a0школ по условиям и результатам — 3\u00a0группы; группы различаются отчётливо; при пропуске десятой части школ группы почти полностью сохраняются.');
    expect(lowest!.text).toMatch(/^Группа с наименьшими результатами \(10\u00a0школ\): сельские/);
    expect(found!.link).toMatchObject({ generated: 'clusters' });
    expect(clustersSummary(sheetsInput({}, DISTRICT), ru)).toEqual([]);
  });

  it('are told of a school with what sets it apart', () => {
    const of = input();
    const [item] = clustersStory(of.assessment.schools[2]!.school.key, of.analysis, of.assessment, ru);
    expect(item!.text).toMatch(/^По условиям и результатам школа входит в группу 1 из 3 \(10\u00a0школ\): сельские/);
    expect(item!.detail).toContain('Многодетные: +');
    expect(clustersStory('нет такой', of.analysis, of.assessment, ru)).toEqual([]);
  });

  it.each([
    [0.25, 'none'],
    [0.26, 'weak'],
    [0.51, 'medium'],
    [0.71, 'strong'],
  ] as const)('call a silhouette of %d by the borders of Kaufman and Rousseeuw: %s', (silhouette, word) => {
    expect(structureOf(silhouette)).toBe(word);
  });

  it.each([
    [0.64, 'poor'],
    [0.65, 'moderate'],
    [0.8, 'good'],
    [0.9, 'excellent'],
  ] as const)('call a Rand index of %d by the borders of Steinley: %s', (rand, word) => {
    expect(stabilityOf(rand)).toBe(word);
  });
});
