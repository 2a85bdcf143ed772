/** «Изменения школ» through the readers: which rows find which school, and what is told. */
import type { InputsReading } from '../../src/inputs/reading';
import { readInputs } from '../../src/inputs/readInputs';
import { parseChangeKind } from '../../src/inputs/cellValues/changeKinds';
import { CellProblem } from '../../src/inputs/cellValues/parsed';
import type { SchoolNamePair } from '../../src/inputs/schoolNamePairs';
import { brief, dataOf, sheet, workbook, type Rows } from './support';

const SCHOOLS: Rows = [
  ['Код', 'Школа', 'Муниципалитет', 'Головная организация'],
  [1, 'Степная СОШ', 'Южный район', ''],
  [2, 'Луговая СОШ', 'Южный район', ''],
  [3, 'Речная ООШ', 'Южный район', 'Луговая СОШ'],
  [4, 'Горная СОШ', 'Северный район', ''],
];
const HEADER = ['Было', 'Что произошло', 'Стало', 'Учебный год', 'Прежний код', 'Прежний муниципалитет', 'Документ'];
const RESULTS = ['Код', 'Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'];

interface Given {
  readonly schools?: Rows;
  readonly results?: Rows;
  readonly more?: Readonly<Record<string, Rows>>;
  readonly pairs?: readonly SchoolNamePair[];
}

const read = (changes: Rows, { schools = SCHOOLS, results = [['', 'Степная СОШ', 2021, 'ОГЭ математика', 10, 1]], more = {}, pairs = [] }: Given = {}): InputsReading =>
  readInputs(
    workbook(sheet('Школы', schools), sheet('Изменения школ', [HEADER, ...changes]), sheet('Результаты', [RESULTS, ...results]), ...Object.entries(more).map(([name, rows]) => sheet(name, rows))),
    { schoolNames: pairs },
  ).reading;

/** «1 2020 40/13» for each result. */
const results = ({ input }: InputsReading): readonly string[] => input.results.map(({ school, year, participants, below }) => `${school} ${String(year)} ${String(participants)}/${String(below)}`);
const formerOf = ({ input }: InputsReading, key: string): readonly string[] => (input.schools.find((school) => school.key === key)?.former ?? []).map(({ name, kind, was, year }) => `${name} ${kind} ${was} ${String(year)}`);

describe('«Что произошло»', () => {
  it.each([
    ['переименована', 'renamed'],
    ['Переименование', 'renamed'],
    ['смена наименования', 'renamed'],
    ['присоединена', 'merged'],
    ['реорганизация в форме присоединения', 'merged'],
    ['присоединена к школе другого района', 'merged'],
    ['слияние', 'fused'],
    ['объединены', 'fused'],
    ['перешла в другой муниципалитет', 'moved'],
    ['передана в округ', 'moved'],
    ['стала филиалом', 'filial'],
    ['присоединена, стала филиалом', 'filial'],
    ['переименована, стала филиалом', 'filial'],
  ])('%s', (written, kind) => expect(parseChangeKind(written)).toBe(kind));

  it.each(['реорганизация', 'закрыта', 'переименована и присоединена', 'перешла в другой район, стала филиалом'])('%s does not say which', (written) => expect(parseChangeKind(written)).toEqual(new CellProblem('change-kind-unknown')));

  it('is told where it cannot be read', () => {
    expect(brief(read([['Старая СОШ', 'закрыта', 'Степная СОШ', 2020]]))).toEqual(['B2 change-kind-unknown error']);
  });
});

