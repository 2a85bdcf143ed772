import fc from 'fast-check';
import { aggregateParticipants, ParticipantTallies } from '../../src/engine/aggregateParticipants';
import { minimumScore } from '../../src/engine/minimumScore';
import type { Participant } from '../../src/engine/model';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import { originAt, participant } from './builders';

const { minimumScores } = DEFAULT_SETTINGS;
const marks = (procedure: string, ...values: (number | null)[]): Participant[] => values.map((mark) => participant('а', procedure, { mark }));
const scores = (procedure: string, ...values: (number | null)[]): Participant[] => values.map((score) => participant('а', procedure, { score }));
const aggregate = (rows: readonly Participant[]) => aggregateParticipants(rows, minimumScores);

describe('pupils’ results', () => {
  it('count the mark 2 where the mark decides', () => {
    expect(aggregate(marks('ВПР математика 5', 2, 3, 4, 5, 2))).toEqual([
      {
        school: 'а',
        year: 2021,
        procedure: 'ВПР математика 5',
        participants: 5,
        below: 2,
        meanScore: null,
        marks4and5: 2,
        above60: null,
        biased: false,
        origin: originAt('участник'),
      },
    ]);
  });

  it.each(['ОГЭ математика', 'ОГЭ русский язык', 'ЕГЭ математика базовая', 'КДР6'])('take the mark in %s even where a score stands', (procedure) => {
    const rows = [participant('а', procedure, { mark: 3, score: 5 }), participant('а', procedure, { mark: 2, score: 90 })];
    expect(aggregate(rows)).toMatchObject([{ participants: 2, below: 1 }]);
  });

  it.each([
    ['ЕГЭ русский язык', 24],
    ['ЕГЭ математика профильная', 27],
  ])('are below the threshold in %s under %d points, not at it', (procedure, minimum) => {
    expect(aggregate(scores(procedure, minimum - 1, minimum, minimum + 1))).toMatchObject([{ participants: 3, below: 1, meanScore: minimum, marks4and5: null }]);
  });

  it('follow the minimum of the year', () => {
    const rows = [...scores('ЕГЭ русский язык', 30), participant('а', 'ЕГЭ русский язык', { year: 2020, score: 30 })];
    const ofYears = [...minimumScores, { procedure: 'ЕГЭ русский язык', year: 2020, score: 36 }];
    expect(aggregateParticipants(rows, ofYears).map(({ year, below }) => [year, below])).toEqual([
      [2021, 0],
      [2020, 1],
    ]);
  });

  it('leave out retakes and graduates of past years', () => {
    const rows = [
      ...marks('ОГЭ математика', 2, 3),
      participant('а', 'ОГЭ математика', { mark: 2, retake: true }),
      participant('а', 'ОГЭ математика', { mark: 2, pastGraduate: true }),
    ];
    expect(aggregate(rows)).toMatchObject([{ participants: 2, below: 1 }]);
  });

  it('do not count a participant without the deciding value', () => {
    expect(aggregate([...marks('ВПР математика 5', 2, null, 3), participant('а', 'ВПР математика 5', { score: 1 })])).toMatchObject([{ participants: 2, below: 1 }]);
    expect(aggregate([...scores('ЕГЭ русский язык', 20, null), participant('а', 'ЕГЭ русский язык', { mark: 2 })])).toMatchObject([{ participants: 1, below: 1 }]);
  });

  it('give no result where nobody is counted', () => {
    expect(aggregate([])).toEqual([]);
    expect(aggregate([...marks('ВПР математика 5', null), participant('а', 'ВПР математика 6', { mark: 2, retake: true })])).toEqual([]);
    expect(aggregateParticipants(scores('ЕГЭ русский язык', 20), [])).toEqual([]);
  });

  it('count scores strictly above 60 and average the scores', () => {
    expect(aggregate(scores('ЕГЭ русский язык', 60, 61, 59))).toMatchObject([{ above60: 1, meanScore: 60 }]);
  });

  it('do not turn a partly missing mark or score into a count', () => {
    const rows = [participant('а', 'ЕГЭ русский язык', { score: 70, mark: 4 }), participant('а', 'ЕГЭ русский язык', { score: 20 })];
    expect(aggregate(rows)).toMatchObject([{ participants: 2, marks4and5: null, above60: 1 }]);
    const half = [participant('а', 'ОГЭ математика', { mark: 4, score: 70 }), participant('а', 'ОГЭ математика', { mark: 4 })];
    expect(aggregate(half)).toMatchObject([{ marks4and5: 2, above60: null, meanScore: 70 }]);
  });

  it('come in the order of first appearance, led back to the first counted row', () => {
    const at = (of: string, address: string, over: Partial<Participant> = {}) => ({ ...participant(of, 'ВПР математика 5', { mark: 3, ...over }), origin: originAt(address) });
    const results = aggregate([at('б', 'D2', { retake: true }), at('а', 'D3'), at('б', 'D4', { mark: null }), at('б', 'D5'), at('а', 'D6'), at('а', 'D7', { year: 2020 })]);
    expect(results.map(({ school, year, origin }) => [school, year, origin.address])).toEqual([
      ['а', 2021, 'D3'],
      ['б', 2021, 'D5'],
      ['а', 2020, 'D7'],
    ]);
  });

  it('agree with counting by hand, row by row', () => {
    const pupil = fc.record({ mark: fc.option(fc.integer({ min: 2, max: 5 })), retake: fc.boolean(), pastGraduate: fc.boolean(), of: fc.constantFrom('а', 'б') });
    fc.assert(
      fc.property(fc.array(pupil), (pupils) => {
        const rows = pupils.map(({ of, ...over }) => participant(of, 'ВПР русский язык 5', over));
        for (const key of ['а', 'б']) {
          const counted = rows.filter(({ school, mark, retake, pastGraduate }) => school === key && mark !== null && !retake && !pastGraduate);
          const found = aggregate(rows).find(({ school }) => school === key);
          expect(found?.participants ?? 0).toBe(counted.length);
          expect(found?.below ?? 0).toBe(counted.filter(({ mark }) => mark === 2).length);
        }
      }),
    );
  });

  it('are the same added one by one as counted naively, for marks and scores, years and minimums of any kind', () => {
    const minimums = [...minimumScores, { procedure: 'ЕГЭ физика', year: null, score: 36 }, { procedure: 'ЕГЭ русский язык', year: 2020, score: 36 }];
    const pupil = fc.record({
      school: fc.constantFrom('а', 'б'),
      year: fc.constantFrom(2020, 2021),
      procedure: fc.constantFrom('ЕГЭ русский язык', 'ЕГЭ математика профильная', 'ЕГЭ физика', 'ЕГЭ химия', 'ОГЭ математика'),
      mark: fc.option(fc.integer({ min: 2, max: 5 })),
      score: fc.option(fc.integer({ min: 0, max: 100 })),
      retake: fc.boolean(),
      pastGraduate: fc.boolean(),
    });
    /** Written out for each procedure; `null`: the pupil is not counted. */
    const isBelow = ({ procedure, year, mark, score }: Pick<Participant, 'procedure' | 'year' | 'mark' | 'score'>): boolean | null => {
      const byMark = mark === null ? null : mark === 2;
      if (procedure === 'ЕГЭ русский язык') return score === null ? null : score < (year === 2020 ? 36 : 24);
      if (procedure === 'ЕГЭ математика профильная') return score === null ? null : score < 27;
      if (procedure === 'ЕГЭ физика') return score === null ? byMark : score < 36;
      return byMark;
    };
    fc.assert(
      fc.property(fc.array(pupil, { maxLength: 60 }), (pupils) => {
        const tallies = new ParticipantTallies((procedure, year) => minimumScore(minimums, procedure, year));
        pupils.forEach((one, at) => tallies.add(one, () => originAt(`D${at}`)));
        const results = tallies.results();
        expect(results).toEqual(aggregateParticipants(pupils.map((one, at) => ({ ...one, origin: originAt(`D${at}`) })), minimums));
        const counted = pupils.map((one, at) => ({ ...one, at, below: isBelow(one) })).filter(({ below, retake, pastGraduate }) => below !== null && !retake && !pastGraduate);
        const keys = [...new Set(counted.map(({ school, year, procedure }) => JSON.stringify([school, year, procedure])))];
        expect(results.map(({ school, year, procedure }) => JSON.stringify([school, year, procedure]))).toEqual(keys);
        for (const result of results) {
          const own = counted.filter(({ school, year, procedure }) => school === result.school && year === result.year && procedure === result.procedure);
          const scored = own.flatMap(({ score }) => score ?? []);
          expect(result).toMatchObject({
            participants: own.length,
            below: own.filter(({ below }) => below).length,
            marks4and5: own.some(({ mark }) => mark === null) ? null : own.filter(({ mark }) => mark !== null && mark >= 4).length,
            above60: scored.length < own.length ? null : scored.filter((score) => score > 60).length,
            origin: originAt(`D${own[0]?.at ?? ''}`),
          });
          if (scored.length === 0) expect(result.meanScore).toBeNull();
          else expect(result.meanScore).toBeCloseTo(scored.reduce((sum, score) => sum + score, 0) / scored.length, 9);
        }
      }),
    );
  });
});
