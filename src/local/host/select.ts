/** What a `load` asks for, and the answer to it. */
import { invalidArgument } from './errors';
import type { HostObject } from './objects';
import type { QueryInfo } from './protocol';
import type { Session } from './session';

interface Selection {
  all: boolean;
  readonly names: Map<string, Selection>;
}

const nothing = (): Selection => ({ all: false, names: new Map() });
const everything = (): Selection => ({ all: true, names: new Map() });

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const include = (selection: Selection, path: readonly string[], leaf: () => Selection): void => {
  let place = selection;
  path.forEach((step, index) => {
    if (step === '*') {
      place.all = true;
      return;
    }
    const name = capitalised(step);
    const next = place.names.get(name) ?? (index === path.length - 1 ? leaf() : nothing());
    place.names.set(name, next);
    place = next;
  });
};

/** `Select` names as the caller wrote them ("name", "format/fill/color"); none at all means every plain property. */
const parseQuery = ({ Select, Expand }: QueryInfo): Selection => {
  const selection = Select && Select.length > 0 ? nothing() : everything();
  for (const path of Select ?? []) include(selection, path.split(/[/.]/), nothing);
  for (const path of Expand ?? []) include(selection, path.split(/[/.]/), everything);
  return selection;
};

const isLeaf = ({ all, names }: Selection): boolean => !all && names.size === 0;

const readObject = (object: HostObject, selection: Selection, session: Session): Record<string, unknown> => {
  const answer: Record<string, unknown> = object.identity();
  if (selection.all) for (const name of object.scalarNames()) answer[name] = object.read(name, session);
  for (const [name, inner] of selection.names) {
    if (object.hasScalar(name)) {
      answer[name] = object.read(name, session);
      continue;
    }
    const part = partToLoad(object, name, session);
    answer[name] = part && readSelection(part, isLeaf(inner) ? everything() : inner, session);
  }
  return answer;
};

const partToLoad = (object: HostObject, name: string, session: Session): HostObject | null => {
  try {
    return object.part(name, session);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ApiNotFound') throw invalidArgument(`${object.typeName} has no property ${name} to load.`);
    throw error;
  }
};

const readCollection = (collection: HostObject, selection: Selection, session: Session, page: { top?: number | undefined; skip?: number | undefined }): Record<string, unknown> => {
  const answer: Record<string, unknown> = collection.identity();
  const ofItems: Selection = { all: selection.all, names: new Map(selection.names) };
  for (const name of selection.names.keys()) {
    if (!collection.hasScalar(name)) continue;
    answer[name] = collection.read(name, session);
    ofItems.names.delete(name);
  }
  if (isLeaf(ofItems) && !isLeaf(selection)) return answer;
  const from = page.skip ?? 0;
  const items = collection.items(session).slice(from, page.top === undefined ? undefined : from + page.top);
  return { ...answer, _Items: items.map((item) => readSelection(item, ofItems, session)) };
};

const readSelection = (object: HostObject, selection: Selection, session: Session, page: { top?: number | undefined; skip?: number | undefined } = {}): Record<string, unknown> =>
  object.isCollection ? readCollection(object, selection, session, page) : readObject(object, selection, session);

export const answerQuery = (object: HostObject, query: QueryInfo, session: Session): Record<string, unknown> =>
  readSelection(object, parseQuery(query), session, { top: query.Top, skip: query.Skip });
