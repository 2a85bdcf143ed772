/**
 * One request: its actions in order. As in Excel a request is no transaction: what was done before the action that
 * failed stays done, and what comes after it is not tried.
 */
import { Arguments } from './arguments';
import { HostError, invalidArgument, notFound } from './errors';
import type { HostObject } from './objects';
import type { ActionInfo, ArgumentInfo, ObjectPathInfo, RequestBody, ResponseBody } from './protocol';
import { ACTION, PATH } from './protocol';
import { answerQuery } from './select';
import { ValuesWanted, type Session } from './session';
import type { Slices } from './slices';

class Batch {
  /** Objects of this request by path id; `null` is a null object. */
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly root: HostObject,
    private readonly session: Session,
    private readonly paths: RequestBody['ObjectPaths'],
  ) {}

  perform(action: ActionInfo): unknown {
    if (action.ActionType === ACTION.trace) return null;
    if (action.ActionType === ACTION.instantiate) return this.instantiate(action.ObjectPathId)?.identity() ?? null;
    const object = this.object(action.ObjectPathId);
    // Whatever is done to a null object is done to nothing, and is no error.
    if (!object) return null;
    switch (action.ActionType) {
      case ACTION.query:
        return answerQuery(object, action.QueryInfo ?? {}, this.session);
      case ACTION.method:
        return object.call(action.Name, this.arguments(action.ArgumentInfo), this.session) ?? null;
      case ACTION.setProperty:
        object.write(action.Name, this.arguments(action.ArgumentInfo).at(0), this.session);
        return null;
      default:
        throw new HostError('NotImplemented', `Action ${action.ActionType}.`);
    }
  }

  location(action: ActionInfo): string {
    const object = this.objects.get(action.ObjectPathId);
    const path = this.paths[action.ObjectPathId];
    const member = action.Name || path?.Name || '';
    const owner = action.ActionType === ACTION.instantiate && path?.ParentObjectPathId !== undefined ? this.objects.get(path.ParentObjectPathId) : object;
    return [owner?.typeName ?? '', member.charAt(0).toLowerCase() + member.slice(1)].filter(Boolean).join('.');
  }

  private instantiate(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('GeneralException', `Object path ${id} is missing.`);
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private object(id: number): HostObject | null {
    return this.instantiate(id);
  }

  private resolve(path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.kept(path.Name);
    if (path.ParentObjectPathId === undefined) throw new HostError('NotImplemented', `Object path type ${path.ObjectPathType}.`);
    const parent = this.object(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.part(path.Name, this.session);
      case PATH.method:
        return parent.reach(path.Name, this.arguments(path.ArgumentInfo), this.session);
      case PATH.indexer:
        return parent.index(this.arguments(path.ArgumentInfo), this.session);
      default:
        throw new HostError('NotImplemented', `Object path type ${path.ObjectPathType}.`);
    }
  }

  private kept(reference: string): HostObject {
    const object = this.session.references.get(reference);
    if (!object) throw notFound('The object is not kept any more.');
    return object;
  }

  private arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return new Arguments(references ? values.map((value, index) => this.resolved(value, references[index])) : values);
  }

  private resolved(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference)) throw new HostError('NotImplemented', 'Lists of objects as arguments.');
    if (typeof reference !== 'number' || reference === 0) return value;
    const object = this.object(reference);
    if (!object) throw invalidArgument('A null object was passed.');
    return object;
  }
}

const failure = (error: unknown, location: string, index: number): ResponseBody['Error'] => {
  if (!(error instanceof HostError)) throw error;
  return { Code: error.code, Message: error.message, Location: location, ActionIndex: index, HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400 };
};

/** A member with much to do returns the steps of it. */
const isSteps = (value: unknown): value is Generator<void> => typeof value === 'object' && value !== null && Symbol.iterator in value && 'next' in value;

const finished = async (value: unknown, slices: Slices): Promise<unknown> => {
  if (!isSteps(value)) return value;
  await slices.drive(value);
  return null;
};

/** An action that looks at values which are still to be calculated is done once they are, without holding up the page meanwhile. */
const performed = async (batch: Batch, action: ActionInfo, session: Session, slices: Slices): Promise<unknown> => {
  session.inSteps = true;
  try {
    return batch.perform(action);
  } catch (error) {
    if (!(error instanceof ValuesWanted)) throw error;
  } finally {
    session.inSteps = false;
  }
  await slices.drive(session.recalculation());
  return batch.perform(action);
};

export const runBatch = async (request: RequestBody, root: HostObject, session: Session, slices: Slices): Promise<ResponseBody> => {
  const batch = new Batch(root, session, request.ObjectPaths);
  const results: ResponseBody['Results'] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await finished(await performed(batch, action, session, slices), slices) });
    } catch (error) {
      const told = failure(error, batch.location(action), index);
      return { Results: results, TraceIds: traces, ...(told && { Error: told }) };
    }
    if (action.ActionType === ACTION.trace) traces.push(action.Id);
    const turn = slices.breathe();
    if (turn) await turn;
  }
  return { Results: results, TraceIds: traces };
};
