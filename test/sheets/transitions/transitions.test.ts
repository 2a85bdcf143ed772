import type { AnalysisInput } from '../../../src/engine/model';
import { textsFor } from '../../../src/i18n';
import { layoutSheet } from '../../../src/sheets/layout';
import type { SheetPlan } from '../../../src/sheets/plan';
import type { SheetsInput } from '../../../src/sheets/sheetsInput';
import { transitionsStory } from '../../../src/sheets/transitions/story';
import { transitionsSummary } from '../../../src/sheets/transitions/summary';
import { transitionsSheet } from '../../../src/sheets/transitions/transitions';
import { NO_ANALYSIS_INPUT } from '../../../src/engine/model';
import { NO_ROWS } from '../../engine/analysis/rows';
import { REGION_LISTS, REGION_SCHOOLS } from '../../engine/analysis/transitions/region';
import { TABLES } from '../analysisRows';
import { DISTRICT, sheetsInput } from '../district';
import { disagreements } from '../recalculate';

const ru = textsFor('ru');
const region = sheetsInput({ year: 2022 }, { ...NO_ROWS, schools: REGION_SCHOOLS }, { ...NO_ANALYSIS_INPUT, lists: REGION_LISTS });
const district = sheetsInput({}, DISTRICT, TABLES);

const planOf = (input: SheetsInput, texts = ru): SheetPlan => layoutSheet(transitionsSheet(input, texts)!, 'plain');
const wordsOf = (plan: SheetPlan): string =>
  plan.contents
    .flat()
    .map((content) => (typeof content === 'object' && content !== null ? String(content.value) : String(content ?? '')))
    .join('\n');
const storyOf = (school: string, input = district): readonly string[] => transitionsStory(school, input.analysis, input.assessment, ru).map(({ text, detail }) => [text, detail].filter(Boolean).join(' '));

describe('«Переходы списков»', () => {
  it('tells the lists of [003] in their figures', () => {
    const words = wordsOf(planOf(region));
    expect(words).toContain('Было 379\u00a0школ, вышли 266, остались 113, новых 120, стало 233: 379 = 266 + 113; 233 = 113 + 120.');
    expect(words).toContain('По муниципалитетам (всего 44): нет школ списка — 9; все школы списка новые — 6; нет новых — 4; стало больше — 6; есть новые — 31. Группы пересекаются.');
    expect(words).toContain('266 из 379, 70,2\u00a0% от школ, которые были в списке');
    expect(words).toContain('нет новых школ — 4\u00a0муниципалитета: Геленджик; Крымский; Лабинский; Ленинградский.');
  });

  it.each(['plain', 'addin'] as const)('gives the very values of the rules in %s formulas, of a region and of a district', (mode) => {
    for (const input of [region, district, sheetsInput({ objectivity: 'both', filials: 'with-parent' }, DISTRICT, TABLES)]) {
      expect(disagreements(layoutSheet(transitionsSheet(input, ru)!, mode))).toEqual([]);
    }
  });

  it('charts no more municipalities than can be read, and says how many', () => {
    const chart = planOf(region).charts.find(({ id }) => id === 'municipalities-chart');
    expect(chart).toMatchObject({ title: 'Вышли, остались и новые: 30\u00a0муниципалитетов с наибольшим числом школ', categories: { rows: 30 } });
  });

  it('explains why rows and schools differ', () => {
    expect(wordsOf(planOf(district))).toContain('«Рособрнадзор 2020»: 5\u00a0строк — 3\u00a0школы. Разница: 1 — нет в таблице «Школы», 1 — повтор.');
  });

  it('shows the makers of one year side by side', () => {
    const words = wordsOf(planOf(district));
    expect(words).toContain('2021 год: списков — 2, в них вместе 3\u00a0школы, в каждом из списков — 1.');
  });

  it('leads from a school to its rows of «Списки» and of «Школы»', () => {
    const { links } = planOf(district);
    expect(links.map(({ link }) => link)).toEqual(expect.arrayContaining([TABLES.lists[0]!.origin, DISTRICT.schools[0]!.origin]));
  });

  it('counts a municipality whose name a criterion would take for a pattern or a condition', () => {
    const schools = ['*', '>5', '?айский район', 'Ейский район'].flatMap((municipality, at) => [0, 1].map((half) => ({ ...DISTRICT.schools[0]!, key: `${at}${half}`, name: `ОО ${at}${half}`, municipality })));
    const lists: AnalysisInput['lists'] = schools.flatMap(({ key }) => [2020, 2021].filter((year) => (Number(key) + year) % 3 > 0).map((year) => ({ list: 'Л', year, school: key, origin: { sheet: 'Списки', address: 'A1' } })));
    const input = sheetsInput({ year: 2021 }, { ...NO_ROWS, schools }, { ...NO_ANALYSIS_INPUT, lists });
    expect(disagreements(planOf(input))).toEqual([]);
  });

  it('is not there without two lists, and says so where it stood before', () => {
    const one = sheetsInput({ year: 2021 }, { ...NO_ROWS, schools: DISTRICT.schools });
    expect(transitionsSheet(one, ru)).toBeNull();
    expect(wordsOf(planOf({ ...one, standing: ['transitions'] }))).toContain('Нет пригодных строк в таблице «Списки».');
  });

  it('has the same shape in English', () => {
    for (const input of [region, district]) expect(transitionsSheet(input, textsFor('en'))!.blocks.map(({ kind }) => kind)).toEqual(transitionsSheet(input, ru)!.blocks.map(({ kind }) => kind));
  });
});

describe('the transitions elsewhere', () => {
  it('are one sentence of «Сводка», and another where there are municipalities; both lead to the sheet', () => {
    const items = transitionsSummary(region, ru);
    expect(items.map(({ text }) => text)).toEqual([
      'Переходы списков, «Рособрнадзор 2020» → «Рособрнадзор 2022»: было 379, вышли 266, остались 113, новых 120, стало 233.',
      'Школ списка стало больше в 6\u00a0муниципалитетах; все школы списка новые — в 6\u00a0муниципалитетах.',
    ]);
    for (const { link } of items) expect(link).toMatchObject({ generated: 'transitions' });
    expect(transitionsSummary(district, ru)).toHaveLength(1);
  });

  it('are told of a school: stayed, new, left, and every list that names it', () => {
    expect(storyOf('1')).toEqual(['Остаётся в списке: была в «Рособрнадзор 2020» и есть в «Рособрнадзор 2021».', expect.stringMatching(/^В списках: .*Рособрнадзор 2020; .*ШНОР \(расчёт\) 2021\.$/)]);
    expect(storyOf('4')[0]).toBe('Новая в списке «Рособрнадзор 2021»: в «Рособрнадзор 2020» её не было.');
    expect(storyOf('5')[0]).toBe('Вышла из списка: была в «Рособрнадзор 2020», в «Рособрнадзор 2021» её нет.');
    expect(storyOf('6')).toEqual(['В списках: ЦОКО 2021.']);
    expect(storyOf('3')).toEqual([]);
  });
});
