import fc from 'fast-check';
import { disassemble, PIECE_WEIGHT, reassemble, transferable, type Piece } from '../../../src/taskpane/worker/pieces';

/** As a message is: a copy. */
const sent = (pieces: Iterable<Piece>): readonly Piece[] => [...pieces].map((piece) => structuredClone(piece));

const leaf = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.date({ noInvalidDate: true }));
const anything = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value'), { maxLength: 12 }), fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'to', 'at', 'length')), tie('value'), { maxKeys: 8 })),
})).value;

describe('a value in pieces', () => {
  it('is put together again as it was, whatever it is and however small the pieces are', () => {
    fc.assert(fc.property(anything, fc.integer({ min: 1, max: 60 }), (value, most) => expect(reassemble(sent(disassemble(value, most)))).toStrictEqual(structuredClone(value))), { numRuns: 200 });
  });

  it('keeps a key that is a name of the language’s own', () => {
    const value = JSON.parse('{"__proto__":[1,2,3],"constructor":{"a":[4]}}') as unknown;
    const again = reassemble(sent(disassemble(value, 1)));
    expect(JSON.stringify(again)).toBe('{"__proto__":[1,2,3],"constructor":{"a":[4]}}');
    expect(Object.keys(again as object)).toEqual(['__proto__', 'constructor']);
  });

  it('is one piece when it is light', () => {
    expect(sent(disassemble({ a: [1, 'два'], b: null }))).toEqual([[{ at: [], value: { a: [1, 'два'], b: null } }]]);
  });

  it('sends the rows of a large table in runs', () => {
    const rows = Array.from({ length: 10 }, (_, at) => [at, `школа ${at}`]);
    const pieces = sent(disassemble({ rows, name: 'Школы' }, 12));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces[1]).toEqual([{ to: ['rows'], items: [expect.anything(), expect.anything(), expect.anything()] }]);
    expect(reassemble(pieces)).toEqual({ rows, name: 'Школы' });
  });

  it('never makes a piece much above its weight, however the value is nested', () => {
    const numbers = (value: unknown): number => (typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, part) => sum + numbers(part), 0) : typeof value === 'number' ? 1 : 0);
    const value = { deep: [[Array.from({ length: 3 }, () => ({ row: Array.from({ length: PIECE_WEIGHT }, (_, at) => at) }))]] };
    const pieces = [...disassemble(value)].map((piece) => piece.reduce((sum, entry) => sum + numbers('to' in entry ? entry.items : entry.value), 0));
    expect(pieces.reduce((sum, count) => sum + count, 0)).toBe(3 * PIECE_WEIGHT);
    for (const count of pieces) expect(count).toBeLessThanOrEqual(PIECE_WEIGHT);
  });

  it('makes pieces only as they are asked for', () => {
    let asked = 0;
    const watched = Array.from({ length: 1000 }, (_, at) => ({
      get row() {
        asked += 1;
        return at;
      },
    }));
    disassemble(watched, 10).next();
    expect(asked).toBeLessThan(50);
  });
});

describe('bytes', () => {
  const file = (name: string, size: number) => ({ name, bytes: new Uint8Array(size).fill(7) });

  it('are never taken apart, however many there are', () => {
    const files = [file('a.xlsx', 5_000_000), file('b.xlsx', 10)];
    const pieces = [...disassemble(files, 100)];
    expect(pieces.flatMap((piece) => piece.flatMap((entry) => ('to' in entry ? entry.items : [entry.value]))).some((value) => typeof value === 'number')).toBe(false);
    const again = reassemble(sent(pieces)) as typeof files;
    expect(again.map(({ name, bytes }) => [name, bytes.byteLength, bytes[9], ArrayBuffer.isView(bytes)])).toEqual([
      ['a.xlsx', 5_000_000, 7, true],
      ['b.xlsx', 10, 7, true],
    ]);
  });

  it('weigh by their number: many files do not go in one piece', () => {
    const pieces = [...disassemble(Array.from({ length: 60 }, (_, at) => file(`${at}.xlsx`, 1_000_000)))];
    expect(pieces.length).toBeGreaterThanOrEqual(3);
    expect(pieces.length).toBeLessThan(60);
  });

  it('can go over whole where they have a buffer of their own, each buffer once', () => {
    const { bytes } = file('a.xlsx', 8);
    const part = new Uint8Array(new ArrayBuffer(16), 4, 8);
    const [piece] = [...disassemble({ files: [{ bytes }, { bytes }, { bytes: part }], text: 'ф' })];
    expect(transferable(piece ?? [])).toEqual([bytes.buffer]);
  });
});