describe('a renamed school', () => {
  it('is found by either name, and keeps its former one', () => {
    const reading = read([['МБОУ «Старая школа»', 'переименована', 'Степная СОШ', '2020/2021', '', '', 'Постановление № 5']], {
      results: [
        ['', 'Старая школа', 2020, 'ОГЭ математика', 40, 13],
        ['', 'Степная СОШ', 2021, 'ОГЭ математика', 42, 3],
      ],
    });
    expect(brief(reading)).toEqual([]);
    expect(results(reading)).toEqual(['1 2020 40/13', '1 2021 42/3']);
    expect(reading.input.schools).toHaveLength(4);
    expect(reading.input.schools[0]!.former).toEqual([
      { name: 'МБОУ «Старая школа»', code: null, municipality: null, kind: 'renamed', became: 'Степная СОШ', year: 2021, was: 'name', document: 'Постановление № 5', origin: { sheet: 'Изменения школ', address: 'A2' } },
    ]);
  });

  it('is found by its former code too', () => {
    const reading = read([['Старая СОШ', 'переименована', 'Степная СОШ', 2021, '077']], { results: [['077', '', 2020, 'ОГЭ математика', 40, 13], [77, 'Старая СОШ', 2019, 'ОГЭ математика', 40, 12]] });
    expect(brief(reading)).toEqual([]);
    expect(results(reading)).toEqual(['1 2020 40/13', '1 2019 40/12']);
  });

  it('is found by its former name beside a code that nobody told of', () => {
    expect(results(read([['Старая СОШ', 'переименована', 'Степная СОШ', 2021]], { results: [[99, 'Старая СОШ', 2020, 'ОГЭ математика', 40, 13]] }))).toEqual(['1 2020 40/13']);
  });

  it('has one row of a year, whatever name it stands under', () => {
    const reading = read([['Старая СОШ', 'переименована', 'Степная СОШ', 2021]], {
      results: [
        ['', 'Старая СОШ', 2020, 'ОГЭ математика', 40, 13],
        ['', 'Степная СОШ', 2020, 'ОГЭ математика', 41, 13],
      ],
    });
    expect(results(reading)).toEqual(['1 2020 40/13']);
    expect(brief(reading)).toEqual(['B3 row-duplicate error']);
  });

  it('may have had several names, one after another, in any order of the rows', () => {
    const reading = read(
      [
        ['Вторая СОШ', 'переименована', 'Степная СОШ', 2021],
        ['Первая СОШ', 'переименована', 'Вторая СОШ', 2019],
      ],
      { results: [['', 'Первая СОШ', 2018, 'ОГЭ математика', 40, 13], ['', 'Вторая СОШ', 2020, 'ОГЭ математика', 40, 12]] },
    );
    expect(brief(reading)).toEqual([]);
    expect(results(reading)).toEqual(['1 2018 40/13', '1 2020 40/12']);
    expect(formerOf(reading, '1')).toEqual(['Первая СОШ renamed name 2019', 'Вторая СОШ renamed name 2021']);
  });

  it('is found by a name that was confirmed of its former one', () => {
    // confirmed when the former name was the one in «Школы»
    const reading = read([['Старая СОШ', 'переименована', 'Степная СОШ', 2021]], { pairs: [{ written: 'Школа в Старом', school: 'Старая СОШ' }], results: [['', 'Школа в Старом', 2020, 'ОГЭ математика', 40, 13]] });
    expect(results(reading)).toEqual(['1 2020 40/13']);
  });

  it('can be meant by a confirmed way of writing in «Стало»', () => {
    const reading = read([['Старая СОШ', 'переименована', 'Школа в степи', 2021]], { pairs: [{ written: 'Школа в степи', school: 'Степная СОШ' }], results: [['', 'Старая СОШ', 2020, 'ОГЭ математика', 40, 13]] });
    expect(results(reading)).toEqual(['1 2020 40/13']);
  });

  it('is found in every table', () => {
    const reading = read([['Старая СОШ', 'переименована', 'Степная СОШ', 2021]], {
      schools: [...SCHOOLS, [5, 'Дальняя ООШ', '', 'Старая СОШ']],
      more: {
        Соцпаспорт: [['Школа', 'Учебный год', 'Обучающихся', 'Оба родителя с высшим образованием', 'Неполные семьи', 'На учёте'], ['Старая СОШ', 2020, 100, 10, 20, 3]],
        Риски: [['Школа', 'Учебный год', 'Параметр', 'Значение'], ['Старая СОШ', 2020, '2.1', '0,5']],
        'Рисковый профиль': [['Школа', 'Учебный год', 'Фактор', 'Значимость'], ['Старая СОШ', 2020, 2, 'высокая']],
        Списки: [['Список', 'Год', 'Школа'], ['ЦОКО', 2020, 'Старая СОШ']],
        Грамотность: [['Школа', 'Учебный год', 'Класс', 'Работа', 'Недостаточный', 'Пониженный', 'Базовый', 'Повышенный'], ['Старая СОШ', 2020, 4, 'Читательская грамотность', 1, 2, 3, 4]],
        Профилактика: [['Муниципалитет', 'Школа', 'Год', 'Слабоуспевающих и неуспевающих', 'Из них с ИОМ'], ['Южный район', 'Старая СОШ', 2020, 10, 5]],
        Показатели: [['Код показателя', 'Учебный год', 'Школа', 'Значение', 'Всего'], ['ОО-5.2.1', 2020, 'Старая СОШ', 5, 10]],
        Участники: [['Школа', 'Учебный год', 'Процедура', 'Отметка'], ['Старая СОШ', 2020, 'ВПР математика 5', 2]],
      },
    });
    const { input, analysis, indicators } = reading;
    const rows = [...input.passports, ...input.riskValues, ...input.riskProfiles, ...analysis.lists, ...analysis.literacy, ...analysis.prevention, ...indicators, ...input.results];
    expect(rows.map(({ school }) => school)).toEqual(Array.from({ length: 9 }, () => '1'));
    expect(input.schools.find(({ key }) => key === '5')!.parentKey).toBe('1');
    expect(reading.issues.filter(({ code }) => code.startsWith('school-') || code === 'parent-unknown')).toEqual([]);
  });
});

