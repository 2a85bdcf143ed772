import fc from 'fast-check';
import { countedSchools } from '../../../../src/engine/analysis/countedSchools';
import { analyseTransitions } from '../../../../src/engine/analysis/transitions/analyseTransitions';
import type { MunicipalityGroup } from '../../../../src/engine/analysis/transitions/schoolMoves';
import { seriesOf } from '../../../../src/engine/analysis/transitions/series';
import { NO_ANALYSIS_INPUT } from '../../../../src/engine/model';
import { DEFAULT_SETTINGS } from '../../../../src/engine/settings';
import { result, school } from '../../builders';
import { assessed, listed, transitionsOf } from '../rows';
import { MORE, NO_NEW, NONE, ONLY_NEW, REGION_LISTS, REGION_SCHOOLS } from './region';

describe('the lists of 2020 and 2022 of [003]', () => {
  const found = transitionsOf({ schools: REGION_SCHOOLS }, { lists: REGION_LISTS }, { year: 2022 });
  const named = (group: MunicipalityGroup): readonly string[] => found.chosen.municipalities.filter(({ groups }) => groups.includes(group)).map(({ municipality }) => municipality);

  it('are chosen as the last two of one maker', () => {
    const { from, to, chosen } = found.chosen.pair;
    expect(chosen).toBe('one-maker');
    expect([found.lists[from]?.year, found.lists[to]?.year]).toEqual([2020, 2022]);
  });

  it('reconcile: 379 = 266 + 113, 233 = 113 + 120', () => {
    expect(found.chosen.counts).toEqual({ was: 379, left: 266, stayed: 113, appeared: 120, now: 233 });
  });

  it('have 44 municipalities: 9 without ШНОР, 6 with only new ones, 4 without new ones, 6 with more, 31 with new ones', () => {
    expect(found.chosen.municipalities).toHaveLength(44);
    expect(found.chosen.groupCounts).toEqual({ none: 9, 'only-new': 6, 'no-new': 4, more: 6, 'with-new': 31 });
    expect(44 - 9 - 4).toBe(31);
  });

  it('name the municipalities of the slides, Гулькевичский in two groups', () => {
    expect([...named('none')].sort()).toEqual([...NONE].sort());
    expect([...named('only-new')].sort()).toEqual([...ONLY_NEW].sort());
    expect([...named('no-new')].sort()).toEqual([...NO_NEW].sort());
    expect([...named('more')].sort()).toEqual([...MORE].sort());
    expect(named('only-new').filter((name) => named('more').includes(name))).toEqual(['Гулькевичский']);
  });

  it('put 113 schools on the first track, 233 on the second, all on the third', () => {
    expect(found.chosen.tracks).toEqual({ stayed: 113, listed: 233, all: REGION_SCHOOLS.length });
  });
});

/** [002], the table of October and November 2021: five and four rows; of one row two schools, a head and its filial. */
describe('the lists of Рособрнадзор and ЦОКО of [002]', () => {
  const heads = ['Гляденская СОШ', 'Краснополянская СОШ', 'Сохновская СОШ', 'Подсосенская СОШ', 'Степновская СОШ', 'Павловская СОШ', 'Сахаптинская СОШ'];
  const filials: Readonly<Record<string, string>> = { 'Антроповская ООШ': 'Гляденская СОШ', 'Сережская ООШ': 'Краснополянская СОШ', 'Верхнеададымская НОШ': 'Сохновская СОШ', 'Селедковская НОШ': 'Подсосенская СОШ' };
  const schools = [...heads.map((key) => school(key)), ...Object.entries(filials).map(([key, parentKey]) => school(key, { parentKey, primaryOnly: key.endsWith('НОШ') }))];
  const lists = [
    ...listed('Рособрнадзор', 2021, ['Степновская СОШ', 'Павловская СОШ', 'Антроповская ООШ', 'Краснополянская СОШ', 'Сережская ООШ', 'Сахаптинская СОШ']),
    ...listed('ЦОКО', 2021, ['Антроповская ООШ', 'Краснополянская СОШ', 'Сережская ООШ', 'Верхнеададымская НОШ', 'Селедковская НОШ']),
  ];

  it('are 8 schools together with filials apart, 7 with head organisations, as the document counts', () => {
    const apart = transitionsOf({ schools }, { lists }, { year: 2021 }).unions[0]!;
    expect(apart).toMatchObject({ apart: 8, withHeads: 7, onAll: 3 });
    expect(apart.schools).toHaveLength(8);
  });

  it('have 5 and 4 schools, 7 together, when filials are counted with their heads, and say what became of the rows', () => {
    const found = transitionsOf({ schools }, { lists }, { year: 2021, filials: 'with-parent' });
    const sizes = found.lists.map(({ kind, maker, schools: own, account }) => [kind, maker, own.length, account?.rows ?? null, account?.joined ?? null]);
    expect(sizes).toEqual([
      ['external', 'Рособрнадзор', 5, 6, 1],
      ['external', 'ЦОКО', 4, 5, 1],
      ['union', '', 7, null, null],
    ]);
    expect(found.unions[0]).toMatchObject({ apart: 8, withHeads: 7, onAll: 2 });
    const union = found.unions[0]!;
    expect(union.schools.find(({ school: key }) => key === 'Гляденская СОШ')?.on).toEqual([0, 1]);
  });

  it('are set against each other for want of lists of different years', () => {
    const found = transitionsOf({ schools }, { lists }, { year: 2021 });
    expect([found.chosen.pair.from, found.chosen.pair.to]).toEqual([0, 1]);
    expect(found.chosen.pair.chosen).toBe('any');
    expect(found.transitions).toEqual([]);
  });
});

