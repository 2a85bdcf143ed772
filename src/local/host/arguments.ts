/** The arguments of one call, checked as they are taken. */
import { invalidArgument } from './errors';
import type { HostObject } from './objects';

const isObject = (value: unknown): value is HostObject => typeof value === 'object' && value !== null && 'typeName' in value;

export class Arguments {
  /** Plain values as JSON brought them; references already resolved to objects. */
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index];
  }

  given(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(`Argument ${index + 1} must be a text.`);
    return value;
  }

  textOr<F>(index: number, otherwise: F): string | F {
    return this.given(index) ? this.text(index) : otherwise;
  }

  whole(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`Argument ${index + 1} must be a whole number.`);
    return value;
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== 'boolean') throw invalidArgument(`Argument ${index + 1} must be true or false.`);
    return value;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.values[index];
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isObject(value)) throw invalidArgument(`Argument ${index + 1} must be an object.`);
    return value as Readonly<Record<string, unknown>>;
  }

  /** The object that the client passed, or `null` when the argument is a plain value. */
  object(index: number): HostObject | null {
    const value = this.values[index];
    return isObject(value) ? value : null;
  }
}

export const one = <T extends string>(value: unknown, allowed: readonly T[], what: string): T => {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw invalidArgument(`${what} is one of ${allowed.join(', ')}.`);
  return found;
};

export const finite = (value: unknown, what: string): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${what} is a number.`);
  return value;
};

export const truth = (value: unknown, what: string): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} is true or false.`);
  return value;
};

export const words = (value: unknown, what: string): string => {
  if (typeof value !== 'string') throw invalidArgument(`${what} is a text.`);
  return value;
};

/** A plain object out of a value that a client wrote. */
export const fields = (value: unknown, what: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(`${what} is an object.`);
  return value as Readonly<Record<string, unknown>>;
};
