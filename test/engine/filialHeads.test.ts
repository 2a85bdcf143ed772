import fc from 'fast-check';
import { filialHeads } from '../../src/engine/filialHeads';
import { school } from './builders';

const heads = (parents: Readonly<Record<string, string | null>>) => Object.fromEntries(filialHeads(Object.entries(parents).map(([key, parentKey]) => school(key, { parentKey }))));

describe('the head of a filial', () => {
  it('is the school that it names; schools without a parent are in no list of filials', () => {
    expect(heads({ филиал: 'школа', школа: null, другая: null })).toEqual({ филиал: 'школа' });
  });

  it('is the top of a chain, whatever the order of the list', () => {
    expect(heads({ а: 'б', б: 'в', в: 'г', г: null })).toEqual({ а: 'г', б: 'г', в: 'г' });
    expect(heads({ г: null, в: 'г', б: 'в', а: 'б' })).toEqual({ а: 'г', б: 'г', в: 'г' });
  });

  it('is nobody when the parent is not in the list or is the school itself', () => {
    expect(heads({ а: 'чужая', б: 'б', в: 'а' })).toEqual({ в: 'а' });
  });

  it('is nobody in a circle; who leads into the circle belongs to whom it meets there', () => {
    expect(heads({ а: 'б', б: 'а' })).toEqual({});
    expect(heads({ вход: 'ступень', ступень: 'б', а: 'б', б: 'в', в: 'а' })).toEqual({ вход: 'б', ступень: 'б' });
  });

  it('is for any parents a school of the list that stands apart itself', () => {
    const names = ['а', 'б', 'в', 'г', 'д', 'е'];
    fc.assert(
      fc.property(fc.tuple(...names.map(() => fc.option(fc.constantFrom(...names, 'чужая')))), (parents) => {
        const found = filialHeads(names.map((key, at) => school(key, { parentKey: parents[at]! })));
        for (const [filial, head] of found) {
          expect(head).not.toBe(filial);
          expect(names).toContain(head);
          expect(found.has(head)).toBe(false);
        }
      }),
    );
  });
});
