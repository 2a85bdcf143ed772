import type { DistrictInput } from '../../src/engine/model';
import { asPercent } from '../../src/engine/units';
import { textsFor, type Texts } from '../../src/i18n';
import { buildSheetSpecs } from '../../src/sheets/buildSheetSpecs';
import { groupsSheet } from '../../src/sheets/groups/groups';
import { isbshSheet } from '../../src/sheets/isbsh/isbsh';
import { layoutSheet } from '../../src/sheets/layout';
import type { SheetPlan } from '../../src/sheets/plan';
import { settingSourcesFrom, type SheetsInput } from '../../src/sheets/sheetsInput';
import type { SheetId } from '../../src/sheets/spec';
import { summarySheet } from '../../src/sheets/summary/summary';
import { DISTRICT, largeDistrict, sheetsInput } from './district';
import { sketch } from './sketch';

const ru = textsFor('ru');

const planOf = (id: SheetId, input: SheetsInput, texts: Texts = ru): SheetPlan =>
  layoutSheet(
    buildSheetSpecs(input, texts).find((spec) => spec.id === id)!,
    'plain',
  );

const wordsOf = (plan: SheetPlan): string =>
  plan.contents
    .flat()
    .map((content) => (typeof content === 'object' && content !== null ? String(content.value) : String(content ?? '')))
    .join('\n');

describe('the generated sheets', () => {
  const specs = buildSheetSpecs(sheetsInput(), ru);

  it('stand in the order of the contract', () => {
    expect(specs.map(({ name }) => name)).toEqual([
      'Сводка',
      'Низкие результаты',
      'ИСБШ',
      'Риски школ',
      'Группы школ',
      'Динамика',
      'ИОР',
      'Ожидаемые результаты',
      'Факторы',
      'Похожие школы',
      'Объективность',
      'Переходы списков',
      'Воронка',
      'Проблемы данных',
    ]);
  });

  it('have the same names and shape in English', () => {
    const english = buildSheetSpecs(sheetsInput(), textsFor('en'));
    expect(english.map(({ name }) => name)).toEqual(specs.map(({ name }) => name));
    for (const [at, spec] of english.entries()) expect(spec.blocks.length).toBe(specs[at]?.blocks.length);
  });

  it.each(specs.map((spec) => [spec.name, spec] as const))('look so: %s', (_, spec) => {
    expect(sketch(layoutSheet(spec, 'plain'))).toMatchSnapshot();
  });

  it('never rank, prove or accuse', () => {
    const all = specs.map((spec) => wordsOf(layoutSheet(spec, 'values'))).join('\n').toLowerCase();
    expect(all).not.toMatch(/худш|отстающ|необъективность доказана|виновн|рейтинг учителей/);
  });

  it('name each Excel table once', () => {
    const names = specs.flatMap((spec) => layoutSheet(spec, 'values').tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^\p{L}+$/u.test(name))).toEqual([]);
  });

  it('keep a school whose name looks like a formula a text everywhere', () => {
    const trickyCells = specs.flatMap((spec) => layoutSheet(spec, 'plain').contents.flat()).filter((content) => typeof content === 'object' && content !== null && content.formula.includes('Хитрая'));
    expect(trickyCells).toEqual([]);
    expect(wordsOf(planOf('low-results', sheetsInput()))).toContain('\n=МБОУ «Хитрая СОШ»\n');
  });

  it('tell schools of one name apart by their codes', () => {
    const words = wordsOf(planOf('groups', sheetsInput()));
    expect(words).toContain('МБОУ «Репкинская ООШ» (код 105)');
    expect(words).toContain('МБОУ «Репкинская ООШ» (код 107)');
    expect(words).not.toContain('Буянская СОШ» (код');
  });

  it('name a generated sheet by its id where a link leads to it, whatever its name will be', () => {
    const { links } = planOf('summary', sheetsInput());
    expect(links.map(({ link }) => link)).toContainEqual({ sheet: 'Проблемы данных', address: 'A1', generated: 'issues' });
  });
});

