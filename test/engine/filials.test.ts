import fc from 'fast-check';
import { joinFilials } from '../../src/engine/filials';
import type { DistrictInput, ProcedureResult, SocialPassport } from '../../src/engine/model';
import { resultsOfSchool, withShuffle } from './arbitraries';
import { passport, profileEntry, result, riskValue, school } from './builders';

const schools = [school('головная', { pupils: 300 }), school('филиал', { parentKey: 'головная', pupils: 100 }), school('отдельная')];
const join = (over: Partial<DistrictInput>): DistrictInput => joinFilials({ schools, results: [], passports: [], riskValues: [], riskProfiles: [], ...over });
const joinedResults = (...results: ProcedureResult[]) => join({ results }).results;
const joinedPassports = (...passports: SocialPassport[]) => join({ passports }).passports;

describe('filials counted with their heads', () => {
  it('vanish from the list of schools, and the head has the pupils of both', () => {
    expect(join({}).schools).toEqual([{ ...schools[0], pupils: 400 }, schools[2]]);
  });

  it('leave the head’s pupils unknown when theirs are', () => {
    expect(join({ schools: [schools[0]!, school('филиал', { parentKey: 'головная' })] }).schools).toMatchObject([{ pupils: null }]);
  });

  it('make a primary head with older classes in a filial a school that the rule reaches', () => {
    const primary = school('головная', { primaryOnly: true });
    expect(join({ schools: [primary, school('филиал', { parentKey: 'головная', primaryOnly: true })] }).schools).toMatchObject([{ primaryOnly: true }]);
    expect(join({ schools: [primary, school('филиал', { parentKey: 'головная' })] }).schools).toMatchObject([{ primaryOnly: false }]);
  });

  it('leave a district without filials as it is', () => {
    const input: DistrictInput = { schools: [schools[2]!], results: [], passports: [], riskValues: [], riskProfiles: [] };
    expect(joinFilials(input)).toBe(input);
  });

  describe('in results', () => {
    const own = result('головная', 2021, 'ОГЭ математика', 3, 10, { meanScore: 12, marks4and5: 4, above60: 0 });
    const filials = result('филиал', 2021, 'ОГЭ математика', 2, 5, { meanScore: 9, marks4and5: 1, above60: 0 });

    it('are summed, without a mean, in the place of the first part, led back to the head’s row', () => {
      const other = result('отдельная', 2021, 'ОГЭ математика', 1, 20, { meanScore: 14 });
      expect(joinedResults(filials, other, own)).toEqual([
        { ...own, participants: 15, below: 5, meanScore: null, marks4and5: 5, above60: 0 },
        other,
      ]);
    });

    it('leave a count unknown when a part is, and carry a sign of bias over', () => {
      expect(joinedResults(own, { ...filials, marks4and5: null, biased: true })).toMatchObject([{ participants: 15, marks4and5: null, above60: 0, biased: true }]);
    });

    it('add nothing where nobody took part', () => {
      const nobody = result('филиал', 2021, 'ОГЭ математика', 0, 0);
      expect(joinedResults(own, nobody)).toEqual([own]);
      expect(joinedResults(nobody, own)).toEqual([own]);
    });

    it('stand for the whole where the head has no row, and keep their mean', () => {
      expect(joinedResults(filials)).toEqual([{ ...filials, school: 'головная' }]);
    });

    it('keep years and procedures apart', () => {
      expect(joinedResults(own, { ...filials, year: 2020 }, { ...filials, procedure: 'ОГЭ русский язык' }).map(({ participants }) => participants)).toEqual([10, 5, 5]);
    });

    it('keep every participant, in any order of rows', () => {
      const rows = fc.tuple(resultsOfSchool('головная'), resultsOfSchool('филиал'), resultsOfSchool('отдельная')).map((parts) => parts.flat());
      const total = (results: readonly ProcedureResult[], of: readonly string[]) =>
        results.filter((row) => of.includes(row.school)).reduce((sum, { participants, below }) => sum + 1000 * participants + below, 0);
      const byKey = (results: readonly ProcedureResult[]) =>
        results.map(({ school: of, year, procedure, participants, below, biased }) => [of, year, procedure, participants, below, biased].join()).sort();
      fc.assert(
        fc.property(withShuffle(rows), ([results, shuffled]) => {
          const joined = joinedResults(...results);
          expect(total(joined, ['головная'])).toBe(total(results, ['головная', 'филиал']));
          expect(total(joined, ['отдельная'])).toBe(total(results, ['отдельная']));
          expect(joined.some(({ school: of }) => of === 'филиал')).toBe(false);
          expect(byKey(joinedResults(...shuffled))).toEqual(byKey(joined));
        }),
      );
    });
  });

  describe('in social passports', () => {
    const own = passport('головная', 2021, [0.2, 0.3, 0.02], { pupils: 300 });

    it('weigh the shares by pupils', () => {
      const [joined] = joinedPassports(passport('филиал', 2021, [0.6, 0.1, 0.1], { pupils: 100 }), own);
      expect(joined).toMatchObject({ school: 'головная', pupils: 400, origin: own.origin });
      expect(joined!.shares.bothParentsHigherEducation).toBeCloseTo(0.3, 12);
      expect(joined!.shares.singleParent).toBeCloseTo(0.25, 12);
      expect(joined!.shares.onRegister).toBeCloseTo(0.04, 12);
    });

    it('leave a share missing that either part lacks, and all of them without pupils to weigh by', () => {
      expect(Object.keys(joinedPassports(own, passport('филиал', 2021, [0.6, 0.1], { pupils: 100 }))[0]!.shares)).toEqual(['bothParentsHigherEducation', 'singleParent']);
      expect(Object.keys(joinedPassports(passport('головная', 2021, [0.6], { pupils: 1 }), passport('филиал', 2021, [0.6, 0.1], { pupils: 100 }))[0]!.shares)).toEqual([
        'bothParentsHigherEducation',
      ]);
      expect(joinedPassports(own, passport('филиал', 2021, [0.6, 0.1, 0.1]))).toMatchObject([{ pupils: null, shares: {} }]);
    });

    it('leave the head’s passport as it is when the filial has none of that year', () => {
      expect(joinedPassports({ ...own, pupils: null }, passport('филиал', 2020, [0.6, 0.1, 0.1], { pupils: 100 }))).toEqual([{ ...own, pupils: null }]);
    });

    it('make none of a filial’s alone', () => {
      expect(joinedPassports(passport('филиал', 2021, [0.6, 0.1, 0.1], { pupils: 100 }))).toEqual([]);
    });

    it('add nothing for a part without pupils', () => {
      expect(joinedPassports(own, passport('филиал', 2021, [], { pupils: 0 }))).toEqual([own]);
      expect(joinedPassports(passport('головная', 2021, [], { pupils: 0 }), passport('филиал', 2021, [0.6, 0.1, 0.1], { pupils: 100 }))).toMatchObject([
        { school: 'головная', pupils: 100, shares: { singleParent: 0.1 } },
      ]);
      expect(joinedPassports(passport('головная', 2021, [], { pupils: 0 }), passport('филиал', 2021, [], { pupils: 0 }))).toMatchObject([{ pupils: 0, shares: {} }]);
    });
  });

  it('leave the head’s own risk rows alone', () => {
    const { riskValues, riskProfiles } = join({
      riskValues: [riskValue('филиал', 2021, '2.1', 1), riskValue('головная', 2021, '2.1', 0)],
      riskProfiles: [profileEntry('филиал', 2021, 2, 'high'), profileEntry('отдельная', 2021, 2, 'low')],
    });
    expect(riskValues.map(({ school: of }) => of)).toEqual(['головная']);
    expect(riskProfiles.map(({ school: of }) => of)).toEqual(['отдельная']);
  });
});
