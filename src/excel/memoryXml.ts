/** The custom XML part of the workbook's memory: one element that holds JSON. */
import type { TableMapping } from '../inputs/mapping';
import type { SchoolNamePair } from '../inputs/schoolNamePairs';
import type { RawValue } from '../inputs/rawWorkbook';
import type { FormulaMode } from '../sheets/spec';
import { entriesThat, isObject, isOneOf, mappingsFrom, schoolNamesFrom, type Json } from './memoryMappings';

export const MEMORY_NAMESPACE = 'urn:shnor-monitoring:workbook:1';

export interface WorkbookMemory {
  /** By the canonical name in «Параметры»: what a cell there would hold. */
  readonly settings: Readonly<Record<string, RawValue>>;
  readonly mappings: readonly TableMapping[];
  readonly schoolNames: readonly SchoolNamePair[];
  readonly formulaMode: FormulaMode;
  /** Codes of rows that the add-in has once put into a table of the user's: one that she took out is not offered again. */
  readonly offered: Readonly<Partial<Record<OfferedTable, readonly string[]>>>;
}

/** Tables that reports fill. */
export type OfferedTable = 'catalogue' | 'roadmap' | 'decisions' | 'noteTemplate';

/** Live formulas of the add-in, unless the workbook says otherwise. */
export const EMPTY_MEMORY: WorkbookMemory = { settings: {}, mappings: [], schoolNames: [], formulaMode: 'addin', offered: {} };

const MODES: Readonly<Record<FormulaMode, true>> = { addin: true, plain: true, values: true };

const isRawValue = (value: unknown): value is RawValue => typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

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

const OFFERED: readonly OfferedTable[] = ['catalogue', 'roadmap', 'decisions', 'noteTemplate'];

const offeredFrom = (value: unknown): WorkbookMemory['offered'] =>
  isObject(value) ? Object.fromEntries(OFFERED.flatMap((table) => (Array.isArray(value[table]) ? [[table, value[table].filter((code): code is string => typeof code === 'string')]] : []))) : {};

export const memoryFrom = (xml: string | null): WorkbookMemory => {
  const { settings, mappings, schoolNames, formulaMode, offered } = jsonIn(xml);
  return {
    settings: entriesThat(settings, isRawValue),
    mappings: mappingsFrom(mappings),
    schoolNames: schoolNamesFrom(schoolNames),
    formulaMode: isOneOf(formulaMode, MODES) ? formulaMode : EMPTY_MEMORY.formulaMode,
    offered: offeredFrom(offered),
  };
};

const ESCAPED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** JSON has escapes for control characters and lone surrogates, but not for these two, which XML cannot hold. */
const withoutNonCharacters = (json: string): string => json.replace(/[\ufffe\uffff]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`);

/** The part's text; keys of the former text that this version does not know stay. */
export const memoryXml = ({ settings, mappings, schoolNames, formulaMode, offered }: WorkbookMemory, former: string | null): string => {
  const json = JSON.stringify({ ...jsonIn(former), settings, mappings, schoolNames, formulaMode, offered });
  return `<workbook xmlns="${MEMORY_NAMESPACE}">${withoutNonCharacters(json).replace(/[<>&]/g, (found) => ESCAPED[found] ?? found)}</workbook>`;
};
