import { call, column, row } from './helpers';

const PROCEDURES = ['ОГЭ математика', 'ВПР русский язык 5', 'ОГЭ математика', 'КДР4'];
const YEARS = [2021, 2021, 2020, 2021];

/** Rows of (participants, below) for the four rows above. */
const criteria = (counts: readonly (readonly [unknown, unknown])[], more: readonly unknown[] = [], year: unknown = 2021): unknown =>
  call('LOWSCHOOL', [row(...PROCEDURES), row(...YEARS), row(...counts.map(([n]) => n)), row(...counts.map(([, x]) => x)), year, ...more]);

describe('SHNOR.LOWSCHOOL', () => {
  it('names the criteria met', () => {
    expect(criteria([[10, 0], [10, 0], [10, 9], [10, 9]])).toEqual([['']]);
    expect(criteria([[10, 3], [10, 3], [10, 0], [10, 0]])).toEqual([['1']]);
    expect(criteria([[10, 0], [10, 3], [10, 3], [10, 0]])).toEqual([['2']]);
    expect(criteria([[10, 3], [10, 3], [10, 3], [10, 0]])).toEqual([['1; 2']]);
  });

  it('asks by the rules of 2025 for the same procedure in both years', () => {
    expect(criteria([[10, 0], [10, 3], [10, 3], [10, 0]], [null, '2025'])).toEqual([['']]);
    expect(criteria([[10, 3], [10, 0], [10, 3], [10, 0]], [null, 2025])).toEqual([['2']]);
    expect(criteria([[10, 0], [10, 3], [10, 3], [10, 0]], [null, '2020'])).toEqual([['2']]);
  });

  it('leaves excluded rows out', () => {
    expect(criteria([[10, 3], [10, 3], [10, 0], [10, 0]], [null, null, row('да', 'нет', '', false)])).toEqual([['']]);
    expect(criteria([[10, 3], [10, 3], [10, 0], [10, 0]], [null, null, row(0, false, null, null)])).toEqual([['1']]);
  });

  it('never takes a missing count for zero, and passes over rows that do not count, broken or not', () => {
    expect(criteria([[10, 3], [10, 'н/д'], ['', ''], [1, 50]])).toEqual([['']]);
  });

  it('counts only the first of two rows of one procedure and year', () => {
    const same = row('ОГЭ математика', 'огэ  МАТЕМАТИКА');
    expect(call('LOWSCHOOL', [same, row(2021, 2021), row(10, 10), row(0, 9), 2021])).toEqual([['']]);
  });

  it('takes columns and rows alike, and the years in their usual spellings', () => {
    const args = [column('ОГЭ математика', 'ЕГЭ русский язык'), row('2020/2021', '2020–2021 уч. г.'), column(10, 20), row(3, 6), '2021'];
    expect(call('LOWSCHOOL', args)).toEqual([['1']]);
  });

  it('says what is wrong and where', () => {
    expect(criteria([[10, 3], [10, 30], [10, 0], [10, 0]])).toEqual({ problem: 'Ниже порога (30) не может быть больше, чем участников (10), строка 2 диапазона' });
    expect(criteria([[10, 3], [10, 'много'], [10, 0], [10, 0]])).toEqual({ problem: 'Здесь нужно число, а указано «много» (аргумент «ниже_порога»), строка 2 диапазона' });
    expect(criteria([[10, 3]])).toEqual({ problem: 'Процедуры, годы, участники и «ниже порога» должны быть диапазонами одного размера' });
    expect(criteria([[10, 3], [10, 3], [10, 0], [10, 0]], [], '')).toEqual({ problem: 'Не указан аргумент «отчётный_год»' });
    expect(criteria([[10, 3], [10, 3], [10, 0], [10, 0]], [null, '2019'])).toEqual({ problem: 'Правила — "2020" или "2025", а указано «2019» (аргумент «правила»)' });
  });
});
