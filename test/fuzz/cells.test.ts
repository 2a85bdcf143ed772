/**
 * Any value in any cell of a table that was right: every row that was not touched is read as before, a touched one as it
 * is written or not at all, and then its cell is told. What a value means is decided here in another way than by our parsers.
 */
import fc from 'fast-check';
import type { InputsReading } from '../../src/inputs/reading';
import type { RawSheet, RawValue } from '../../src/inputs/rawWorkbook';
import { read, rawSheet, rowOfAddress, SCHOOLS, schoolName, schoolsSheet, touched, type Touch } from './support/sheets';
import { runs } from './support/runs';
import { aCell, isBlankText, plainNumber } from './support/values';

const TOP = 3;
const LEFT = 1;

/** A table with blank cells around it, from the fourth row and the second column on. */
const placed = (name: string, header: readonly string[], rows: readonly (readonly RawValue[])[]): RawSheet =>
  rawSheet(name, [[], ['', 'Управление образования'], [], ['', ...header, ''], ...rows.map((row) => ['', ...row, '']), [], ['', 'Исполнитель: отдел общего образования'], []]);

type Row = Readonly<Record<string, RawValue | null>>;

interface Kind {
  readonly sheet: RawSheet;
  readonly rows: number;
  readonly columns: readonly string[];
  /** What was read, by the row of the sheet (from 1). */
  readonly entries: (reading: InputsReading) => ReadonlyMap<number, Row>;
}

/** `null`: nobody can say what the cell means; then the row must not be read. */
type Meaning = (cell: RawValue) => RawValue | null;

const asNumber: Meaning = (cell) => {
  const number = plainNumber(cell);
  return number === null ? null : number + 0;
};

/** A whole number but for the last digits of a sum of fractions. */
const asCount: Meaning = (cell) => {
  const number = plainNumber(cell) ?? NaN;
  const whole = Math.round(number) + 0;
  return Math.abs(number - whole) < 1e-6 && whole >= 0 ? whole : null;
};

const asYear: Meaning = (cell) => {
  const [, first, last] = /^\s*((?:19|20)\d\d)(?:\s*[/\-–—]\s*((?:19|20)?\d\d))?\s*(?:(?:уч\.?\s*)?г\.?(?:од)?)?\s*$/.exec(String(cell)) ?? [];
  if (first === undefined || typeof cell === 'boolean') return null;
  return last === undefined ? Number(first) : Number(first) + 1;
};

const asText: Meaning = (cell) => String(cell);

const asMark: Meaning = (cell) => {
  const mark = plainNumber(cell);
  return mark === null || ![2, 3, 4, 5].includes(mark) ? null : mark === 2 ? 'two' : mark === 3 ? 'three' : 'four or five';
};

const MEANINGS: Readonly<Record<string, Meaning>> = { school: asText, year: asYear, procedure: asText, participants: asCount, below: asCount, meanScore: asNumber, mark: asMark, pupils: asCount };

const PROCEDURES = ['ВПР математика 5', 'ОГЭ русский язык'];
const YEARS = ['2019/2020', '2020-2021'];
const keys = SCHOOLS.flatMap((school) => YEARS.flatMap((year) => PROCEDURES.map((procedure) => [school, year, procedure] as const)));

const resultRows = keys.map(([school, year, procedure], at) => [school, year, procedure, 20 + at, at, 3 + at / 100]);

