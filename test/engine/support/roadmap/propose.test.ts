import fc from 'fast-check';
import { DEFAULT_CATALOGUE } from '../../../../src/engine/support/defaultCatalogue/defaultCatalogue';
import { MEASURE_KINDS, type BasisId, type Finding, type Measure } from '../../../../src/engine/support/model';
import { readRoadmapCode, roadmapCode } from '../../../../src/engine/support/roadmap/codes';
import { GENERAL_MEASURES, KIND_MEASURES } from '../../../../src/engine/support/roadmap/generalMeasures';
import type { Roadmap, RoadmapProposal } from '../../../../src/engine/support/roadmap/model';
import { plannedYear, proposeRoadmap } from '../../../../src/engine/support/roadmap/propose';
import { roadmapOf } from '../../../../src/engine/support/roadmap/roadmap';
import { recommend, uniteMeasures } from '../../../../src/engine/support/recommend';
import { school } from '../../builders';
import { on, planned } from './rows';

const SCHOOLS = [school('101'), school('102')];
const finding = (of: string, basis: BasisId, uncertain = false): Finding => ({ school: of, basis, evidence: { kind: 'risk-factor', factor: 2, level: uncertain ? 'medium' : 'high', score: 0.5, year: 2026 }, uncertain, origin: null });
const measure = (code: string, bases: readonly BasisId[], over: Partial<Measure> = {}): Measure => ({ ...DEFAULT_CATALOGUE[0]!, code, bases, level: 'school', kind: null, months: { from: 9, to: 11 }, participants: null, ...over });

const ground = (findings: readonly Finding[], catalogue: readonly Measure[], today = '2026-08-20') => {
  const recommendations = recommend(findings, catalogue);
  return { recommendations, unitedMeasures: uniteMeasures(recommendations, catalogue), catalogue, schools: SCHOOLS, reportingYear: 2026, today };
};
const own = ({ rows }: RoadmapProposal) => rows.filter(({ code }) => !code.startsWith('О-'));
const codesOf = ({ rows }: RoadmapProposal): readonly string[] => rows.map(({ code }) => code);

describe('the planned school year', () => {
  it.each([
    ['2026-06-15', 2027],
    ['2026-11-22', 2027],
    ['2027-06-30', 2027],
    ['2027-07-01', 2028],
  ])('on %s, with results of 2025/2026, ends in %d', (today, year) => {
    expect(plannedYear(2026, today)).toBe(year);
  });
});

