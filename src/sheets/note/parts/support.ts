/** Recommendations, the roadmap, what is proposed to be decided. */
import { MEASURE_KIND_WORDS } from '../../../engine/support/measureWords';
import type { SchoolYear } from '../../../engine/model';
import { MEASURE_KINDS, type Day, type RoadmapRow } from '../../../engine/support/model';
import { note } from '../../../i18n/ru/note';
import { terms } from '../../../i18n/ru/terms';
import type { NoteCell } from '../document';
import { isDone, measureTallies, questionedResults, roadmapKinds, schoolsAboveExpected, themeSchools } from '../support';
import { tablePart, type Part } from './part';

const { tables, lists } = note;

export const themes: Part = (scene) => {
  const counts = themeSchools(scene);
  const { themes: words } = lists;
  return { kind: 'list', items: [words.teaching(counts.teaching), words.roadmaps(counts.roadmaps), words.curators(counts.curators), words.methods(counts.methods), words.procedures(counts.procedures)] };
};

/** Measures have long names: more of them fill pages. */
const MOST_MEASURES = 15;

export const recommendations: Part = (scene) => {
  const { recommendations: words } = tables;
  const tallies = measureTallies(scene);
  if (tallies.length === 0) return null;
  const rest = tallies.length - MOST_MEASURES;
  return tablePart(
    {
      id: 'recommendations',
      caption: words.caption,
      columns: [
        { id: 'measure', header: words.measure, width: 46, kind: 'text' },
        { id: 'direction', header: words.direction, width: 22, kind: 'text' },
        { id: 'document', header: words.document, width: 18, kind: 'text', paperOnly: true },
        { id: 'schools', header: words.schools, width: 8, kind: 'integer' },
      ],
      rows: tallies.slice(0, MOST_MEASURES).map(({ recommendation: { measure }, schools }) => [measure.text, measure.direction, measure.document, schools]),
    },
    rest > 0 ? [tables.moreRows(rest, terms.sheetNames.recommendations)] : [],
  );
};

export const roadmap: Part = ({ input }) => {
  const { roadmap: words } = tables;
  const rows = input.support.input.roadmap ?? [];
  if (rows.length === 0) return null;
  const row = (name: string, own: readonly RoadmapRow[]): readonly NoteCell[] => [name, own.length, own.filter(isDone).length, own.filter(({ progress }) => progress === null).length];
  const without = rows.filter(({ kind }) => kind === null);
  return tablePart({
    id: 'roadmap',
    caption: words.caption,
    columns: [
      { id: 'kind', header: words.kind, width: 42, kind: 'text' },
      { id: 'count', header: words.count, width: 16, kind: 'integer' },
      { id: 'done', header: words.done, width: 14, kind: 'integer' },
      { id: 'unknown', header: words.unknown, width: 14, kind: 'integer' },
    ],
    rows: [...MEASURE_KINDS.map((kind) => row(MEASURE_KIND_WORDS[kind], rows.filter((one) => one.kind === kind))), ...(without.length > 0 ? [row(words.noKind, without)] : [])],
  });
};

/** Decisions on the risks of the new school year: not later than June. [001] 5.2. */
const lastDayOfDecisions = (year: SchoolYear): Day => `${String(year)}-06-30`;

export const decisions: Part = (scene) => {
  const { decisions: words } = lists;
  const { input, groups } = scene;
  const { schools, year } = input.assessment;
  const rows = input.support.input.roadmap;
  const missing = rows === null || rows.length === 0 ? [] : roadmapKinds(rows).missing;
  const noResults = schools.filter(({ lowResults }) => lowResults.status === 'no-data').length;
  const questioned = questionedResults(scene).length;
  const above = schoolsAboveExpected(scene).size;
  const when = (condition: boolean, text: string): readonly string[] => (condition ? [text] : []);
  return {
    kind: 'list',
    items: [
      words.approve(groups.lowResults.length, groups.adverse.length, groups.riskZone.length),
      ...when(groups.lowResults.length > 0, words.curators(groups.lowResults.length)),
      ...when(rows === null || rows.length === 0, words.roadmap),
      ...when(missing.length > 0, words.missingKinds(missing)),
      ...when(questioned > 0, words.objectivity(questioned)),
      input.support.today > lastDayOfDecisions(year) ? words.risksLate(year) : words.risks(year),
      ...when(noResults > 0, words.data(noResults)),
      ...when(above > 0, words.experience(above)),
    ],
  };
};
