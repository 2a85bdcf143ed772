import fc from 'fast-check';
import { isPrimaryKind, isPrimaryName, schoolNameKey } from '../../src/inputs/schoolNames';

describe('keys of school names', () => {
  it.each([
    ['МБОУ «СОШ № 1»', 'СОШ №1'],
    ['СОШ N1', 'СОШ № 1'],
    ['СОШ N 1', 'сош 1'],
    ['СОШ № 1-а', 'СОШ №1А'],
    ['СОШ No 1', 'СОШ № 1'],
    ['COШ № 1', 'СОШ № 1'],
    ['Муниципальное бюджетное общеобразовательное учреждение "Сосновская СОШ №1"', 'СОСНОВСКАЯ СОШ N1'],
    ['Муниципальное казённое общеобразовательное учреждение «Пихтовская основная общеобразовательная школа»', 'МКОУ "Пихтовская ООШ"'],
    ['Средняя общеобразовательная школа № 5', 'МАОУ СОШ № 5'],
    ['МБОУ “Берёзовская СОШ”', "'Березовская  СОШ'"],
    ['МБОУ-СОШ № 3', 'СОШ № 3'],
    ['СОШ с. Ивановка', 'СОШ с.Ивановка'],
    ['СОШ села Ивановка', 'СОШ с. Ивановка'],
    ['Средне\u2011Ивановская СОШ', 'Средне-Ивановская СОШ'],
    ['Гимназия имени А. С. Пушкина', 'Гимназия им. А.С.Пушкина'],
    ['Ельничная начальная школа', 'Ельничная НОШ'],
  ])('%j is the same school as %j', (a, b) => {
    expect(schoolNameKey(a)).toBe(schoolNameKey(b));
  });

  it.each([
    ['СОШ № 1', 'СОШ № 11'],
    ['СОШ № 1', 'СОШ № 1а'],
    ['СОШ № 1', 'СОШ № 2'],
    ['СОШ № 1', 'ООШ № 1'],
    ['СОШ № 1', 'СШ № 1'],
    ['Гимназия № 1', 'Лицей № 1'],
    ['Ивановская СОШ', 'Ивановская НОШ'],
    ['СОШ с. Ивановка', 'СОШ д. Ивановка'],
    ['СОШ с. Ивановка', 'СОШ с. Петровка'],
    ['СОШ № 1', 'Вечерняя СОШ № 1'],
    ['Гляденская СОШ', 'Филиал МБОУ «Гляденская СОШ» «Антроповская ООШ»'],
  ])('%j and %j are different schools', (a, b) => {
    expect(schoolNameKey(a)).not.toBe(schoolNameKey(b));
  });

  it('a name that is nothing but a legal form keeps a key', () => {
    expect(schoolNameKey('МБОУ')).toBe('мбоу');
  });

  const legalForm = fc.constantFrom('', 'МБОУ', 'МКОУ', 'МАОУ', 'МОУ', 'ГБОУ', 'КГБОУ', 'ОГБОУ', 'Муниципальное бюджетное общеобразовательное учреждение');
  const quotes = fc.constantFrom(['«', '»'], ['"', '"'], ['“', '”'], ["'", "'"], ['', '']);
  const space = fc.constantFrom(' ', '\u00A0', '  ', ' \n');
  const numberSign = fc.constantFrom('№', '№ ', 'N', 'N ', '№\u00A0', '');
  const types = ['СОШ', 'ООШ', 'НОШ', 'Лицей', 'Гимназия'] as const;
  const stems = ['Степновская', 'Берёзовская', 'Средне-Ивановская'] as const;

  it('does not depend on the legal form, quotes, spaces, case, ё and the number sign', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stems), fc.constantFrom(...types), fc.nat(200), legalForm, quotes, space, numberSign, fc.boolean(), (stem, type, number, form, [open, close], gap, sign, upper) => {
        const plain = `${stem} ${type} № ${String(number)}`;
        const written = `${form}${gap}${open ?? ''}${stem.replace('ё', 'е')}${gap}${type}${gap}${sign}${String(number)}${close ?? ''}`;
        expect(schoolNameKey(upper ? written.toUpperCase() : written)).toBe(schoolNameKey(plain));
      }),
    );
  });

  it('tells schools of different numbers, types and places apart', () => {
    const name = fc.record({ stem: fc.constantFrom(...stems), type: fc.constantFrom(...types), number: fc.nat(200) });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const key = ({ stem, type, number }: typeof a): string => schoolNameKey(`МБОУ «${stem} ${type} № ${String(number)}»`);
        expect(key(a) === key(b)).toBe(a.stem === b.stem && a.type === b.type && a.number === b.number);
      }),
    );
  });
});

describe('primary schools', () => {
  it.each(['НОШ', 'нош', 'начальная', 'Начальная общеобразовательная школа', 'начальная школа-детский сад', 'НШДС', 'НШ-ДС', 'Начальная школа – детский сад'])('«%s» is a primary school', (kind) => {
    expect(isPrimaryKind(kind)).toBe(true);
  });

  it.each(['СОШ', 'ООШ', 'гимназия', 'новая', 'основная'])('«%s» is none', (kind) => {
    expect(isPrimaryKind(kind)).toBe(false);
  });

  it('a name tells it by the word НОШ alone', () => {
    expect(isPrimaryName('Филиал МБОУ «Сохновская СОШ» «Верхнеададымская НОШ»')).toBe(true);
    expect(isPrimaryName('МБОУ «Ношинская СОШ»')).toBe(false);
  });
});
