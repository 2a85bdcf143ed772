import { DEFAULT_CATALOGUE } from '../../../src/engine/support/defaultCatalogue/defaultCatalogue';
import type { Measure } from '../../../src/engine/support/model';
import { priorityOf, type Priority } from '../../../src/engine/support/recommend';
import { FORBIDDEN_RU, forbiddenIn } from '../../../src/i18n/forbidden';
import { textsFor } from '../../../src/i18n';
import { layoutSheet } from '../../../src/sheets/layout';
import type { SheetPlan } from '../../../src/sheets/plan';
import { recommendationsSheet } from '../../../src/sheets/recommendations/recommendations';
import { MOST_ROWS } from '../../../src/sheets/recommendations/widths';
import type { ReportInput } from '../../../src/sheets/sheetsInput';
import type { TableBlock } from '../../../src/sheets/spec';
import { TABLES } from '../analysisRows';
import { DISTRICT } from '../district';
import { disagreements } from '../recalculate';
import { reportInput } from '../reportInput';

const ru = textsFor('ru');
const en = textsFor('en');
const district = reportInput({ tables: TABLES });

const planOf = (input: ReportInput, texts = ru): SheetPlan => layoutSheet(recommendationsSheet(input, texts), 'plain');
const tableOf = (input: ReportInput, id: string, texts = ru): TableBlock => recommendationsSheet(input, texts).blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;
const textOf = (cell: unknown): string => String(typeof cell === 'object' && cell !== null ? (cell as { value: unknown }).value : (cell ?? ''));
const wordsOf = (plan: SheetPlan): string => plan.contents.flat().map(textOf).join('\n').replaceAll('\u00a0', ' ');
const cellsOf = (table: TableBlock, row: number): Readonly<Record<string, string>> => Object.fromEntries(table.columns.map(({ id }, at) => [id, textOf(table.rows[row]![at]).replaceAll('\u00a0', ' ')]));

const OWN: Measure = { ...DEFAULT_CATALOGUE[0]!, code: 'Н-1', bases: ['risk-2'], text: 'Своя мера', kind: 'networking', level: 'municipality', origin: { sheet: 'Каталог мер', address: 'C2' } };

