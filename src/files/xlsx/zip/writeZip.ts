/** Writes a zip archive; the same parts give the same bytes (no clock, no machine in them). */
import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { storedEntry, type StoredEntry } from './stored';

/** 1 January 1980, the zero of DOS time. */
const DOS_DATE = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

const pack = (part: Uint8Array): StoredEntry => {
  const known = storedEntry(part);
  if (known) return known;
  const data = deflateSync(part, { level: 6 });
  return data.length < part.length ? { method: 8, crc: crc32(part), data } : { method: 0, crc: crc32(part), data: part };
};

interface WrittenEntry extends StoredEntry {
  readonly name: Uint8Array;
  readonly size: number;
  readonly offset: number;
}

/** The fields that the local and the central header share. */
const writeCommon = (view: DataView, at: number, { name, method, crc, data, size }: WrittenEntry): void => {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
};

const writeEnd = (view: DataView, at: number, count: number, directory: number): void => {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
};

export const writeZip = (parts: Iterable<readonly [string, Uint8Array]>): Uint8Array => {
  const entries: WrittenEntry[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const entry: WrittenEntry = { ...pack(part), name: new TextEncoder().encode(name), size: part.length, offset };
    entries.push(entry);
    offset += 30 + entry.name.length + entry.data.length;
  }
  const directory = offset;
  const length = entries.reduce((sum, { name }) => sum + 46 + name.length, directory) + 22;
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  let central = directory;
  for (const entry of entries) {
    view.setUint32(entry.offset, 0x04034b50, true);
    writeCommon(view, entry.offset + 4, entry);
    out.set(entry.name, entry.offset + 30);
    out.set(entry.data, entry.offset + 30 + entry.name.length);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, VERSION, true);
    writeCommon(view, central + 6, entry);
    view.setUint32(central + 42, entry.offset, true);
    out.set(entry.name, central + 46);
    central += 46 + entry.name.length;
  }
  writeEnd(view, central, entries.length, directory);
  return out;
};
