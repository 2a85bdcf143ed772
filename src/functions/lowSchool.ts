import { metCriteria, type CountedResult } from '../engine/lowCriteria';
import { RULE_PROCEDURE_NAMES, type ProcedureName } from '../engine/procedures';
import { DEFAULT_SETTINGS } from '../engine/settings';
import { asPercent } from '../engine/units';
import type { PaneTexts } from '../i18n/texts';
import type { FunctionRule, SharedArguments } from './columns';
import { LOWSCHOOL } from './declarations';
import { isProblem, type FunctionProblem } from './outcome';

type Rows = SharedArguments<typeof LOWSCHOOL>;

const folded = (name: string): string => name.toLowerCase().replaceAll('ё', 'е').replace(/[\s\u00a0]+/g, ' ').trim();

const canonicalNames: ReadonlyMap<string, ProcedureName> = new Map(RULE_PROCEDURE_NAMES.map((name) => [folded(name), name]));

const sameLengths = ({ procedures, years, participants, below, excluded }: Rows): boolean =>
  [years, participants, below, ...(excluded ? [excluded] : [])].every(({ length }) => length === procedures.length);

/** The rows of the nine procedures in the two years; of two rows of one procedure and year the first counts. */
const countedResults = ({ procedures, years, participants, below, year, excluded }: Rows, texts: PaneTexts): readonly CountedResult[] | FunctionProblem => {
  const say = texts.functions.problems;
  const results: CountedResult[] = [];
  const seen = new Set<string>();
  for (const [index, written] of procedures.entries()) {
    const procedure = canonicalNames.get(folded(written ?? ''));
    const of = years[index] ?? null;
    const all = participants[index] ?? null;
    const part = below[index] ?? null;
    if (procedure === undefined || of === null || all === null || part === null || (of !== year && of !== year - 1)) continue;
    if (part > all) return { problem: say.atPosition(say.belowExceeds(part, all), index + 1) };
    const key = `${of} ${procedure}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (excluded?.[index] !== true) results.push({ procedure, year: of, participants: all, below: part });
  }
  return results;
};

/** The criteria that a school's rows meet: "", "1", "2" or "1; 2". */
export const lowSchoolFunction: FunctionRule<typeof LOWSCHOOL> = {
  declaration: LOWSCHOOL,
  width: () => 1,
  prepare: (rows, texts) => {
    if (!sameLengths(rows)) return { problem: texts.functions.problems.lengthsDiffer() };
    const results = countedResults(rows, texts);
    if (isProblem(results)) return results;
    const { criteria } = metCriteria(results, rows.year, {
      ruleSet: rows.ruleSet ?? DEFAULT_SETTINGS.ruleSet,
      thresholdPercent: asPercent(rows.threshold ?? DEFAULT_SETTINGS.lowThreshold),
    });
    return () => [criteria.join('; ')];
  },
};
