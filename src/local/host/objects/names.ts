/** `workbook.names`: defined names of the whole workbook. */
import { parseAddress, splitReference } from '../../../files/workbook/address';
import type { HostWorkbook } from '../../../files/workbook/model';
import { absoluteReference, findSheet, rangeOf } from '../cells/rangeTarget';
import type { RangeTarget } from '../cells/rangeTarget';
import { looksLikeFormula } from '../cells/formulaText';
import { sameName } from '../cells/references';
import type { Arguments } from '../arguments';
import { words } from '../arguments';
import { HostError, invalidArgument, notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind, bindOrNull } from '../objects';
import { checkDefinedName } from './definedName';
import { rangeType } from './range';

interface Name {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

const formulaOf = ({ workbook, key }: Name): string => {
  const formula = workbook.names.get(key);
  if (formula === undefined) throw notFound();
  return formula;
};

const rangeNamed = (name: Name): RangeTarget | null => {
  const { sheet: owner, address } = splitReference(formulaOf(name));
  const sheet = owner === null ? undefined : findSheet(name.workbook, owner);
  const rect = sheet && parseAddress(address);
  return sheet && rect ? rangeOf(sheet, rect) : null;
};

const nameType: ObjectType<Name> = {
  name: 'NamedItem',
  id: ({ key }) => key,
  scalars: {
    Name: { get: ({ key }) => key },
    Formula: {
      get: (name) => `=${formulaOf(name)}`,
      set: ({ workbook, key }, value) => workbook.names.set(key, formulaText(words(value, 'formula'))),
    },
    Value: { get: (name) => formulaOf(name) },
    Type: { get: (name) => (rangeNamed(name) ? 'Range' : 'String') },
    Scope: { get: () => 'Workbook' },
    Comment: { get: () => '' },
    Visible: { get: () => true },
  },
  reach: {
    GetRange: (name) => {
      const range = rangeNamed(name);
      if (!range) throw new HostError('InvalidOperation', `«${name.key}» is no range.`);
      return bind(rangeType, range);
    },
    GetRangeOrNullObject: (name) => bindOrNull(rangeType, rangeNamed(name)),
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.names.delete(key);
    },
  },
};

const formulaText = (text: string): string => {
  if (!text.startsWith('=') || !looksLikeFormula(text)) throw invalidArgument('A name refers to a range or a formula.');
  return text.slice(1);
};

const isRange = (value: unknown): value is RangeTarget => typeof value === 'object' && value !== null && 'rect' in value;

const add = (workbook: HostWorkbook, args: Arguments): HostObject => {
  const key = args.text(0);
  checkDefinedName(workbook, key);
  const target = args.object(1)?.target;
  workbook.names.set(key, isRange(target) ? absoluteReference(target) : formulaText(args.text(1)));
  return bind(nameType, { workbook, key });
};

const find = (workbook: HostWorkbook, wanted: string): HostObject | null => {
  const key = [...workbook.names.keys()].find((existing) => sameName(existing, wanted));
  return bindOrNull(nameType, key === undefined ? null : { workbook, key });
};

const need = (workbook: HostWorkbook, wanted: string): HostObject => {
  const found = find(workbook, wanted);
  if (!found) throw notFound(`There is no name «${wanted}».`);
  return found;
};

export const namesType: ObjectType<HostWorkbook> = {
  name: 'NamedItemCollection',
  items: (workbook) => [...workbook.names.keys()].map((key) => bind(nameType, { workbook, key })),
  indexer: (workbook, args) => need(workbook, args.text(0)),
  reach: {
    Add: (workbook, args) => add(workbook, args),
    GetItem: (workbook, args) => need(workbook, args.text(0)),
    GetItemOrNullObject: (workbook, args) => find(workbook, args.text(0)),
  },
  methods: { GetCount: (workbook) => workbook.names.size },
};
