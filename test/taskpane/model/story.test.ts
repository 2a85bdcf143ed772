import { storyOf } from '../../../src/taskpane/model/story';
import { storyText } from '../../../src/taskpane/model/plainText';
import { textsFor } from '../../../src/i18n';
import { passport, profileEntry, result, riskValue, school } from '../../engine/builders';
import { telling } from '../stories';

const RESULTS = [
  result('а', 2021, 'ВПР математика 5', 20, 40),
  result('а', 2021, 'ОГЭ математика', 15, 50),
  result('а', 2021, 'ОГЭ русский язык', 0, 50),
  result('а', 2021, 'ЕГЭ русский язык', 4, 8, { biased: true }),
  result('а', 2020, 'ОГЭ математика', 0, 0),
  result('а', 2020, 'ОГЭ русский язык', 2, 50),
];
const KNOWN = {
  schools: [school('а', { name: 'МБОУ «СОШ № 1»', code: '101', municipality: 'Назаровский район', kind: 'СОШ' }), school('б')],
  results: RESULTS,
  passports: [passport('а', 2020, [0.25, 0.4, 0.02]), passport('б', 2021, [0.5, 0, 0])],
  riskValues: [riskValue('а', 2021, '2.1', 0.75), riskValue('а', 2021, '2.2', 0.25), riskValue('а', 2021, '3.1', 0)],
  riskProfiles: [profileEntry('а', 2021, 10, 'medium')],
};

const section = (id: string, ...given: Parameters<typeof telling>) => storyOf(telling(...given)).sections.find((each) => each.id === id);

