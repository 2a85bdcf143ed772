import fc from 'fast-check';
import { chooseGenerated, markText, parseMark, type SheetMark } from '../../src/excel/marks';

const mark = (name: string, id: SheetMark['id'] = 'isbsh'): SheetMark => ({ id, name, format: 1, computedAt: '2026-11-22T10:00:00.000Z', inputs: null, grouped: [] });

describe('parseMark', () => {
  it('reads what markText wrote', () => {
    const written = { id: 'risks', name: 'Риски школ', computedAt: '2026-11-22T10:00:00.000Z', inputs: 'f00d', grouped: [{ first: 4, last: 7 }] } as const;
    expect(parseMark(markText(written))).toEqual({ ...written, format: 1 });
  });

  it('takes nothing else for a mark', () => {
    const broken = ['', '{', 'null', '7', '[]', '{}', '{"id":"isbsh"}', '{"id":"toString","format":1,"name":"x","computedAt":"x"}', '{"id":"isbsh","format":"1","name":"x","computedAt":"x"}'];
    for (const text of broken) expect(parseMark(text)).toBeNull();
  });

  it('never fails on any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(() => parseMark(text)).not.toThrow()));
  });

  it('drops spans of columns that are none, and keeps the mark', () => {
    expect(parseMark('{"id":"isbsh","format":1,"name":"x","computedAt":"y","grouped":[{"first":1,"last":2},{"first":"1"},null,3]}')?.grouped).toEqual([{ first: 1, last: 2 }]);
  });
});

describe('a mark that does not tell the inputs', () => {
  it('is a mark all the same, of unknown inputs', () => {
    expect(parseMark('{"id":"isbsh","format":1,"name":"x","computedAt":"y","grouped":[]}')?.inputs).toBeNull();
    expect(parseMark('{"id":"isbsh","format":1,"name":"x","computedAt":"y","inputs":7,"grouped":[]}')?.inputs).toBeNull();
  });
});

describe('chooseGenerated', () => {
  it('leaves sheets without a mark to the user, whatever their names', () => {
    expect(chooseGenerated([{ name: 'ИСБШ', mark: null }]).size).toBe(0);
  });

  it('knows a renamed sheet by its mark', () => {
    const renamed = { name: 'Индекс', mark: mark('ИСБШ') };
    expect(chooseGenerated([renamed]).get('isbsh')).toBe(renamed);
  });

  it('prefers the sheet that kept the recorded name, wherever its copies stand', () => {
    const original = { name: 'ИСБШ', mark: mark('ИСБШ') };
    const copy = { name: 'ИСБШ (2)', mark: mark('ИСБШ') };
    expect(chooseGenerated([original, copy]).get('isbsh')).toBe(original);
    expect(chooseGenerated([copy, original]).get('isbsh')).toBe(original);
  });

  it('takes the first when none kept the name', () => {
    const first = { name: 'Мой индекс', mark: mark('ИСБШ') };
    const second = { name: 'Мой индекс (2)', mark: mark('ИСБШ') };
    expect(chooseGenerated([first, second]).get('isbsh')).toBe(first);
  });
});
