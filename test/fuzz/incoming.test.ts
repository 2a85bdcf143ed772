/** Files that come back from schools, damaged at random: every file gets an answer, and no answer of a school is changed or lost in silence. */
import fc from 'fast-check';
import { openIncoming } from '../../src/app/collect/openIncoming';
import { rawWorkbookOf } from '../../src/files/rawWorkbook';
import { cellPlace } from '../../src/inputs/address';
import { MARK_SHEET } from '../../src/inputs/forms/mark';
import type { IncomingContext } from '../../src/inputs/incoming/context';
import type { ReadFile } from '../../src/inputs/incoming/incoming';
import { readIncoming } from '../../src/inputs/incoming/readFiles';
import type { RawSheet } from '../../src/inputs/rawWorkbook';
import { answersOf, contextOf, edited, fillIn, formsFor, opened, placesOf, schoolCode, schoolName, schoolsSheet, valuesOf } from '../inputs/incoming/returnedForms';
import { bytesOf, packed, textOf, unpacked } from './support/packages';
import { runs } from './support/runs';
import { touched } from './support/sheets';
import { aCell, isBlankText, plainNumber } from './support/values';

const schools = [schoolsSheet(4)];
const context = contextOf(schools);
const answers = answersOf(2);
let form = new Uint8Array();

beforeAll(async () => {
  const made = await formsFor(schools);
  form = Uint8Array.from(edited(made[1]!.bytes, (workbook) => fillIn(workbook, answers)));
});

const only = (read: readonly ReadFile[]): ReadFile => {
  expect(read).toHaveLength(1);
  return read[0]!;
};

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** What was answered stands as it was answered; what is gone is told. */
const expectNothingSilent = (file: ReadFile): void => {
  const read = valuesOf(file.rows);
  const known = valuesOf(only(readIncoming([{ name: 'форма.xlsx', bytes: form }], context)).rows);
  for (const [id, value] of Object.entries(read)) expect([id, value]).toEqual([id, known[id]]);
  if (Object.keys(read).length < Object.keys(known).length) expect(file.problems).not.toEqual([]);
};

describe('A returned form', () => {
  it('with changed bytes is refused, or says what it said', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fraction, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }), fraction, fc.boolean(), (flips, end, cut) => {
        const bytes = form.slice(0, cut ? Math.floor(end * form.length) : form.length);
        for (const [at, byte] of flips) bytes[Math.floor(at * bytes.length)]! ^= byte;
        expectNothingSilent(only(readIncoming([{ name: 'форма.xlsx', bytes }], context)));
      }),
      runs(30),
    );
  });

  it('without one of the parts of its file is refused, or says what it said', () => {
    const parts = unpacked(form);
    for (const gone of parts.keys()) {
      const bytes = packed([...parts].filter(([name]) => name !== gone));
      if (!gone.includes('worksheets/')) expectNothingSilent(only(readIncoming([{ name: 'форма.xlsx', bytes }], context)));
    }
  });

  it('with broken XML never throws', () => {
    const parts = unpacked(form);
    fc.assert(
      fc.property(fc.constantFrom(...parts.keys()), fraction, fc.nat(40), fc.constantFrom('<', '>', '&', '"', '</c>', '<v>7</v>', '\u0000', ''), (name, place, length, snippet) => {
        const text = textOf(parts.get(name));
        const at = Math.floor(place * text.length);
        only(readIncoming([{ name: 'форма.xlsx', bytes: packed([...parts, [name, bytesOf(text.slice(0, at) + snippet + text.slice(at + length))]]) }], context));
      }),
      runs(30),
    );
  });

  it('with any value in any cell is read as it is written, or the cell is told', () => {
    const workbook = opened(form);
    const raw = rawWorkbookOf(workbook);
    const places = [...placesOf(workbook)].map(([id, { sheet, address }]) => ({ id, sheet: sheet.name, ...cellPlace(address)! }));
    const visible = raw.sheets.filter(({ name }) => name !== MARK_SHEET);
    const aTouch = fc.constantFrom(...visible).chain((sheet) => fc.record({ sheet: fc.constant(sheet.name), row: fc.nat(sheet.values.length - 1), column: fc.nat(sheet.values[0]!.length - 1), value: aCell }));
    const anAnswer = fc.record({ place: fc.constantFrom(...places), value: aCell }).map(({ place: { sheet, row, column }, value }) => {
      const { row: top, column: left } = sheetNamed(raw.sheets, sheet);
      return { sheet, row: row - top, column: column - left, value };
    });
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: anAnswer }, aTouch), { minLength: 1, maxLength: 4 }), (touches) => {
        const sheets = raw.sheets.map((sheet) => touched(sheet, touches.filter((touch) => touch.sheet === sheet.name)));
        const readBytes: IncomingContext['readBytes'] = () => ({ kind: 'workbook', raw: { sheets } });
        const file = only(readIncoming([{ name: 'форма.xlsx', bytes: form }], { ...context, readBytes }));
        const read = valuesOf(file.rows);
        const told = file.problems.filter(({ severity }) => severity !== 'note');
        for (const { id, sheet, row, column } of places) {
          const { row: top, column: left, values } = sheetNamed(sheets, sheet);
          const cell = values[row - top]?.[column - left] ?? '';
          const value = read[id];
          // counts may be off by the last digits of a sum of fractions
          if (value === undefined) expect([id, cell, isBlankText(cell) || told.length > 0]).toEqual([id, cell, true]);
          else if (typeof value === 'number') expect([id, cell, value, Math.abs(value - (plainNumber(cell) ?? NaN)) < 1e-6]).toEqual([id, cell, value, true]);
        }
      }),
      runs(40),
    );
  });
});

