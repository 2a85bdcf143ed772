/** CRC-32 (ISO 3309), four bytes at a time: a package's checksums. */
const tables = Array.from({ length: 4 }, () => new Int32Array(256));

const fillTables = (): void => {
  const first = tables[0]!;
  for (let index = 0; index < 256; index += 1) {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[index] = value;
  }
  for (let index = 0; index < 256; index += 1) {
    for (let table = 1; table < 4; table += 1) {
      const before = tables[table - 1]![index]!;
      tables[table]![index] = (before >>> 8) ^ first[before & 0xff]!;
    }
  }
};
fillTables();

export const crc32 = (bytes: Uint8Array): number => {
  const [t0, t1, t2, t3] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
  let crc = -1;
  let at = 0;
  for (const whole = bytes.length - 3; at < whole; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = t3[crc & 0xff]! ^ t2[(crc >>> 8) & 0xff]! ^ t1[(crc >>> 16) & 0xff]! ^ t0[crc >>> 24]!;
  }
  for (; at < bytes.length; at += 1) crc = t0[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
};