describe('a merged school', () => {
  it('gives its results of earlier years to its successor', () => {
    const reading = read([['Луговая ООШ', 'присоединена', 'Луговая СОШ', '2020/2021']], {
      results: [
        ['', 'Луговая СОШ', 2020, 'ОГЭ математика', 30, 3],
        ['', 'Луговая ООШ', 2020, 'ОГЭ математика', 10, 5],
        ['', 'Луговая ООШ', 2019, 'ОГЭ математика', 9, 4],
        ['', 'Луговая СОШ', 2021, 'ОГЭ математика', 41, 6],
      ],
    });
    expect(brief(reading)).toEqual([]);
    expect(results(reading)).toEqual(['2 2020 40/8', '2 2019 9/4', '2 2021 41/6']);
    expect(formerOf(reading, '2')).toEqual(['Луговая ООШ merged part 2021']);
  });

  it('that still stands in «Школы» is not shown apart, and a note says so', () => {
    const reading = read([['Горная СОШ', 'присоединена', 'Степная СОШ', 2021]], { results: [['', 'Горная СОШ', 2020, 'ОГЭ математика', 10, 5], [1, '', 2020, 'ОГЭ математика', 30, 3]] });
    expect(reading.input.schools.map(({ name }) => name)).toEqual(['Степная СОШ', 'Луговая СОШ', 'Речная ООШ']);
    expect(results(reading)).toEqual(['1 2020 40/8']);
    expect(brief(reading)).toEqual(['A2 former-school-listed note']);
    expect(dataOf(reading, 'former-school-listed')).toEqual({ former: 'Горная СОШ', school: 'Степная СОШ', place: '«Школы» B5' });
  });

  it('has no rows after the merging: one that there is, is told and left out', () => {
    const reading = read([['Луговая ООШ', 'присоединена', 'Луговая СОШ', '2020/2021']], { results: [['', 'Луговая СОШ', 2021, 'ОГЭ математика', 41, 6], ['', 'Луговая ООШ', 2021, 'ОГЭ математика', 10, 5]] });
    expect(results(reading)).toEqual(['2 2021 41/6']);
    expect(brief(reading)).toEqual(['F3 former-row-late error']);
    expect(reading.issues[0]!.leavesOutRow).toBe(true);
  });

  it('gives all its rows where no year is told', () => {
    expect(results(read([['Луговая ООШ', 'присоединена', 'Луговая СОШ']], { results: [['', 'Луговая ООШ', 2021, 'ОГЭ математика', 10, 5], ['', 'Луговая СОШ', 2021, 'ОГЭ математика', 30, 3]] }))).toEqual(['2 2021 40/8']);
  });

  it('gives passports weighted by pupils, and no ratings: these are told', () => {
    const reading = read([['Луговая ООШ', 'присоединена', 'Луговая СОШ', 2021]], {
      more: {
        Соцпаспорт: [['Школа', 'Учебный год', 'Обучающихся', 'Оба родителя с высшим образованием', 'Неполные семьи', 'На учёте'], ['Луговая СОШ', 2020, 300, 30, 60, 3], ['Луговая ООШ', 2020, 100, 30, 40, 5]],
        Риски: [['Школа', 'Учебный год', 'Параметр', 'Значение'], ['Луговая СОШ', 2020, '2.1', '0,5'], ['Луговая ООШ', 2020, '2.1', '0,9'], ['Луговая ООШ', 2020, '2.2', '0,9']],
      },
    });
    const { passports, riskValues } = reading.input;
    expect(passports).toHaveLength(1);
    expect(passports[0]).toMatchObject({ school: '2', pupils: 400, shares: { bothParentsHigherEducation: 0.15, singleParent: 0.25, onRegister: 0.02 } });
    expect(riskValues.map(({ school }) => school)).toEqual(['2']);
    expect(dataOf(reading, 'former-rows-aside')).toEqual({ former: 'Луговая ООШ', school: 'Луговая СОШ', rows: 2 });
  });

  it('stands on a list as its successor, once', () => {
    const { analysis } = read([['Луговая ООШ', 'присоединена', 'Луговая СОШ', 2021]], { more: { Списки: [['Список', 'Год', 'Школа'], ['ЦОКО', 2020, 'Луговая ООШ'], ['ЦОКО', 2020, 'Луговая СОШ'], ['ЦОКО', 2019, 'Луговая ООШ']] } });
    expect(analysis.lists.map(({ year, school }) => [year, school])).toEqual([[2020, '2'], [2019, '2']]);
    expect(analysis.listRows).toEqual([{ list: 'ЦОКО', year: 2020, rows: 2, used: 1, unknown: 0, repeated: 1 }, { list: 'ЦОКО', year: 2019, rows: 1, used: 1, unknown: 0, repeated: 0 }]);
  });

  it('leaves its plans and decisions to its successor', () => {
    const { support } = read([['Луговая ООШ', 'присоединена', 'Луговая СОШ', 2021], ['Старая СОШ', 'переименована', 'Степная СОШ', 2021]], {
      more: {
        'Дорожная карта': [['Направление', 'Мероприятие', 'Начало', 'Окончание', 'Ответственный', 'Школа'], ['Кадры', 'Наставник', 'сентябрь 2020', 'май 2021', 'Директор', 'Луговая ООШ'], ['Кадры', 'Наставник', 'сентябрь 2020', 'май 2021', 'Директор', 'Старая СОШ']],
        'Управленческие решения': [['Решение', 'Учебный год', 'Школа'], ['Закрепить наставника', '2019/2020', 'Луговая ООШ']],
      },
    });
    expect(support.roadmap?.map(({ school }) => school)).toEqual(['2', '1']);
    expect(support.decisions?.map(({ school }) => school)).toEqual(['2']);
  });

  it('takes its filials along', () => {
    const { input } = read([['Луговая СОШ', 'присоединена', 'Степная СОШ', 2021]]);
    expect(input.schools.map(({ key, parentKey }) => [key, parentKey])).toEqual([['1', null], ['3', '1'], ['4', null]]);
  });

  it('that took in another one gives that one’s rows too', () => {
    const reading = read(
      [
        ['Дальняя ООШ', 'присоединена', 'Ближняя СОШ', 2019],
        ['Ближняя школа', 'переименована', 'Ближняя СОШ', 2018],
        ['Ближняя СОШ', 'присоединена', 'Степная СОШ', 2021],
      ],
      { results: [['', 'Дальняя ООШ', 2018, 'ОГЭ математика', 5, 1], ['', 'Ближняя школа', 2018, 'ОГЭ математика', 7, 2], ['', 'Ближняя СОШ', 2020, 'ОГЭ математика', 12, 3], ['', 'Степная СОШ', 2018, 'ОГЭ математика', 30, 4]] },
    );
    expect(brief(reading)).toEqual([]);
    expect(results(reading)).toEqual(['1 2018 42/7', '1 2020 12/3']);
    expect(formerOf(reading, '1')).toEqual(['Ближняя школа renamed part 2018', 'Дальняя ООШ merged part 2019', 'Ближняя СОШ merged part 2021']);
  });

  it('of which a new school was made gives the passports of the years before, if all have them', () => {
    const passport = (...rows: Rows): Rows => [['Школа', 'Учебный год', 'Обучающихся', 'Оба родителя с высшим образованием', 'Неполные семьи', 'На учёте'], ...rows];
    const of = (kind: string, ...rows: Rows): InputsReading['input']['passports'] => read([['Первая СОШ', kind, 'Степная СОШ', 2021], ['Вторая СОШ', kind, 'Степная СОШ', 2021]], { more: { Соцпаспорт: passport(...rows) } }).input.passports;
    const [first, second] = [['Первая СОШ', 2020, 300, 30, 60, 3], ['Вторая СОШ', 2020, 100, 30, 40, 5]] as const;
    expect(of('слияние', first, second)).toMatchObject([{ school: '1', year: 2020, pupils: 400, shares: { bothParentsHigherEducation: 0.15 } }]);
    expect(of('слияние', first)).toEqual([]);
    // a school that was there before: its own pupils are not known
    expect(of('присоединена', first, second)).toEqual([]);
  });
});

