/** Collections of values by key: `workbook.settings` and `worksheet.customProperties` are told apart by their rules alone. */
import { words } from '../arguments';
import { invalidArgument, notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind, bindOrNull } from '../objects';

/** Where the values of one collection are kept. */
export interface Keyed<V> {
  readonly values: Map<string, V>;
  /** The key under which a value stands, however the caller spells it. */
  readonly find: (key: string) => string | undefined;
  readonly check: (value: unknown) => V;
  readonly changed: () => void;
}

interface Entry<V> {
  readonly owner: Keyed<V>;
  readonly key: string;
}

const MAX_KEY = 255;

const itemType = <V>(name: string): ObjectType<Entry<V>> => ({
  name,
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ owner, key }) => owner.values.get(key),
      set: ({ owner, key }, value) => {
        owner.values.set(key, owner.check(value));
        owner.changed();
      },
    },
  },
  methods: {
    Delete: ({ owner, key }) => {
      if (!owner.values.delete(key)) throw notFound();
      owner.changed();
    },
  },
});

const add = <V>(owner: Keyed<V>, key: string, value: unknown): Entry<V> => {
  if (key === '' || key.length > MAX_KEY) throw invalidArgument(`A key has 1 to ${MAX_KEY} characters.`);
  const existing = owner.find(key) ?? key;
  owner.values.set(existing, owner.check(value));
  owner.changed();
  return { owner, key: existing };
};

/** The collection's type; adding a key that exists replaces its value, as Excel does. */
export const keyedType = <V>(collection: string, item: string): ObjectType<Keyed<V>> => {
  const entryType = itemType<V>(item);
  const find = (owner: Keyed<V>, key: string): HostObject | null => {
    const found = owner.find(key);
    return bindOrNull(entryType, found === undefined ? null : { owner, key: found });
  };
  const need = (owner: Keyed<V>, key: string): HostObject => {
    const found = find(owner, key);
    if (!found) throw notFound(`There is no «${key}».`);
    return found;
  };
  return {
    name: collection,
    items: (owner) => [...owner.values.keys()].map((key) => bind(entryType, { owner, key })),
    indexer: (owner, args) => need(owner, args.text(0)),
    reach: {
      Add: (owner, args) => bind(entryType, add(owner, args.text(0), args.at(1))),
      GetItem: (owner, args) => need(owner, args.text(0)),
      GetItemOrNullObject: (owner, args) => find(owner, words(args.at(0), 'key')),
    },
    methods: { GetCount: (owner) => owner.values.size },
  };
};
