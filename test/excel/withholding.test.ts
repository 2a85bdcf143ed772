import fc from 'fast-check';
import { readRawWorkbook, type WorkbookReading } from '../../src/excel/readWorkbook';
import { PERSONAL_HEADER_ROWS, personalColumns } from '../../src/inputs/personalColumns';
import { createHost } from '../../src/local/host/host';
import { connectHost, DEFAULT_API_SETS, installClient } from '../../src/local/host/node';
import type { HostWorkbook } from '../../src/files/workbook/model';
import { sheetNamed, workbookOf, type SheetSketch } from './support/workbooks';

const SECRET = 'Тайна';

/** What the add-in reads, and every answer that Excel gave to it. */
const observed = async (workbook: HostWorkbook, { api = '1.12', cellsPerRequest }: { api?: string; cellsPerRequest?: number } = {}): Promise<{ reading: WorkbookReading; answers: string; requests: number }> => {
  installClient({ ...DEFAULT_API_SETS, ExcelApi: api });
  const host = createHost(workbook);
  const answers: string[] = [];
  connectHost({
    listen: (listener) => host.listen(listener),
    handle: async (body) => {
      const answer = await host.handle(body);
      answers.push(String(answer.body));
      return answer;
    },
  });
  const result = await readRawWorkbook({ rows: PERSONAL_HEADER_ROWS, find: personalColumns }, { ...(cellsPerRequest && { cellsPerRequest }) });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { reading: result.value, answers: answers.join('\n'), requests: host.requests.length };
};

const pupils = (rows: number): SheetSketch['rows'] => [
  ['Школа', 'ФИО участника', 'Код', 'СНИЛС', 'Балл'],
  ...Array.from({ length: rows }, (_, row) => [`СОШ ${row}`, `${SECRET} ${row}`, row, `${SECRET} снилс`, 50]),
];

