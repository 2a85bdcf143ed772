import type { RawValue } from '../../src/inputs/rawWorkbook';
import { brief, dataOf, GOOD_RESULT, read, RESULT_HEADER, sheet, type Rows } from './support';

const HEADER = ['Направление', 'Мероприятие', 'Вид меры', 'Начало', 'Окончание', 'Ответственный', 'Участники', 'Документ', 'Школа', 'Фактор', 'Основание', 'Выполнение', 'Код меры'];
const RESULTS = sheet('Результаты', [[...RESULT_HEADER], [...GOOD_RESULT].map((cell, at) => (at === 1 ? 2026 : cell))]);
const roadmap = (...rows: Rows): ReturnType<typeof sheet> => sheet('Дорожная карта', [HEADER, ...rows]);

const CELLS: Readonly<Record<string, RawValue>> = { Направление: 'Поддержка практики школ', Мероприятие: 'Выезд методистов', Начало: '01.10.2026', Окончание: '30.04.2027' };
const row = (cells: Readonly<Record<string, RawValue>> = {}): readonly RawValue[] => HEADER.map((header) => ({ ...CELLS, ...cells })[header] ?? '');

const readRows = (...rows: Rows): ReturnType<typeof read> => read(RESULTS, roadmap(...rows));

describe('«Дорожная карта»', () => {
  it('reads a row as it is kept', () => {
    const reading = readRows(row({ 'Вид меры': 'методическая поддержка', Ответственный: 'Методист', Участники: 'Учителя', Документ: 'Справка', Школа: 'Степновская СОШ', Фактор: 'Фактор 3', Основание: 'Фактор 3', Выполнение: '25–50 %', 'Код меры': 'М-14.2 | 101 | 2026/2027' }));
    expect(brief(reading)).toEqual([]);
    expect(reading.support.roadmap).toEqual([
      {
        code: 'М-14.2 | 101 | 2026/2027',
        direction: 'Поддержка практики школ',
        text: 'Выезд методистов',
        kind: 'method-support',
        start: { text: '01.10.2026', from: '2026-10-01', to: '2026-10-01' },
        end: { text: '30.04.2027', from: '2027-04-30', to: '2027-04-30' },
        responsible: 'Методист',
        participants: 'Учителя',
        document: 'Справка',
        school: reading.input.schools[0]!.key,
        schoolText: 'Степновская СОШ',
        factor: 3,
        basis: 'Фактор 3',
        progress: 0.375,
        underWay: true,
        origin: { sheet: 'Дорожная карта', address: 'B2' },
      },
    ]);
  });

  it('keeps a row whose school is not in the list, and warns of it at its cell', () => {
    const reading = readRows(row({ Школа: 'Закрытая СОШ' }));
    expect(brief(reading)).toEqual(['I2 school-unknown warning']);
    expect(reading.support.roadmap).toMatchObject([{ school: null, schoolText: 'Закрытая СОШ' }]);
  });

  it.each(['', 'все школы', 'Муниципалитет'])('%j is no school', (school) => {
    const reading = readRows(row({ Школа: school }));
    expect(brief(reading)).toEqual([]);
    expect(reading.support.roadmap).toMatchObject([{ school: null, schoolText: null }]);
  });

  it('notes a kind, a progress, a factor and a term that it does not understand; the row stays', () => {
    const reading = readRows(row({ 'Вид меры': 'семинар', Выполнение: 'перенесено', Фактор: 'фактор 12', Окончание: 'после педсовета' }));
    expect([...brief(reading)].sort()).toEqual(['C2 measure-kind-unknown note', 'E2 term-unreadable note', 'J2 risk-factor-unknown note', 'L2 progress-unreadable note']);
    expect(reading.support.roadmap).toMatchObject([{ kind: null, progress: null, underWay: false, factor: null, end: { text: 'после педсовета', from: null, to: null } }]);
  });

  it('warns of an end before the start', () => {
    const reading = readRows(row({ Окончание: '01.09.2026' }));
    expect(brief(reading)).toEqual(['E2 term-reversed warning']);
    expect(dataOf(reading, 'term-reversed')).toEqual({ start: '01.10.2026', end: '01.09.2026' });
  });

  it('gives a month without a year the year of the other term, else of the row’s code, else the one after the results, told once', () => {
    const reading = readRows(
      row({ Начало: 'сентябрь', Окончание: '31.05.2025' }),
      row({ Начало: 'сентябрь', Окончание: 'май', 'Код меры': 'О-1 | 2025/2026' }),
      row({ Начало: 'сентябрь', Окончание: 'декабрь' }),
      row({ Начало: '', Окончание: 'август' }),
    );
    expect(reading.support.roadmap!.map(({ start, end }) => [start?.from, end?.to])).toEqual([
      ['2024-09-01', '2025-05-31'],
      ['2025-09-01', '2026-05-31'],
      ['2026-09-01', '2026-12-31'],
      [undefined, '2027-08-31'],
    ]);
    expect(brief(reading)).toEqual(['D4 term-year-assumed note']);
    expect(dataOf(reading, 'term-year-assumed')).toEqual({ read: 'сентябрь', year: 2027 });
  });

  it('takes a heading over rows for their direction, and reads the headers of a municipal roadmap', () => {
    const reading = read(
      RESULTS,
      sheet('Муниципальная дорожная карта', [
        ['№', 'Направления', 'Мероприятия', 'Сроки', 'Ответственные', 'Документы', 'Отметка о выполнении'],
        ['', 'Направление № 1. Структуры управления', '', '', '', '', ''],
        [1, '', 'Заседание совета', 'Сентябрь/январь', 'Председатель', 'Протокол', 'выполнено'],
        [2, '', 'Единый день', 'октябрь 2026', 'Координатор', '', 'частично'],
      ]),
    );
    expect(reading.support.roadmap).toMatchObject([
      { direction: 'Направление № 1. Структуры управления', text: 'Заседание совета', start: null, end: { from: '2026-09-01', to: '2027-01-31' }, progress: 1 },
      { direction: 'Направление № 1. Структуры управления', text: 'Единый день', progress: null, underWay: true },
    ]);
  });

  it('is none where there is no such table', () => {
    expect(read(RESULTS).support.roadmap).toBeNull();
  });

  it.each<[RawValue, string | null]>([
    ['Качество подготовки', 'teaching-quality'],
    ['развитие сетевого взаимодействия', 'networking'],
    ['адресная методическая поддержка', 'method-support'],
    ['Школы-наставники, ресурсные центры', 'mentor-schools'],
    ['подготовка управленческих команд', 'management-teams'],
    ['маршруты повышения квалификации', 'training-routes'],
    [2, 'networking'],
    ['', null],
  ])('%j is the kind %j', (words, kind) => {
    expect(readRows(row({ 'Вид меры': words })).support.roadmap).toMatchObject([{ kind }]);
  });
});
