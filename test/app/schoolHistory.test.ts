/** Schools that were renamed, merged, moved or made filials: from the workbook's cells to the sheets, each school once. */
import fc from 'fast-check';
import { checkContent } from '../../src/app/checkContent';
import { sheetsInput } from '../../src/app/sheetsInput';
import { analyseDistrict } from '../../src/engine/analysis/analyseDistrict';
import type { DistrictAnalysis } from '../../src/engine/analysis/analysis';
import { assessDistrict } from '../../src/engine/assessDistrict';
import type { DistrictAssessment } from '../../src/engine/assessment';
import { RULE_PROCEDURE_NAMES } from '../../src/engine/procedures';
import { EMPTY_MEMORY } from '../../src/excel/memoryXml';
import { textsFor } from '../../src/i18n';
import type { RawSheet, RawValue } from '../../src/inputs/rawWorkbook';
import type { RememberedSettings } from '../../src/inputs/settingsSoFar';
import { buildSheetSpecs } from '../../src/sheets/buildSheetSpecs';
import type { SheetSpec, SpecCell } from '../../src/sheets/spec';

type Row = readonly RawValue[];

interface Book {
  readonly schools: readonly Row[];
  readonly changes?: readonly Row[];
  readonly results: readonly Row[];
  readonly passports?: readonly Row[];
  readonly lists?: readonly Row[];
  readonly literacy?: readonly Row[];
  readonly settings?: RememberedSettings;
}

const HEADERS = {
  Школы: ['Школа', 'Муниципалитет', 'Головная организация'],
  'Изменения школ': ['Было', 'Что произошло', 'Стало', 'Учебный год', 'Прежний муниципалитет'],
  Результаты: ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'],
  Соцпаспорт: ['Школа', 'Учебный год', 'Обучающихся', 'Оба родителя с высшим образованием', 'Неполные семьи', 'На учёте'],
  Списки: ['Школа', 'Год', 'Список'],
  Грамотность: ['Школа', 'Учебный год', 'Класс', 'Работа', 'Недостаточный', 'Пониженный', 'Базовый', 'Повышенный'],
} as const;

const sheetOf = (name: keyof typeof HEADERS, rows: readonly Row[] = []): readonly RawSheet[] => (rows.length === 0 ? [] : [{ name, row: 0, column: 0, values: [HEADERS[name], ...rows], tables: [] }]);

const TEXTS = textsFor('ru');

interface Computed {
  readonly assessment: DistrictAssessment;
  readonly analysis: DistrictAnalysis;
  readonly issues: readonly string[];
  readonly specs: () => readonly SheetSpec[];
}

const compute = ({ schools, changes, results, passports, lists, literacy, settings = {} }: Book): Computed => {
  const sheets = [...sheetOf('Школы', schools), ...sheetOf('Изменения школ', changes), ...sheetOf('Результаты', results), ...sheetOf('Соцпаспорт', passports), ...sheetOf('Списки', lists), ...sheetOf('Грамотность', literacy)];
  const checked = checkContent({ raw: { sheets }, memory: { ...EMPTY_MEMORY, settings }, generated: [] }, TEXTS);
  const { reading } = checked;
  const assessment = assessDistrict(reading.input, reading.settings, reading.analysis)!;
  const analysis = analyseDistrict(assessment, reading.analysis, reading.input.schools);
  return { assessment, analysis, issues: reading.issues.map(({ code }) => code), specs: () => buildSheetSpecs(sheetsInput(checked, { assessment, analysis }, new Date(2026, 10, 14)), TEXTS) };
};

const plainValue = (cell: SpecCell): unknown => (typeof cell === 'object' && cell !== null ? ('value' in cell ? cell.value : null) : cell);

/** The column of schools of a sheet's first table that has one. */
const schoolsOn = (specs: readonly SheetSpec[], id: string): readonly unknown[] => {
  for (const block of specs.find((spec) => spec.id === id)?.blocks ?? []) {
    const column = block.kind === 'table' ? block.columns.findIndex((one) => one.id === 'school') : -1;
    if (block.kind === 'table' && column >= 0) return block.rows.map((row) => plainValue(row[column]!));
  }
  return [];
};

const notesOn = (specs: readonly SheetSpec[], id: string): readonly string[] => (specs.find((spec) => spec.id === id)?.blocks ?? []).flatMap((block) => (block.kind === 'notes' ? block.lines : []));

const [MATH5, MATH6, RUS5] = RULE_PROCEDURE_NAMES as unknown as [string, string, string];

