/** One row per school and one of the schools most like it: how far, what differs, whose results are higher. */
import { greatestDifferences, type ConditionDifference } from '../../engine/analysis/similar/differences';
import type { SimilarSchool } from '../../engine/analysis/similar/result';
import { schoolCell } from '../common/schools';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import type { Texts } from '../../i18n';
import { points, type SimilarScene } from './scene';

/** A longer table takes too long to open: schools on the lists come first, then the others. */
const MOST_PAIRS = 20_000;
const NAMED_DIFFERENCES = 2;

const columns = ({ texts: { sheets } }: SimilarScene): readonly ColumnSpec[] => {
  const { similar: words, common } = sheets;
  return [
    { id: 'school', header: common.school, width: 34, kind: 'text', wrap: true },
    { id: 'number', header: words.number, width: 10, kind: 'integer', align: 'center' },
    { id: 'distance', header: words.distance, width: 10, kind: 'statistic' },
    { id: 'own', header: words.ownIndex, width: 12, kind: 'score' },
    { id: 'participants', header: words.otherParticipants, width: 11, kind: 'integer' },
    { id: 'other', header: words.other, width: 56, kind: 'text', wrap: true },
    { id: 'differs', header: words.differs, width: 60, kind: 'text', wrap: true },
    { id: 'index', header: words.otherIndex, width: 12, kind: 'score' },
    { id: 'difference', header: words.difference, width: 12, kind: 'score', rules: [{ when: 'at-least', value: 5e-8, tone: 'success' }] },
  ];
};

/** In the order of the district's schools; of too many those on the lists first. */
export const shownSchools = ({ result, assessed }: SimilarScene): readonly SimilarSchool[] => {
  const most = Math.floor(MOST_PAIRS / result.count);
  if (result.schools.length <= most) return result.schools;
  const isListed = ({ school }: SimilarSchool): boolean => {
    const groups = assessed.get(school)!.groups;
    return groups.includes('lowResults') || groups.includes('adverse');
  };
  const chosen = new Set([...result.schools.filter(isListed), ...result.schools.filter((school) => !isListed(school))].slice(0, most));
  return result.schools.filter((school) => chosen.has(school));
};

const differenceText = ({ id, difference, inSd }: ConditionDifference, texts: Texts): string => {
  const { similar: words, conditions } = texts.sheets;
  if (id === 'rural') return difference > 0 ? words.villageInstead : words.townInstead;
  if (id === 'size') return words.differsOne(words.pupils, words.sizeRatio(Math.exp(difference)), inSd);
  return words.differsOne(conditions[id], words.signedPoints(difference), inSd);
};

const pairRow = (own: SimilarSchool, at: number, { assessed, compared, nameOf, result, texts }: SimilarScene): readonly SpecCell[] => {
  const other = compared.get(own.nearest[at]!)!;
  const differences = greatestDifferences(result.characteristics, own, other, NAMED_DIFFERENCES);
  const both = own.index !== null && other.index !== null;
  return [
    schoolCell(assessed.get(own.school)!.school, nameOf),
    at + 1,
    own.distances[at]!,
    points(own.index),
    other.index === null ? null : other.participants,
    schoolCell(assessed.get(other.school)!.school, nameOf),
    differences.length === 0 ? texts.sheets.similar.same : differences.map((one) => differenceText(one, texts)).join('; '),
    points(other.index),
    both ? { value: (other.index - own.index) * 100, plain: '={row:index}-{row:own}' } : null,
  ];
};

export const pairsTable = (scene: SimilarScene): TableBlock => ({
  kind: 'table',
  id: 'pairs',
  name: 'ПарыПохожихШкол',
  columns: columns(scene),
  rows: shownSchools(scene).flatMap((school) => school.nearest.map((_, at) => pairRow(school, at, scene))),
  emptyText: scene.texts.sheets.similar.noPairs,
});
