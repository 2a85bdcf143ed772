import fc from 'fast-check';
import { CellProblem } from '../../../src/inputs/cellValues/parsed';
import { parseTerm, readTerm, type TermRemark } from '../../../src/inputs/cellValues/terms';
import { dayOf, dayText, schoolYearDays, schoolYearOf } from '../../../src/engine/support/days';
import type { RawValue } from '../../../src/inputs/rawWorkbook';

/** «from..to remark» of a term in the school year 2025/2026. */
const brief = (raw: RawValue, year: number | null = 2026): string => {
  const reading = readTerm(raw, year);
  if (reading === null) return 'blank';
  if (reading instanceof CellProblem) return reading.code;
  const { term, remark } = reading;
  return [`${term.from ?? ''}..${term.to ?? ''}`, ...(remark ? [remark] : [])].join(' ');
};

describe('terms that say their year', () => {
  it.each<[RawValue, string]>([
    [46157, '2026-05-15..2026-05-15'],
    ['15.05.2026', '2026-05-15..2026-05-15'],
    ['15.05.2026 г.', '2026-05-15..2026-05-15'],
    ['15/05/26', '2026-05-15..2026-05-15'],
    ['2026-05-15', '2026-05-15..2026-05-15'],
    ['15 мая 2026', '2026-05-15..2026-05-15'],
    ['15 мая 2026 года', '2026-05-15..2026-05-15'],
    ['до 15 мая 2026', '..2026-05-15'],
    ['не позднее 1 июня 2026 г.', '..2026-06-01'],
    ['до мая 2026', '..2026-05-31'],
    ['с 1 сентября 2025', '2025-09-01..'],
    ['с 1 сентября по 15 октября 2025', '2025-09-01..2025-10-15'],
    ['с 20.12.2025 до 15.01.2026', '2025-12-20..2026-01-15'],
    ['15.05.2026–20.06.2026', '2026-05-15..2026-06-20'],
    ['15–20 мая 2026 г.', '2026-05-15..2026-05-20'],
    ['май 2026', '2026-05-01..2026-05-31'],
    ['Май 2026 (после проверочных работ)', '2026-05-01..2026-05-31'],
    ['(Август-сентябрь 2021г.)', '2021-08-01..2021-09-30'],
    ['Апрель-май, 2021г.', '2021-04-01..2021-05-31'],
    ['декабрь–январь 2026', '2025-12-01..2026-01-31'],
    ['декабрь 2025 – январь 2026', '2025-12-01..2026-01-31'],
    ['май 2026 – июнь', '2026-05-01..2026-06-30'],
    ['сентябрь, январь 2026', '2025-09-01..2026-01-31'],
    ['сентябрь–май 2025/2026', '2025-09-01..2026-05-31'],
    ['2025/2026', '2025-09-01..2026-08-31'],
    ['2025/26 уч. г.', '2025-09-01..2026-08-31'],
    ['2025–2026 учебный год', '2025-09-01..2026-08-31'],
    ['2025/2026: сентябрь', '2025-09-01..2025-09-30'],
    ['2021-2024 годы', '2021-01-01..2024-12-31'],
    ['2026 г.', '2026-01-01..2026-12-31'],
    [2026, '2026-01-01..2026-12-31'],
    ['в течение 2025/2026 учебного года', '2025-09-01..2026-08-31'],
    ['I полугодие 2025/2026 уч. г.', '2025-09-01..2025-12-31'],
    ['1 полугодие 2026 года', '2026-01-01..2026-06-30'],
    ['3 квартал 2026', '2026-07-01..2026-09-30'],
    ['сентябрь 2025, февраль 2026', '2025-09-01..2026-02-28'],
    ['2 раза в год (декабрь 2025, июнь 2026)', '2025-12-01..2026-06-30'],
  ])('%j is %s', (raw, days) => {
    expect(brief(raw)).toBe(days);
    expect(brief(raw, null)).toBe(days);
  });
});

describe('terms without a year belong to the school year that is given', () => {
  it.each([
    ['сентябрь', '2025-09-01..2025-09-30'],
    ['август', '2026-08-01..2026-08-31'],
    ['сентябрь–декабрь', '2025-09-01..2025-12-31'],
    ['сентябрь - май', '2025-09-01..2026-05-31'],
    ['декабрь-январь', '2025-12-01..2026-01-31'],
    ['август–сентябрь', '2025-08-01..2025-09-30'],
    ['Сентябрь/январь', '2025-09-01..2026-01-31'],
    ['до 15 мая', '..2026-05-15'],
    ['к 1 июня', '..2026-06-01'],
    ['15–20 мая', '2026-05-15..2026-05-20'],
    ['01.09–31.05', '2025-09-01..2026-05-31'],
    ['I полугодие', '2025-09-01..2025-12-31'],
    ['второе полугодие', '2026-01-01..2026-05-31'],
    ['1 квартал', '2026-01-01..2026-03-31'],
    ['IV квартал', '2025-10-01..2025-12-31'],
    ['1–2 четверть', '2025-09-01..2025-12-31'],
    ['в течение года', '2025-09-01..2026-08-31'],
    ['В течение учебного года', '2025-09-01..2026-08-31'],
    ['ежемесячно', '2025-09-01..2026-08-31'],
    ['ежемесячно, до 5 числа', '2025-09-01..2026-08-31'],
    ['ежемесячно с сентября по май', '2025-09-01..2026-05-31'],
    ['не реже 1 раза в полугодие', '2025-09-01..2026-08-31'],
    ['2 раза в год', '2025-09-01..2026-08-31'],
    ['1 раз в год (сентябрь)', '2025-09-01..2025-09-30'],
  ])('%j is %s', (raw, days) => {
    expect(brief(raw)).toBe(`${days} year-assumed`);
    expect(brief(raw, null)).toBe('.. year-unknown');
  });
});

