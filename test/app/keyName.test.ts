import { keyName } from '../../src/app/keyName';

describe('what tells rows of a table apart', () => {
  it('is called by code and name where it is a code', () => {
    expect(keyName('parameter', '2.1')).toMatch(/^2\.1 \p{Letter}{3,}/u);
    expect(keyName('factor', '2')).toMatch(/^2 \p{Letter}{3,}/u);
    expect(keyName('indicator', 'ОО-1.1.1')).toMatch(/^ОО-1\.1\.1 \p{Letter}{3,}/u);
  });

  it('is its own name elsewhere', () => {
    expect(keyName('parameter', '99.9')).toBe('99.9');
    expect(keyName('procedure', 'ОГЭ математика')).toBe('ОГЭ математика');
  });
});