describe('«Адресные рекомендации»', () => {
  it.each(['plain', 'addin'] as const)('count in %s formulas what the engine counted', (mode) => {
    for (const input of [district, reportInput(), reportInput({ settings: { objectivity: 'both' }, tables: TABLES })]) {
      for (const texts of [ru, en]) expect(disagreements(layoutSheet(recommendationsSheet(input, texts), mode))).toEqual([]);
    }
  });

  it('tell of each measure what it rests on, with its figures and the number of the finding', () => {
    const measures = tableOf(district, 'measures');
    const findings = tableOf(district, 'findings');
    const row = measures.rows.findIndex((_, at) => cellsOf(measures, at)['code'] === 'М-2.1');
    const cells = cellsOf(measures, row);
    // risk factor 2 of school 1: the mean of 0.75 and 0.25
    const number = findings.rows.findIndex((_, at) => cellsOf(findings, at)['finding']!.startsWith('Фактор риска 2.')) + 1;
    expect(cells).toMatchObject({
      school: 'МБОУ «Лукоморская СОШ № 1»',
      ground: `(${number}) Фактор риска 2. Дефицит педагогических кадров: уровень «высокий», балл 0,50 (2020/2021)`,
      level: 'школа',
      months: 'апрель–июнь',
      responsible: 'Директор школы',
      riskKind: 'кадры',
      manageability: 'управляемый',
      nature: 'оперативное',
    });
  });

  it('name every ground of every measure by a number that stands in the table of findings', () => {
    const measures = tableOf(district, 'measures');
    const findings = tableOf(district, 'findings');
    district.support.recommendations.forEach(({ school, findings: own }, at) => {
      const cells = cellsOf(measures, at);
      const numbers = [...cells['ground']!.matchAll(/\((\d+(?:, \d+)*)\)/g)].flatMap(([, found]) => found!.split(', ').map(Number)).filter((number) => number <= findings.rows.length);
      for (const one of own) expect(numbers).toContain(district.support.findings.indexOf(one) + 1);
      expect(cellsOf(findings, district.support.findings.indexOf(own[0]!))['school']).toBe(cells['school']);
      expect(cells['school']).toContain(district.assessment.schools.find((assessed) => assessed.school.key === school)!.school.name);
    });
  });

  it('lead from findings and measures to the input cells', () => {
    const links = planOf(district).links.map(({ link }) => `${link.sheet}!${link.address}`);
    for (const { origin } of district.support.findings) expect(links).toContain(`${origin!.sheet}!${origin!.address}`);
  });

  it('hand a school its own measures of the first priorities, and name the others by their codes', () => {
    const own = tableOf(district, 'own');
    const schools = tableOf(district, 'schools');
    district.assessment.schools.forEach(({ school }, at) => {
      const offered = district.support.recommendations.filter((one) => one.school === school.key);
      const named = new Set(cellsOf(schools, at)['codes']!.match(/М-\d+\.\d+/g));
      expect(named).toEqual(new Set(offered.map(({ measure }) => measure.code)));
    });
    const expected = district.support.recommendations.filter((one) => one.measure.level === 'school' && priorityOf(one) !== 'third');
    expect(own.rows.map((_, at) => cellsOf(own, at)['code'])).toEqual(expected.map(({ measure }) => measure.code));
  });

  it('let the municipality’s table stand under the header that print repeats', () => {
    const [own, united] = [tableOf(district, 'own'), tableOf(district, 'united')];
    expect(united.columns.map(({ id }) => (id === 'schools' ? 'school' : id === 'bases' ? 'ground' : id))).toEqual(own.columns.slice(0, united.columns.length).map(({ id }) => id));
    expect(district.support.unitedMeasures.map(({ schools }) => schools.length)).toEqual([...district.support.unitedMeasures.map(({ schools }) => schools.length)].sort((a, b) => b - a));
  });

  it('name a school without grounds as such', () => {
    const words = wordsOf(planOf(reportInput()));
    expect(words).toContain('Без оснований, меры не предлагаются:');
    const schools = tableOf(reportInput(), 'schools');
    const found = new Set(reportInput().support.findings.map(({ school }) => school));
    reportInput().assessment.schools.forEach(({ school }, at) => {
      expect(cellsOf(schools, at)['codes'] === 'оснований нет: меры не предлагаются').toBe(!found.has(school.key));
    });
  });

  it('take the user’s catalogue, lead to its rows, and say which kinds and grounds it leaves without a measure', () => {
    const input = reportInput({ support: { catalogue: [OWN] } });
    const words = wordsOf(planOf(input));
    expect(words).toContain('меры взяты из каталога этой книги');
    expect(words).toContain('Среди предложенных мер нет видов: качество подготовки, методическая поддержка, школы-наставники, управленческие команды, повышение квалификации.');
    expect(words).toMatch(/В каталоге нет мер для выявленных оснований: .*Низкий результат: математика/);
    expect(planOf(input).links.map(({ link }) => link)).toContainEqual(OWN.origin);
    expect(cellsOf(tableOf(input, 'measures'), 0)).toMatchObject({ measure: 'Своя мера', code: 'Н-1' });
  });

  it('say that an empty catalogue leaves nothing to recommend', () => {
    const words = wordsOf(planOf(reportInput({ support: { catalogue: [] } })));
    expect(words).toContain('нет ни одной меры, которую можно учесть');
    expect(words).not.toContain('В каталоге нет мер для');
  });

  it('cut what nobody can read, the first priorities last, and say so', () => {
    const { recommendations } = district.support;
    const times = Math.ceil((MOST_ROWS * 1.2) / recommendations.length);
    const many = Array.from({ length: times }, () => recommendations.map((one) => ({ ...one }))).flat();
    const input = { ...district, support: { ...district.support, recommendations: many } };
    const measures = tableOf(input, 'measures');
    expect(measures.rows).toHaveLength(MOST_ROWS);
    const priorities = measures.rows.map((_, at) => cellsOf(measures, at)['priority']);
    const count = (priority: Priority): number => many.filter((one) => priorityOf(one) === priority).length;
    expect(priorities.filter((priority) => priority === 'первая')).toHaveLength(count('first'));
    expect(priorities.filter((priority) => priority === 'дополнительно').length).toBeLessThan(count('third'));
    expect(JSON.stringify(recommendationsSheet(input, ru).blocks.slice(0, 3))).toContain(`показано ${MOST_ROWS} из ${many.length}`);
  });

  it('stay within the wording that is allowed, in both languages the same blocks', () => {
    const found = forbiddenIn(wordsOf(planOf(district)), FORBIDDEN_RU).map(({ wording: { id }, ...rest }) => ({ id, rest }));
    expect(found).toEqual([]);
    expect(recommendationsSheet(district, en).blocks.map(({ kind }) => kind)).toEqual(recommendationsSheet(district, ru).blocks.map(({ kind }) => kind));
  });

  it('stand also where nothing was found', () => {
    const input = reportInput({ input: { ...DISTRICT, schools: DISTRICT.schools.slice(2, 3), riskValues: [], riskProfiles: [], passports: [] } });
    expect(input.support.findings).toEqual([]);
    const words = wordsOf(planOf(input));
    expect(words).toContain('Выявлено 0 оснований для помощи у 0 школ из 1.');
    expect(words).toContain('Без оснований, меры не предлагаются: МБОУ «Теремковская НОШ».');
    expect(disagreements(planOf(input))).toEqual([]);
  });
});
