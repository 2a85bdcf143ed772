/**
 * Where the schools stand by ИСБШ: value, rank, and the least favourable group (ШНСУ).
 *
 * Source: [002] «На основе данной информации составляется рейтинг, для выделения наименее благополучной группы
 * используется нижний квартиль (25%) или квинтиль (20%) распределения школ».
 * Rule: each school by its social passport of the reporting year, else of the latest earlier year; ШНСУ are those
 * with a value ≤ PERCENTILE.INC(values of all schools that have one, q). Rank 1 is the least favourable.
 * Missing data: a school without such a passport, or whose passport lacks one of the three shares, has no standing
 * and is no part of the base; an older passport never stands in for an incomplete newer one.
 */
import type { IsbshBorder, IsbshStanding } from './assessment';
import { bottomGroup } from './bottomGroup';
import { hasIsbshShares, isbsh, type IsbshShares } from './isbsh';
import { latestPassports } from './latestPassports';
import type { School, SchoolKey, SchoolYear, SocialPassport } from './model';
import type { Settings } from './settings';
import { rankAscending } from './stats/rank';
import { isSame } from './stats/tolerance';

export interface IsbshStandings {
  readonly bySchool: ReadonlyMap<SchoolKey, IsbshStanding>;
  readonly border: IsbshBorder | null;
}

interface Valued {
  readonly passport: SocialPassport;
  readonly shares: IsbshShares;
  readonly value: number;
}

export function isbshStandings(
  schools: readonly School[],
  passports: readonly SocialPassport[],
  year: SchoolYear,
  { isbsh: coefficients, bottomShare }: Pick<Settings, 'isbsh' | 'bottomShare'>,
): IsbshStandings {
  const valued = valuedPassports(schools, passports, year, coefficients);
  const values = valued.map(({ value }) => value);
  const ranks = rankAscending(values);
  const { border, members } = bottomGroup(values, bottomShare);
  return {
    bySchool: new Map(
      valued.map(({ passport, shares, value }, at) => [
        passport.school,
        { value, shares, rank: ranks[at]!, adverse: members[at]!, year: passport.year, origin: passport.origin },
      ]),
    ),
    border: border === null ? null : { bottomShare, value: border, base: values.length, tied: values.filter((value) => isSame(value, border)).length },
  };
}

/** In the order of the schools: those whose passport gives a value. */
function valuedPassports(
  schools: readonly School[],
  passports: readonly SocialPassport[],
  year: SchoolYear,
  coefficients: Settings['isbsh'],
): Valued[] {
  const latest = latestPassports(passports, year);
  return schools.flatMap(({ key }): Valued[] => {
    const passport = latest.get(key);
    if (passport === undefined || !hasIsbshShares(passport.shares)) return [];
    const value = isbsh(passport.shares, coefficients);
    return value === null ? [] : [{ passport, shares: onlyIsbsh(passport.shares), value }];
  });
}

const onlyIsbsh = ({ bothParentsHigherEducation, singleParent, onRegister }: IsbshShares): IsbshShares => ({
  bothParentsHigherEducation,
  singleParent,
  onRegister,
});
