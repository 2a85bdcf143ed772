import * as fc from 'fast-check';
import { FileNames, safeFileName } from '../../../../src/app/collect/forms/fileNames';

describe('names of files', () => {
  it.each([
    ['Форма МБОУ «Степновская СОШ № 1»', 'Форма МБОУ Степновская СОШ № 1'],
    ['Филиал: начальная школа/сад "Ёлочка"?', 'Филиал начальная школа сад Ёлочка'],
    ['  Школа\tс  пробелами . ', 'Школа с пробелами'],
    ['***', '_'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('have nothing that some system refuses, whatever the school is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*]|[. ]$|^$/);
        expect([...safe].every((letter) => letter >= ' ' && letter !== '\u007f')).toBe(true);
        expect([...safe].length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('are different where schools are called alike, whatever their case', () => {
    const names = new FileNames();
    expect([names.free('СОШ № 1', 'xlsx'), names.free('сош № 1', 'xlsx'), names.free('СОШ «№ 1»', 'xlsx')]).toEqual(['СОШ № 1.xlsx', 'сош № 1 (2).xlsx', 'СОШ № 1 (3).xlsx']);
  });
});