describe('a school that moved', () => {
  it('is one school of its present municipality', () => {
    const reading = read([['Горная СОШ', 'перешла в другой муниципалитет', 'Горная СОШ', 2021, '', 'Южный район']], {
      more: { Профилактика: [['Муниципалитет', 'Школа', 'Год', 'Слабоуспевающих и неуспевающих', 'Из них с ИОМ'], ['Южный район', 'Горная СОШ', 2020, 10, 5], ['Северный район', 'Горная СОШ', 2021, 10, 5]] },
    });
    expect(brief(reading).filter((issue) => !issue.includes('column-missing'))).toEqual([]);
    expect(reading.input.schools.filter(({ name }) => name === 'Горная СОШ').map(({ municipality }) => municipality)).toEqual(['Северный район']);
    // what it reported then stays with the municipality it was of
    expect(reading.analysis.prevention.map(({ municipality, school }) => [municipality, school])).toEqual([['Южный район', '4'], ['Северный район', '4']]);
    expect(formerOf(reading, '4')).toEqual(['Горная СОШ moved name 2021']);
  });

  it('may have got another name with it', () => {
    expect(results(read([['Предгорная СОШ', 'перешла в другой муниципалитет', 'Горная СОШ', 2021, '', 'Южный район'], ['Предгорная СОШ', 'переименована', 'Горная СОШ', 2021]], { results: [['', 'Предгорная СОШ', 2020, 'ОГЭ математика', 40, 13]] }))).toEqual(['4 2020 40/13']);
  });

  it('cannot have moved to where it was', () => {
    expect(brief(read([['Горная СОШ', 'перешла в другой муниципалитет', 'Горная СОШ', 2021, '', 'северный район']]))).toEqual(['F2 move-without-change warning']);
  });

  it('is not the school of the same name elsewhere', () => {
    const schools: Rows = [['Код', 'Школа', 'Муниципалитет'], [1, 'СОШ № 1', 'Южный район'], [2, 'СОШ № 1', 'Северный район']];
    const reading = read([['СОШ № 1', 'перешла в другой муниципалитет', '2', 2021, '', 'Западный район']], { schools, results: [[1, 'СОШ № 1', 2020, 'ОГЭ математика', 40, 13], [2, 'СОШ № 1', 2020, 'ОГЭ математика', 40, 12]] });
    expect(brief(reading)).toEqual([]);
    expect(results(reading)).toEqual(['1 2020 40/13', '2 2020 40/12']);
    expect([formerOf(reading, '1'), formerOf(reading, '2')]).toEqual([[], ['СОШ № 1 moved name 2021']]);
  });
});

