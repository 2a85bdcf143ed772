/** Number formats as TEXT applies them, in en-US: digits, thousands, per cent, sections, literal text, dates. */

const TOKEN = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([dDmMyYhHsS])\3*|[0#?]|./gu;

interface Digits {
  readonly decimals: number;
  readonly leastDecimals: number;
  readonly leastWhole: number;
  readonly thousands: boolean;
  readonly percents: number;
}

const unquoted = (format: string): string => format.replace(/"[^"]*"|\\./g, '');

const digitsOf = (format: string): Digits => {
  const plain = unquoted(format);
  const [whole = '', ...rest] = plain.split('.');
  const fraction = rest.join('').replace(/[^0#?]/g, '');
  return {
    decimals: fraction.length,
    leastDecimals: fraction.lastIndexOf('0') + 1,
    leastWhole: [...whole].filter((sign) => sign === '0').length,
    thousands: /[0#?],[0#?]/.test(whole),
    percents: [...plain].filter((sign) => sign === '%').length,
  };
};

/** Half away from zero, on the digits shown. */
const fixed = (value: number, decimals: number): string => {
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e');
  return Number(`${Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`))}e${-decimals}`).toFixed(decimals);
};

const numberSigns = (value: number, digits: Digits): string => {
  const [whole = '0', fraction = ''] = fixed(value * 100 ** digits.percents, digits.decimals).split('.');
  const padded = (whole === '0' && digits.leastWhole === 0 ? '' : whole).padStart(digits.leastWhole, '0');
  const grouped = digits.thousands ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const kept = fraction.replace(/0+$/, '').padEnd(digits.leastDecimals, '0');
  return kept === '' ? grouped : `${grouped}.${kept}`;
};

const literalOf = (token: RegExpMatchArray): string => token[1] ?? token[2] ?? (/^[_*[]/.test(token[0]) && token[0].length > 1 ? '' : token[0]);

/** Literal text around one run of digits. */
const formatNumber = (value: number, format: string): string => {
  const signs = numberSigns(value, digitsOf(format));
  let placed = false;
  return [...format.matchAll(TOKEN)]
    .map((token) => {
      if (!/^[0#?.,]$/.test(token[0])) return literalOf(token);
      if (placed) return '';
      placed = true;
      return signs;
    })
    .join('');
};

const two = (number: number): string => String(number).padStart(2, '0');

/** Day 60 is Excel's 29 February 1900, which never was: dates before March 1900 are a day off, as everywhere. */
const dateOf = (serial: number): Date => new Date(Math.round((serial - 25569) * 86_400) * 1000);

const datePart = (part: string, date: Date, minutes: boolean): string => {
  const long = part.length > 1;
  switch (part[0]?.toLowerCase()) {
    case 'y':
      return part.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
    case 'd':
      return long ? two(date.getUTCDate()) : String(date.getUTCDate());
    case 'h':
      return long ? two(date.getUTCHours()) : String(date.getUTCHours());
    case 's':
      return long ? two(date.getUTCSeconds()) : String(date.getUTCSeconds());
    default: {
      const number = minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1;
      return long ? two(number) : String(number);
    }
  }
};

const formatDate = (serial: number, format: string): string => {
  const date = dateOf(serial);
  let afterHours = false;
  return [...format.matchAll(TOKEN)]
    .map((token) => {
      if (token[3] === undefined) return literalOf(token);
      const letter = token[3].toLowerCase();
      const text = datePart(token[0], date, letter === 'm' && afterHours);
      afterHours = letter === 'h';
      return text;
    })
    .join('');
};

const GENERAL_DIGITS = 11;

const isDate = (format: string): boolean => /[dmyhs]/i.test(unquoted(format).replace(/\[[^\]]*\]/g, ''));

/** The text that a cell with this format would show. */
export const formatAsText = (value: number, format: string): string => {
  if (format === '') return '';
  const sections = format.split(';');
  const [positive = format, negative, zero] = sections;
  if (/^general$/i.test(positive)) return String(Number(value.toPrecision(GENERAL_DIGITS)));
  if (value < 0) return negative === undefined ? `-${formatNumber(-value, positive)}` : formatNumber(-value, negative);
  const section = value === 0 && zero !== undefined ? zero : positive;
  return isDate(section) ? formatDate(value, section) : formatNumber(value, section);
};