describe('terms that tell no days', () => {
  it.each<[RawValue, string]>([
    ['', 'blank'],
    ['–', 'blank'],
    ['#REF!', 'value-error'],
    ['по мере необходимости', '..'],
    ['по отдельному плану', '..'],
    ['сразу', '..'],
    ['незамедлительно', '..'],
    ['после педсовета', '.. unreadable'],
    ['31 февраля 2026', '.. unreadable'],
    ['5 полугодие', '.. unreadable'],
    [15.5, '.. unreadable'],
    [7, '.. unreadable'],
    [true, '.. unreadable'],
    ['20.05.2026 – 15.05.2026', '.. reversed'],
  ])('%j is %s', (raw, told) => {
    expect(brief(raw)).toBe(told);
  });

  it('keeps what stands in the cell', () => {
    expect(parseTerm(' после   педсовета ', 2026)).toEqual({ text: 'после педсовета', from: null, to: null });
    expect(parseTerm('сразу', 2026)).toEqual({ text: 'сразу', from: null, to: null, isVague: true });
    expect(parseTerm(46157, 2026)).toEqual({ text: '15.05.2026', from: '2026-05-15', to: '2026-05-15' });
  });
});

it('remarks on a part within another: «Январь-декабрь, май-июнь» of a roadmap is most likely «декабрь–январь»', () => {
  expect(brief('(Январь-декабрь, май-июнь, 2022 г.)', 2023)).toBe('2022-01-01..2022-12-31 inside');
});

const days = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const MONTHS = ['сентябрь', 'октябрь', 'ноябрь', 'декабрь', 'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август'];

describe('for all terms', () => {
  it('a day reads back from its text and from its serial number', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 2000, max: 2099 }), (day, year) => {
        expect(parseTerm(dayText(day), year)).toEqual({ text: dayText(day), from: day, to: day });
        const serial = (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;
        expect(parseTerm(serial, year)).toEqual({ text: dayText(day), from: day, to: day });
      }),
    );
  });

  it('months in the order of the school year lie within it, and begin and end where they say', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.nat(11), fc.integer({ min: 1991, max: 2099 }), (one, other, year) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const term = parseTerm(`${MONTHS[first]!}–${MONTHS[last]!}`, year);
        if (term === null || term instanceof CellProblem || term.from === null || term.to === null) throw new Error('no days');
        const { from, to } = schoolYearDays(year);
        expect(term.from >= from && term.to <= to).toBe(true);
        expect([Number(term.from.slice(5, 7)), Number(term.to.slice(5, 7))]).toEqual([((first + 8) % 12) + 1, ((last + 8) % 12) + 1]);
        expect([schoolYearOf(term.from), schoolYearOf(term.to)]).toEqual([year, year]);
      }),
    );
  });

  it('never fails, and never ends before it begins', () => {
    const scrap = fc.constantFrom('с ', 'по ', 'до ', '-', ', ', ' и ', '2026', '2025/26', '31', '1', 'I', 'полугодие', 'квартал', 'четверть', 'май', 'декабрь', '12.12', '31.12.2026', 'в течение года', 'ежемесячно', ' ', 'г.', '(', ')');
    const remarks: readonly (TermRemark | null)[] = ['unreadable', 'year-assumed', 'year-unknown', 'reversed', 'inside', null];
    fc.assert(
      fc.property(fc.oneof(fc.array(scrap, { maxLength: 8 }).map((all) => all.join('')), fc.string(), fc.double(), fc.boolean()), fc.option(fc.integer({ min: 1990, max: 2100 })), (raw, year) => {
        const reading = readTerm(raw, year);
        if (reading === null || reading instanceof CellProblem) return;
        expect(remarks).toContain(reading.remark);
        const { from, to } = reading.term;
        for (const day of [from, to]) if (day !== null) expect(dayOf(...(day.split('-').map(Number) as [number, number, number]))).toBe(day);
        if (from !== null && to !== null) expect(from <= to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
