/** How many schools took part in each procedure, and how many had a low result, in two years. */
import { RULE_PROCEDURES } from '../../engine/procedures';
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ChartBlock, SpecCell, TableBlock } from '../spec';

interface Tally {
  tookPart: number;
  low: number;
}

/** Results that the verdict does not count are not counted here. */
const tally = ({ assessment }: SheetsInput): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const { lowResults } of assessment.schools) {
    for (const { procedure, year, participants, low, excluded } of lowResults.judged) {
      if (participants === 0 || excluded) continue;
      const key = `${procedure} ${year}`;
      const known = tallies.get(key) ?? { tookPart: 0, low: 0 };
      tallies.set(key, { tookPart: known.tookPart + 1, low: known.low + (low ? 1 : 0) });
    }
  }
  return tallies;
};

export const proceduresTable = (input: SheetsInput, { sheets: { summary: words } }: Texts): TableBlock => {
  const { year, previousYear } = input.assessment;
  const tallies = tally(input);
  const share = (id: 'now' | 'was', { tookPart, low }: Tally): SpecCell =>
    tookPart === 0 ? null : { value: low / tookPart, plain: `=IF({row:part_${id}}>0,{row:low_${id}}/{row:part_${id}},"")` };
  const row = (name: string): readonly SpecCell[] => {
    const now = tallies.get(`${name} ${year}`) ?? { tookPart: 0, low: 0 };
    const was = tallies.get(`${name} ${previousYear}`) ?? { tookPart: 0, low: 0 };
    return [name, now.tookPart, now.low, share('now', now), was.tookPart, was.low, share('was', was)];
  };
  const ofYear = (id: 'now' | 'was', which: number): TableBlock['columns'] => [
    { id: `part_${id}`, header: words.tookPart(which), width: 15, kind: 'integer' },
    { id: `low_${id}`, header: words.low(which), width: 15, kind: 'integer' },
    { id: `share_${id}`, header: words.lowShare(which), width: 17, kind: 'percent-1' },
  ];
  return {
    kind: 'table',
    id: 'procedures',
    name: 'СводкаПоПроцедурам',
    columns: [{ id: 'procedure', header: words.procedure, width: 34, kind: 'text' }, ...ofYear('now', year), ...ofYear('was', previousYear)],
    rows: RULE_PROCEDURES.map(({ name }) => row(name)),
    emptyText: words.noProcedures,
  };
};

export const proceduresChart = ({ assessment: { year, previousYear } }: SheetsInput, { sheets: { summary: words, common } }: Texts): ChartBlock => ({
  kind: 'chart',
  id: 'procedures-chart',
  chart: 'column',
  title: words.proceduresChart,
  categories: { table: 'procedures', column: 'procedure' },
  series: [
    { name: common.schoolYear(previousYear), table: 'procedures', column: 'low_was', tone: 'info' },
    { name: common.schoolYear(year), table: 'procedures', column: 'low_now', tone: 'danger' },
  ],
  valueTitle: words.schoolsAxis,
  valueKind: 'integer',
  showValues: true,
  height: 18,
});
