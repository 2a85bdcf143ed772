import fc from 'fast-check';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import type { InputsReading } from '../../src/inputs/reading';
import { brief, briefRepairs, read, sheet, type Rows } from './support';

const NAMES = ['Степновская СОШ', 'Павловская СОШ № 2', 'Берёзовская ООШ', 'Ельничная НОШ'];

/** Passports with these shares «на учёте», one school and year after another. */
const withShares = (...shares: readonly RawValue[]): InputsReading =>
  read(
    sheet('Соцпаспорт', [
      ['Школа', 'Учебный год', 'Доля: Оба родителя с высшим образованием', 'Доля: Неполные семьи', 'Доля: На учёте'],
      ...shares.map((share, at): readonly RawValue[] => [NAMES[at % NAMES.length]!, 2000 + Math.floor(at / NAMES.length), 0.2, 0.3, share]),
    ]),
  );

const withRisks = (...rows: Rows): InputsReading => read(sheet('Риски', [['Школа', 'Учебный год', 'Параметр', 'Значение'], ...rows]));

describe('per cent where shares belong', () => {
  it('a column in per cent is repaired by one press', () => {
    const reading = withShares(35, '12,5', 0, '7 %');
    expect(briefRepairs(reading)).toEqual(['percent-to-share Соцпаспорт E2:35→0.35 E3:12,5→0.125']);
    expect(reading.repairs[0]).toMatchObject({ sheet: 'Соцпаспорт', column: 'Доля: На учёте' });
  });

  it('a column of shares is not touched', () => {
    expect(withShares(0.35, '12 %', 1, 0).repairs).toEqual([]);
  });

  it('a stray among shares is repaired alone', () => {
    expect(briefRepairs(withShares(0.2, 35, 0.3, 0.1, 40, 1))).toEqual(['percent-to-share Соцпаспорт E3:35→0.35', 'percent-to-share Соцпаспорт E6:40→0.4']);
  });

  it('a stray below 10 may be a slipped comma: 1,2 for 0,12', () => {
    expect(withShares(0.2, 1.2, 0.3).repairs).toEqual([]);
  });

  it.each([
    ['a 1 among numbers above 1 may be one per cent or all', [35, 12, 1]],
    ['0,5 among them may be half a per cent or a half', [35, 12, '0,5']],
    ['a number above 100 may be a count', [35, 12, 140]],
    ['as many strays as shares are no slips', [0.2, 35]],
  ])('%s: nothing is proposed', (_, shares) => {
    const reading = withShares(...shares);
    expect(brief(reading).filter((issue) => issue.includes('share-looks-like-percent')).length).toBeGreaterThan(0);
    expect(reading.repairs).toEqual([]);
  });

  it('«Риски» are judged by parameter: per cent in 3.1 say nothing of 3.2', () => {
    const reading = withRisks([NAMES[0]!, 2021, '3.1', 35], [NAMES[1]!, 2021, '3.1', 0], [NAMES[0]!, 2021, '3.2', 40], [NAMES[1]!, 2021, '3.2', 0.4], [NAMES[0]!, 2021, '2.1', 3]);
    expect(briefRepairs(reading)).toEqual(['percent-to-share Риски D2:35→0.35']);
  });

  it('shares come out in decimals, without the noise of binary division', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 100_000 }), fc.boolean(), (thousandths, asText) => {
        const digits = String(thousandths).padStart(6, '0');
        const percent = `${digits.slice(0, 3)}.${digits.slice(3)}`;
        const [repair] = withShares(asText ? percent.replace('.', ',') : Number(percent)).repairs;
        expect(repair?.cells[0]?.becomes).toBe(Number(`${digits[0]!}.${digits.slice(1)}`));
      }),
    );
  });
});
