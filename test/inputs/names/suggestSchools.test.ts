import fc from 'fast-check';
import { likelySchool, suggestSchools } from '../../../src/inputs/names/suggestSchools';

/** Invented, built as a district's list is: a town with numbers, villages, namesakes of other types, a filial. */
const SCHOOLS = [
  'МБОУ «Степновская СОШ»',
  'МБОУ СОШ № 1 г. Ленинска',
  'МБОУ СОШ № 2 г. Ленинска',
  'МБОУ СОШ № 11 г. Ленинска',
  'МАОУ «Гимназия № 5»',
  'МКОУ «Павловская СОШ № 2»',
  'МКОУ «Берёзовская ООШ»',
  'Филиал МБОУ «Сохновская СОШ» «Верхнекаменская НОШ»',
  'МБОУ «Сохновская СОШ»',
  'МКОУ «Краснополянская СОШ»',
  'МБОУ СОШ с. Ивановка',
  'МБОУ СОШ д. Ивановка',
  'МБОУ «Заречная СОШ»',
  'МКОУ «Заречная ООШ»',
  'МАОУ «Лицей имени А. С. Пушкина»',
  'МБОУ «Средне-Уральская СОШ»',
  'МБОУ «Верхне-Уральская СОШ»',
  'Школа-интернат № 3',
].map((name) => ({ name }));

const first = (written: string): string | undefined => suggestSchools(written, SCHOOLS)[0]?.school;
const names = (written: string): readonly string[] => suggestSchools(written, SCHOOLS).map(({ school }) => school);

describe('schools that a name may mean', () => {
  it.each([
    ['a village and its adjective', 'СОШ с. Степное', 'МБОУ «Степновская СОШ»'],
    ['an adjective of two words', 'СОШ села Красная Поляна', 'МКОУ «Краснополянская СОШ»'],
    ['a settlement in another case, the type left out', 'Школа № 1 город Ленинск', 'МБОУ СОШ № 1 г. Ленинска'],
    ['the number alone', 'Школа 1', 'МБОУ СОШ № 1 г. Ленинска'],
    ['the number alone, of a type that is unusual', 'Гимназия №5', 'МАОУ «Гимназия № 5»'],
    ['words that changed places', 'СОШ Степновская', 'МБОУ «Степновская СОШ»'],
    ['letters that changed places', 'Сетпновская СОШ', 'МБОУ «Степновская СОШ»'],
    ['a misspelt type', 'Степновская СОЩ', 'МБОУ «Степновская СОШ»'],
    ['a misspelt legal form', 'Муниципальное бюджетное общеобразовтельное учреждение «Степновская СОШ»', 'МБОУ «Степновская СОШ»'],
    ['words that are glued together', 'СтепновскаяСОШ', 'МБОУ «Степновская СОШ»'],
    ['a hyphen left out', 'Среднеуральская школа', 'МБОУ «Средне-Уральская СОШ»'],
    ['a surname without the person', 'Лицей Пушкина', 'МАОУ «Лицей имени А. С. Пушкина»'],
    ['a filial by its own name', 'Верхнекаменская НОШ', 'Филиал МБОУ «Сохновская СОШ» «Верхнекаменская НОШ»'],
    ['the school before its filial', 'Сохновская школа', 'МБОУ «Сохновская СОШ»'],
    ['the type that is written before another', 'Заречная ООШ п. Заречный', 'МКОУ «Заречная ООШ»'],
    ['an abbreviated word', 'Верх-Уральская СОШ', 'МБОУ «Верхне-Уральская СОШ»'],
  ])('%s', (_, written, school) => {
    expect(first(written)).toBe(school);
  });

  it.each([
    ['the type', 'Степновская ООШ', 'МБОУ «Степновская СОШ»', ['ООШ', 'СОШ']],
    ['the number that only one has', 'Павловская СОШ', 'МКОУ «Павловская СОШ № 2»', ['№ 2']],
    ['a filial', 'Филиал Степновской СОШ', 'МБОУ «Степновская СОШ»', ['Филиал']],
    ['the kind of settlement', 'СОШ п. Ивановка', 'МБОУ СОШ с. Ивановка', ['п', 'с']],
    ['the town', 'СОШ № 1', 'МБОУ СОШ № 1 г. Ленинска', ['Ленинска']],
    ['the misspelt word', 'Стпновская СОШ', 'МБОУ «Степновская СОШ»', ['Стпновская', 'Степновская']],
  ])('names what differs: %s', (_, written, school, differs) => {
    expect(suggestSchools(written, SCHOOLS).find((candidate) => candidate.school === school)?.differs).toEqual(differs);
  });

  it('are both offered where only the kind of settlement tells them apart', () => {
    expect(names('Ивановская СОШ').slice(0, 2)).toEqual(['МБОУ СОШ с. Ивановка', 'МБОУ СОШ д. Ивановка']);
  });

  it('are none for a stranger, and never one with another number alone', () => {
    expect(names('Красноярская гимназия')).toEqual([]);
    expect(names('СОШ № 12')).toEqual([]);
    expect(names('Павловская СОШ № 3')).toEqual([]);
  });

  it('are no more than five', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ name: `Степновская СОШ филиал ${'абвгдежзик'[at % 10]!.repeat(5)}` }));
    expect(suggestSchools('Степновская СОШ', many)).toHaveLength(5);
  });

  it('one stands clearly before all others, or is not named', () => {
    expect(likelySchool('Степновскя СОШ', SCHOOLS)).toBe('МБОУ «Степновская СОШ»');
    expect(likelySchool('Ивановская СОШ', SCHOOLS)).toBeNull();
    expect(likelySchool('Красноярская гимназия', SCHOOLS)).toBeNull();
  });
});