describe('«Низкие результаты»', () => {
  it('says with the figures why a school is listed', () => {
    const words = wordsOf(planOf('low-results', sheetsInput()));
    expect(words).toContain(
      'МБОУ «Лукоморская СОШ № 1». Критерии 1 и 2: низкие результаты по 2\u00a0процедурам в 2020/2021 году — ВПР математика 5 (30 из 50, 60\u00a0%), ОГЭ математика (28 из 50, 56\u00a0%); в 2019/2020 году — ВПР математика 5 (25 из 50, 50\u00a0%).',
    );
    expect(words).toContain('МБОУ «Буянская СОШ». Критерий 2: низкие результаты в каждом из двух лет — 2020/2021: ВПР математика 6 (3 из 10, 30\u00a0%); 2019/2020: ВПР русский язык 5 (3 из 10, 30\u00a0%).');
  });

  it('names the procedure that was low in both years under the rule set of 2025', () => {
    const words = wordsOf(planOf('low-results', sheetsInput({ ruleSet: 'same-procedure-2025' })));
    expect(words).toContain('(одна и та же процедура в оба года: ВПР математика 5)');
    expect(words).not.toContain('МБОУ «Буянская СОШ». Критерий');
  });

  it('strikes an excluded result and keeps its figures out of the working columns', () => {
    const plan = planOf('low-results', sheetsInput());
    const struck = plan.styles.filter(({ style }) => style.struck);
    expect(struck).toHaveLength(1);
    const { row, column } = struck[0]!.range;
    expect(plan.contents[row]?.[column]).toBe(0.5);
    expect(plan.contents[row]).not.toContain(40 * 0.5);
  });

  it('shows the verdict with biased results counted beside the official one when both are asked for', () => {
    const words = wordsOf(planOf('low-results', sheetsInput({ objectivity: 'both' })));
    expect(words).toContain('Если учесть отмеченные');
    expect(words).toContain('в перечне (1)');
  });
});

describe('missing data', () => {
  const bare: DistrictInput = { ...DISTRICT, results: DISTRICT.results.filter(({ year }) => year === 2021), passports: [], riskValues: [], riskProfiles: [] };

  it('is told of in words, and every sheet still stands', () => {
    const input = sheetsInput({}, bare);
    const summary = wordsOf(planOf('summary', input));
    expect(summary).toContain('За 2019/2020 учебный год нет ни одного результата');
    expect(summary).toContain('индекс ИСБШ не рассчитан ни для одной школы');
    expect(summary).toContain('данных о рисках нет ни по одной школе');
    expect(wordsOf(planOf('isbsh', input))).toContain('Нет соцпаспорта за 2020/2021 и более ранние годы');
    expect(planOf('isbsh', input).charts).toEqual([]);
  });

  it('of all kinds gives sheets without rows', () => {
    const empty: DistrictInput = { schools: [], results: [], passports: [], riskValues: [], riskProfiles: [] };
    const input: SheetsInput = { ...sheetsInput({ year: 2021 }, empty), issues: [], found: [] };
    for (const spec of buildSheetSpecs(input, ru)) expect(layoutSheet(spec, 'plain').contents.length).toBeGreaterThan(5);
    expect(wordsOf(planOf('issues', input))).toContain('Замечаний к данным нет');
  });
});

describe('where settings come from', () => {
  it('is said beside each parameter', () => {
    const words = wordsOf(planOf('low-results', sheetsInput({ lowThreshold: asPercent(25) })));
    expect(words).toContain('порог 25\u00a0%');
    expect(words).toContain('источник: настройка пользователя');
  });

  it('is known from the names that the workbook gave, parts of a setting included', () => {
    const sources = settingSourcesFrom(['risk.high', 'year']);
    expect(sources).toMatchObject({ risk: 'workbook', year: 'workbook', lowThreshold: 'document' });
  });
});

describe('a district of 40,000 schools', () => {
  it('is laid out without running out of stack', () => {
    const input = sheetsInput({}, largeDistrict(40_000));
    for (const build of [summarySheet, groupsSheet, isbshSheet]) expect(layoutSheet(build(input, ru), 'plain').contents.length).toBeGreaterThan(20);
    expect(layoutSheet(groupsSheet(input, ru), 'plain').tables[0]?.range.rows).toBe(40_001);
  }, 60_000);
});
