/** Per school the social passport of the year, else of the latest earlier one; of two rows of one year the first. */
import type { SchoolKey, SchoolYear, SocialPassport } from './model';

export function latestPassports(passports: readonly SocialPassport[], year: SchoolYear): ReadonlyMap<SchoolKey, SocialPassport> {
  const latest = new Map<SchoolKey, SocialPassport>();
  for (const passport of passports) {
    if (passport.year > year) continue;
    const known = latest.get(passport.school);
    if (known === undefined || passport.year > known.year) latest.set(passport.school, passport);
  }
  return latest;
}
