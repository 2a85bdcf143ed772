/**
 * Office.js objects as declared tables of members. What a table does not name does not exist: a call to it fails,
 * as a call to an unknown member fails in Excel. Names are the protocol's, capitalised.
 */
import type { Arguments } from './arguments';
import { HostError, invalidArgument } from './errors';
import type { Session } from './session';

export interface Scalar<T> {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

type Navigate<T> = (target: T, session: Session) => HostObject | null;
type Reach<T> = (target: T, args: Arguments, session: Session) => HostObject | null;

export interface ObjectType<T> {
  readonly name: string;
  /** Identifies the object in its collection for later requests; without it the client asks by index. */
  readonly id?: (target: T) => string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that are objects. */
  readonly parts?: Readonly<Record<string, Navigate<T>>>;
  /** Methods that return an object; `null` is Excel's null object. */
  readonly reach?: Readonly<Record<string, Reach<T>>>;
  /** Methods that return a plain value or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => unknown>>;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly indexer?: Reach<T>;
  /** The reference id to hand out, for objects that the client can keep. */
  readonly referenceId?: (target: T) => string | null;
}

/** An object of the workbook together with its table of members. */
export interface HostObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  identity(): Record<string, string>;
  scalarNames(): string[];
  hasScalar(name: string): boolean;
  read(name: string, session: Session): unknown;
  write(name: string, value: unknown, session: Session): void;
  part(name: string, session: Session): HostObject | null;
  reach(name: string, args: Arguments, session: Session): HostObject | null;
  call(name: string, args: Arguments, session: Session): unknown;
  items(session: Session): readonly HostObject[];
  index(args: Arguments, session: Session): HostObject | null;
}

const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined => (table && Object.hasOwn(table, name) ? table[name] : undefined);

class BoundObject<T> implements HostObject {
  constructor(
    private readonly type: ObjectType<T>,
    readonly target: T,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  identity(): Record<string, string> {
    const reference = this.type.referenceId?.(this.target) ?? null;
    const id = this.type.id?.(this.target);
    return { ...(id === undefined ? {} : { _Id: id }), ...(reference === null ? {} : { _ReferenceId: reference }) };
  }

  scalarNames(): string[] {
    return Object.entries(this.type.scalars ?? {}).flatMap(([name, { get }]) => (get ? [name] : []));
  }

  hasScalar(name: string): boolean {
    return own(this.type.scalars, name)?.get !== undefined;
  }

  read(name: string, session: Session): unknown {
    const get = own(this.type.scalars, name)?.get;
    if (!get) throw invalidArgument(`${this.typeName} has no property ${name} to load.`);
    return get(this.target, session);
  }

  write(name: string, value: unknown, session: Session): void {
    const set = own(this.type.scalars, name)?.set;
    if (!set) throw this.missing(`property ${name} to set`);
    set(this.target, value, session);
  }

  part(name: string, session: Session): HostObject | null {
    const navigate = own(this.type.parts, name);
    if (!navigate) throw this.missing(`property ${name}`);
    return navigate(this.target, session);
  }

  reach(name: string, args: Arguments, session: Session): HostObject | null {
    const reach = own(this.type.reach, name);
    if (!reach) throw this.missing(`method ${name}`);
    return reach(this.target, args, session);
  }

  call(name: string, args: Arguments, session: Session): unknown {
    const method = own(this.type.methods, name);
    if (!method) throw this.missing(`method ${name}`);
    return method(this.target, args, session);
  }

  items(session: Session): readonly HostObject[] {
    return this.type.items?.(this.target, session) ?? [];
  }

  index(args: Arguments, session: Session): HostObject | null {
    if (!this.type.indexer) throw this.missing('method getItem');
    return this.type.indexer(this.target, args, session);
  }

  private missing(what: string): HostError {
    return new HostError('ApiNotFound', `${this.typeName} has no ${what} here.`);
  }
}

export const bind = <T>(type: ObjectType<T>, target: T): HostObject => new BoundObject(type, target);

/** The same, passing a null object on. */
export const bindOrNull = <T>(type: ObjectType<T>, target: T | null | undefined): HostObject | null => (target === null || target === undefined ? null : bind(type, target));
