/** What works and kinds of literacy are called. */
import { KNOWN_KINDS, type WorkKind } from '../../engine/analysis/literacy/kinds';
import type { GradeResult } from '../../engine/analysis/literacy/result';
import type { Texts } from '../../i18n';

type KnownKind = (typeof KNOWN_KINDS)[number];

const isKnown = (kind: WorkKind): kind is KnownKind => (KNOWN_KINDS as readonly string[]).includes(kind);

export const kindName = (kind: WorkKind, { sheets: { literacy: words } }: Texts): string => (isKnown(kind) ? words.kinds[kind] : kind);

/** At the beginning of a sentence. */
export const kindTitle = (kind: WorkKind, { sheets: { literacy: words } }: Texts): string => (isKnown(kind) ? words.kindTitles[kind] : words.otherKind(kind));

/** «КДР4, 4 кл., 2018/2019» */
export const resultName = ({ work, grade, year }: Pick<GradeResult, 'work' | 'grade' | 'year'>, { sheets: { literacy: words } }: Texts): string => words.result(work, grade, year);