describe('the constructor', () => {
  it('makes a row of a school’s measure, and one of the municipality’s for all that it unites', () => {
    const catalogue = [measure('М-1', ['risk-2'], { responsible: 'Директор', document: 'Приказ' }), measure('М-2', ['risk-2'], { level: 'municipality', participants: 'Учителя.' })];
    const rows = own(proposeRoadmap(ground([finding('101', 'risk-2'), finding('102', 'risk-2')], catalogue)));
    expect(rows).toMatchObject([
      { code: 'М-2 | 2026/2027', school: null, participants: `Учителя. Школы: ${SCHOOLS[0]!.name}; ${SCHOOLS[1]!.name}`, factor: 2, basis: 'Фактор 2', start: '2026-09-01', end: '2026-11-30', isMoved: false },
      { code: `М-1 | ${SCHOOLS[0]!.code ?? SCHOOLS[0]!.name} | 2026/2027`, school: '101', responsible: 'Директор', document: 'Приказ' },
      { school: '102' },
    ]);
  });

  it('leaves what rests on weak signs alone to the recommendations, and counts it', () => {
    const proposal = proposeRoadmap(ground([finding('101', 'risk-2', true), finding('102', 'risk-2')], [measure('М-1', ['risk-2'])]));
    expect([own(proposal).map((row) => row.school), proposal.weak]).toEqual([['102'], 1]);
  });

  it('begins a term on the day of planning where its months are over, and ends it with the lessons', () => {
    const on22 = own(proposeRoadmap(ground([finding('101', 'risk-2')], [measure('М-1', ['risk-2'], { months: { from: 9, to: 10 } })], '2026-11-22')))[0];
    expect(on22).toMatchObject({ start: '2026-11-22', end: '2027-05-31', isMoved: true });
    const inJune = own(proposeRoadmap(ground([finding('101', 'risk-2')], [measure('М-1', ['risk-2'])], '2027-06-10')))[0];
    expect(inJune).toMatchObject({ start: '2027-06-10', end: '2027-08-31', isMoved: true });
  });

  it('holds all six kinds: a general measure stands for each that nothing found calls for', () => {
    const bare = proposeRoadmap(ground([], []));
    expect(bare.filledKinds).toEqual(MEASURE_KINDS);
    expect([...codesOf(bare)].sort()).toEqual([...GENERAL_MEASURES, ...Object.values(KIND_MEASURES)].map(({ code }) => roadmapCode(code, null, 2027)).sort());
    const some = proposeRoadmap(ground([finding('101', 'risk-2')], [measure('М-1', ['risk-2'], { kind: 'networking' })]));
    expect(some.filledKinds).toEqual(MEASURE_KINDS.filter((kind) => kind !== 'networking'));
  });

  it('gives whatever the catalogue and the day rows with codes of their own, the same on every day of a plan, with terms in order', () => {
    const bases: readonly BasisId[] = ['risk-1', 'risk-2', 'low-mathematics', 'decline', 'objectivity'];
    const anyFinding = fc.tuple(fc.constantFrom('101', '102'), fc.constantFrom(...bases), fc.boolean()).map((args) => finding(...args));
    const day = fc.integer({ min: 0, max: 330 }).map((days) => new Date(Date.UTC(2026, 7, 1) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 12 }), day, day, (findings, one, other) => {
        const proposal = proposeRoadmap(ground(findings, DEFAULT_CATALOGUE, one));
        const codes = codesOf(proposal);
        expect(new Set(codes).size).toBe(codes.length);
        expect(codesOf(proposeRoadmap(ground(findings, DEFAULT_CATALOGUE, other)))).toEqual(codes);
        for (const { start, end, code } of proposal.rows) {
          expect(start <= end && end >= one).toBe(true);
          expect(readRoadmapCode(code)?.year).toBe(2027);
        }
        expect(new Set(proposal.rows.flatMap(({ kind }) => kind ?? [])).size).toBe(6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('codes', () => {
  it.each([
    ['М-2.1 | 101 | 2026/2027', { measure: 'М-2.1', school: '101', year: 2027 }],
    ['М-3.1 | 2026/2027', { measure: 'М-3.1', school: null, year: 2027 }],
    ['М-3.1 | СОШ | № 1 | 2026/2027', { measure: 'М-3.1', school: 'СОШ | № 1', year: 2027 }],
    ['М-3.1', null],
    ['М-3.1 | 2026/2028', null],
  ])('%s', (code, read) => {
    expect(readRoadmapCode(code)).toEqual(read);
  });
});

describe('grounds of rows that were offered', () => {
  const catalogue = [measure('М-1', ['risk-2']), measure('М-2', ['decline'])];
  const mark = SCHOOLS[0]!.code ?? SCHOOLS[0]!.name;
  const lostOf = (code: string | null, progress: number | null = null): unknown => {
    const table = [planned({ code, progress, start: on('2026-09-01'), end: on('2027-05-31') })];
    const roadmap: Roadmap = roadmapOf({ ...ground([finding('101', 'risk-2')], catalogue), table });
    return roadmap.rows[0]!.lostGround;
  };

  it('hold while the school’s recommendation does, whatever the year', () => {
    expect([lostOf(`М-1 | ${mark} | 2026/2027`), lostOf(`М-1 | ${mark} | 2025/2026`)]).toEqual([null, null]);
  });

  it('are gone with the finding, with the measure, and not asked for of what is done, general or the user’s own', () => {
    expect(lostOf(`М-2 | ${mark} | 2026/2027`)).toBe('no-finding');
    expect(lostOf('М-1 | 999 | 2026/2027')).toBe('no-finding');
    expect(lostOf('М-9 | 2026/2027')).toBe('no-measure');
    expect([lostOf(`М-2 | ${mark} | 2026/2027`, 1), lostOf('О-5 | 2026/2027'), lostOf('моё'), lostOf(null)]).toEqual([null, null, null, null]);
  });
});
