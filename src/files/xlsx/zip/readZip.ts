/**
 * Reads a zip archive by its central directory and checks every entry's size and CRC-32.
 * Sizes are checked before and while unpacking, so a small file cannot fill the memory.
 */
import { Inflate } from 'fflate';
import { damaged, UnusableFile } from '../problem';
import { crc32 } from './crc32';
import { rememberStored } from './stored';

/** Unpacked bytes: of one part (a string must hold it) and of all. */
export const LARGEST_PART = 500_000_000;
export const LARGEST_TOTAL = 1_500_000_000;

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const MANY = 0xffffffff;
const PIECE = 1 << 18;

interface CentralEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged();
};

const readUint64 = (view: DataView, at: number): number => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

const centralDirectory = (view: DataView): { count: number; offset: number } => {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if ((count !== 0xffff && offset !== MANY) || locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return { count, offset };
  const end64 = readUint64(view, locator + 8);
  if (view.getUint32(end64, true) !== ZIP64_END_SIGNATURE) throw damaged();
  return { count: readUint64(view, end64 + 32), offset: readUint64(view, end64 + 48) };
};

const decodeName = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
};

/** Sizes and offset from the zip64 extra field, in the order in which the entry left them out. */
const zip64Values = (view: DataView, at: number, length: number, wanted: readonly number[]): number[] => {
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return wanted.map((value) => {
      if (value !== MANY) return value;
      next += 8;
      return readUint64(view, next - 8);
    });
  }
  return [...wanted];
};

const readCentralEntry = (bytes: Uint8Array, view: DataView, at: number): { entry: CentralEntry; next: number } => {
  if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packed = 0, offset = 0] = zip64Values(view, at + 46 + nameLength, extraLength, sizes);
  return {
    entry: {
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      offset,
    },
    next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true),
  };
};

const inflate = (data: Uint8Array, size: number, name: string): Uint8Array => {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged(name);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < data.length; at += PIECE) stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  if (filled !== size) throw damaged(name);
  return out;
};

const unpack = (bytes: Uint8Array, view: DataView, { name, flags, method, crc, packed, size, offset }: CentralEntry): Uint8Array => {
  if (flags & 1) throw new UnusableFile({ code: 'encrypted' });
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE || (method !== 0 && method !== 8)) throw damaged(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged(name);
  const data = bytes.subarray(start, start + packed);
  const part = method === 0 ? data.slice() : inflate(data, size, name);
  if (part.length !== size || crc32(part) !== crc) throw damaged(name);
  rememberStored(part, { method, crc, data });
  return part;
};

/**
 * All entries by name, in the order of the central directory.
 * Throws `UnusableFile` (damaged, encrypted, too-large), or a RangeError or fflate's error when lengths or codes are broken.
 */
export const readZip = (bytes: Uint8Array): Map<string, Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = centralDirectory(view);
  const entries = new Map<string, CentralEntry>();
  let total = 0;
  for (let index = 0, at = offset; index < count; index += 1) {
    const { entry, next } = readCentralEntry(bytes, view, at);
    total += entry.size;
    if (entry.size > LARGEST_PART || total > LARGEST_TOTAL) throw new UnusableFile({ code: 'too-large' });
    // Of two entries of one name nobody can say which is meant.
    if (entries.has(entry.name)) throw damaged(entry.name);
    entries.set(entry.name, entry);
    at = next;
  }
  return new Map([...entries].map(([name, entry]) => [name, unpack(bytes, view, entry)]));
};
