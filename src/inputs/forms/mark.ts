/**
 * The very hidden sheet of a form: that it is one, of which version, whose, and where its fields stood. It is read from
 * its texts, so that it outlives being saved by any program.
 */
import { cellPlace } from '../address';
import type { RawSheet, RawValue, RawWorkbook } from '../rawWorkbook';
import { readText, tidyText } from '../text';
import type { FormSectionId } from './fields';

export const MARK_SHEET = 'shnor-form';

/** In the sheet's first cell. */
const MARK_TEXT = 'shnor-form';

export interface MarkedField {
  readonly id: string;
  readonly sheet: string;
  /** A1 address of the cell for the answer. */
  readonly address: string;
}

export interface FormMark {
  readonly version: number;
  /** The school's key, its code ("" for none) and its name when the form was made. */
  readonly school: { readonly key: string; readonly code: string; readonly name: string };
  /** The year in which the school year ends. */
  readonly year: number;
  readonly sections: readonly FormSectionId[];
  /** Scales that the user set: «2.1» → «1 10». */
  readonly scales: Readonly<Record<string, string>>;
  readonly fields: readonly MarkedField[];
}

const KEYS = { version: 'version', key: 'school.key', code: 'school.code', name: 'school.name', year: 'year', sections: 'sections' } as const;
const SCALE = 'scale.';
const FIELD = 'field';

/** The rows of the sheet, from A1 on. */
export const markRows = ({ version, school, year, sections, scales, fields }: FormMark): readonly (readonly string[])[] => [
  [MARK_TEXT],
  [KEYS.version, String(version)],
  [KEYS.key, school.key],
  [KEYS.code, school.code],
  [KEYS.name, school.name],
  [KEYS.year, String(year)],
  [KEYS.sections, sections.join(' ')],
  ...Object.entries(scales).map(([parameter, scale]) => [`${SCALE}${parameter}`, scale]),
  ...fields.map(({ id, sheet, address }) => [FIELD, id, sheet, address]),
];

const texts = (row: readonly RawValue[]): readonly string[] => row.map((cell) => tidyText(readText(cell)));

const rowsOf = ({ values }: RawSheet): readonly (readonly string[])[] => values.map(texts);

const isMarkSheet = (sheet: RawSheet): boolean => sheet.name === MARK_SHEET || tidyText(readText(sheet.values[0]?.[0] ?? '')) === MARK_TEXT;

const isSection = (text: string): text is FormSectionId => text === 'socialPassport' || text === 'risks' || text === 'indicators';

const parsed = (rows: readonly (readonly string[])[]): FormMark | null => {
  const known = new Map(rows.map(([key = '', value = '']) => [key, value]));
  const [version, year] = [Number(known.get(KEYS.version)), Number(known.get(KEYS.year))];
  const name = known.get(KEYS.name) ?? '';
  if (!Number.isInteger(version) || version < 1 || !Number.isInteger(year) || year < 1 || name === '') return null;
  return {
    version,
    school: { key: known.get(KEYS.key) ?? '', code: known.get(KEYS.code) ?? '', name },
    year,
    sections: (known.get(KEYS.sections) ?? '').split(' ').filter(isSection),
    scales: Object.fromEntries([...known].filter(([key]) => key.startsWith(SCALE)).map(([key, scale]) => [key.slice(SCALE.length), scale])),
    fields: rows.flatMap(([key, id = '', sheet = '', address = '']) => (key === FIELD && cellPlace(address) ? [{ id, sheet, address }] : [])),
  };
};

/** `null`: there is no such sheet; `damaged`: there is, but it says too little. */
export const findMark = ({ sheets }: RawWorkbook): FormMark | 'damaged' | null => {
  const sheet = sheets.find(isMarkSheet);
  return sheet ? (parsed(rowsOf(sheet)) ?? 'damaged') : null;
};

export const withoutMark = ({ sheets }: RawWorkbook): readonly RawSheet[] => sheets.filter((sheet) => !isMarkSheet(sheet));
