import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../../../src/files/xlsx/zip/crc32';
import { readZip } from '../../../../src/files/xlsx/zip/readZip';
import { writeZip } from '../../../../src/files/xlsx/zip/writeZip';

const parts = fc.uniqueArray(fc.tuple(fc.constantFrom('[Content_Types].xml', 'xl/workbook.xml', 'школы.xml', 'a/b.bin', 'c'), fc.uint8Array({ maxLength: 3000 })), { selector: ([name]) => name });

describe('Archives', () => {
  it('are read by another reader as they were written, and by ours as another writer wrote them', () => {
    fc.assert(
      fc.property(parts, (entries) => {
        const map = new Map(entries);
        expect(new Map(Object.entries(unzipSync(writeZip(map))))).toEqual(map);
        expect(readZip(zipSync(Object.fromEntries(map)))).toEqual(map);
        expect([...readZip(writeZip(map))]).toEqual([...map]);
      }),
      { numRuns: 60 },
    );
  });

  it('keep the compressed form of parts that were read', () => {
    const archive = zipSync({ 'a.xml': new TextEncoder().encode('школа '.repeat(500)) }, { level: 1 });
    const again = writeZip(readZip(archive));
    const data = (bytes: Uint8Array): Uint8Array => bytes.subarray(35, 60);
    expect(data(again)).toEqual(data(archive));
  });

  it('have the checksum of ISO 3309: CBF43926 for the digits 1 to 9', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
