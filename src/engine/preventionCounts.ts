/**
 * The counts behind the shares that speak of the prevention of failure (профилактика учебной неуспешности), and of what
 * each is a part. Shares of pupils, of those who fall behind and of schools stand in one table of the source: each has a
 * whole of its own, and no two are ever compared without it.
 *
 * Source: the regional monitoring of the prevention of failure, letter of 03.02.2023 № 01-20/518 (nine shares).
 */
import type { PreventionCountId } from './model';

/** `null`: a whole itself. */
export const PREVENTION_WHOLES: Readonly<Record<PreventionCountId, PreventionCountId | null>> = {
  pupils: null,
  underachieving: 'pupils',
  withRoute: 'underachieving',
  disabilities: 'pupils',
  russianNotNative: 'pupils',
  extraLessons: 'underachieving',
  schools: null,
  schoolsWithProgrammes: 'schools',
  schoolsWithTutor: 'schools',
  schoolsWithParentProgrammes: 'schools',
  schoolsWithMethodSupport: 'schools',
};

export const PREVENTION_COUNT_IDS = Object.keys(PREVENTION_WHOLES) as readonly PreventionCountId[];