describe('a school that became a filial', () => {
  it('is the filial, where «Стало» names that', () => {
    const reading = read([['Заречная ООШ', 'стала филиалом', 'Речная ООШ', 2021]], { results: [['', 'Заречная ООШ', 2020, 'ОГЭ математика', 10, 5]] });
    expect(results(reading)).toEqual(['3 2020 10/5']);
    expect(formerOf(reading, '3')).toEqual(['Заречная ООШ filial name 2021']);
  });

  it('gets its head, where «Школы» names none', () => {
    const { input } = read([['Горная СОШ', 'стала филиалом', 'Степная СОШ', 2021]]);
    expect(input.schools.find(({ key }) => key === '4')!.parentKey).toBe('1');
  });

  it('keeps the head that «Школы» names, and that is told', () => {
    const reading = read([['Речная ООШ', 'стала филиалом', 'Степная СОШ', 2021]]);
    expect(reading.input.schools.find(({ key }) => key === '3')!.parentKey).toBe('2');
    expect(dataOf(reading, 'filial-head-differs')).toEqual({ former: 'Речная ООШ', school: 'Степная СОШ', head: 'Луговая СОШ' });
  });

  it('that is listed nowhere is a part of its head', () => {
    expect(results(read([['Хуторская ООШ', 'стала филиалом', 'Степная СОШ', 2021]], { results: [['', 'Хуторская ООШ', 2020, 'ОГЭ математика', 10, 5], ['', 'Степная СОШ', 2020, 'ОГЭ математика', 30, 3]] }))).toEqual(['1 2020 40/8']);
  });
});