/** Every kind of change in one small district. */
const DISTRICT: Book = {
  schools: [
    ['Степная СОШ', 'Южный район', ''],
    ['Луговая СОШ', 'Южный район', ''],
    ['Речная ООШ', 'Южный район', 'Луговая СОШ'],
    ['Горная СОШ', 'Северный район', ''],
    ['Хвойная СОШ', 'Северный район', ''],
  ],
  changes: [
    ['Школа посёлка Степной', 'переименована', 'Степная СОШ', 2021, ''],
    ['Заливная ООШ', 'присоединена', 'Луговая СОШ', 2021, ''],
    ['Заречная НОШ', 'стала филиалом', 'Речная ООШ', 2021, ''],
    ['Горная СОШ', 'перешла в другой муниципалитет', 'Горная СОШ', 2021, 'Южный район'],
    ['Хвойная СОШ', 'присоединена', 'Горная СОШ', 2021, ''],
  ],
  results: [
    ['Школа посёлка Степной', 2020, MATH5, 40, 20],
    ['Степная СОШ', 2021, MATH5, 40, 20],
    ['Луговая СОШ', 2020, MATH5, 30, 3],
    ['Заливная ООШ', 2020, MATH5, 10, 9],
    ['Луговая СОШ', 2021, MATH5, 40, 5],
    ['Заречная НОШ', 2020, MATH5, 12, 6],
    ['Речная ООШ', 2021, MATH5, 12, 6],
    ['Горная СОШ', 2020, MATH5, 20, 2],
    ['Хвойная СОШ', 2020, MATH5, 20, 12],
    ['Горная СОШ', 2021, MATH5, 40, 3],
  ],
  passports: ['Степная СОШ', 'Луговая СОШ', 'Речная ООШ', 'Горная СОШ'].map((school) => [school, 2021, 100, 10, 20, 3]),
  lists: [['Школа посёлка Степной', 2020, 'ЦОКО'], ['Степная СОШ', 2021, 'ЦОКО'], ['Заливная ООШ', 2020, 'ЦОКО'], ['Луговая СОШ', 2021, 'ЦОКО']],
  literacy: [['Заливная ООШ', 2020, 4, 'Читательская грамотность', 5, 1, 2, 2], ['Луговая СОШ', 2020, 4, 'Читательская грамотность', 1, 2, 10, 7]],
};

const judged = ({ assessment }: Computed): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(assessment.schools.map(({ school, lowResults }) => [school.name, lowResults.judged.map(({ year, below, participants }) => `${String(year)} ${String(below)}/${String(participants)}`)]));

describe('each school once, as it is now', () => {
  const apart = compute(DISTRICT);

  it('with the results that it, or what is a part of it now, had', () => {
    expect(judged(apart)).toEqual({
      'Степная СОШ': ['2021 20/40', '2020 20/40'],
      'Луговая СОШ': ['2021 5/40', '2020 12/40'],
      'Речная ООШ': ['2021 6/12', '2020 6/12'],
      'Горная СОШ': ['2021 3/40', '2020 14/40'],
    });
    expect(apart.issues).toEqual(['former-school-listed']);
  });

  it('on every sheet of schools', () => {
    const specs = apart.specs();
    const names = ['Степная СОШ', 'Луговая СОШ', 'Речная ООШ', 'Горная СОШ'];
    for (const id of ['low-results', 'groups', 'isbsh']) expect([id, [...schoolsOn(specs, id)].sort()]).toEqual([id, [...names].sort()]);
  });

  it('on lists of earlier years too: who stayed, stayed', () => {
    const { transitions } = apart.analysis;
    if (transitions.status !== 'computed') throw new Error('not computed');
    expect(transitions.result.chosen.counts).toMatchObject({ was: 2, now: 2, stayed: 2, left: 0 });
  });

  it('with the classes of a merged school beside its own', () => {
    const { literacy } = apart.analysis;
    if (literacy.status !== 'computed') throw new Error('not computed');
    expect(literacy.result.schools).toHaveLength(1);
    expect(literacy.result.works[0]).toMatchObject({ participants: 30, schools: 1, counts: { insufficient: 6, reduced: 3, basic: 12, advanced: 9 } });
  });

  it('with its history in words', () => {
    const specs = apart.specs();
    const lines = notesOn(specs, 'groups');
    expect(lines).toContain('Степная СОШ. Прежде: «Школа посёлка Степной» — переименована с 2020/2021 учебного года.');
    expect(lines).toContain('Луговая СОШ. Прежде: «Заливная ООШ» — присоединена с 2020/2021 учебного года.');
    expect(lines).toContain('Горная СОШ. Прежде: «Горная СОШ» — перешла из муниципалитета «Южный район» с 2020/2021 учебного года; «Хвойная СОШ» — присоединена с 2020/2021 учебного года.');
    expect(notesOn(specs, 'transitions')).toEqual(expect.arrayContaining(['Речная ООШ. Прежде: «Заречная НОШ» — стала филиалом с 2020/2021 учебного года.']));
    expect(apart.assessment.schools.map(({ school }) => TEXTS.terms.history.ofSchool(school.former ?? [], school.name))[0]).toBe('Прежде: «Школа посёлка Степной» — переименована с 2020/2021 учебного года.');
  });

  it('filials with their heads where the setting says so, after former schools found theirs', () => {
    const joined = compute({ ...DISTRICT, settings: { Филиалы: 'с головной организацией' } });
    const names = Object.keys(judged(joined));
    expect(joined.assessment.settings.filials).toBe('with-parent');
    expect(names).toEqual(['Степная СОШ', 'Луговая СОШ', 'Горная СОШ']);
    // 30 + 10 (merged) + 12 (filial), 3 + 9 + 6
    expect(judged(joined)['Луговая СОШ']).toEqual(['2021 11/52', '2020 18/52']);
  });

  it('says nothing of histories where there are none', () => {
    const { specs } = compute({ ...DISTRICT, changes: [], results: DISTRICT.results.filter(([school]) => school === 'Степная СОШ') });
    expect(notesOn(specs(), 'groups').some((line) => line.includes('Прежде'))).toBe(false);
  });
});

