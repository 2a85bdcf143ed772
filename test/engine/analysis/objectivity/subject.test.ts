import { isExam, subjectOf } from '../../../../src/engine/analysis/objectivity/subject';

describe('the subject of a procedure', () => {
  it.each([
    ['ВПР математика 5', 'mathematics'],
    ['ЕГЭ математика профильная', 'mathematics'],
    ['ВПР математика 8', 'mathematics'],
    ['ОГЭ русский язык', 'russian'],
    ['ВПР русский язык 4', 'russian'],
    ['ВПР физика 8', 'физика'],
    ['ЕГЭ физика', 'физика'],
    ['КДР6', null],
  ])('of %s is %s', (name, subject) => {
    expect(subjectOf(name)).toBe(subject);
  });

  it('is examined in ОГЭ and ЕГЭ alone', () => {
    expect(['ОГЭ физика', 'ЕГЭ русский язык', 'ВПР физика 8', 'КДР6'].map(isExam)).toEqual([true, true, false, false]);
  });
});
