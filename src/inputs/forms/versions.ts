/**
 * Versions of the form. A version differs from the one before it where fields were renamed, split or given another unit;
 * new fields alone make no new version. Forms of earlier versions come back for months: their ids are translated.
 */
import { PUPILS_FIELD, formSections, fieldsOf } from './fields';

export const FORM_VERSION = 2;

/**
 * What became of the ids of an earlier version: id then → id now. In version 1 sections had short names, and the social
 * passport's counts stood under the names of their groups alone.
 */
const FIRST_VERSION: ReadonlyMap<string, string> = new Map(
  formSections()
    .flatMap(fieldsOf)
    .map(({ id }) => [
      id === PUPILS_FIELD ? 'passport.pupils' : id.replace(/^socialPassport\.count\./, 'passport.').replace(/^risks\./, 'risk.').replace(/^indicators\.(?!whole\.)/, 'indicator.').replace(/^indicators\.whole\./, 'whole.'),
      id,
    ]),
);

const EARLIER: ReadonlyMap<number, ReadonlyMap<string, string>> = new Map([[1, FIRST_VERSION]]);

export const isReadableVersion = (version: number): boolean => version === FORM_VERSION || EARLIER.has(version);

/** The current id of a field of a form of this version; one that is not known there stays as it is. */
export const currentId = (id: string, version: number): string => EARLIER.get(version)?.get(id) ?? id;
