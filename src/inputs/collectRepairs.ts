/** Everything that can be repaired for certain, from what reading has noted: no row is looked at where nothing was noted. */
import { cellPlace } from './address';
import type { Issue } from './issues';
import { percentRepairs } from './percentRepairs';
import { recognisedSpelling } from './procedures';
import type { Repair } from './repairs';
import { schoolNameRepairs } from './schoolNameRepairs';
import type { SchoolDirectory } from './schoolDirectory';
import { spellingRepairs, type SpellingRule } from './spellingRepairs';
import { regionAddress, type TableRegion } from './tableRegion';
import type { TableRows } from './tableRows';
import { yearSpelling } from './yearSpelling';

const SPELLING_RULES: readonly SpellingRule[] = [
  { kind: 'procedure-spelling', column: 'procedure', correct: recognisedSpelling },
  { kind: 'year-spelling', column: 'year', correct: yearSpelling },
];

/** In the order of the tables. */
export const collectRepairs = (tables: readonly TableRows<string>[], issues: readonly Issue[], directory: SchoolDirectory): readonly Repair[] =>
  tables.flatMap(({ regions, texts }) =>
    regions.flatMap((region) => {
      const ofRegion = (code: Issue['code']): readonly Issue[] => issues.filter((issue) => issue.code === code && issue.table === region.declaration.name && isWithin(region, issue));
      const repairs = [
        ...percentRepairs(region, ofRegion('share-looks-like-percent')),
        ...schoolNameRepairs(region, ofRegion('school-unknown'), directory),
        ...SPELLING_RULES.flatMap((rule) => spellingRepairs({ region, texts }, rule)),
      ];
      return regions.length === 1 ? repairs : repairs.map((repair) => ({ ...repair, id: `${repair.id}:${region.sheet.name}:${regionAddress(region)}` }));
    }),
  );

/** In the rows of data: what stands in a header is no value of a row. */
const isWithin = ({ sheet, headerRow, endRow, firstColumn, lastColumn }: TableRegion, issue: Issue): boolean => {
  const place = issue.sheet === sheet.name && issue.address !== null ? cellPlace(issue.address) : null;
  if (!place) return false;
  const [row, column] = [place.row - sheet.row, place.column - sheet.column];
  return row > headerRow && row < endRow && column >= firstColumn && column <= lastColumn;
};
