import type { School } from '../../src/engine/model';
import { SchoolDirectory } from '../../src/inputs/schoolDirectory';
import type { SchoolNamePair } from '../../src/inputs/schoolNamePairs';

const schoolOf = (name: string, code: string | null): School => ({
  key: code ?? name,
  name,
  code,
  municipality: null,
  kind: null,
  primaryOnly: false,
  parentKey: null,
  locality: null,
  pupils: null,
  origin: { sheet: 'Школы', address: 'A2' },
});

const directory = (pairs: readonly SchoolNamePair[], ...schools: readonly (readonly [string, string | null])[]): SchoolDirectory => {
  const made = new SchoolDirectory(pairs);
  for (const [name, code] of schools) made.add(schoolOf(name, code), code ?? '');
  return made;
};

const LISTED = [
  ['МБОУ «Степновская СОШ»', '101'],
  ['МБОУ СОШ № 1 г. Ленинска', '102'],
] as const;

const found = (made: SchoolDirectory, code: string, name: string): string | null => {
  const resolution = made.resolve(code, name);
  return 'found' in resolution ? resolution.found.school.name : null;
};

describe('ways of writing a name that were confirmed', () => {
  const pairs = [{ written: 'Первая школа', school: 'МБОУ СОШ № 1 г. Ленинска' }];

  it('mean their school, however the case, the spaces and the legal form are', () => {
    const made = directory(pairs, ...LISTED);
    expect(found(made, '', 'Первая школа')).toBe('МБОУ СОШ № 1 г. Ленинска');
    expect(found(made, '', 'МБОУ «ПЕРВАЯ  ШКОЛА»')).toBe('МБОУ СОШ № 1 г. Ленинска');
    expect(found(made, '', 'Вторая школа')).toBeNull();
  });

  it('are not asked where the code or the list knows the school', () => {
    const made = directory([...pairs, { written: 'Степновская СОШ', school: 'МБОУ СОШ № 1 г. Ленинска' }], ...LISTED);
    expect(found(made, '101', 'Первая школа')).toBe('МБОУ «Степновская СОШ»');
    expect(found(made, '', 'Степновская СОШ')).toBe('МБОУ «Степновская СОШ»');
  });

  it('help a row whose code is in no list, and one that has nothing but a code', () => {
    const made = directory([...pairs, { written: '999', school: 'МБОУ «Степновская СОШ»' }], ...LISTED);
    expect(found(made, '555', 'Первая школа')).toBe('МБОУ СОШ № 1 г. Ленинска');
    expect(found(made, '999', '')).toBe('МБОУ «Степновская СОШ»');
  });

  it('are passed over when their school is gone, or there are two of its name', () => {
    expect(found(directory(pairs, ['МБОУ «Степновская СОШ»', '101']), '', 'Первая школа')).toBeNull();
    const twins = directory([{ written: 'Моя школа', school: 'СОШ № 1' }], ['СОШ № 1', '1'], ['СОШ № 1', '2']);
    expect(found(twins, '', 'Моя школа')).toBeNull();
  });

  it('the later one of two wins', () => {
    const made = directory([...pairs, { written: 'первая школа', school: 'МБОУ «Степновская СОШ»' }], ...LISTED);
    expect(found(made, '', 'Первая школа')).toBe('МБОУ «Степновская СОШ»');
  });
});

describe('an unknown name', () => {
  it('comes with the one school that it probably means', () => {
    const made = directory([], ...LISTED);
    expect(made.resolve('', 'Степновскя СОШ')).toEqual({ code: 'school-unknown', at: 'school', data: { school: 'Степновскя СОШ', suggestion: 'МБОУ «Степновская СОШ»' } });
    expect(made.resolve('', 'Дальняя гимназия')).toEqual({ code: 'school-unknown', at: 'school', data: { school: 'Дальняя гимназия', suggestion: null } });
  });

  it('is compared with schools that were added since, too', () => {
    const made = directory([], LISTED[0]);
    expect(made.schools).toHaveLength(1);
    made.add(schoolOf('Павловская СОШ', null), '');
    expect(made.schools).toHaveLength(2);
  });
});
