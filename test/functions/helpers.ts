import { textsFor } from '../../src/i18n';
import type { FunctionId } from '../../src/functions/declarations';
import type { FunctionOutcome } from '../../src/functions/outcome';
import { createRegistry } from '../../src/functions/registry';

const registries = { ru: createRegistry(() => textsFor('ru-RU')), en: createRegistry(() => textsFor('en-US')) };

/** Calls a function with what Excel would hand over: single values of `matrix` parameters come as 1 × 1 ranges. */
export const call = (id: FunctionId, args: readonly unknown[], language: 'ru' | 'en' = 'ru'): FunctionOutcome => registries[language].find((each) => each.id === id)!.call(args);

export const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

export const row = (...values: readonly unknown[]): unknown[][] => [[...values]];
