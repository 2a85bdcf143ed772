/** Sixty forms come back, every one spoilt in some way: each damage is told with its file, and nothing else is lost. */
import type { IncomingFile, ReadFile } from '../../../src/inputs/incoming/incoming';
import { readIncoming } from '../../../src/inputs/incoming/readFiles';
import { DAMAGES, type Damage } from './formDamages';
import { answersOf, codesOf, contextOf, edited, fillIn, formsFor, placesOf, opened, schoolCode, schoolsSheet, valuesOf } from './returnedForms';

const COUNT = 60;
const SCHOOLS = [schoolsSheet(COUNT)];
const TIMEOUT = 300_000;

interface Returned {
  readonly number: number;
  readonly damage: Damage;
  readonly file: IncomingFile;
  /** Field → the cell of its answer in the form as it was sent out. */
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;
}

const damageOf = (number: number): Damage => DAMAGES[number % DAMAGES.length]!;

const returnedForms = async (): Promise<readonly Returned[]> => {
  const forms = await formsFor(SCHOOLS);
  // All forms are laid out alike.
  const places = new Map([...placesOf(opened(forms[0]!.bytes))].map(([id, { sheet, address }]) => [id, { sheet: sheet.name, address }]));
  return forms.map(({ name, bytes }, index) => {
    const number = index + 1;
    const damage = damageOf(number);
    const filled = edited(bytes, (workbook) => {
      fillIn(workbook, answersOf(number));
      damage.spoil?.(workbook);
    });
    return { number, damage, places, file: { name, bytes: damage.bytes?.(filled) ?? filled } };
  });
};

let returned: readonly Returned[] = [];
let read: readonly ReadFile[] = [];

beforeAll(async () => {
  returned = await returnedForms();
  read = readIncoming(
    returned.map(({ file }) => file),
    contextOf(SCHOOLS),
  );
}, TIMEOUT);

describe('sixty returned forms', () => {
  it('are spoilt in far more than ten ways, each at least once', () => {
    expect(DAMAGES.length).toBeGreaterThan(30);
    expect(new Set(returned.map(({ damage }) => damage.name)).size).toBe(DAMAGES.length);
  });

  it('get an answer each, in their order, under their names', () => {
    expect(read.map(({ file }) => file)).toEqual(returned.map(({ file }) => file.name));
    expect(read.flatMap(({ file, problems }) => problems.filter(({ place }) => place.file !== file))).toEqual([]);
  });

  it.each(Array.from({ length: COUNT }, (_, index) => [index + 1, damageOf(index + 1).name] as const))('form %d (%s): the damage is told, all other answers are there', (number) => {
    const { damage, places } = returned[number - 1]!;
    const file = read[number - 1]!;
    expect([...codesOf(file)].sort()).toEqual([...damage.codes].sort());

    const answers = answersOf(number);
    const lost = damage.lost?.(answers) ?? [];
    const expected = lost === 'all' ? {} : Object.fromEntries(Object.entries(answers).filter(([id]) => !lost.includes(id) && (id !== 'indicators.whole.teachers' || !lost.includes('indicators.ОО-5.5.1'))));
    expect(valuesOf(file.rows)).toEqual(expected);

    const told = file.problems.map(({ place: { sheet, address } }) => ({ sheet, address }));
    for (const id of damage.cells ?? []) expect(told).toContainEqual(places.get(id));
    expect(new Set(file.rows.map(({ school }) => school))).toEqual(new Set(lost === 'all' ? [] : [schoolCode(number)]));
    const year = damage.name === 'another year' ? '2019/2020' : '2020/2021';
    expect(file.rows.filter(({ key }) => key.year !== year)).toEqual([]);
  });
});
