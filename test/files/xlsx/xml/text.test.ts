import fc from 'fast-check';
import { decodeCellText, decodeReferences, escapeAttribute, escapeCellText, escapeText } from '../../../../src/files/xlsx/xml/text';

describe('Text of cells', () => {
  it('comes back whole, whatever characters it has', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(decodeCellText(decodeReferences(escapeCellText(text)))).toBe(text)));
  });

  it('has control characters and what looks like an escape written as Excel writes them', () => {
    expect(escapeCellText('a\u0001\r\n_x0041_ <')).toBe('a_x0001__x000D_\n_x005F_x0041_ &lt;');
  });

  it('is found again beside an underscore', () => {
    expect(decodeCellText(escapeCellText('__x0041_x0042_'))).toBe('__x0041_x0042_');
  });
});

describe('References', () => {
  it('are decoded by name and by number; unknown ones stay', () => {
    expect(decodeReferences('&lt;&#1064;&#x428;&nbsp;&amp;lt;&#x110000;')).toBe('<ШШ&nbsp;&lt;\ufffd');
  });

  it('are written for what XML demands, and line breaks in attributes', () => {
    expect(escapeText('<a & "b">\u0000')).toBe('&lt;a &amp; "b"&gt;');
    expect(escapeAttribute('"\n\t')).toBe('&quot;&#10;&#9;');
  });
});
