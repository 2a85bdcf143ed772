/** Every text of every sheet: no forbidden wording, no scar of a template; for the sample, the fixtures and districts with little to say. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publicResults } from '../../src/engine/disclosure/publicResults';
import { textsFor } from '../../src/i18n';
import { FORBIDDEN_EN, FORBIDDEN_RU, FORBIDDEN_TOKENS, forbiddenIn, type ForbiddenWording } from '../../src/i18n/forbidden';
import type { RawSheet, RawValue, RawWorkbook } from '../../src/inputs/rawWorkbook';
import { noteDocument } from '../../src/sheets/note/noteDocument';
import type { PublicSheetSpec } from '../../src/sheets/public/publicSheet';
import { publicSpecs } from '../../src/sheets/public/publicSpecs';
import type { ReportInput } from '../../src/sheets/sheetsInput';
import { scarsIn } from '../support/grammar';
import { rawOfFile, sheetsOfRaw } from '../support/bookSheets';
import { textsOf, textsOfNote, type SpecText } from '../support/specTexts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures');
const SAMPLE = join(import.meta.dirname, '..', '..', 'assets', 'samples', 'sample-district.xlsx');

const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

/** Cells hold names of schools and words of the user's too: what stands in the input is not ours. */
const ours = (texts: readonly SpecText[], raw: RawWorkbook): readonly SpecText[] => {
  const given = new Set(raw.sheets.flatMap(({ values }) => values.flat().filter((value): value is string => typeof value === 'string')));
  return texts.filter(({ text, kind }) => kind === 'sentence' || !given.has(text));
};

/** The copy that is published is Russian in every language of the add-in. */
const publicSheets = (input: ReportInput): readonly PublicSheetSpec[] => publicSpecs({ input, results: publicResults(input.assessment), texts: textsFor('ru') });

const shown = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text);

const faultsOf = (raw: RawWorkbook, locale: 'ru' | 'en', wordings: readonly ForbiddenWording[]): readonly string[] => {
  const texts = textsFor(locale);
  const book = sheetsOfRaw(raw, texts);
  if (book === null) return [];
  const papers = locale === 'ru' ? [...textsOfNote(noteDocument(book.input)), ...publicSheets(book.input).flatMap(textsOf)] : [];
  const said = ours([...book.specs.flatMap(textsOf), ...papers], book.raw);
  return unique(
    said.flatMap(({ place, text }) => [
      ...forbiddenIn(text, wordings).map(({ wording, found }) => `${place}: ${wording.id} «${found}» in «${shown(text)}»`),
      ...(locale === 'ru' ? scarsIn(text).map((scar) => `${place}: ${scar} in «${shown(text)}»`) : []),
    ]),
  );
};

const RU = [...FORBIDDEN_RU, ...FORBIDDEN_TOKENS];

const sheet = (name: string, values: readonly (readonly RawValue[])[]): RawSheet => ({ name, row: 0, column: 0, values, tables: [] });
const RESULTS = ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'];
const schools = (count: number): RawSheet => sheet('Школы', [['Школа', 'Муниципалитет'], ...Array.from({ length: count }, (_, at) => [`СОШ № ${String(at + 1)}`, 'Степной район'])]);

/** Where sentences have one school, no school, or nothing known to speak of. */
const DEGENERATE: Readonly<Record<string, RawWorkbook>> = {
  'one school, one result': { sheets: [schools(1), sheet('Результаты', [RESULTS, ['СОШ № 1', 2021, 'ОГЭ математика', 1, 1]])] },
  'one school that is listed': { sheets: [schools(1), sheet('Результаты', [RESULTS, ['СОШ № 1', 2021, 'ОГЭ математика', 21, 11], ['СОШ № 1', 2021, 'ОГЭ русский язык', 2, 1], ['СОШ № 1', 2020, 'ОГЭ математика', 22, 1]])] },
  'nobody took part': { sheets: [schools(2), sheet('Результаты', [RESULTS, ['СОШ № 1', 2021, 'ОГЭ математика', 0, 0]])] },
  'nothing low': { sheets: [schools(5), sheet('Результаты', [RESULTS, ...[1, 2, 3, 4, 5].map((number) => [`СОШ № ${String(number)}`, 2021, 'ОГЭ математика', 21, 0])])] },
  'passports alone': { sheets: [schools(3), sheet('Соцпаспорт', [['Школа', 'Учебный год', 'Обучающихся', 'Оба родителя с высшим образованием', 'Неполные семьи', 'На учёте'], ['СОШ № 1', 2021, 101, 1, 2, 3]])] },
  'a list alone': { sheets: [schools(2), sheet('Списки', [['Школа', 'Год', 'Список'], ['СОШ № 1', 2021, 'ЦОКО']])] },
  'risks alone': { sheets: [schools(2), sheet('Риски', [['Школа', 'Учебный год', 'Параметр', 'Значение'], ['СОШ № 1', 2021, '2.1', '0,9']])] },
  'schools with a history': {
    sheets: [
      schools(2),
      sheet('Изменения школ', [['Было', 'Что произошло', 'Стало', 'Учебный год', 'Прежний муниципалитет'], ['Школа № 5', 'переименована', 'СОШ № 1', 2021, ''], ['Школа № 6', 'присоединена', 'СОШ № 2', '', ''], ['СОШ № 2', 'перешла в другой муниципалитет', 'СОШ № 2', 2020, 'Горный район'], ['ООШ № 7', 'слияние', 'СОШ № 2', 2021, '']]),
      sheet('Результаты', [RESULTS, ['Школа № 5', 2020, 'ОГЭ математика', 10, 4], ['СОШ № 1', 2021, 'ОГЭ математика', 10, 4]]),
    ],
  },
};

describe('what the sheets say', () => {
  it('of the sample', () => expect(faultsOf(rawOfFile(SAMPLE), 'ru', RU)).toEqual([]));
  it('of the sample, in English', () => expect(faultsOf(rawOfFile(SAMPLE), 'en', FORBIDDEN_EN)).toEqual([]));
  it.each(Object.keys(DEGENERATE))('of a district: %s', (name) => expect(faultsOf(DEGENERATE[name]!, 'ru', RU)).toEqual([]));
  it.each(readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'workbook.xlsx'))))('of the fixture %s', (name) => expect(faultsOf(rawOfFile(join(FOLDER, name, 'workbook.xlsx')), 'ru', RU)).toEqual([]));
});
