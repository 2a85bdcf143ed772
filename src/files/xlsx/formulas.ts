/**
 * Formula text in the file and in the model. A file marks functions newer than Excel 2007 with `_xlfn.` and
 * stores the add-in's SHNOR.ISBSH as `_xldudf_SHNOR_ISBSH`; the model has the names that a user sees.
 */
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from '../workbook/address';

const NAMESPACE = 'SHNOR';

/** Excel takes 8,192 characters; longer texts are no formulas of Excel's and stay as they are. */
const LONGEST_FORMULA = 32_768;

const STRING = '"(?:[^"]|"")*"';
const QUOTED_SHEET = "'(?:[^']|'')*'";
const BRACKETS = '\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]';
const NAME = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*';

/** Newer functions without a dot in the name, and dotted ones: ECMA-376 calls them future functions; names as in Microsoft's [MS-XLSX] 2.2.2. */
const FUTURE = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR ' +
    'CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T ' +
    'COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST ' +
    'FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS ISFORMULA ' +
    'LAMBDA LET LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE ' +
    'PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG ' +
    'RANK.EQ SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN ' +
    'UNICHAR UNICODE UNIQUE VAR.P VAR.S WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const FUTURE_WORKSHEET = new Set(['FILTER', 'SORT']);

const FILE_NAMES = new RegExp(`${STRING}|${QUOTED_SHEET}|(?:_xlfn\\.|_xlws\\.)+(?=${NAME})|_xldudf_${NAMESPACE}_`, 'gu');

/** `=SHNOR.ISBSH(B2)` from `_xldudf_SHNOR_ISBSH(B2)`. */
export const formulaFromFile = (text: string): string => {
  if (!text.includes('_xl') || text.length > LONGEST_FORMULA) return `=${text}`;
  return `=${text.replace(FILE_NAMES, (found) => {
    if (found.startsWith('"') || found.startsWith("'")) return found;
    return found.startsWith('_xldudf_') ? `${NAMESPACE}.` : '';
  })}`;
};

const MODEL_NAMES = new RegExp(`${STRING}|${QUOTED_SHEET}|${BRACKETS}|${NAME}(?=\\()`, 'gu');

const fileFunctionName = (name: string): string => {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${NAMESPACE}.`)) return `_xldudf_${upper.replaceAll('.', '_')}`;
  if (FUTURE_WORKSHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE.has(upper) ? `_xlfn.${upper}` : name;
};

/** `_xldudf_SHNOR_ISBSH(B2)` from `=SHNOR.ISBSH(B2)`. */
export const formulaForFile = (formula: string): string =>
  formula.replace(/^=/, '').replace(MODEL_NAMES, (found) => (/^["'[]/.test(found) ? found : fileFunctionName(found)));

const COLUMN = '\\$?[A-Z]{1,3}';
const NOT_GOING_ON = '(?![\\p{L}\\p{N}_.(!])';
const REFERENCES = new RegExp(
  `${STRING}|${QUOTED_SHEET}|${BRACKETS}|(?<columns>${COLUMN}:${COLUMN}${NOT_GOING_ON})|(?<rows>\\$?\\d+:\\$?\\d+)|(?<cell>${COLUMN}\\$?\\d{1,7}${NOT_GOING_ON})|${NAME}|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?`,
  'gu',
);

const shiftedColumn = (written: string, by: number): string | null => {
  if (written.startsWith('$')) return written;
  const column = columnNumber(written) + by;
  return column >= 0 && column < MAX_COLUMNS ? columnLetters(column) : null;
};

const shiftedRow = (written: string, by: number): string | null => {
  if (written.startsWith('$')) return written;
  const row = Number(written) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : null;
};

const joined = (parts: readonly (string | null)[], separator: string): string => (parts.includes(null) ? '#REF!' : parts.join(separator));

const CELL_PARTS = /^(\$?[A-Z]+)(\$?\d+)$/;

/** A shared formula as it stands in a cell so many rows and columns away from where it was written. */
export const shiftFormula = (text: string, rows: number, columns: number): string => {
  if (text.length > LONGEST_FORMULA) return text;
  return text.replace(REFERENCES, (found: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as { columns?: string; rows?: string; cell?: string };
    if (groups.columns) return joined(groups.columns.split(':').map((part) => shiftedColumn(part, columns)), ':');
    if (groups.rows) return joined(groups.rows.split(':').map((part) => shiftedRow(part, rows)), ':');
    const cell = groups.cell === undefined ? null : CELL_PARTS.exec(groups.cell);
    return cell ? joined([shiftedColumn(cell[1]!, columns), shiftedRow(cell[2]!, rows)], '') : found;
  });
};
