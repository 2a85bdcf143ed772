/** What the pane and its worker say to each other. Large values travel in pieces. */
import type { Stage } from '../../app/environment';
import type { Thinker } from '../../app/thinker';
import type { Piece } from './pieces';

/** A question as a value: a method of the thinker and its arguments that are plain data. */
export interface Question {
  /** Sentences are made in the worker, in this language. */
  readonly language: string;
  readonly method: keyof Thinker;
  readonly args: readonly unknown[];
}

export type ToWorker = { readonly piece: Piece } | { readonly asked: true };

/** An error as it can be copied. */
export interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export type FromWorker =
  /** The worker's code is loaded. */
  | { readonly ready: true }
  | { readonly stage: Stage; readonly done: number }
  | { readonly piece: Piece }
  | { readonly answered: true }
  | { readonly error: ToldError };

export const toldError = (error: unknown): ToldError =>
  error instanceof Error ? { name: error.name, message: error.message, stack: error.stack ?? '' } : { name: 'Error', message: String(error), stack: '' };

/** The worker's error in the pane, with the frames that it had there. */
export const errorFrom = ({ name, message, stack }: ToldError): Error => Object.assign(new Error(message), { name, stack });
