import { GROUPS } from '../../../src/engine/groups';
import { FORBIDDEN_RU, forbiddenIn } from '../../../src/i18n/forbidden';
import { textsFor } from '../../../src/i18n';
import { layoutSheet } from '../../../src/sheets/layout';
import type { SheetPlan } from '../../../src/sheets/plan';
import type { ReportInput } from '../../../src/sheets/sheetsInput';
import type { TableBlock } from '../../../src/sheets/spec';
import { MOST_LISTED } from '../../../src/sheets/supportList/groupTable';
import { supportListSheet } from '../../../src/sheets/supportList/supportList';
import { DISTRICT, largeDistrict } from '../district';
import { disagreements } from '../recalculate';
import { reportInput } from '../reportInput';

const ru = textsFor('ru');
const en = textsFor('en');
const district = reportInput();

const planOf = (input: ReportInput, texts = ru): SheetPlan => layoutSheet(supportListSheet(input, texts), 'plain');
const textOf = (cell: unknown): string => String(typeof cell === 'object' && cell !== null ? (cell as { value: unknown }).value : (cell ?? '')).replaceAll('\u00a0', ' ');
const wordsOf = (plan: SheetPlan): string => plan.contents.flat().map(textOf).join('\n');
const rowsOf = (input: ReportInput, id: string): readonly (readonly string[])[] =>
  supportListSheet(input, ru)
    .blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!
    .rows.map((row) => row.map(textOf));

describe('«Перечень для адресной помощи»', () => {
  it.each(['plain', 'addin'] as const)('counts the groups in %s formulas as the engine does', (mode) => {
    for (const input of [district, reportInput({ settings: { risk: { high: 0.3, medium: 0.1, highFactorsForZone: 1 } } }), reportInput({ input: { ...DISTRICT, results: DISTRICT.results.slice(-3) } })]) {
      for (const texts of [ru, en]) expect(disagreements(layoutSheet(supportListSheet(input, texts), mode))).toEqual([]);
    }
  });

  it('names each school once, in its primary group', () => {
    const names = GROUPS.map((group) => rowsOf(district, group).map(([, school]) => school));
    GROUPS.forEach((group, at) =>
      expect(names[at]).toEqual(district.assessment.schools.filter(({ primaryGroup }) => primaryGroup === group).map(({ school }) => (school.key === '5' ? 'МБОУ «Репкинская ООШ» (код 105)' : school.name))),
    );
    expect(new Set(names.flat()).size).toBe(names.flat().length);
  });

  it('gives all signs of a school and the reasons of each with their figures', () => {
    const [lukomorye] = rowsOf(district, 'lowResults');
    expect(lukomorye![2]).toBe('ШНОР + Группа риска');
    expect(lukomorye![4]).toContain('ШНОР. Критерии 1 и 2: низкие результаты по 2 процедурам в 2020/2021 году — ВПР математика 5 (30 из 50, 60 %), ОГЭ математика (28 из 50, 56 %)');
    expect(lukomorye![4]).toContain('\nГруппа риска. 1 фактор с уровнем «высокий» — 2. Кадры, балл 0,50 (2020/2021).');
  });

  it('leads to the low result, to the passport and to the risks', () => {
    const links = planOf(district).links.map(({ link }) => `${link.sheet}!${link.address}`);
    expect(links).toEqual(expect.arrayContaining(['Риски!D2', 'Соцпаспорт!A5', DISTRICT.results[0]!.origin.address].map((place) => (place.includes('!') ? place : `Результаты!${place}`))));
  });

  it('says of how many schools a sign cannot be told', () => {
    const words = wordsOf(planOf(district));
    expect(words).toContain('О рисках нельзя судить у 4 школ: нет данных о факторах риска.');
    expect(words).toContain('Школа, которой в перечне нет, не обязательно благополучна');
  });

  it('stands where no school is in any group, and for a great district', () => {
    expect(wordsOf(planOf(reportInput({ input: { ...DISTRICT, schools: DISTRICT.schools.slice(2, 3) } })))).toContain('В этой группе школ нет');
    const large = reportInput({ input: largeDistrict(60) });
    expect(disagreements(planOf(large))).toEqual([]);
  });

  it('cuts a group that nobody can read, says so, and counts it whole', () => {
    const { schools } = district.assessment;
    const listed = schools.find(({ primaryGroup }) => primaryGroup === 'lowResults')!;
    const many = { ...district, assessment: { ...district.assessment, schools: Array.from({ length: MOST_LISTED + 1 }, () => listed) } };
    expect(rowsOf(many, 'lowResults')).toHaveLength(MOST_LISTED);
    expect(rowsOf(many, 'counts')[0]!.slice(2, 4)).toEqual([String(MOST_LISTED + 1), String(MOST_LISTED + 1)]);
    expect(JSON.stringify(supportListSheet(many, ru).blocks)).toContain('показаны первые 5000 из 5001');
  });

  it('stays within the wording that is allowed', () => {
    expect(forbiddenIn(wordsOf(planOf(district)), FORBIDDEN_RU)).toEqual([]);
  });
});