describe('computed lists', () => {
  const schools = ['а', 'б', 'в'].map((key) => school(key));
  const low = (of: string, year: number) => [result(of, year, 'ОГЭ математика', 30, 50), result(of, year, 'ЕГЭ русский язык', 30, 50)];
  const good = (of: string, year: number) => [result(of, year, 'ОГЭ математика', 0, 50)];
  const results = [...low('а', 2019), ...good('б', 2019), ...good('в', 2019), ...low('а', 2020), ...low('б', 2020), ...low('в', 2020), ...good('а', 2021), ...low('б', 2021)];

  it('are those of the rule for every year, with the years compared one by one', () => {
    const found = transitionsOf({ schools, results }, {});
    expect(found.lists.map(({ kind, year, schools: own, previousYearEmpty }) => [kind, year, own, previousYearEmpty])).toEqual([
      ['computed', 2019, ['а'], true],
      ['computed', 2020, ['а', 'б', 'в'], false],
      ['computed', 2021, ['б'], false],
    ]);
    expect(found.transitions.map(({ from, to, adjacent }) => [from, to, adjacent])).toEqual([
      [0, 1, true],
      [1, 2, true],
      [0, 2, false],
    ]);
    expect(found.chosen.pair).toEqual({ from: 1, to: 2, chosen: 'computed' });
  });

  it('give the reporting year the very list of the assessment', () => {
    const assessment = assessed({ schools, results });
    const found = transitionsOf({ schools, results }, {});
    expect(found.lists.at(-1)?.schools).toEqual(assessment.schools.filter(({ lowResults }) => lowResults.status === 'listed').map((one) => one.school.key));
  });

  it('say which schools left for want of results, not by them', () => {
    const { chosen } = transitionsOf({ schools, results }, {});
    expect(chosen.counts).toEqual({ was: 3, left: 2, stayed: 1, appeared: 0, now: 1 });
    expect(chosen.schools.map(({ school: key, move, withoutData }) => [key, move, withoutData])).toEqual([
      ['а', 'left', false],
      ['б', 'stayed', false],
      ['в', 'left', true],
    ]);
    expect(chosen.leftWithoutData).toBe(1);
  });

  it('show what counting biased results would change in the mode «both»', () => {
    const biased = results.map((row) => (row.school === 'в' && row.year === 2020 ? { ...row, biased: true } : row));
    const found = transitionsOf({ schools, results: biased }, {}, { objectivity: 'both' });
    expect(found.chosen.counts).toEqual({ was: 2, left: 1, stayed: 1, appeared: 0, now: 1 });
    expect(found.chosen.ifBiasedCounted).toEqual({ was: 3, left: 2, stayed: 1, appeared: 0, now: 1 });
    expect(transitionsOf({ schools, results: biased }, {}).chosen.ifBiasedCounted).toBeNull();
  });
});

