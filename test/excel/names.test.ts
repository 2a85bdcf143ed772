import fc from 'fast-check';
import { freeSheetName, freeTableName, TakenNames } from '../../src/excel/names';

const suffix = (attempt: number): string => (attempt === 1 ? ' (расчёт)' : ` (расчёт ${attempt})`);

describe('freeSheetName', () => {
  it('keeps the wanted name when nobody has it', () => {
    expect(freeSheetName('ИСБШ', new TakenNames(['Школы']), suffix)).toBe('ИСБШ');
  });

  it('puts the suffix of the first free attempt when a sheet has the name', () => {
    expect(freeSheetName('ИСБШ', new TakenNames(['ИСБШ']), suffix)).toBe('ИСБШ (расчёт)');
    expect(freeSheetName('ИСБШ', new TakenNames(['ИСБШ', 'ИСБШ (расчёт)']), suffix)).toBe('ИСБШ (расчёт 2)');
  });

  it('compares names as Excel does, without regard to case', () => {
    expect(freeSheetName('ИСБШ', new TakenNames(['исбш', 'ИСБШ (РАСЧЁТ)']), suffix)).toBe('ИСБШ (расчёт 2)');
  });

  it('shortens a long name so that it fits into 31 characters with its suffix', () => {
    const long = 'Низкие образовательные результат';
    expect(long).toHaveLength(32);
    const kept = freeSheetName(long, new TakenNames([]), suffix);
    expect(kept).toBe(long.slice(0, 31));
    expect(freeSheetName(long, new TakenNames([kept]), suffix)).toBe('Низкие образовательные (расчёт)');
  });

  it('gives different names of at most 31 characters however often it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ИСБШ', 'исбш', 'Сводка', 'Низкие образовательные результаты школ'), { maxLength: 30 }), (wanted) => {
        const taken = new TakenNames(['Сводка']);
        const names = wanted.map((name) => freeSheetName(name, taken, suffix));
        expect(new Set(['сводка', ...names.map((name) => name.toLowerCase())]).size).toBe(names.length + 1);
        for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
      }),
    );
  });
});

describe('freeTableName', () => {
  it('counts from 2 when a table or a defined name has the name', () => {
    const taken = new TakenNames(['ИСБШ_школы']);
    expect(freeTableName('ИСБШ_Школы', taken)).toBe('ИСБШ_Школы_2');
    expect(freeTableName('ИСБШ_Школы', taken)).toBe('ИСБШ_Школы_3');
  });
});