describe('what cannot be', () => {
  const RESULT: Rows = [['', 'Старая СОШ', 2020, 'ОГЭ математика', 40, 13]];

  it('an unknown successor', () => {
    const reading = read([['Старая СОШ', 'переименована', 'Степновская СОШ', 2021]], { results: RESULT });
    expect(brief(reading)).toEqual(['C2 successor-unknown error', 'B2 school-unknown error']);
    expect(dataOf(reading, 'successor-unknown')).toEqual({ school: 'Степновская СОШ', suggestion: 'Степная СОШ' });
  });

  it('a chain that leads nowhere, told in each of its rows', () => {
    expect(brief(read([['Старая СОШ', 'переименована', 'Вторая СОШ', 2019], ['Вторая СОШ', 'переименована', 'Неизвестная гимназия', 2021]]))).toEqual(['C2 successor-unknown error', 'C3 successor-unknown error']);
  });

  it('a circle, and what leads into it', () => {
    const reading = read([['Первая СОШ', 'переименована', 'Вторая СОШ', 2019], ['Вторая СОШ', 'переименована', 'Первая СОШ', 2021], ['Нулевая СОШ', 'переименована', 'Первая СОШ', 2018]]);
    expect(brief(reading)).toEqual(['A2 change-circle error', 'A3 change-circle error', 'A4 change-circle error']);
    expect(reading.input.schools.every(({ former }) => former === undefined)).toBe(true);
  });

  it('a school that was merged into itself', () => {
    expect(brief(read([['Степная СОШ', 'присоединена', 'МБОУ «Степная СОШ»', 2021]]))).toEqual(['C2 change-to-itself error']);
  });

  it('one former school of two successors: neither is used', () => {
    const reading = read([['Старая СОШ', 'присоединена', 'Степная СОШ', 2021], ['Старая СОШ', 'присоединена', 'Луговая СОШ', 2021]], { results: RESULT });
    expect(brief(reading)).toEqual(['A2 change-contradiction error', 'A3 change-contradiction error', 'B2 school-unknown error']);
  });

  it('one former school, renamed and merged into the same', () => {
    expect(brief(read([['Старая СОШ', 'переименована', 'Степная СОШ', 2021], ['Старая СОШ', 'присоединена', 'Степная СОШ', 2021]]))).toEqual(['A2 change-contradiction error', 'A3 change-contradiction error']);
  });

  it('the same row twice: one is enough', () => {
    const reading = read([['Старая СОШ', 'переименована', 'Степная СОШ', 2021], ['МБОУ «Старая СОШ»', 'переименование', 'Степная СОШ', 2021]], { results: RESULT });
    expect(brief(reading)).toEqual(['A3 row-duplicate warning']);
    expect(results(reading)).toEqual(['1 2020 40/13']);
  });

  it('a former name that another school has now', () => {
    const reading = read([['Луговая СОШ', 'переименована', 'Степная СОШ', 2021]], { results: [['', 'Луговая СОШ', 2020, 'ОГЭ математика', 40, 13]] });
    expect(brief(reading)).toEqual(['A2 former-name-taken error']);
    expect(results(reading)).toEqual(['2 2020 40/13']);
  });

  it('a former name that another school has now, with a code of its own: found by the code alone', () => {
    const reading = read([['Луговая СОШ', 'переименована', 'Степная СОШ', 2021, 20]], { results: [[20, 'Луговая СОШ', 2020, 'ОГЭ математика', 40, 13], [2, 'Луговая СОШ', 2020, 'ОГЭ математика', 30, 3], [20, '', 2019, 'ОГЭ математика', 40, 12]] });
    expect(brief(reading)).toEqual(['A2 former-name-taken warning']);
    expect(results(reading)).toEqual(['1 2020 40/13', '2 2020 30/3', '1 2019 40/12']);
  });

  it('a former code that another school has now', () => {
    const reading = read([['Старая СОШ', 'переименована', 'Степная СОШ', 2021, 2]], { results: [['', 'Старая СОШ', 2020, 'ОГЭ математика', 40, 13], [2, '', 2020, 'ОГЭ математика', 30, 3]] });
    expect(brief(reading)).toEqual(['E2 former-code-taken warning']);
    expect(results(reading)).toEqual(['1 2020 40/13', '2 2020 30/3']);
  });

  it('two schools of the successor’s name', () => {
    const schools: Rows = [['Код', 'Школа', 'Муниципалитет'], [1, 'СОШ № 1', 'Южный район'], [2, 'СОШ № 1', 'Северный район']];
    expect(brief(read([['Старая СОШ', 'переименована', 'СОШ № 1', 2021]], { schools, results: [[1, '', 2020, 'ОГЭ математика', 40, 13]] }))).toEqual(['C2 school-name-ambiguous error']);
    expect(results(read([['Старая СОШ', 'переименована', '2', 2021]], { schools, results: RESULT }))).toEqual(['2 2020 40/13']);
  });
});
