/** Everything that can be repaired for certain, from what reading has noted: no row is looked at where nothing was noted. */
import type { Issue } from './issues';
import { percentRepairs } from './percentRepairs';
import { recognisedSpelling } from './procedures';
import type { Repair } from './repairs';
import { schoolNameRepairs } from './schoolNameRepairs';
import type { SchoolDirectory } from './schoolDirectory';
import { spellingRepairs, type SpellingRule } from './spellingRepairs';
import type { TableRows } from './tableRows';
import { yearSpelling } from './yearSpelling';

const SPELLING_RULES: readonly SpellingRule[] = [
  { kind: 'procedure-spelling', column: 'procedure', correct: recognisedSpelling },
  { kind: 'year-spelling', column: 'year', correct: yearSpelling },
];

/** In the order of the tables. */
export const collectRepairs = (tables: readonly TableRows<string>[], issues: readonly Issue[], directory: SchoolDirectory): readonly Repair[] =>
  tables.flatMap((rows) => {
    const { declaration } = rows.region;
    const ofTable = (code: Issue['code']): readonly Issue[] => issues.filter((issue) => issue.code === code && issue.table === declaration.name);
    return [
      ...percentRepairs(rows.region, ofTable('share-looks-like-percent')),
      ...schoolNameRepairs(rows.region, ofTable('school-unknown'), directory),
      ...SPELLING_RULES.flatMap((rule) => spellingRepairs(rows, rule)),
    ];
  });
