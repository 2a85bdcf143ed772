import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { unzipFiles, zipFiles } from '../../src/files/zip';

const FILES = [
  { name: 'Форма 2020-2021 Степновская СОШ.xlsx', bytes: strToU8('один') },
  { name: 'Форма 2020-2021 Берёзовская ООШ.xlsx', bytes: strToU8('два') },
];

describe('archives of files', () => {
  it('come back as they were, Russian names and all', () => {
    expect(unzipFiles(zipFiles(FILES))).toEqual(FILES);
  });

  it('mark their names as UTF-8, and are the same every time', () => {
    const bytes = zipFiles(FILES);
    // Bit 11 of the flags in the first local header (APPNOTE, 4.4.4).
    expect((bytes[7] ?? 0) & 8).toBe(8);
    expect(zipFiles(FILES)).toEqual(bytes);
  });

  it('are read without folders and without what systems add', () => {
    const archive = zipSync({ 'формы/': new Uint8Array(), 'формы/1.xlsx': strToU8('1'), '__MACOSX/формы/._1.xlsx': strToU8('x'), 'формы/.DS_Store': strToU8('x'), 'формы/~$1.xlsx': strToU8('x'), 'Thumbs.db': strToU8('x') });
    expect(unzipFiles(archive)).toEqual([{ name: 'формы/1.xlsx', bytes: strToU8('1') }]);
  });

  it('are read with names in the code page of DOS, as Windows writes them', () => {
    // «Форма» in code page 866; the archive is written with as many Latin letters, whose bytes are then replaced.
    const dos = [0x94, 0xae, 0xe0, 0xac, 0xa0];
    const bytes = zipSync({ 'AAAAA.xlsx': strToU8('1') });
    bytes.forEach((byte, at) => {
      if (byte === 0x41 && dos.every((_, next) => bytes[at + next] === 0x41)) dos.forEach((letter, next) => (bytes[at + next] = letter));
    });
    expect(unzipFiles(bytes)).toEqual([{ name: 'Форма.xlsx', bytes: strToU8('1') }]);
  });

  it.each(['[Content_Types].xml', 'mimetype'])('are not packages of documents: %s', (part) => {
    expect(unzipFiles(zipSync({ [part]: strToU8('x'), 'content.xml': strToU8('x') }))).toBeNull();
  });

  it('that need a password are told', () => {
    const bytes = zipSync({ 'a.xlsx': [strToU8('1'), { level: 0 }] });
    const locked = bytes.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 4 <= locked.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(unzipFiles(locked)).toBe('locked');
  });

  it('that are broken in any way are no archives', () => {
    const whole = zipFiles(FILES);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const spoilt = whole.slice();
        spoilt[at] = byte;
        expect(() => unzipFiles(spoilt)).not.toThrow();
      }),
    );
    expect(unzipFiles(whole.subarray(0, whole.length - 30))).toBeNull();
  });
});
