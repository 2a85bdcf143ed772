/**
 * The constructor of the roadmap: from recommendations to rows with a term, a responsible person and a document.
 *
 * Source: [003] «Конструктор формирования системы мероприятий»; [001] 7.3 for what a roadmap has to hold.
 * Rule: what the municipality carries out for several schools is one row that names them; what a school carries out is a row of
 * that school; a recommendation that rests on weak signs alone is no row. The general measures of the documents stand
 * before, and one for each of the six kinds that nothing else gives. The planned school year is the one after the reporting year,
 * or the one that the day lies in (from 1 July: the coming one), whichever is later. A term is the measure's months in that
 * year; where they are over on the day of planning, it begins on that day and ends with the lessons, on 31 May, or with the year.
 */
import { planningYear } from '../calendar/timing';
import { DIRECTIONS, SCHOOL_YEAR } from '../defaultCatalogue/vocabulary';
import { monthSpanDays, schoolYearDays, type DaySpan } from '../days';
import type { School, SchoolKey, SchoolYear } from '../../model';
import type { RiskFactorId } from '../../riskCatalogue';
import { basesInWords } from '../measureWords';
import { MEASURE_KINDS, type BasisId, type Day, type Measure, type MonthSpan, type Recommendation } from '../model';
import { isLesser, type UnitedMeasure } from '../recommend';
import { roadmapCode } from './codes';
import { GENERAL_MEASURES, KIND_MEASURES, type GeneralMeasure } from './generalMeasures';
import type { ProposedRow, RoadmapProposal } from './model';

export interface ProposalGround {
  readonly recommendations: readonly Recommendation[];
  readonly unitedMeasures: readonly UnitedMeasure[];
  readonly schools: readonly School[];
  readonly reportingYear: SchoolYear;
  readonly today: Day;
}

/** More names are counted: a cell is read, not searched. */
const MOST_NAMES = 30;

export const plannedYear = (reportingYear: SchoolYear, today: Day): SchoolYear => Math.max(reportingYear + 1, planningYear(today));

export const proposeRoadmap = (ground: ProposalGround): RoadmapProposal => {
  const year = plannedYear(ground.reportingYear, ground.today);
  const plan = new Plan(year, ground.today);
  const own = ownRows(ground, plan);
  const found = new Set(own.map(({ kind }) => kind));
  const filledKinds = MEASURE_KINDS.filter((kind) => !found.has(kind));
  const general = [...GENERAL_MEASURES, ...filledKinds.map((kind) => KIND_MEASURES[kind])].map((measure) => generalRow(measure, plan));
  return { year, rows: byDirection([...general, ...own]), weak: ground.recommendations.filter((one) => one.measure.level === 'school' && isLesser(one)).length, filledKinds };
};

const ownRows = ({ recommendations, unitedMeasures, schools }: ProposalGround, plan: Plan): readonly ProposedRow[] => {
  const byKey = new Map(schools.map((school) => [school.key, school]));
  const united = unitedMeasures.filter(({ uncertain }) => !uncertain).map((one) => unitedRow(one, byKey, plan));
  const ofSchools = recommendations.flatMap((one): readonly ProposedRow[] => {
    const school = byKey.get(one.school);
    return one.measure.level === 'municipality' || isLesser(one) || !school ? [] : [schoolRow(one, school, plan)];
  });
  return [...united, ...ofSchools];
};

const DIRECTION_ORDER: readonly string[] = Object.values(DIRECTIONS);

/** The directions of the documents in their order, then the user's; within one, what is general and what is of the municipality first. */
const byDirection = (rows: readonly ProposedRow[]): readonly ProposedRow[] => {
  const others = [...new Set(rows.map(({ direction }) => direction))].filter((direction) => !DIRECTION_ORDER.includes(direction));
  const places = new Map([...DIRECTION_ORDER, ...others].map((direction, place) => [direction, place]));
  return [...rows].sort((a, b) => places.get(a.direction)! - places.get(b.direction)!);
};

type Told = Pick<ProposedRow, 'code' | 'participants' | 'school' | 'factor' | 'basis'>;

/** The day and the year that are planned for, and the terms of the measures: thousands of rows share a few. */
class Plan {
  private readonly terms = new Map<string, PlannedTerm>();

  constructor(
    readonly year: SchoolYear,
    readonly today: Day,
  ) {}

  termOf(months: MonthSpan): PlannedTerm {
    const key = `${String(months.from)}-${String(months.to)}`;
    let term = this.terms.get(key);
    if (!term) this.terms.set(key, (term = termOf(months, this.year, this.today)));
    return term;
  }
}

const rowOf = (measure: Pick<Measure, 'direction' | 'text' | 'kind' | 'months' | 'responsible' | 'document'>, plan: Plan, told: Told): ProposedRow => {
  const { from, to, isMoved } = plan.termOf(measure.months ?? SCHOOL_YEAR);
  const { direction, text, kind, responsible, document } = measure;
  return { direction, text, kind, start: from, end: to, isMoved, responsible, document, ...told };
};

type PlannedTerm = DaySpan & Pick<ProposedRow, 'isMoved'>;

const termOf = (months: MonthSpan, year: SchoolYear, today: Day): PlannedTerm => {
  const term = monthSpanDays(months, year);
  if (term.to >= today) return { ...term, isMoved: false };
  const lessons = monthSpanDays(SCHOOL_YEAR, year).to;
  return { from: today, to: lessons >= today ? lessons : schoolYearDays(year).to, isMoved: true };
};

const generalRow = (measure: GeneralMeasure, plan: Plan): ProposedRow =>
  rowOf(measure, plan, { code: roadmapCode(measure.code, null, plan.year), participants: measure.participants, school: null, factor: null, basis: measure.basis });

const unitedRow = ({ measure, schools, bases }: UnitedMeasure, byKey: ReadonlyMap<SchoolKey, School>, plan: Plan): ProposedRow =>
  rowOf(measure, plan, {
    code: roadmapCode(measure.code, null, plan.year),
    participants: participantsOf(measure, schools.flatMap((key) => byKey.get(key)?.name ?? [])),
    school: null,
    factor: factorOf(bases),
    basis: basesInWords(bases),
  });

const schoolRow = ({ measure, findings }: Recommendation, school: School, plan: Plan): ProposedRow => {
  const bases = [...new Set(findings.map(({ basis }) => basis))];
  return rowOf(measure, plan, { code: roadmapCode(measure.code, school, plan.year), participants: measure.participants, school: school.key, factor: factorOf(bases), basis: basesInWords(bases) });
};

/** «Учителя математики. Школы: …»; of many schools the first thirty, and how many there are. */
const participantsOf = ({ participants }: Pick<Measure, 'participants'>, names: readonly string[]): string => {
  const listed = names.length <= MOST_NAMES ? names.join('; ') : `${names.slice(0, MOST_NAMES).join('; ')} и другие, всего ${String(names.length)}`;
  const schools = `Школы: ${listed}`;
  return participants === null ? schools : `${participants.replace(/\.$/, '')}. ${schools}`;
};

const RISK = /^risk-(\d+)$/;

/** The first risk factor of what a measure rests on. */
const factorOf = (bases: readonly BasisId[]): RiskFactorId | null => {
  for (const basis of bases) {
    const number = RISK.exec(basis)?.[1];
    if (number !== undefined) return Number(number) as RiskFactorId;
  }
  return null;
};
