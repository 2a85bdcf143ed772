/** Cells as people and programs fill them, right and wrong. */
import fc from 'fast-check';
import type { RawValue } from '../../../src/inputs/rawWorkbook';

const MISSING = ['', ' ', '\u00a0', '-', '–', '—', 'н/д', 'Н/Д', 'нет данных', '…'];
const NUMBERS_AS_TEXT = ['7', ' 7 ', '7,0', '7.0', '7,5', '1 234', '1\u00a0234', '12 чел.', '35%', '35 %', '0,35', '+7', '-7', '−7', '007', '１２', '٣', '²', '½', 'IV', '1e3', '0x10', '7 ..', '7,5,5', '12 345', '1234 5', '9'.repeat(30)];
const NOT_NUMBERS = ['семь', '5 из 10', '5/10', '3-4', '12.12.2021', '01.фев', '<5', '≈7', '7?', '7*', "'7", '=7', '(7)', 'не писали', 'Итого', 'Всего по району', 'Пример: СОШ № 1', 'x', 'да', 'нет', '#', '№ 1'];
const ERRORS = ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#ДЕЛ/0!', '#ЗНАЧ!', '#Н/Д'];
const YEARS = ['2020/2021', '2020-2021 уч. г.', '2021', '2020/2022', '20/21', '2021 год', '1899', '2021/2020', 'прошлый'];
const STRANGE = ['\u0000', '\u200b', '\ufeff7', '\u202e7', '👩‍🏫', 'а\u0301', '\ud800', '__proto__', 'constructor', '${7}', '<b>7</b>', '\n7\n', '\t'];

const long = fc.constantFrom('(', ' ', 'а', '1 ', '%', '№', 'СОШ ', 'математика ').map((part) => part.repeat(Math.floor(32_767 / part.length)));

export const aCell: fc.Arbitrary<RawValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...MISSING) },
  { weight: 4, arbitrary: fc.constantFrom(...NUMBERS_AS_TEXT) },
  { weight: 4, arbitrary: fc.constantFrom(...NOT_NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(...ERRORS) },
  { weight: 2, arbitrary: fc.constantFrom(...YEARS) },
  { weight: 2, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 4, arbitrary: fc.nat(120) },
  { weight: 3, arbitrary: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 2015, max: 2026 })) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[а-яё .,\d]{1,20}$/) },
  { weight: 1, arbitrary: long },
);

/** What a number reads as to anyone who takes it as it is written; `null`: no number. Not our parser, on purpose. */
export const plainNumber = (cell: RawValue): number | null => {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return null;
  const text = cell.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}]/gu, '');
  const match = /^([+\-−–—]?)(\d+(?:[.,]\d+)?)(%?)[а-яa-z.]*$/i.exec(text);
  if (!match) return null;
  const size = Number((match[2] ?? '').replace(',', '.')) / (match[3] === '%' ? 100 : 1);
  return match[1] === '' || match[1] === '+' ? size : -size;
};

export const isBlankText = (cell: RawValue): boolean => typeof cell === 'string' && MISSING.map((text) => text.toLowerCase().trim()).includes(cell.toLowerCase().replace(/[\s\u200b\u2060\ufeff\u00ad]/g, ' ').trim());
