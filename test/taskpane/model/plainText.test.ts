import { textsFor } from '../../../src/i18n';
import { listsText, storyText } from '../../../src/taskpane/model/plainText';
import { storyOf, type AnalysisTopic } from '../../../src/taskpane/model/story';
import { passport, result, riskValue, school } from '../../engine/builders';
import { checkReport, computeReport } from '../reports';
import { telling } from '../stories';

const texts = textsFor('ru');
const factorName = (factor: number): string => `фактор ${factor}`;
const computed = (over = {}) => {
  const { check, assessment } = computeReport(checkReport(over));
  if (!assessment) throw new Error('The district was not assessed');
  return { check, assessment };
};

describe('the text of a story', () => {
  it('has a heading and its lines for each part, with a blank line between', () => {
    const story = storyOf(
      telling({
        schools: [school('а', { name: 'СОШ № 1', kind: null })],
        results: [result('а', 2021, 'ОГЭ математика', 3, 5), result('а', 2020, 'ОГЭ математика', 0, 50)],
        passports: [passport('а', 2021, [0, 0, 0])],
        riskValues: [riskValue('а', 2021, '2.1', 0.1)],
      }),
    );
    expect(storyText(story, [], 10, texts).replaceAll('\u00a0', ' ')).toBe(
      [
        'СОШ № 1\nОтчётный год 2020/2021\nПризнаки: ШНСУ',
        'Что проверить в первую очередь\n1. Мало участников: ОГЭ математика 2020/2021 (3 из 5). Такие доли легко меняются от одного обучающегося.',
        [
          'Низкие результаты, 2020/2021',
          'Не в перечне ШНОР: критерии не выполнены.',
          'Критерий 1 не выполнен: 1 низкий результат за год, нужно не менее двух.',
          'Критерий 2 не выполнен: низких результатов в каждом из двух лет нет.',
          'Ниже порога из участников, доля; в скобках — интервал Уилсона 95 %. Низкий — от 30 %.',
          '– ОГЭ математика, низкий: 3 из 5, 60 % (23,1–88,2 %)',
        ].join('\n'),
        'Годом раньше, 2019/2020\n– ОГЭ математика, не низкий: 0 из 50, 0 % (0–7,1 %)',
        [
          'ИСБШ',
          'ИСБШ 85,00; место 1 из 1, считая с наименее благополучных условий.',
          'В перечне ШНСУ: значение не больше границы 85,00.',
          '– Постоянная: 85,00',
          '– Оба родителя с высшим образованием: доля 0 × 15 = + 0,00',
          '– Неполные семьи: доля 0 × −20 = + 0,00',
          '– На различных видах учёта: доля 0 × −65 = + 0,00',
          '– Соцпаспорт 2020/2021',
        ].join('\n'),
        'Факторы риска\nНе в группе риска: факторов с высоким уровнем — 0, нужно не менее 1.\nДанные за 2020/2021.\n– 2. фактор 2, низкий: балл 0,10; 2.1 Нехватка педагогов: дефицит 0,10',
        'Перечни служат для адресной помощи школам и не оценивают работу педагогов.\nЕсть результаты, где меньше 10 участников: текст для служебного пользования.',
      ].join('\n\n'),
    );
  });
});

describe('what the analysis says, in the text of a story', () => {
  const story = storyOf(telling({}));
  const topics: readonly AnalysisTopic[] = [
    {
      id: 'dynamics',
      name: 'Динамика',
      place: null,
      items: [
        { text: 'Доля ниже порога выросла.', detail: 'Было 20 %, стало 35 %.', tone: 'strong', place: null },
        { text: 'По остальным процедурам изменений нет.', tone: 'quiet', place: null },
      ],
    },
  ];

  it('stands by topics before the purpose', () => {
    expect(storyText(story, topics, 10, texts)).toContain(
      '\n\nДинамика и сравнение\nДинамика:\n– Доля ниже порога выросла. Было 20 %, стало 35 %.\n– По остальным процедурам изменений нет.\n\nПеречни служат',
    );
  });

  it('is left out where there is nothing to say, and said to be missing where it did not come', () => {
    expect(storyText(story, [], 10, texts)).not.toContain('Динамика и сравнение');
    expect(storyText(story, null, 10, texts)).toContain('Динамика и сравнение\nСведения анализа не загружены.');
  });
});

describe('the text of the lists', () => {
  it('has all three, numbered, with reasons and the purpose', () => {
    expect(listsText(computed(), factorName, texts)).toBe(
      [
        'ШНОР: низкие образовательные результаты, 2020/2021 учебный год\nВсего: 1 школа.\n1. а — 2 низких результата в 2021; критерий 1; надёжность: устойчивая',
        'ШНСУ: неблагоприятные социальные условия, 2020/2021 учебный год\nВсего: 1 школа.\n1. б — ИСБШ 72,00 при границе 76,63; место 1 снизу; паспорт 2020 года',
        'Группа риска: зона риска по десяти факторам, 2020/2021 учебный год\nВсего: 2 школы.\n1. а — высокий уровень: 2. фактор 2\n2. б — 3 фактора с высоким уровнем: 1, 2, 3',
        'Перечни служат для адресной помощи школам и не оценивают работу педагогов.',
      ].join('\n\n'),
    );
  });

  it('has one list alone, and says of one that was not computed that it was not', () => {
    const text = listsText(computed({ missing: ['socialPassport'] }), factorName, texts, 'adverse');
    expect(text).toContain('Не вычислялось: нет данных.');
    expect(text).not.toContain('ШНОР');
  });
});