describe('the choice of two lists', () => {
  const schools = ['а', 'б'].map((key) => school(key));
  const lists = [
    ...listed('Рособрнадзор', 2020, ['а']),
    ...listed('ЦОКО', 2021, ['а', 'б']),
    ...listed('Рособрнадзор', 2022, ['б']),
    ...listed('ЦОКО', 2022, ['а']),
    ...listed('Необъективные результаты', 2022, ['а', 'б']),
    ...listed('Необъективные результаты', 2021, ['а']),
  ];
  const results = [result('а', 2022, 'ОГЭ математика', 30, 50), result('а', 2022, 'ОГЭ русский язык', 30, 50)];
  const chosenBy = (from: string | null, to: string | null): unknown => {
    const found = transitionsOf({ schools, results }, { lists }, { analysis: { ...DEFAULT_SETTINGS.analysis, transitions: { from, to } } });
    const name = (place: number): string => {
      const { kind, maker, year } = found.lists[place]!;
      return `${maker || kind} ${year}`;
    };
    return [name(found.chosen.pair.from), name(found.chosen.pair.to), found.chosen.pair.chosen, found.notFound];
  };

  it.each([
    ['рособрнадзор  2020', '«ЦОКО» 2022', ['Рособрнадзор 2020', 'ЦОКО 2022', 'settings', []]],
    ['2020', '2022', ['Рособрнадзор 2020', 'union 2022', 'settings', []]],
    ['ЦОКО 2022', 'ШНОР (расчёт) 2022', ['ЦОКО 2022', 'computed 2022', 'settings', []]],
    [null, 'ЦОКО 2022', ['ЦОКО 2021', 'ЦОКО 2022', 'settings', []]],
    ['ЦОКО 2021', null, ['ЦОКО 2021', 'ЦОКО 2022', 'settings', []]],
    [null, null, ['ЦОКО 2021', 'ЦОКО 2022', 'one-maker', []]],
    ['Минпрос 2020', null, ['ЦОКО 2021', 'ЦОКО 2022', 'one-maker', ['Минпрос 2020']]],
    ['1999', 'нечто', ['ЦОКО 2021', 'ЦОКО 2022', 'one-maker', ['1999', 'нечто']]],
    ['ЦОКО 2022', 'ЦОКО 2022', ['ЦОКО 2021', 'ЦОКО 2022', 'one-maker', []]],
  ])('by «%s» and «%s»', (from, to, expected) => {
    expect(chosenBy(from, to)).toEqual(expected);
  });

  it('never takes a list of bias for one of low results, nor unites it', () => {
    const found = transitionsOf({ schools }, { lists: lists.filter(({ list }) => list !== 'ЦОКО') }, { year: 2022 });
    expect(found.chosen.pair.chosen).toBe('one-maker');
    expect(found.lists[found.chosen.pair.to]?.maker).toBe('Рособрнадзор');
    expect(found.unions).toEqual([]);
  });
});

describe('a maker whose lists have their year in the name', () => {
  it.each([
    ['Рособрнадзор, октябрь 2021', 'Рособрнадзор'],
    ['Рособрнадзор (август 2022 г.)', 'Рособрнадзор'],
    ['Перечень ШНОР за 2021/2022 учебный год', 'Перечень ШНОР'],
    ['ШНОР 2021–22 уч. год', 'ШНОР'],
    ['ЦОКО', 'ЦОКО'],
    ['Майкопский список', 'Майкопский список'],
    ['2020', ''],
  ])('is one: «%s» is of the series «%s»', (maker, series) => {
    expect(seriesOf(maker)).toBe(series);
  });

  it('has its last two lists compared, under the names that they have', () => {
    const schools = [school('а'), school('б')];
    const found = transitionsOf({ schools }, { lists: [...listed('Рособрнадзор 2020', 2020, ['а']), ...listed('ЦОКО', 2021, ['а']), ...listed('Рособрнадзор, август 2022', 2022, ['б'])] }, { year: 2022 });
    expect(found.chosen.pair).toEqual({ from: 0, to: 2, chosen: 'one-maker' });
    expect(found.transitions.find(({ adjacent }) => adjacent)).toMatchObject({ from: 0, to: 2 });
  });
});