const NAMES = ['Степная СОШ', 'Луговая СОШ', 'Речная ООШ', 'Горная СОШ'] as const;
const SCHOOLS = NAMES.map((name) => [name, 'Южный район', '']);

const counts = fc.nat({ max: 60 }).chain((participants) => fc.nat({ max: participants }).map((below) => [participants, below] as const));
/** All results of the schools of three years; passports of two. */
const rows = fc.record({
  results: fc.array(counts, { minLength: NAMES.length * 9, maxLength: NAMES.length * 9 }),
  passports: fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }), fc.nat({ max: 50 })), { minLength: NAMES.length * 2, maxLength: NAMES.length * 2 }),
  listed: fc.subarray(NAMES.flatMap((name) => [2020, 2021].map((year) => [name, year, 'ЦОКО'] as const))),
});

type Rows = typeof rows extends fc.Arbitrary<infer Value> ? Value : never;

const bookOf = ({ results, passports, listed }: Rows): Book => ({
  schools: SCHOOLS,
  results: results.map(([participants, below], at) => [NAMES[Math.floor(at / 9)]!, 2019 + (Math.floor(at / 3) % 3), [MATH5, MATH6, RUS5][at % 3]!, participants, below]),
  passports: passports.map(([a, b, c], at) => [NAMES[at % NAMES.length]!, 2020 + Math.floor(at / NAMES.length), 50, a, b, c]),
  lists: listed,
});

/** Every figure; where it stands and what a school was called before is none. */
const figures = ({ assessment, analysis }: Computed): unknown =>
  JSON.parse(JSON.stringify({ schools: assessment.schools, border: assessment.isbshBorder, analysis }, (key, value: unknown) => (key === 'origin' || key === 'former' || key === 'origins' ? undefined : value)));

const RUNS = { numRuns: 12 };

describe('properties', () => {
  it('another name in the rows of earlier years, told in «Изменения школ», changes no figure', () => {
    fc.assert(
      fc.property(rows, fc.subarray([...NAMES], { minLength: 1 }), fc.constantFrom(2020, 2021), (given, renamed, since) => {
        const book = bookOf(given);
        const formerly = (row: Row, year: RawValue): Row => (renamed.some((name) => name === row[0]) && Number(year) < since ? [`Прежняя ${String(row[0])}`, ...row.slice(1)] : row);
        const before: Book = {
          ...book,
          changes: renamed.map((name) => [`Прежняя ${name}`, 'переименована', name, since, '']),
          results: book.results.map((row) => formerly(row, row[1]!)),
          passports: book.passports!.map((row) => formerly(row, row[1]!)),
          lists: book.lists!.map((row) => formerly(row, row[1]!)),
        };
        const computed = compute(before);
        expect(computed.issues.filter((code) => code.startsWith('school-') || code.startsWith('change') || code.startsWith('former'))).toEqual([]);
        expect(figures(computed)).toEqual(figures(compute(book)));
      }),
      RUNS,
    );
  });

  it('a school’s results of earlier years, split over two former schools that became it, give the figures of the whole', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 36, maxLength: 36 }), fc.constantFrom('слияние', 'присоединена'), (given, parts, kind) => {
        const book = bookOf(given);
        const isSplit = ([name, year]: Row): boolean => name === NAMES[0] && Number(year) < 2021;
        const split = book.results.flatMap((row, at): readonly Row[] => {
          if (!isSplit(row)) return [row];
          const [name, year, procedure, participants, below] = row as readonly [string, number, string, number, number];
          const [below1, rest1] = [Math.round(below * parts[at]![0]), Math.round((participants - below) * parts[at]![1])];
          return [
            [`Первая ${name}`, year, procedure, below1 + rest1, below1],
            [`Вторая ${name}`, year, procedure, participants - below1 - rest1, below - below1],
          ];
        });
        const parted = compute({ ...book, results: split, changes: ['Первая', 'Вторая'].map((which) => [`${which} ${NAMES[0]}`, kind, NAMES[0], 2021, '']) });
        expect(figures(parted)).toEqual(figures(compute(book)));
      }),
      RUNS,
    );
  });
});