describe('reading a workbook with columns of persons', () => {
  it('never asks for the cells below their headers, from the first row of data on', async () => {
    const { reading, answers, requests } = await observed(workbookOf([{ name: 'Участники', rows: pupils(60) }]));
    expect(answers).not.toContain(SECRET);
    expect(answers).toContain('СОШ 0');
    expect(reading.raw.sheets[0]?.values.slice(0, 3)).toEqual([
      ['Школа', 'ФИО участника', 'Код', 'СНИЛС', 'Балл'],
      ['СОШ 0', '', 0, '', 50],
      ['СОШ 1', '', 1, '', 50],
    ]);
    expect(reading.raw.sheets[0]?.values).toHaveLength(61);
    expect(requests).toBe(5);
  });

  it('finds them below titles and labels, in a header of several rows, where all data are texts', async () => {
    const rows = [
      ['Протокол ЕГЭ с указанием ФИО', null, null, null],
      ['Исполнитель', 'Петрова', null, null],
      ['Обучающихся', 412, null, null],
      [null, null, null, null],
      ['Школа', 'Участник', null, 'Отметка'],
      [null, 'Фамилия', 'Имя', null],
      ...Array.from({ length: 40 }, () => ['СОШ 1', SECRET, SECRET, '«2»']),
    ];
    const { reading, answers } = await observed(workbookOf([{ name: 'Лист1', rows, at: [3, 2] }]));
    expect(answers).not.toContain(SECRET);
    expect(reading.raw.sheets[0]?.values[6]).toEqual(['СОШ 1', '', '', '«2»']);
    expect(reading.raw.sheets[0]).toMatchObject({ row: 3, column: 2 });
  });

  it('finds the headers of Excel tables far down, and withholds the rows of the table alone', async () => {
    const rows = [...Array.from({ length: 40 }, (_, row) => ['а', 'б', row]), ['Школа', 'ФИО', 'Балл'], ['СОШ 1', SECRET, 5], ['СОШ 2', SECRET, 4], ['видно', 'видно', 'видно']];
    const table = { name: 'Т', range: { row: 41, column: 1, rows: 3, columns: 3 } };
    const { reading, answers } = await observed(workbookOf([{ name: 'Лист1', rows, at: [1, 1], tables: [table] }]));
    expect(answers).not.toContain(SECRET);
    expect(reading.raw.sheets[0]?.values.slice(39)).toEqual([
      ['а', 'б', 39],
      ['Школа', 'ФИО', 'Балл'],
      ['СОШ 1', '', 5],
      ['СОШ 2', '', 4],
      ['видно', 'видно', 'видно'],
    ]);
  });

  it('reads a sheet that holds nothing else as blank rows', async () => {
    const { reading, answers } = await observed(workbookOf([{ name: 'Лист1', rows: [['ФИО'], [SECRET], [SECRET]] }]));
    // A header that stands alone heads a column only below other headers.
    expect(reading.raw.sheets[0]?.values).toHaveLength(3);
    const two = await observed(workbookOf([{ name: 'Лист1', rows: [['Фамилия', 'Имя'], [SECRET, SECRET]] }]));
    expect(two.answers).not.toContain(SECRET);
    expect(two.reading.raw.sheets[0]?.values).toEqual([['Фамилия', 'Имя'], ['', '']]);
    expect(answers).toContain(SECRET);
  });

  it('reads in pieces what it reads at once, wherever the columns lie, and never a cell of them', async () => {
    const header = fc.constantFrom('ФИО', 'Фамилия', 'Школа', 'Балл', 'Класс', 'Дата рождения');
    await fc.assert(
      fc.asyncProperty(fc.array(header, { minLength: 3, maxLength: 8 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 40 }), async (headers, count, titles, cellsPerRequest) => {
        const personal = headers.map((text) => ['ФИО', 'Фамилия', 'Дата рождения'].includes(text));
        const data = Array.from({ length: count }, (_, row) => headers.map((_header, column) => (personal[column] ? SECRET : row * 10 + column)));
        const workbook = (): HostWorkbook => workbookOf([{ name: 'Лист1', rows: [...Array.from({ length: titles }, () => ['Протокол']), headers, ...data] }]);
        const whole = await observed(workbook());
        const pieces = await observed(workbook(), { cellsPerRequest });
        expect(whole.answers + pieces.answers).not.toContain(SECRET);
        expect(pieces.reading).toEqual(whole.reading);
        expect(whole.reading.raw.sheets[0]?.values.at(-1)).toEqual(headers.map((_header, column) => (personal[column] ? '' : (count - 1) * 10 + column)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('merged cells', () => {
  const merged = (count = 1): HostWorkbook => {
    const workbook = workbookOf([{ name: 'Лист1', rows: [['Школа', 'ЕГЭ', '', 'ОГЭ'], ['', 'участников', 'ниже', 'участников'], ['СОШ 1', 1, 2, 3]], at: [2, 1] }, { name: 'Пусто' }, { name: 'Простой', rows: [['Школа']] }]);
    sheetNamed(workbook, 'Лист1').cells.set(2, 2 * count + 1, { value: 'край', formula: null, style: {} });
    sheetNamed(workbook, 'Лист1').merges = Array.from({ length: count }, (_, at) => ({ row: 2, column: 2 + 2 * at, rows: 1, columns: 2 }));
    return workbook;
  };

  it('are told where Excel can tell of them, in the same requests', async () => {
    const { reading, requests } = await observed(merged(), { api: '1.13' });
    expect(reading.raw.sheets.map(({ merges }) => merges)).toEqual([[{ row: 2, column: 2, rows: 1, columns: 2 }], undefined, []]);
    expect(requests).toBe((await observed(merged())).requests);
  });

  it('are not asked for where Excel cannot', async () => {
    expect((await observed(merged())).reading.raw.sheets.map(({ merges }) => merges)).toEqual([undefined, undefined, undefined]);
  });

  it('are left out where there are more in a few rows than Excel tells of, and all else is read', async () => {
    const { reading } = await observed(merged(513), { api: '1.13' });
    expect(reading.raw.sheets.map(({ merges, values }) => [merges, values.length])).toEqual([[undefined, 3], [undefined, 0], [[], 1]]);
  });

  /** Schools by their names, each merged over `height` rows, from the second row of the sheet on. */
  const downwards = (schools: number, height: number): HostWorkbook => {
    const rows = Array.from({ length: schools * height }, (_, row) => [row % height === 0 ? `СОШ ${String(row / height)}` : '', row]);
    const workbook = workbookOf([{ name: 'Лист1', rows: [['Школа', 'Участников'], ...rows] }, { name: 'Другой', rows: [['Школа']] }]);
    sheetNamed(workbook, 'Лист1').merges = Array.from({ length: schools }, (_, at) => ({ row: 1 + at * height, column: 0, rows: height, columns: 1 }));
    return workbook;
  };
  const mergesOf = (workbook: HostWorkbook) => sheetNamed(workbook, 'Лист1').merges;

  it('are told to the last row of the sheet, in the same requests', async () => {
    const workbook = downwards(100, 3);
    const { reading, requests } = await observed(workbook, { api: '1.13' });
    expect(reading.raw.sheets[0]?.merges).toEqual(mergesOf(workbook));
    expect(requests).toBe((await observed(downwards(100, 3))).requests);
  });

  it('are told in parts where there are more than Excel tells of at a time, each once', async () => {
    const workbook = downwards(1_100, 4);
    const { reading } = await observed(workbook, { api: '1.13' });
    expect(reading.raw.sheets.map(({ merges }) => merges)).toEqual([mergesOf(workbook), []]);
  });

  it('are told of the first rows alone where the sheet is long', async () => {
    const workbook = downwards(2_000, 3);
    const { reading } = await observed(workbook, { api: '1.13' });
    expect(reading.raw.sheets[0]?.merges).toEqual(mergesOf(workbook).filter(({ row }) => row < PERSONAL_HEADER_ROWS));
  });
});
