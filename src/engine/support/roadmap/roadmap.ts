/** «Дорожная карта»: what is proposed, and how the user's rows, or without them the proposed ones, stand today. */
import type { School } from '../../model';
import { dayText } from '../days';
import { MEASURE_KINDS, type Day, type Measure, type RoadmapRow, type Term } from '../model';
import { readRoadmapCode, schoolMark } from './codes';
import { countStates, groupOf, groupsBy, matrixYears, measuresOverYears, progressOf } from './counts';
import { followRow, watchOn } from './follow';
import type { FollowedRow, LostGround, PlannedRow, ProposedRow, Roadmap } from './model';
import { proposeRoadmap, type ProposalGround } from './propose';

export interface RoadmapGround extends ProposalGround {
  readonly catalogue: readonly Measure[];
  /** `null`: the workbook has no roadmap. */
  readonly table: readonly RoadmapRow[] | null;
}

export const roadmapOf = (ground: RoadmapGround): Roadmap => {
  const { table, today } = ground;
  const proposal = proposeRoadmap(ground);
  const lostGround = table === null ? null : lostGroundOf(ground);
  const watch = watchOn(today);
  const rows = (table ?? proposal.rows.map(plannedRow)).map((row): FollowedRow => {
    const followed = followRow(row, watch);
    return { ...followed, lostGround: lostGround === null || followed.state === 'done' ? null : lostGround(row) };
  });
  const years = matrixYears(rows);
  return {
    source: table === null ? 'proposal' : 'table',
    today,
    proposal,
    rows,
    counts: countStates(rows),
    ...progressOf(rows),
    directions: groupsBy(rows, ({ row }) => row.direction),
    kinds: kindsOf(rows),
    responsible: groupsBy(rows, ({ row }) => row.responsible),
    years,
    measures: measuresOverYears(rows, years),
  };
};

const kindsOf = (rows: readonly FollowedRow[]): Roadmap['kinds'] => {
  const byKind = new Map(groupsBy(rows, ({ row }) => row.kind).map((group) => [group.name, group]));
  const without = byKind.get(null);
  return [...MEASURE_KINDS.map((kind) => byKind.get(kind) ?? groupOf(kind, [])), ...(without ? [without] : [])];
};

const termOf = (day: Day): Term => ({ text: dayText(day), from: day, to: day });

const plannedRow = ({ start, end, school, ...row }: ProposedRow): PlannedRow => ({ ...row, start: termOf(start), end: termOf(end), school, schoolText: null, progress: null, underWay: false, origin: null });

type LostGroundOf = (row: Pick<PlannedRow, 'code'>) => LostGround | null;

/** Of rows that were made of a recommendation: a general measure rests on the documents, a row of the user's on what she knows. */
const lostGroundOf = ({ catalogue, recommendations, schools }: Pick<RoadmapGround, 'catalogue' | 'recommendations' | 'schools'>): LostGroundOf => {
  const measures = new Set(catalogue.map(({ code }) => code));
  const byKey = new Map<string, School>(schools.map((school) => [school.key, school]));
  const grounds = new Set<string>();
  for (const { measure, school: key } of recommendations) {
    const school = byKey.get(key);
    grounds.add(groundKey(measure.code, null));
    if (school) grounds.add(groundKey(measure.code, schoolMark(school)));
  }
  return ({ code }) => {
    const made = code === null ? null : readRoadmapCode(code);
    if (made === null || GENERAL.test(made.measure)) return null;
    if (!measures.has(made.measure)) return 'no-measure';
    return grounds.has(groundKey(made.measure, made.school)) ? null : 'no-finding';
  };
};

/** Of the measures in generalMeasures.ts; a catalogue that has such codes is the user's own, and nothing is said of its rows. */
const GENERAL = /^О-\d+$/;

/** Whatever the year. */
const groundKey = (measure: string, school: string | null): string => `${measure}\n${school ?? ''}`;
