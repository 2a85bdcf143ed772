import { conditionMatrix } from '../../../src/engine/analysis/conditions';
import { passport, school } from '../builders';

const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `ш${String(at)}`);

describe('the conditions of schools', () => {
  it('are the shares of the latest passport up to the year, a row per school that has them all', () => {
    const schools = ['а', 'б', 'в'].map((key) => school(key));
    const matrix = conditionMatrix({ schools, passports: [passport('а', 2020, [0.1, 0.2, 0.3]), passport('а', 2021, [0.4, 0.5, 0.6]), passport('а', 2022, [0.9, 0.9, 0.9]), passport('б', 2019, [0.1, 0.2, 0.1])] }, 2021);
    expect(matrix.characteristics).toEqual(['bothParentsHigherEducation', 'singleParent', 'onRegister']);
    expect(matrix.rows).toEqual([
      { school: 'а', values: [0.4, 0.5, 0.6], year: 2021 },
      { school: 'б', values: [0.1, 0.2, 0.1], year: 2019 },
    ]);
    expect(matrix.leftOut).toEqual([{ school: 'в', why: 'no-passport', missing: [] }]);
  });

  it('leave out a characteristic that fewer than four fifths of the schools have, and schools that lack a used one', () => {
    const keys = many(10);
    const passports = keys.map((key, at) => passport(key, 2021, [at / 100, at < 8 ? at / 50 : undefined, at < 7 ? at / 50 : undefined]));
    const matrix = conditionMatrix({ schools: keys.map((key) => school(key)), passports }, 2021);
    expect(matrix.characteristics).toEqual(['bothParentsHigherEducation', 'singleParent']);
    expect(matrix.unused).toEqual([{ characteristic: 'onRegister', why: 'rare', known: 7 }]);
    expect(matrix.rows).toHaveLength(8);
    expect(matrix.leftOut).toEqual(['ш8', 'ш9'].map((key) => ({ school: key, why: 'incomplete', missing: ['singleParent'] })));
  });

  it('leave out a characteristic in which all schools are alike', () => {
    const schools = ['а', 'б'].map((key) => school(key));
    const matrix = conditionMatrix({ schools, passports: [passport('а', 2021, [0.1, 0.2, 0]), passport('б', 2021, [0.1, 0.3, 0])] }, 2021);
    expect(matrix.characteristics).toEqual(['singleParent']);
    expect(matrix.unused.map(({ characteristic, why }) => [characteristic, why])).toEqual([
      ['bothParentsHigherEducation', 'constant'],
      ['onRegister', 'constant'],
    ]);
  });

  it('take in size, as a logarithm of the pupils, and the village where they are asked for; a locality that says neither is not known', () => {
    const schools = [school('а', { pupils: 100, locality: 'Село Лукоморье' }), school('б', { pupils: 1000, locality: 'город' }), school('в', { pupils: 0, locality: 'городок' })];
    const passports = ['а', 'б', 'в'].map((key, at) => passport(key, 2021, [0.1 * at]));
    const matrix = conditionMatrix({ schools, passports }, 2021, ['size', 'rural']);
    // size and rural are known of two schools of three: too few
    expect(matrix.characteristics).toEqual(['bothParentsHigherEducation']);
    expect(matrix.unused).toEqual([
      { characteristic: 'size', why: 'rare', known: 2 },
      { characteristic: 'rural', why: 'rare', known: 2 },
    ]);
    const two = conditionMatrix({ schools: schools.slice(0, 2), passports }, 2021, ['size', 'rural']);
    expect(two.rows.map(({ values }) => values)).toEqual([
      [0, Math.log(100), 1],
      [0.1, Math.log(1000), 0],
    ]);
  });

  it.each([
    ['село', 1],
    ['С. Лукоморье', 1],
    ['сельская', 1],
    ['посёлок', 1],
    ['станица', 1],
    ['город', 0],
    ['г. Лукоморск', 0],
    ['городская местность', 0],
    ['пгт', 0],
    ['посёлок городского типа', 0],
  ])('know %s as village (1) or town (0): %i', (locality, rural) => {
    const schools = [school('а', { locality }), school('б', { locality: rural === 1 ? 'город' : 'село' })];
    const matrix = conditionMatrix({ schools, passports: ['а', 'б'].map((key) => passport(key, 2021, [])) }, 2021, ['rural']);
    expect(matrix.rows[0]?.values).toEqual([rural]);
  });

  it('are nothing without passports', () => {
    expect(conditionMatrix({ schools: [school('а')], passports: [] }, 2021)).toEqual({ characteristics: [], rows: [], unused: [], leftOut: [{ school: 'а', why: 'no-passport', missing: [] }] });
  });
});