describe('a school’s story', () => {
  it('begins with who the school is and which lists it is on', () => {
    expect(storyOf(telling(KNOWN))).toMatchObject({
      name: 'МБОУ «СОШ № 1»',
      about: ['код 101', 'Назаровский район', 'СОШ'],
      place: { sheet: 'Лист', address: 'школа а' },
      summary: ['Отчётный год 2020/2021', 'Признаки: ШНОР, ШНСУ, Группа риска', 'Основная группа: ШНОР'],
    });
    expect(storyOf(telling(KNOWN, { key: 'б' })).summary).toEqual(['Отчётный год 2020/2021', 'Ни в один из трёх перечней не входит']);
  });

  it('tells status, criteria and reliability in sentences: 20 of 40 is surely low, 15 of 50 is not', () => {
    expect(section('low', KNOWN)?.sentences).toEqual([
      'В перечне ШНОР для адресной помощи.',
      'Критерий 1 выполнен: 2 низких результата за год.',
      'Критерий 2 не выполнен: низких результатов в каждом из двух лет нет.',
      'Надёжность вывода: вероятная. Доли не ниже порога 30\u00a0%, но порог лежит внутри интервалов: при таком числе участников возможна случайность.',
    ]);
    expect(section('low', KNOWN)?.legend).toBe('Ниже порога из участников, доля; в скобках — интервал Уилсона 95\u00a0%. Низкий — от 30\u00a0%.');
  });

  it('tells every result of the year with x of n, share and Wilson interval (15 of 50: 19.1–43.8 %)', () => {
    const lines = section('low', KNOWN)?.lines.map(({ text, tag, details }) => [text, tag?.text, details[0]?.text]);
    expect(lines).toEqual([
      ['ВПР математика 5', 'низкий', '20 из 40, 50\u00a0% (35,2–64,8\u00a0%)'],
      ['ОГЭ математика', 'низкий', '15 из 50, 30\u00a0% (19,1–43,8\u00a0%)'],
      ['ОГЭ русский язык', 'не низкий', '0 из 50, 0\u00a0% (0–7,1\u00a0%)'],
      ['ЕГЭ русский язык', 'не учтён', '4 из 8, 50\u00a0% (21,5–78,5\u00a0%)'],
    ]);
  });

  it('says why a result was left out, and leads to its cell', () => {
    const left = section('low', KNOWN)?.lines.at(-1);
    expect(left?.details[1]?.text).toBe('Отмечен признак необъективности: в расчёт не вошёл; сам по себе низкий. Требует анализа.');
    expect(left?.place).toEqual({ sheet: 'Лист', address: 'а 2021 ЕГЭ русский язык' });
  });

  it('tells the year before apart; nobody took part is neither low nor not low', () => {
    const lines = section('previous', KNOWN)?.lines;
    expect(lines?.map(({ text, tag, details }) => [text, tag?.text ?? null, details[0]?.text])).toEqual([
      ['ОГЭ математика', null, 'участников не было'],
      ['ОГЭ русский язык', 'не низкий', '2 из 50, 4\u00a0% (1,1–13,5\u00a0%)'],
    ]);
  });

  it.each([
    ['no results', { results: [] }, 'Нет данных: за отчётный год нет ни одного пригодного результата девяти процедур.'],
    ['a primary school', { schools: [school('а', { primaryOnly: true })], results: [] }, 'Не применимо: начальная школа, ни одна из девяти процедур в ней не проводится.'],
  ])('tells %s as such', (_, over, sentence) => {
    expect(section('low', over)?.sentences).toEqual([sentence]);
  });

  it('says what is missing for a school that is not listed', () => {
    const results = [result('а', 2021, 'ОГЭ математика', 20, 50), result('а', 2021, 'ОГЭ русский язык', 0, 50)];
    expect(section('low', { results })?.sentences.slice(0, 3)).toEqual([
      'Не в перечне ШНОР: критерии не выполнены.',
      'Критерий 1 не выполнен: 1 низкий результат за год, нужно не менее двух.',
      'Критерий 2 не проверен: за 2019/2020 нет пригодных результатов.',
    ]);
  });

  it('asks for the same procedure under the rules of 2025', () => {
    const results = [result('а', 2021, 'ОГЭ математика', 20, 50), result('а', 2020, 'ОГЭ русский язык', 20, 50)];
    const second = (ruleSet: 'fioko2020' | 'same-procedure-2025') => section('low', { results }, { settings: { ruleSet } })?.sentences[2];
    expect(second('fioko2020')).toBe('Критерий 2 выполнен: низкие результаты есть в каждом из двух лет.');
    expect(second('same-procedure-2025')).toBe('Критерий 2 не выполнен: процедуры, результат которой низкий в оба года, нет.');
  });

  it('shows the verdict with marked results where both ways are asked for', () => {
    expect(section('low', KNOWN, { settings: { objectivity: 'both' } })?.sentences).toContain('Если учесть результаты с признаком необъективности: в перечне, критерий 1.');
  });

  it('takes the index apart so that its parts add up: 85 + 3.75 − 8 − 1.3 = 79.45', () => {
    const isbsh = section('isbsh', KNOWN);
    expect(isbsh?.sentences).toEqual(['ИСБШ 79,45; место 1 из 2, считая с наименее благополучных условий.', 'В перечне ШНСУ: значение не больше границы 82,71.']);
    expect(isbsh?.lines.map(({ text, details }) => [text, details[0]?.text])).toEqual([
      ['Постоянная', '85,00'],
      ['Оба родителя с высшим образованием', 'доля 0,25 × 15 = +\u00a03,75'],
      ['Неполные семьи', 'доля 0,4 × −20 = −\u00a08,00'],
      ['На различных видах учёта', 'доля 0,02 × −65 = −\u00a01,30'],
      ['Соцпаспорт 2019/2020', undefined],
    ]);
    expect(isbsh?.lines.at(-1)?.place).toEqual({ sheet: 'Лист', address: 'паспорт а 2020' });
  });

  it('tells a school without an index from a workbook without passports', () => {
    expect(section('isbsh', {})?.sentences).toEqual(['ИСБШ не рассчитан, поэтому о ШНСУ судить нельзя.']);
    expect(section('isbsh', {}, { check: { missing: ['socialPassport'] } })?.sentences).toEqual(['ИСБШ не рассчитан: в книге нет «Соцпаспорта».']);
  });

  it('tells factors from the gravest on, with their deficits and the cells of these', () => {
    const risk = section('risk', KNOWN);
    expect(risk?.sentences).toEqual(['В группе риска: факторов с высоким уровнем — 1, достаточно 1.', 'Данные за 2020/2021.']);
    expect(risk?.lines.map(({ text, tag }) => [text, tag?.text])).toEqual([
      ['2. фактор 2', 'высокий'],
      ['10. фактор 10', 'средний'],
      ['3. фактор 3', 'низкий'],
    ]);
    expect(risk?.lines[0]?.details).toEqual([{ text: 'балл 0,50', place: null }]);
    expect(risk?.lines[0]?.parts).toEqual({ heading: '2 параметра', details: [
      { text: '2.1 Нехватка педагогов: дефицит 0,75', place: { sheet: 'Лист', address: 'риск а 2.1' } },
      { text: '2.2 Нехватка психологов, логопедов, социальных педагогов: дефицит 0,25', place: { sheet: 'Лист', address: 'риск а 2.2' } },
    ] });
    expect(risk?.lines[1]).toMatchObject({ details: [{ text: 'уровень из «Рискового профиля»' }], place: { address: 'профиль а 10' } });
  });

  it('speaks English all through, but for names of the data', () => {
    const story = storyOf(telling({ ...KNOWN, schools: [school('а', { name: 'School 1', kind: null }), school('б')] }, { locale: 'en' }));
    const text = storyText(story, [], 10, textsFor('en')).replace(/ВПР математика 5|О?ЕГЭ|ОГЭ|математика|русский язык|\d+\. фактор \d+|\d+\.\d [^:]+(?=:)|“[А-Яа-я ]+”/g, '');
    expect(text).not.toMatch(/[А-Яа-я]/);
    expect(text).toContain('What to check first');
  });
});