describe('the account of a list', () => {
  it('explains every row that is no school: unknown, repeated, joined to its head', () => {
    const schools = [school('а'), school('ф1', { parentKey: 'а' }), school('ф2', { parentKey: 'а' }), school('б')];
    const lists = [...listed('Список', 2021, ['ф1', 'ф2', 'б']), ...listed('Список', 2022, ['а', 'ф1'])];
    const listRows = [
      { list: 'Список', year: 2021, rows: 6, used: 3, unknown: 1, repeated: 2 },
      { list: 'Список', year: 2022, rows: 2, used: 2, unknown: 0, repeated: 0 },
    ];
    const found = transitionsOf({ schools }, { lists, listRows }, { year: 2022, filials: 'with-parent' });
    expect(found.lists.map(({ account, schools: own }) => [account, own])).toEqual([
      [{ rows: 6, unknown: 1, repeated: 2, joined: 1 }, ['а', 'б']],
      [{ rows: 2, unknown: 0, repeated: 0, joined: 1 }, ['а']],
    ]);
    // the head's own row leads back, not its filial's
    expect(found.chosen.schools[0]).toMatchObject({ school: 'а', nowOrigin: lists[3]!.origin });
  });

  it('stands for a list of which no row could be used', () => {
    const listRows = [{ list: 'Пустой', year: 2020, rows: 2, used: 0, unknown: 2, repeated: 0 }];
    const found = transitionsOf({ schools: [school('а')] }, { lists: listed('Список', 2021, ['а']), listRows }, { year: 2021 });
    expect(found.lists[0]).toMatchObject({ maker: 'Пустой', schools: [], account: { rows: 2, unknown: 2 } });
    expect(found.chosen.counts).toEqual({ was: 0, left: 0, stayed: 0, appeared: 1, now: 1 });
  });
});

describe('municipalities', () => {
  it('are one however they are spelt, and schools without one are counted apart', () => {
    const schools = [school('а', { municipality: 'Каневской  район' }), school('б', { municipality: 'каневской район' }), school('в'), school('г', { municipality: ' ' })];
    const { chosen } = transitionsOf({ schools }, { lists: [...listed('Л', 2020, ['а', 'в']), ...listed('Л', 2021, ['б', 'в'])] }, { year: 2021 });
    expect(chosen.municipalities).toEqual([{ municipality: 'Каневской район', schools: 2, was: 1, left: 1, stayed: 0, appeared: 1, now: 1, groups: ['only-new', 'with-new'] }]);
    expect(chosen.withoutMunicipality).toEqual({ was: 1, left: 0, stayed: 1, appeared: 0, now: 1 });
  });
});

describe('nothing to compare', () => {
  it.each([
    ['no list at all', []],
    ['one list', listed('Л', 2020, ['а'])],
    ['lists of bias alone', [...listed('Необъективные', 2020, ['а']), ...listed('Необъективные', 2021, ['а'])]],
  ])('is a reason: %s', (_, lists) => {
    const assessment = assessed({ schools: [school('а')] }, { year: 2021 });
    expect(analyseTransitions(assessment, { ...NO_ANALYSIS_INPUT, lists }, countedSchools(assessment, []))).toEqual({ status: 'not-computed', reason: { code: 'no-rows', table: 'lists' } });
  });
});

describe('any two lists', () => {
  const keys = Array.from({ length: 12 }, (_, at) => `ш${at}`);
  const schools = keys.map((key, at) => school(key, { municipality: at % 4 === 0 ? null : `МО ${at % 3}` }));
  const subset = fc.subarray(keys, { minLength: 0 });
  const row = { list: 'Л', rows: 0, used: 0, unknown: 0, repeated: 0 };
  /** Empty lists exist when their rows do. */
  const listRows = [
    { ...row, year: 2020 },
    { ...row, year: 2021 },
  ];
  const countsOf = (was: readonly string[], now: readonly string[]) =>
    transitionsOf({ schools }, { lists: [...listed('Л', 2020, was), ...listed('Л', 2021, now)], listRows: listRows.filter(({ year }) => (year === 2020 ? was : now).length === 0) }, { year: 2021 }).chosen;

  it('reconcile, school by school and municipality by municipality', () => {
    fc.assert(
      fc.property(subset, subset, (was, now) => {
        const { counts, schools: moves, municipalities, withoutMunicipality } = countsOf(was, now);
        expect(counts.was).toBe(was.length);
        expect(counts.now).toBe(now.length);
        expect(counts.left + counts.stayed).toBe(counts.was);
        expect(counts.stayed + counts.appeared).toBe(counts.now);
        expect(moves).toHaveLength(counts.left + counts.stayed + counts.appeared);
        for (const count of ['was', 'left', 'stayed', 'appeared', 'now'] as const) {
          expect(municipalities.reduce((sum, one) => sum + one[count], withoutMunicipality[count])).toBe(counts[count]);
        }
      }),
    );
  });

  it('swapped swap new and left, and was and now', () => {
    fc.assert(
      fc.property(subset, subset, (was, now) => {
        const [there, back] = [countsOf(was, now).counts, countsOf(now, was).counts];
        expect(back).toEqual({ was: there.now, left: there.appeared, stayed: there.stayed, appeared: there.left, now: there.was });
      }),
    );
  });
});
