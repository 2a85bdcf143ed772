import * as fc from 'fast-check';
import { zipFiles } from '../../../src/files/zip';
import type { IncomingFile } from '../../../src/inputs/incoming/incoming';
import { readIncoming } from '../../../src/inputs/incoming/readFiles';
import { answersOf, codesOf, contextOf, edited, fillIn, formsFor, schoolName, schoolsSheet, valuesOf, type Answers } from './returnedForms';

const SCHOOLS = [schoolsSheet(3)];
const CONTEXT = contextOf(SCHOOLS);

const form = async (number: number, answers: Answers, name = `${String(number)}.xlsx`): Promise<IncomingFile> => {
  const files = await formsFor(SCHOOLS);
  return { name, bytes: edited(files[number - 1]!.bytes, (workbook) => fillIn(workbook, answers)) };
};

describe('files that come in', () => {
  it('are opened out of archives, under the archive’s name', async () => {
    const archive = zipFiles([await form(1, answersOf(1)), { name: 'ещё.zip', bytes: zipFiles([await form(2, answersOf(2), 'папка/2.xlsx')]) }]);
    const read = readIncoming([{ name: 'почта.zip', bytes: archive }], CONTEXT);
    expect(read.map(({ file, problems }) => [file, problems])).toEqual([
      ['почта.zip/1.xlsx', []],
      ['почта.zip/ещё.zip/папка/2.xlsx', []],
    ]);
    expect(read.map(({ rows }) => valuesOf(rows))).toEqual([answersOf(1), answersOf(2)]);
  });

  it('are not followed into archives without end', () => {
    let bytes: Uint8Array = new TextEncoder().encode('Школа;Обучающихся');
    for (let depth = 0; depth < 6; depth += 1) bytes = zipFiles([{ name: 'a.zip', bytes }]);
    expect(readIncoming([{ name: 'матрёшка.zip', bytes }], CONTEXT).map(codesOf)).toEqual([['not-a-workbook']]);
  });

  it('that are the same form twice count once; different ones are told, and both stay to choose from', async () => {
    const [same, again, other, another] = [await form(1, answersOf(1), 'а.xlsx'), await form(1, answersOf(1), 'б.xlsx'), await form(2, answersOf(2), 'в.xlsx'), await form(2, answersOf(3), 'г.xlsx')];
    const read = readIncoming([same, again, other, another], CONTEXT);
    expect(read.map(({ rows }) => rows.length > 0)).toEqual([true, false, true, true]);
    expect(read.map(({ problems }) => problems.map(({ code, severity, data }) => [code, severity, data]))).toEqual([
      [],
      [['form-duplicate', 'note', { school: schoolName(1), other: 'а.xlsx' }]],
      [['form-duplicate', 'warning', { school: schoolName(2), other: 'г.xlsx' }]],
      [['form-duplicate', 'warning', { school: schoolName(2), other: 'в.xlsx' }]],
    ]);
  });

  it('of an input table in CSV are read by their headers, named by the file', () => {
    const text = ['Школа;Учебный год;Параметр;Значение', `${schoolName(1)};2020/2021;2.1;3`].join('\r\n');
    const [read] = readIncoming([{ name: 'Риски.csv', bytes: new TextEncoder().encode(text) }], CONTEXT);
    expect(read).toMatchObject({ kind: 'workbook', rows: [{ table: 'risks', school: '001', key: { parameter: '2.1' }, cells: { value: { value: 3 } } }] });
  });

  it('of pupils in CSV are counted, and their names never read', () => {
    const text = ['ФИО;Школа;Учебный год;Процедура;Отметка', `Петров Пётр;${schoolName(1)};2021;ОГЭ математика;2`, `Сидорова Анна;${schoolName(1)};2021;ОГЭ математика;4`].join('\r\n');
    const [read] = readIncoming([{ name: 'Участники.csv', bytes: new TextEncoder().encode(text) }], CONTEXT);
    expect(JSON.stringify(read)).not.toMatch(/Петров|Сидорова/);
    expect(read?.rows).toMatchObject([{ table: 'results', cells: { participants: { value: 2 }, below: { value: 1 } } }]);
  });

  it.each(['Просто текст', 'а;б;в\r\n1;2;3'])('with nothing to read say so: %j', (text) => {
    const [read] = readIncoming([{ name: 'письмо.txt', bytes: new TextEncoder().encode(text) }], CONTEXT);
    expect(read && codesOf(read)).toEqual(['nothing-to-read']);
  });
});

describe('spoilt bytes', () => {
  it('of a form get an answer, and never another value than the form holds', async () => {
    const { bytes } = await form(1, answersOf(1));
    const truth = answersOf(1);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }), (changes) => {
        const spoilt = bytes.slice();
        for (const [at, byte] of changes) spoilt[at] = byte;
        const [read] = readIncoming([{ name: 'Форма.xlsx', bytes: spoilt }], CONTEXT);
        expect(read).toBeDefined();
        for (const [id, value] of Object.entries(valuesOf(read?.rows ?? []))) expect(value).toBe(truth[id]);
        if (read?.rows.length === 0) expect(read.problems).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('of any kind get an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const [read] = readIncoming([{ name: 'что-то', bytes }], CONTEXT);
        expect(read?.rows).toEqual([]);
        expect(read?.problems).not.toEqual([]);
      }),
    );
  });
});