const results = (name: string): Kind => ({
  sheet: placed(name, ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога', 'Средний балл'], resultRows),
  rows: resultRows.length,
  columns: ['school', 'year', 'procedure', 'participants', 'below', 'meanScore'],
  entries: (reading) =>
    new Map(
      reading.input.results.map(({ school, year, procedure, participants, below, meanScore, origin }) => [
        rowOfAddress(origin.address),
        { school: schoolName(reading, school), year, procedure, participants, below, meanScore },
      ]),
    ),
});

/** One pupil for each school, year and procedure: then every row makes a result of its own. */
const participantRows = keys.map(([school, year, procedure], at) => [school, year, procedure, 2 + (at % 4)]);

const participants: Kind = {
  sheet: placed('Участники', ['Школа', 'Учебный год', 'Процедура', 'Отметка'], participantRows),
  rows: participantRows.length,
  columns: ['school', 'year', 'procedure', 'mark'],
  entries: (reading) =>
    new Map(
      reading.input.results.map(({ school, year, procedure, participants: pupils, below, marks4and5, origin }) => [
        rowOfAddress(origin.address),
        { school: schoolName(reading, school), year, procedure, mark: below > 0 ? 'two' : marks4and5 ? 'four or five' : 'three', ...(pupils > 1 && { pupils }) },
      ]),
    ),
};

const passportRows = SCHOOLS.flatMap((school, at) => YEARS.map((year, which) => [school, year, 200 + 10 * at + which, 40 + at, 20 + at, 5 + at]));

const passports: Kind = {
  sheet: placed('Соцпаспорт', ['Школа', 'Учебный год', 'Обучающихся', 'Оба родителя с высшим образованием', 'Неполные семьи', 'На учёте'], passportRows),
  rows: passportRows.length,
  columns: ['school', 'year', 'pupils', 'both', 'single', 'register'],
  entries: (reading) =>
    new Map(
      reading.input.passports.map(({ school, year, pupils, shares, origin }) => [
        rowOfAddress(origin.address),
        {
          school: schoolName(reading, school),
          year,
          pupils,
          both: shares.bothParentsHigherEducation ?? null,
          single: shares.singleParent ?? null,
          register: shares.onRegister ?? null,
        },
      ]),
    ),
};

const riskRows = SCHOOLS.flatMap((school, at) => ['2.1', '3.1', '9.3'].map((parameter, which) => [school, '2020/2021', parameter, which === 1 ? at / 10 : 2 + (at % 3)]));

const risks: Kind = {
  sheet: placed('Риски', ['Школа', 'Учебный год', 'Параметр', 'Значение'], riskRows),
  rows: riskRows.length,
  columns: ['school', 'year', 'parameter', 'value'],
  entries: (reading) =>
    new Map(reading.input.riskValues.map(({ school, year, parameter, deficit, origin }) => [rowOfAddress(origin.address), { school: schoolName(reading, school), year, parameter, deficit }])),
};

/** Rows that name a total, a place or an example instead of a school are passed over without a word. */
const isNoSchool = (cell: RawValue): boolean => typeof cell === 'string' && /^\W*(итог|всего|примеч|в среднем|средн|ср|пример|по |в целом)/i.test(cell.normalize('NFKC').trim());

/** A pupil who was not there. */
const isAbsence = (cell: RawValue): boolean => /^\W*(н|нб|н\/я|не ?яв|отс|не писал)/i.test(String(cell));

const isPassedOver = ({ columns }: Kind, { column, value }: Touch): boolean => (columns[column - LEFT] === 'school' && isNoSchool(value)) || (columns[column - LEFT] === 'mark' && isAbsence(value));

const KNOWN_NAMES: readonly (readonly [string, string])[] = [
  ['Лесная СОШ №1', SCHOOLS[0]],
  ['моу лесная средняя общеобразовательная школа N 2', SCHOOLS[1]],
  ['"Речная" ООШ', SCHOOLS[2]],
];
const KNOWN_PROCEDURES: readonly (readonly [string, string])[] = [
  ['ВПР, 5 кл., математика', 'ВПР математика 5'],
  ['ОГЭ по русскому языку', 'ОГЭ русский язык'],
  ['ЕГЭ (профиль)', 'ЕГЭ математика профильная'],
];
const schoolOf = new Map<RawValue, string>(KNOWN_NAMES);
const procedureOf = new Map<RawValue, string>(KNOWN_PROCEDURES);
const NINE = /^(ВПР (математика|русский язык) [56]|ОГЭ (математика|русский язык)|ЕГЭ (русский язык|математика (базовая|профильная)))$/;

const anyCell = fc.oneof({ weight: 8, arbitrary: aCell }, { weight: 1, arbitrary: fc.constantFrom(...schoolOf.keys(), ...procedureOf.keys()) });

const touchesOf = ({ sheet }: Kind): fc.Arbitrary<Touch[]> =>
  fc.array(
    fc.record({ row: fc.nat(sheet.values.length - 1).filter((row) => row !== TOP), column: fc.nat(sheet.values[0]!.length - 1), value: anyCell }),
    { minLength: 1, maxLength: 6 },
  );

/** The value that was read, or its lack, is what the cell says; a cell that says nothing of use is told. */
const expectAsWritten = (kind: Kind, { row, column, value }: Touch, entry: Row, isTold: boolean): void => {
  const id = kind.columns[column - LEFT];
  if (id === undefined || !(id in entry)) return;
  const was = entry[id] ?? null;
  if (was === null) {
    expect([row, id, value, isTold || isBlankText(value)]).toEqual([row, id, value, true]);
    return;
  }
  if (id === 'school' || id === 'procedure') {
    const wanted = id === 'school' ? schoolOf.get(value) : procedureOf.get(value);
    // a text that nobody knows: no school of ours, none of the nine
    if (wanted === undefined) expect([row, id, value, id === 'procedure' && !NINE.test(String(was))]).toEqual([row, id, value, true]);
    else expect([row, id, was]).toEqual([row, id, wanted]);
    return;
  }
  const meaning = MEANINGS[id];
  if (meaning) expect([row, id, value, was]).toEqual([row, id, value, meaning(value)]);
};

/** A touched row of a pupil may have come to the key of another one: the two are one result of two pupils. */
const isCountedElsewhere = (entries: ReadonlyMap<number, Row>): boolean => [...entries.values()].some(({ pupils }) => pupils !== undefined);

const expectNothingSilent = (kind: Kind, before: ReadonlyMap<number, Row>, touches: readonly Touch[]): void => {
  const reading = read(schoolsSheet, touched(kind.sheet, touches));
  const after = kind.entries(reading);
  const toldRows = new Set(reading.issues.filter(({ sheet, severity }) => sheet === kind.sheet.name && severity !== 'note').map(({ address }) => rowOfAddress(address)));
  const duplicated = new Set(reading.issues.filter(({ code }) => code === 'row-duplicate').map(({ address }) => rowOfAddress(address)));
  // later touches of one cell win
  const last = new Map(touches.map((touch) => [`${String(touch.row)} ${String(touch.column)}`, touch]));
  for (let row = 0; row < kind.sheet.values.length; row += 1) {
    const own = [...last.values()].filter((touch) => touch.row === row && touch.column >= LEFT && touch.column < LEFT + kind.columns.length);
    const [was, is] = [before.get(row + 1), after.get(row + 1)];
    if (own.length === 0) {
      // a touched row may have taken this one's key
      if (isCountedElsewhere(after)) continue;
      if (is !== undefined || !duplicated.has(row + 1)) expect([row, is]).toEqual([row, was]);
      continue;
    }
    if (is !== undefined) for (const touch of own) expectAsWritten(kind, touch, is, toldRows.has(row + 1));
    else if (was !== undefined && !isCountedElsewhere(after)) expect([row, own, toldRows.has(row + 1) || own.some((touch) => isPassedOver(kind, touch))]).toEqual([row, own, true]);
  }
};

describe.each([
  ['«Результаты»', results('Результаты'), 60],
  ['results under another name', results('Лист3'), 60],
  ['«Участники»', participants, 40],
  ['«Соцпаспорт»', passports, 40],
  ['«Риски»', risks, 40],
] as const)('Any value anywhere in %s', (_, kind, few) => {
  it('is read as written or told, and touches no other row', () => {
    const before = kind.entries(read(schoolsSheet, kind.sheet));
    expect(before.size).toBe(kind.rows);
    fc.assert(
      fc.property(touchesOf(kind), (touches) => expectNothingSilent(kind, before, touches)),
      runs(few),
    );
  });
});
