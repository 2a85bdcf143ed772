/** The custom XML part of the workbook's memory: one element that holds JSON. */
import type { TableMapping } from '../inputs/mapping';
import type { RawValue } from '../inputs/rawWorkbook';
import type { InputTableId } from '../inputs/reading';
import type { FormulaMode } from '../sheets/spec';

export const MEMORY_NAMESPACE = 'urn:shnor-monitoring:workbook:1';

export interface WorkbookMemory {
  /** By the canonical name in «Параметры»: what a cell there would hold. */
  readonly settings: Readonly<Record<string, RawValue>>;
  readonly mappings: readonly TableMapping[];
  readonly formulaMode: FormulaMode;
}

/** Live formulas of the add-in, unless the workbook says otherwise. */
export const EMPTY_MEMORY: WorkbookMemory = { settings: {}, mappings: [], formulaMode: 'addin' };

type Json = Readonly<Record<string, unknown>>;

const MODES: Readonly<Record<FormulaMode, true>> = { addin: true, plain: true, values: true };
const TABLES: Readonly<Record<InputTableId, true>> = { schools: true, results: true, participants: true, socialPassport: true, risks: true, riskProfile: true, settings: true };

const isOneOf = <Name extends string>(value: unknown, names: Readonly<Record<Name, true>>): value is Name => typeof value === 'string' && Object.hasOwn(names, value);

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const isRawValue = (value: unknown): value is RawValue => typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

const isIndex = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const entriesThat = <Value>(value: unknown, holds: (entry: unknown) => entry is Value): Readonly<Record<string, Value>> =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Value] => holds(entry[1]))) : {};

const mappingFrom = (value: unknown): TableMapping | null => {
  if (!isObject(value)) return null;
  const { table, sheet, headerRow, columns } = value;
  return isOneOf(table, TABLES) && typeof sheet === 'string' && isIndex(headerRow) ? { table, sheet, headerRow, columns: entriesThat(columns, isIndex) } : null;
};

const ELEMENT = /<(?:[\w.-]+:)?workbook\b[^>]*>([^]*)<\/(?:[\w.-]+:)?workbook\s*>/;
const REFERENCE = /<!\[CDATA\[([^]*?)\]\]>|&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const textOf = (xml: string): string =>
  (ELEMENT.exec(xml)?.[1] ?? '').replace(REFERENCE, (_, literal: string | undefined, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (literal !== undefined) return literal;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return name === undefined ? String.fromCodePoint(Math.min(code, 0x10ffff)) : (NAMED[name.toLowerCase()] ?? '');
  });

const jsonIn = (xml: string | null): Json => {
  try {
    const read: unknown = JSON.parse(textOf(xml ?? ''));
    return isObject(read) ? read : {};
  } catch {
    return {};
  }
};

export const memoryFrom = (xml: string | null): WorkbookMemory => {
  const { settings, mappings, formulaMode } = jsonIn(xml);
  return {
    settings: entriesThat(settings, isRawValue),
    mappings: Array.isArray(mappings) ? mappings.flatMap((mapping) => mappingFrom(mapping) ?? []) : [],
    formulaMode: isOneOf(formulaMode, MODES) ? formulaMode : EMPTY_MEMORY.formulaMode,
  };
};

const ESCAPED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** JSON has escapes for control characters and lone surrogates, but not for these two, which XML cannot hold. */
const withoutNonCharacters = (json: string): string => json.replace(/[\ufffe\uffff]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`);

/** The part's text; keys of the former text that this version does not know stay. */
export const memoryXml = ({ settings, mappings, formulaMode }: WorkbookMemory, former: string | null): string => {
  const json = JSON.stringify({ ...jsonIn(former), settings, mappings, formulaMode });
  return `<workbook xmlns="${MEMORY_NAMESPACE}">${withoutNonCharacters(json).replace(/[<>&]/g, (found) => ESCAPED[found] ?? found)}</workbook>`;
};
