/**
 * A large value in pieces, so that no message stops the page while it is packed or unpacked: a message is copied as a
 * whole, and a million cells in one would take a second.
 *
 * A part that fits into a piece goes as it is. A larger object or array goes empty first, and is filled by what follows;
 * neighbours in an array travel as one run.
 */

/** The way from the whole to a part: indexes of arrays, keys of objects. */
export type Path = readonly (string | number)[];

export type Entry =
  /** Stands at this place; the whole when the path is empty. */
  | { readonly at: Path; readonly value: unknown }
  /** To be appended to the array at this place. */
  | { readonly to: Path; readonly items: unknown[] };

export type Piece = readonly Entry[];

/** Each value, object and array weighs one; a text weighs more by its letters, a file by its bytes. */
const LETTERS_PER_UNIT = 32;
/** Bytes are copied as a block, without looking at each. */
const BYTES_PER_UNIT = 1024;

/** What one piece weighs at most, unless a single text is heavier: some ten milliseconds of copying. */
export const PIECE_WEIGHT = 20_000;

/** Dates, bytes and the like travel as they are. */
const isPlainObject = (value: object): value is Record<string, unknown> => {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const partsOf = (value: unknown): readonly unknown[] | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value;
  return isPlainObject(value) ? Object.values(value) : null;
};

/** The weight, or anything above `most` as soon as that is certain. */
const weigh = (value: unknown, most: number): number => {
  if (typeof value === 'string') return 1 + value.length / LETTERS_PER_UNIT;
  if (ArrayBuffer.isView(value)) return 1 + value.byteLength / BYTES_PER_UNIT;
  let weight = 1;
  for (const part of partsOf(value) ?? []) {
    weight += weigh(part, most - weight);
    if (weight > most) break;
  }
  return weight;
};

class Packer {
  private entries: Entry[] = [];
  private weight = 0;

  constructor(private readonly most: number) {}

  *pack(value: unknown): Generator<Piece> {
    yield* this.put(value, [], null);
    if (this.entries.length > 0) yield this.entries;
  }

  /** `array`: the way to the array that the value is the next item of. */
  private *put(value: unknown, path: Path, array: Path | null): Generator<Piece> {
    const weight = weigh(value, this.most);
    const parts = weight > this.most ? partsOf(value) : null;
    const placed = parts ? 1 : weight;
    if (this.weight + placed > this.most && this.entries.length > 0) yield this.take();
    this.weight += placed;
    this.place(parts ? (Array.isArray(value) ? [] : {}) : value, path, array);
    if (parts) yield* this.putParts(value as object, path);
  }

  private *putParts(value: object, path: Path): Generator<Piece> {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* this.put(item, [...path, at], path);
    else for (const [key, part] of Object.entries(value)) yield* this.put(part, [...path, key], null);
  }

  private place(value: unknown, path: Path, array: Path | null): void {
    const last = this.entries.at(-1);
    if (array === null) this.entries.push({ at: path, value });
    else if (last && 'to' in last && last.to === array) last.items.push(value);
    else this.entries.push({ to: array, items: [value] });
  }

  private take(): Piece {
    const piece = this.entries;
    this.entries = [];
    this.weight = 0;
    return piece;
  }
}

/** Lazily: a piece is made when it is asked for. The value must not change meanwhile, nor contain itself. */
export const disassemble = (value: unknown, most = PIECE_WEIGHT): Generator<Piece> => new Packer(most).pack(value);

const collectBuffers = (value: unknown, buffers: Set<ArrayBuffer>): void => {
  if (ArrayBuffer.isView(value)) {
    // A part of a longer buffer is copied: giving the whole away would take its other parts along.
    if (value.byteLength === value.buffer.byteLength) buffers.add(value.buffer as ArrayBuffer);
  } else for (const part of partsOf(value) ?? []) collectBuffers(part, buffers);
};

/** The bytes of a piece that need not be copied where its sender has no further use for them, nor names them in another piece. */
export const transferable = (piece: Piece): ArrayBuffer[] => {
  const buffers = new Set<ArrayBuffer>();
  collectBuffers(piece, buffers);
  return [...buffers];
};

/** Puts pieces together in the order in which they were made. */
export class Assembly {
  private root: { whole?: unknown } = {};

  add(piece: Piece): void {
    for (const entry of piece) {
      if ('to' in entry) this.append(this.find(entry.to), entry.items);
      else if (entry.at.length === 0) this.root.whole = entry.value;
      else this.set(this.find(entry.at.slice(0, -1)), entry.at.at(-1) ?? '', entry.value);
    }
  }

  whole(): unknown {
    return this.root.whole;
  }

  private append(array: unknown, items: readonly unknown[]): void {
    if (Array.isArray(array)) for (const item of items) array.push(item);
  }

  private set(owner: unknown, key: string | number, value: unknown): void {
    // not an assignment: "__proto__" is a key like any other
    Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });
  }

  private find(path: Path): unknown {
    return path.reduce<unknown>((owner, key) => (owner as Record<string | number, unknown>)[key], this.root.whole);
  }
}

export const reassemble = (pieces: Iterable<Piece>): unknown => {
  const assembly = new Assembly();
  for (const piece of pieces) assembly.add(piece);
  return assembly.whole();
};
