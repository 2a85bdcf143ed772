/** One row per school: its place among the schools most like it, and who of them does better. */
import type { SimilarSchool } from '../../engine/analysis/similar/result';
import { joinedNames } from '../common/names';
import { schoolCell } from '../common/schools';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { points, type SimilarScene } from './scene';

const neighbourId = (at: number): string => `near${at + 1}`;
const valueId = (at: number): string => `value${at + 1}`;

/** Where several are equal at nine digits of a share, that is seven of п.п., none is better. */
const BETTER = (last: string): string => `COUNTIF({row:${neighbourId(0)}..${last}},">"&({row:index}+5E-8))`;

const columns = (scene: SimilarScene): readonly ColumnSpec[] => {
  const { similar: words, common, conditions } = scene.texts.sheets;
  const { count, characteristics } = scene.result;
  return [
    { id: 'school', header: common.school, width: 34, kind: 'text', wrap: true },
    { id: 'place', header: words.place, width: 10, kind: 'integer', align: 'center' },
    { id: 'compared', header: words.compared, width: 10, kind: 'integer', align: 'center' },
    { id: 'index', header: words.index, width: 12, kind: 'score' },
    { id: 'participants', header: words.participants, width: 11, kind: 'integer' },
    { id: 'better', header: words.better, width: 56, kind: 'text', wrap: true },
    { id: 'nearest', header: words.nearest, width: 60, kind: 'text', wrap: true },
    { id: 'distance', header: words.meanDistance, width: 12, kind: 'index', rules: [{ when: 'at-least', value: { fact: 'farFrom' }, tone: 'warning' }] },
    ...(scene.showsBoth ? [{ id: 'counted', header: words.placeIfCounted, width: 12, kind: 'text', align: 'center', wrap: true } as const] : []),
    { id: 'note', header: common.note, width: 28, kind: 'text', wrap: true },
    ...Array.from({ length: count }, (_, at): ColumnSpec => ({ id: neighbourId(at), header: words.neighbour(at + 1), width: 10, kind: 'score', working: true })),
    ...characteristics.map(({ id }, at): ColumnSpec => ({ id: valueId(at), header: conditions[id], width: 12, kind: id === 'size' || id === 'rural' ? 'general' : 'percent-1', working: true })),
  ];
};

const noteOf = ({ index, participants, unusual, compared, nearest, year }: SimilarSchool, { input, texts }: SimilarScene): string | null => {
  const { similar: words } = texts.sheets;
  const { settings, year: reporting } = input.assessment;
  const without = index === null ? 0 : nearest.length + 1 - compared;
  const notes = [
    ...(index === null ? [words.noResults] : []),
    ...(index !== null && participants < settings.smallCount ? [words.few(participants)] : []),
    ...(without > 0 ? [words.without(without)] : []),
    ...(unusual ? [words.unusualNote] : []),
    ...(year < reporting ? [words.olderPassport(year)] : []),
  ];
  return notes.length > 0 ? notes.join(' ') : null;
};

const betterText = (school: SimilarSchool, { assessed, compared, nameOf, texts }: SimilarScene): string | null => {
  const { similar: words } = texts.sheets;
  const { index } = school;
  if (index === null) return null;
  if (school.better.length === 0) return words.nobodyBetter;
  return joinedNames(school.better.map((key) => words.betterOne(nameOf(assessed.get(key)!.school), compared.get(key)!.index! - index)));
};

const countedText = ({ ifBiasedCounted }: SimilarSchool, { texts }: SimilarScene): string | null =>
  ifBiasedCounted === null || ifBiasedCounted.place === null ? null : texts.sheets.similar.placeOf(ifBiasedCounted.place, ifBiasedCounted.compared);

const schoolRow = (school: SimilarSchool, scene: SimilarScene): readonly SpecCell[] => {
  const { assessed, compared, nameOf, result } = scene;
  const last = neighbourId(result.count - 1);
  const own = school.index !== null;
  return [
    schoolCell(assessed.get(school.school)!.school, nameOf),
    own ? { value: school.place, plain: `=1+${BETTER(last)}` } : null,
    { value: school.compared, plain: `=COUNT({row:index},{row:${neighbourId(0)}..${last}})` },
    points(school.index),
    own ? school.participants : null,
    betterText(school, scene),
    joinedNames(school.nearest.map((key) => nameOf(assessed.get(key)!.school))),
    school.meanDistance,
    ...(scene.showsBoth ? [countedText(school, scene)] : []),
    noteOf(school, scene),
    ...school.nearest.map((key) => points(compared.get(key)!.index)),
    ...school.values,
  ];
};

export const schoolsTable = (scene: SimilarScene): TableBlock => ({
  kind: 'table',
  id: 'schools',
  name: 'ПохожиеШколы',
  columns: columns(scene),
  rows: scene.result.schools.map((school) => schoolRow(school, scene)),
  emptyText: scene.texts.sheets.common.noSchools,
});
