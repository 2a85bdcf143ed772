import { decodePart, encodePart } from '../../../../src/files/xlsx/xml/decode';

const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from([...`\uFEFF${text}`].map((letter) => letter.charCodeAt(0))).buffer);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('The encoding of a part', () => {
  it('is declared as UTF-8 once a part read from UTF-16 is written', () => {
    const read = decodePart(utf16('<?xml version="1.0" encoding=\'UTF-16\' standalone="yes"?><книга/>'));
    expect(encodePart(read)).toEqual(bytesOf('\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?><книга/>'));
  });

  it('stays as it was written where it is UTF-8 already, or not declared', () => {
    for (const text of ['<?xml version="1.0" encoding="utf-8"?><a/>', '<?xml version="1.0"?><a encoding="UTF-16"/>', '<a/>']) expect(encodePart(text)).toEqual(bytesOf(text));
  });
});
