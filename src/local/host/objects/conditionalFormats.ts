/** `range.conditionalFormats`. A new format stands above the others, as in Excel. */
import type { HostConditionalFormat, HostSheet } from '../../../files/workbook/model';
import { clearConditionalFormats } from '../cells/clearing';
import type { RangeTarget } from '../cells/rangeTarget';
import { intersect, rangeOf, touch } from '../cells/rangeTarget';
import { finite, one } from '../arguments';
import { invalidArgument, notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind } from '../objects';
import type { Session } from '../session';
import { cellValueType, colorScaleType, customRuleType } from './conditionalRules';
import { rangeType } from './range';

export interface Conditional {
  readonly sheet: HostSheet;
  readonly format: HostConditionalFormat;
}

const KINDS = { cellValue: 'CellValue', colorScale: 'ColorScale', custom: 'Custom' } as const;

const emptyRule = (type: 'CellValue' | 'ColorScale' | 'Custom'): HostConditionalFormat['rule'] => {
  if (type === 'ColorScale') return { kind: 'colorScale', minimum: '#F8696B', maximum: '#63BE7B' };
  if (type === 'Custom') return { kind: 'custom', formula: '=FALSE', fontColor: null, fill: null };
  return { kind: 'cellValue', operator: 'EqualTo', formula1: '=""', formula2: null, fontColor: null, fill: null };
};

/** The part of the format that is of its kind: asking for another is an error. */
const ruleOf = <K extends Conditional['format']['rule']['kind']>({ format }: Conditional, kind: K): Extract<Conditional['format']['rule'], { kind: K }> | null =>
  format.rule.kind === kind ? (format.rule as Extract<Conditional['format']['rule'], { kind: K }>) : null;

const part =
  <K extends Conditional['format']['rule']['kind']>(kind: K, type: ObjectType<Extract<Conditional['format']['rule'], { kind: K }>>, orNull = false) =>
  (conditional: Conditional): HostObject | null => {
    const rule = ruleOf(conditional, kind);
    if (!rule && !orNull) throw invalidArgument(`The conditional format is no ${KINDS[kind]}.`);
    return rule && bind(type, rule);
  };

const setPriority = ({ sheet, format }: Conditional, value: unknown): void => {
  touch(sheet);
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  others.splice(Math.min(others.length, Math.max(0, finite(value, 'priority'))), 0, format);
  sheet.conditionalFormats = others;
};

const conditionalType: ObjectType<Conditional> = {
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  scalars: {
    Id: { get: ({ format }) => format.id },
    Priority: { get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format), set: setPriority },
    Type: { get: ({ format }) => KINDS[format.rule.kind] },
  },
  parts: {
    CellValue: part('cellValue', cellValueType),
    CellValueOrNullObject: part('cellValue', cellValueType, true),
    ColorScale: part('colorScale', colorScaleType),
    ColorScaleOrNullObject: part('colorScale', colorScaleType, true),
    Custom: part('custom', customRuleType),
    CustomOrNullObject: part('custom', customRuleType, true),
  },
  reach: {
    GetRange: ({ sheet, format }) => bind(rangeType, rangeOf(sheet, format.range)),
    GetRangeOrNullObject: ({ sheet, format }) => bind(rangeType, rangeOf(sheet, format.range)),
  },
  methods: {
    Delete: ({ sheet, format }) => {
      touch(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
};

const within = ({ sheet, rect }: RangeTarget): Conditional[] => sheet.conditionalFormats.filter(({ range }) => intersect(range, rect)).map((format) => ({ sheet, format }));

const add = ({ sheet, rect }: RangeTarget, type: 'CellValue' | 'ColorScale' | 'Custom', session: Session): HostObject => {
  touch(sheet);
  const format: HostConditionalFormat = { id: `cf-${session.nextNumber()}`, range: rect, rule: emptyRule(type) };
  sheet.conditionalFormats.unshift(format);
  return bind(conditionalType, { sheet, format });
};

const need = (found: Conditional | undefined): HostObject => {
  if (!found) throw notFound('There is no such conditional format.');
  return bind(conditionalType, found);
};

const collectionType: ObjectType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target) => within(target).map((conditional) => bind(conditionalType, conditional)),
  indexer: (target, args) => need(within(target).find(({ format }) => format.id === args.text(0))),
  reach: {
    Add: (target, args, session) => add(target, one(args.at(0), ['CellValue', 'ColorScale', 'Custom'], 'type'), session),
    GetItemAt: (target, args) => need(within(target)[args.whole(0)]),
  },
  methods: {
    ClearAll: clearConditionalFormats,
    GetCount: (target) => within(target).length,
  },
};

export const conditionalFormatsOf = (target: RangeTarget): HostObject => bind(collectionType, target);