const sheetNamed = (sheets: readonly RawSheet[], name: string): RawSheet => sheets.find((sheet) => sheet.name === name)!;

type Encoding = 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'windows-1251';

/** Letters of windows-1251 by their bytes, asked of the decoder. */
const CYRILLIC = new Map(Array.from({ length: 128 }, (_, at) => [new TextDecoder('windows-1251').decode(Uint8Array.of(128 + at)), 128 + at]));

const encoded = (text: string, encoding: Encoding): Uint8Array => {
  if (encoding === 'utf-8') return bytesOf(text);
  if (encoding === 'utf-8 with a mark') return bytesOf(`\ufeff${text}`);
  if (encoding === 'windows-1251') return Uint8Array.from([...text], (letter) => CYRILLIC.get(letter) ?? letter.charCodeAt(0));
  return Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
};

const QUESTIONS = ['Отметка времени', 'Школа', 'Учебный год', 'Обучающихся', 'Неполные семьи', '1.1. Состояние классов и кабинетов'];
const csvRows = (separator: string): readonly string[] =>
  [QUESTIONS, ...[1, 2, 3, 4].map((number) => [`0${String(number)}.10.2020 10:15:0${String(number)}`, schoolName(number), '2020/2021', String(310 + number), String(40 + number), String(1 + number)])].map((cells) =>
    cells.map((cell) => (cell.includes(separator) || cell.includes('"') || cell.includes('«') ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
  );

const aCsv = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-8 with a mark', 'utf-16le', 'windows-1251'),
  end: fc.constantFrom('\n', '\r\n'),
});

const bySchool = ({ rows }: ReadFile): ReadonlyMap<string, string> => {
  const all = new Map<string, string>();
  for (const { school, table, key, cells } of rows) {
    const values = Object.entries(cells).map(([column, { value }]) => `${column} = ${String(value)}`);
    all.set(school, [all.get(school) ?? '', table, JSON.stringify(key), ...values].join(' '));
  }
  return all;
};

const readCsv = (bytes: Uint8Array): ReadFile => only(readIncoming([{ name: 'Ответы.csv', bytes }], context));

describe('An export of a questionnaire', () => {
  it('is read the same in every encoding, with every separator', () => {
    const whole = bySchool(readCsv(encoded(csvRows(',').join('\n'), 'utf-8')));
    expect([...whole.keys()]).toEqual([1, 2, 3, 4].map(schoolCode));
    fc.assert(
      fc.property(aCsv, ({ separator, encoding, end }) => {
        const read = readCsv(encoded(csvRows(separator).join(end) + end, encoding));
        expect([read.problems, bySchool(read)]).toEqual([[], whole]);
      }),
      runs(24),
    );
  });

  it('in which a line was damaged keeps the others, or tells', () => {
    const whole = bySchool(readCsv(encoded(csvRows(',').join('\n'), 'utf-8')));
    fc.assert(
      fc.property(aCsv, fc.integer({ min: 1, max: 4 }), fraction, fc.nat(3), fc.constantFrom('"', '""', ',', ';', '\t', '\n', 'я', '7', '\u00a0', '“'), ({ separator, encoding, end }, line, place, length, snippet) => {
        const lines = csvRows(separator).map((text, at) => {
          const from = Math.floor(place * text.length);
          return at === line ? text.slice(0, from) + snippet + text.slice(from + length) : text;
        });
        const read = readCsv(encoded(lines.join(end), encoding));
        const after = bySchool(read);
        for (const number of [1, 2, 3, 4].filter((each) => each !== line)) {
          const [was, is] = [whole.get(schoolCode(number)), after.get(schoolCode(number))];
          if (is === undefined) expect([lines, read.problems.length > 0]).toEqual([lines, true]);
          else expect([lines[number], is]).toEqual([lines[number], was]);
        }
      }),
      runs(60),
    );
  });

  it('of any bytes gets an answer', () => {
    fc.assert(
      fc.property(aCsv, fc.array(fc.tuple(fraction, fc.nat(255)), { maxLength: 12 }), fc.uint8Array({ maxLength: 40 }), ({ separator, encoding, end }, changes, more) => {
        const bytes = Uint8Array.from([...encoded(csvRows(separator).join(end), encoding), ...more]);
        for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte;
        readCsv(bytes);
        expect(() => openIncoming({ name: 'x', bytes: more })).not.toThrow();
      }),
      runs(60),
    );
  });
});