const stems = ['Степновская', 'Павловская', 'Берёзовская', 'Сохновская', 'Краснополянская', 'Кедровая', 'Малиновская', 'Усть-Каменская', 'Новоникольская', 'Горностаевская'] as const;
const school = fc.record({ stem: fc.constantFrom(...stems), type: fc.constantFrom('СОШ', 'ООШ', 'НОШ', 'гимназия', 'лицей'), number: fc.option(fc.integer({ min: 1, max: 40 })) });
const nameOf = ({ stem, type, number }: { stem: string; type: string; number: number | null }): string => [stem, type, ...(number === null ? [] : [`№ ${String(number)}`])].join(' ');
const district = fc.uniqueArray(school, { minLength: 5, maxLength: 60, selector: nameOf });
const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
const letters = 'абвгдежзиклмнопрстуфхцчшщыэюя';

/** One letter left out, doubled, replaced or swapped with its neighbour, in a word of at least six letters. */
const typo = (name: string, place: number, how: number, letter: string): string => {
  const longest = (/\p{L}{6,}/u.exec(name) ?? [name])[0];
  const at = 1 + (place % (longest.length - 2));
  const head = longest.slice(0, at);
  const rest = longest.slice(at);
  const spoilt = [head + rest.slice(1), head + rest[0]! + rest, head + letter + rest.slice(1), head + rest[1]! + rest[0]! + rest.slice(2)][how % 4]!;
  return name.replace(longest, () => spoilt);
};

describe('a name as people write it', () => {
  const places = fc.record({ list: district, pick: fc.nat(), place: fc.nat(), how: fc.nat(3), letter: fc.constantFrom(...letters) });

  it('finds its school among the first three after a typo, with a legal form, in another order of the words', () => {
    fc.assert(
      fc.property(places, fc.constantFrom('', 'МБОУ ', 'Муниципальное казённое общеобразовательное учреждение '), order, ({ list, pick, place, how, letter }, form, turned) => {
        const schools = list.map((one) => ({ name: `МБОУ «${nameOf(one)}»` }));
        const meant = list[pick % list.length]!;
        const words = [typo(meant.stem, place, how, letter), meant.type, meant.number === null ? '' : `№ ${String(meant.number)}`];
        const written = form + turned.map((at) => words[at]).join(' ');
        expect(suggestSchools(written, schools).slice(0, 3).map(({ school: found }) => found)).toContain(`МБОУ «${nameOf(meant)}»`);
      }),
    );
  });

  it('with another number is never the first', () => {
    fc.assert(
      fc.property(places, ({ list, pick, place, how, letter }) => {
        const schools = list.map((one) => ({ name: nameOf(one) }));
        const { number } = list[pick % list.length]!;
        fc.pre(number !== null);
        const [best] = suggestSchools(typo(nameOf(list[pick % list.length]!), place, how, letter), schools);
        expect([undefined, String(number)]).toContain(/\d+/.exec(best?.school ?? '')?.[0]);
      }),
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (written) => {
        expect(suggestSchools(written, SCHOOLS).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
