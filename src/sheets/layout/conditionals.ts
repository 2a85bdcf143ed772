/** Colours that follow the cells' values. Struck cells are out of the count, so no rule colours them. */
import type { PlanConditional, Rect } from '../plan';
import type { ConditionalRule, RuleValue, Tone } from '../spec';
import { TONES } from '../theme';
import { absolute, cellAddress } from './address';
import type { Canvas } from './canvas';
import { isStruck } from './cells';
import type { Placement, TablePlace } from './place';

const colors = (tone: Tone): Pick<PlanConditional, 'color' | 'fill'> => {
  const { color, fill } = TONES[tone];
  return fill === null ? { color } : { color, fill };
};

const formulaOf = ({ facts }: Placement, value: RuleValue): string => {
  if (typeof value === 'number') return String(value);
  const fact = facts.get(value.fact);
  if (!fact) throw new Error(`no fact ${value.fact} on the sheet`);
  // Whole thousandths over 100,000 give the very double that x/n gives at the threshold; 33.3/100 would miss it by a hair.
  return value.perCent ? `=ROUND(1000*${absolute(fact)},0)/100000` : `=${absolute(fact)}`;
};

const quoted = (text: string): string => `="${text.replaceAll('"', '""')}"`;

/** Places of conditional formulas are told from the first cell of the range. */
const numberAtLeast = (placement: Placement, value: RuleValue, { row, column }: Rect): string => {
  const cell = cellAddress(row, column);
  return `=AND(ISNUMBER(${cell}),${cell}>=${formulaOf(placement, value).replace(/^=/, '')})`;
};

const conditional = (placement: Placement, rule: ConditionalRule, range: Rect): PlanConditional => {
  switch (rule.when) {
    case 'scale':
      return { range, rule: { kind: 'color-scale', low: TONES[rule.low].fill ?? '#FFFFFF', high: TONES[rule.high].fill ?? '#FFFFFF' } };
    case 'number-at-least':
      return { range, rule: { kind: 'formula', formula: numberAtLeast(placement, rule.value, range) }, ...colors(rule.tone) };
    case 'equals':
      return { range, rule: { kind: 'cell-value', operator: 'equal', formula: quoted(rule.text) }, ...colors(rule.tone) };
    default:
      return { range, rule: { kind: 'cell-value', operator: rule.when, formula: formulaOf(placement, rule.value) }, ...colors(rule.tone) };
  }
};

interface ColumnGroup {
  readonly rules: readonly ConditionalRule[];
  readonly first: number;
  readonly count: number;
}

/** Neighbouring columns of the same rules are one range. */
const columnGroups = ({ block }: TablePlace): readonly ColumnGroup[] => {
  const groups: (ColumnGroup & { key: string })[] = [];
  block.columns.forEach(({ rules = [] }, at) => {
    const key = JSON.stringify(rules);
    const open = groups.at(-1);
    if (rules.length > 0 && open?.key === key && open.first + open.count === at) groups[groups.length - 1] = { ...open, count: open.count + 1 };
    else if (rules.length > 0) groups.push({ key, rules, first: at, count: 1 });
  });
  return groups;
};

/** The cells of a group without the struck ones, as few rectangles as rows without struck cells allow. */
const rangesOf = ({ block, data }: TablePlace, { first, count }: ColumnGroup): readonly Rect[] => {
  const ranges: Rect[] = [];
  let clean = 0;
  const closeAt = (index: number): void => {
    if (index > clean) ranges.push({ row: data.row + clean, column: first, rows: index - clean, columns: count });
  };
  block.rows.forEach((cells, index) => {
    const struck = cells.slice(first, first + count).map(isStruck);
    if (!struck.includes(true)) return;
    closeAt(index);
    clean = index + 1;
    let column = 0;
    while (column < count) {
      const next = struck.indexOf(true, column);
      const end = next < 0 ? count : next;
      if (end > column) ranges.push({ row: data.row + index, column: first + column, rows: 1, columns: end - column });
      column = end + 1;
    }
  });
  closeAt(block.rows.length);
  return ranges;
};

export const paintConditionals = (canvas: Canvas, placement: Placement, table: TablePlace): void => {
  for (const group of columnGroups(table)) {
    for (const range of rangesOf(table, group)) {
      for (const rule of group.rules) canvas.conditionals.push(conditional(placement, rule, range));
    }
  }
};
