import { BASIS_IDS, RISK_BASES } from '../../../../src/engine/support/bases';
import { DEFAULT_CATALOGUE } from '../../../../src/engine/support/defaultCatalogue/defaultCatalogue';
import { MEASURE_KINDS, RISK_KINDS, type BasisId, type Measure } from '../../../../src/engine/support/model';
import { FORBIDDEN_RU, forbiddenIn } from '../../../../src/i18n/forbidden';

const answering = (basis: BasisId): readonly Measure[] => DEFAULT_CATALOGUE.filter(({ bases }) => bases.includes(basis));

describe('the catalogue that comes with the add-in', () => {
  it('gives each measure a code of its own, in the order of their numbers', () => {
    const numbers = DEFAULT_CATALOGUE.map(({ code }) => /^М-(\d+)\.(\d+)$/.exec(code)!.slice(1).map(Number));
    expect(new Set(DEFAULT_CATALOGUE.map(({ code }) => code)).size).toBe(DEFAULT_CATALOGUE.length);
    expect(numbers).toEqual([...numbers].sort(([a, b], [c, d]) => a! - c! || b! - d!));
  });

  it('counts the measures of a risk factor by its number', () => {
    for (const { code, bases } of DEFAULT_CATALOGUE) {
      const [, group] = /^М-(\d+)\./.exec(code)!;
      if (Number(group) <= 10) expect(bases[0]).toBe(`risk-${group!}`);
      else expect(bases[0]).not.toMatch(/^risk/);
    }
  });

  it.each(RISK_BASES)('answers %s with three measures or more, of the school and of the municipality', (basis) => {
    const measures = answering(basis);
    expect(measures.length).toBeGreaterThanOrEqual(3);
    expect(new Set(measures.map(({ level }) => level))).toEqual(new Set(['school', 'municipality']));
  });

  it.each(BASIS_IDS)('answers %s with two measures or more, one of them of the school', (basis) => {
    expect(answering(basis).length).toBeGreaterThanOrEqual(2);
    expect(answering(basis).some(({ level }) => level === 'school')).toBe(true);
  });

  it('has all six kinds of measures, all four kinds of risks, both kinds of manageability and of decisions', () => {
    const all = <Value>(of: (measure: Measure) => Value): ReadonlySet<Value> => new Set(DEFAULT_CATALOGUE.map(of));
    expect([...all(({ kind }) => kind)]).toEqual(expect.arrayContaining([...MEASURE_KINDS]));
    expect(all(({ riskKind }) => riskKind)).toEqual(new Set(RISK_KINDS));
    expect(all(({ manageability }) => manageability)).toEqual(new Set(['manageable', 'weakly-manageable']));
    expect(all(({ nature }) => nature)).toEqual(new Set(['operative', 'strategic']));
  });

  it('leaves to the municipality alone what is weakly manageable', () => {
    expect(DEFAULT_CATALOGUE.filter(({ manageability, level }) => manageability === 'weakly-manageable' && level !== 'municipality')).toEqual([]);
  });

  it('says of each measure who, for whom, when, by which document and where it comes from', () => {
    for (const { months, responsible, participants, document, source, text, direction } of DEFAULT_CATALOGUE) {
      for (const words of [responsible, participants, document, source, text, direction]) expect(words).toMatch(/^[А-ЯЁ].*[^.\s]$/);
      expect([months!.from, months!.to].every((month) => month >= 1 && month <= 12)).toBe(true);
    }
  });

  it('stays within the wording that is allowed', () => {
    const found = DEFAULT_CATALOGUE.flatMap(({ code, text, participants, document }) => [text, participants, document].flatMap((words) => forbiddenIn(words!, FORBIDDEN_RU).map(({ wording }) => `${code} ${wording.id}: ${words!}`)));
    expect(found).toEqual([]);
  });
});
