import { MARK_KEY, parseMark, STAGING_KEY } from '../../src/excel/marks';
import { writePlans, type WriteOptions } from '../../src/excel/writePlans';
import type { HostWorkbook } from '../../src/files/workbook/model';
import type { SheetPlan } from '../../src/sheets/plan';
import { openInExcel } from './support/excel';
import { planOf, richPlan, summaryPlan } from './support/plans';
import { namesOf, sheetContent, sheetNamed, workbookContent, workbookOf } from './support/workbooks';

const options: WriteOptions = {
  computedAt: new Date('2026-11-22T10:00:00.000Z'),
  takenSuffix: (attempt) => (attempt === 1 ? ' (расчёт)' : ` (расчёт ${attempt})`),
};

const schools = ['МБОУ «СОШ № 1»', '=1+1', '+7 (999)', '-5', '@A1', '2021', "'кавычка"];
const userSheet = { name: 'Школы', rows: [['Школа'], ...schools.map((school) => [school])] };
const plans = [summaryPlan(['=СУММ(A1)', 'Вторая строка']), richPlan(schools)];

const write = async (workbook: HostWorkbook, written: readonly SheetPlan[] = plans, more: Partial<WriteOptions> = {}) => {
  const host = openInExcel(workbook);
  const result = await writePlans(written, { ...options, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { written: result.value, host };
};

describe('writePlans on a workbook without generated sheets', () => {
  it('adds the sheets in the order of the plans behind the user’s, and shows the first', async () => {
    const workbook = workbookOf([userSheet]);
    const { written } = await write(workbook);
    expect(namesOf(workbook)).toEqual(['Школы', 'Сводка', 'ИСБШ']);
    expect(written).toEqual([
      { id: 'summary', name: 'Сводка', how: 'added' },
      { id: 'isbsh', name: 'ИСБШ', how: 'added' },
    ]);
    expect(workbook.activeSheetId).toBe(sheetNamed(workbook, 'Сводка').id);
  });

  it('writes texts as texts whatever they begin with, and only formulas as formulas', async () => {
    const workbook = workbookOf([userSheet]);
    await write(workbook);
    const sheet = sheetNamed(workbook, 'ИСБШ');
    schools.forEach((school, at) => {
      expect(sheet.cells.get(3 + at, 0)).toMatchObject({ value: school, formula: null });
      expect(sheet.cells.get(3 + at, 2)?.formula).toBe(`=B${4 + at}*2`);
      expect(sheet.cells.get(3 + at, 1)).toMatchObject({ value: at + 0.5, formula: null });
    });
    expect(sheetNamed(workbook, 'Сводка').cells.get(0, 0)).toMatchObject({ value: '=СУММ(A1)', formula: null });
  });

  it('applies everything that the plan says', async () => {
    const workbook = workbookOf([userSheet]);
    await write(workbook);
    const sheet = sheetNamed(workbook, 'ИСБШ');
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }]);
    expect(sheet.tables).toMatchObject([{ name: 'ИСБШ_школы', range: { row: 2, column: 0, rows: 8, columns: 5 }, showHeaders: true, showBandedRows: false, showFilterButton: true }]);
    expect(sheet.freeze).toEqual({ rows: 3, columns: 1 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.tabColor).toBe('#0072B2');
    expect([...sheet.hiddenColumns]).toEqual([4]);
    expect([...sheet.columnOutline]).toEqual([[4, 1]]);
    expect(sheet.columnWidths.get(0)).toBeCloseTo(40, 1);
    expect(sheet.columnWidths.get(4)).toBeCloseTo(8, 1);
    expect([sheet.rowHeights.get(0), sheet.rowHeights.get(2), sheet.rowHeights.get(3), sheet.rowHeights.get(4)]).toEqual([24, 60, 30, 30]);
    expect(sheet.hyperlinks.get('A4')?.documentReference).toBe("'Школы'!B2");
    expect(sheetNamed(workbook, 'Сводка').hyperlinks.get('A1')?.documentReference).toBe("'ИСБШ'!A1");
    expect(sheet.pageLayout).toMatchObject({ orientation: 'landscape', paperSize: 'a4', fitToWidth: 1, titleRows: { first: 2, last: 2 }, footerLeft: '&A', footerRight: '&P / &N' });
    expect(sheet.pageLayout.printArea).toEqual({ row: 0, column: 0, rows: 10, columns: 4 });
    expect(sheet.cells.get(2, 0)?.style).toMatchObject({ bold: true, fill: '#1B3A5C', fontColor: '#FFFFFF', wrap: true, horizontal: 'center', vertical: 'center', textRotation: 90 });
    expect(sheet.cells.get(3, 0)?.style).toMatchObject({ fontColor: '#0B57A4', underline: true });
    expect(sheet.cells.get(3, 1)?.style).toMatchObject({ numberFormat: '0.00', horizontal: 'right', indent: 1 });
    expect(Object.keys(sheet.cells.get(2, 0)?.style.borders ?? {}).sort()).toEqual(['bottom', 'left', 'right', 'top']);
  });

  it('draws a native chart with the plan’s own series and categories', async () => {
    const workbook = workbookOf([userSheet]);
    await write(workbook);
    const [chart, ...others] = sheetNamed(workbook, 'ИСБШ').charts;
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ type: 'BarStacked', title: 'Индекс по школам', legend: { visible: true, position: 'Bottom' }, categoryAxis: { reversed: true }, valueAxis: { title: 'Баллы', minimum: 0 } });
    const unquoted = (reference: string | null): string => (reference ?? '').replaceAll("'", '');
    expect(chart?.series.map(({ name, values, categories, color, showValues }) => [name, unquoted(values), unquoted(categories), color, showValues])).toEqual([
      ['Индекс', 'ИСБШ!$B$4:$B$10', 'ИСБШ!$A$4:$A$10', '#0072B2', true],
      ['Вдвое', 'ИСБШ!$C$4:$C$10', 'ИСБШ!$A$4:$A$10', '#D55E00', true],
    ]);
  });

  it('begins pages where the plan says, and forgets those of an earlier run', async () => {
    const workbook = workbookOf([userSheet]);
    const breaksOf = (): readonly number[] | undefined => sheetNamed(workbook, 'Сводка').pageLayout.rowBreaks;
    const broken = (breaks: readonly number[]) => plans.map((plan) => ({ ...plan, print: { ...plan.print, breaks } }));
    await write(workbook, broken([7, 21]));
    expect(breaksOf()).toEqual([7, 21]);
    await write(workbook, broken([14]));
    expect(breaksOf()).toEqual([14]);
  });

  it('lets the plan’s first conditional format win', async () => {
    const workbook = workbookOf([userSheet]);
    await write(workbook);
    expect(sheetNamed(workbook, 'ИСБШ').conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: 'cellValue', operator: 'GreaterThanOrEqual', formula1: '=$B$4', formula2: null, fontColor: '#5C1200', fill: '#F3B9A5' },
      { kind: 'cellValue', operator: 'LessThan', formula1: '=0.3', formula2: null, fontColor: null, fill: '#FCE6B0' },
      { kind: 'colorScale', minimum: '#FFFFFF', maximum: '#D55E00' },
    ]);
  });

  it('leaves the user’s sheets as they were', async () => {
    const workbook = workbookOf([userSheet, { name: 'Скрытый', rows: [[1]], hidden: true }]);
    const before = workbook.sheets.map(sheetContent);
    await write(workbook);
    expect(workbook.sheets.slice(0, 2).map(sheetContent)).toEqual(before);
  });

  it('marks each sheet with what it is, its name, the time and what the inputs were', async () => {
    const workbook = workbookOf([userSheet]);
    await write(workbook, plans, { inputs: () => 'f00d' });
    expect(parseMark(sheetNamed(workbook, 'ИСБШ').customProperties.get(MARK_KEY) ?? '')).toEqual({
      id: 'isbsh',
      format: 1,
      name: 'ИСБШ',
      computedAt: '2026-11-22T10:00:00.000Z',
      inputs: 'f00d',
      grouped: [{ first: 4, last: 4 }],
    });
  });

  it('gives another name where the user has a sheet, a table or a defined name of that name', async () => {
    const workbook = workbookOf([
      { name: 'ИСБШ', rows: [['моё']] },
      { name: 'исбш (расчёт)', rows: [['a'], ['b']], tables: [{ name: 'ИСБШ_школы', range: { row: 0, column: 0, rows: 2, columns: 1 } }] },
    ]);
    workbook.names.set('ИСБШ_школы_2', "'ИСБШ'!$A$1");
    const before = workbook.sheets.map(sheetContent);
    const { written } = await write(workbook);
    expect(written.map(({ name }) => name)).toEqual(['Сводка', 'ИСБШ (расчёт 2)']);
    expect(workbook.sheets.slice(0, 2).map(sheetContent)).toEqual(before);
    const sheet = sheetNamed(workbook, 'ИСБШ (расчёт 2)');
    expect(sheet.tables.map(({ name }) => name)).toEqual(['ИСБШ_школы_3']);
    expect(sheetNamed(workbook, 'Сводка').hyperlinks.get('A1')?.documentReference).toBe("'ИСБШ (расчёт 2)'!A1");
  });

  it('leaves a text without a link whose sheet is neither written nor there', async () => {
    const workbook = workbookOf([userSheet]);
    await write(workbook, [summaryPlan(['Индексы школ'])]);
    const sheet = sheetNamed(workbook, 'Сводка');
    expect(sheet.cells.get(0, 0)?.value).toBe('Индексы школ');
    expect(sheet.hyperlinks.size).toBe(0);
  });

  it('leads a link to the sheet of an earlier writing', async () => {
    const workbook = workbookOf([userSheet]);
    await write(workbook, [richPlan(schools)]);
    sheetNamed(workbook, 'ИСБШ').name = 'Мой индекс';
    await write(workbook, [summaryPlan(['Индексы школ'])]);
    expect(sheetNamed(workbook, 'Сводка').hyperlinks.get('A1')?.documentReference).toBe("'Мой индекс'!A1");
    expect(namesOf(workbook)).toEqual(['Школы', 'Мой индекс', 'Сводка']);
  });

  it('takes three requests', async () => {
    expect((await write(workbookOf([userSheet]))).host.requests).toHaveLength(3);
  });
});

describe('writePlans on a workbook with generated sheets', () => {
  const written = async (): Promise<HostWorkbook> => {
    const workbook = workbookOf([userSheet]);
    await write(workbook);
    return workbook;
  };

  it('gives the same workbook when it runs twice', async () => {
    const workbook = await written();
    const once = workbookContent(workbook);
    const { written: again } = await write(workbook);
    expect(again.map(({ how }) => how)).toEqual(['refreshed', 'refreshed']);
    expect(workbookContent(workbook)).toEqual(once);
  });

  it('leaves nothing of the earlier contents when there is less to show', async () => {
    const fresh = workbookOf([userSheet]);
    const smaller = [summaryPlan(['Одна']), planOf({ id: 'isbsh', name: 'ИСБШ', contents: [['Пусто']] })];
    await write(fresh, smaller);
    const workbook = await written();
    const sheet = sheetNamed(workbook, 'ИСБШ');
    sheet.validations.push({ range: { row: 0, column: 0, rows: 1, columns: 1 }, list: 'да,нет', promptTitle: '', promptMessage: '', errorMessage: '' });
    await write(workbook, smaller);
    // Excel has no way to take the rows to repeat and a footer's absence is an empty text.
    sheet.pageLayout = { ...sheet.pageLayout, titleRows: null };
    expect(workbookContent(workbook)).toEqual(workbookContent(fresh));
  });

  it('refreshes in place, so that the sheet keeps its identity', async () => {
    const workbook = await written();
    const { id } = sheetNamed(workbook, 'ИСБШ');
    await write(workbook);
    expect(sheetNamed(workbook, 'ИСБШ').id).toBe(id);
  });

  it('keeps a name that the user gave to a generated sheet, and leads links there', async () => {
    const workbook = await written();
    sheetNamed(workbook, 'ИСБШ').name = 'Индекс 2021';
    const { written: again } = await write(workbook);
    expect(namesOf(workbook)).toEqual(['Школы', 'Сводка', 'Индекс 2021']);
    expect(again[1]).toEqual({ id: 'isbsh', name: 'Индекс 2021', how: 'refreshed' });
    expect(sheetNamed(workbook, 'Сводка').hyperlinks.get('A1')?.documentReference).toBe("'Индекс 2021'!A1");
    expect(parseMark(sheetNamed(workbook, 'Индекс 2021').customProperties.get(MARK_KEY) ?? '')?.name).toBe('Индекс 2021');
  });

  it('leaves a copy of a generated sheet to the user, even one that took the mark along', async () => {
    const workbook = await written();
    const original = sheetNamed(workbook, 'ИСБШ');
    const [copy] = workbookOf([{ name: 'ИСБШ (2)', rows: [['копия']] }]).sheets;
    if (!copy) throw new Error('no copy');
    copy.customProperties.set(MARK_KEY, original.customProperties.get(MARK_KEY) ?? '');
    workbook.sheets.splice(1, 0, { ...copy, id: 'copy' });
    const before = sheetContent(sheetNamed(workbook, 'ИСБШ (2)'));
    await write(workbook);
    expect(namesOf(workbook)).toEqual(['Школы', 'ИСБШ (2)', 'Сводка', 'ИСБШ']);
    expect(sheetContent(sheetNamed(workbook, 'ИСБШ (2)'))).toEqual(before);
  });

  it('adds a sheet that the user deleted, and only that', async () => {
    const workbook = await written();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Сводка');
    workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
    const { written: again } = await write(workbook);
    expect(again.map(({ how }) => how)).toEqual(['added', 'refreshed']);
    expect([...namesOf(workbook)].sort()).toEqual(['ИСБШ', 'Сводка', 'Школы']);
  });

  it('regroups working columns when they change', async () => {
    const workbook = await written();
    await write(workbook, [plans[0]!, { ...richPlan(schools), workingColumns: [{ first: 3, last: 4 }] }]);
    const sheet = sheetNamed(workbook, 'ИСБШ');
    expect([...sheet.columnOutline].sort()).toEqual([
      [3, 1],
      [4, 1],
    ]);
    expect([...sheet.hiddenColumns].sort()).toEqual([3, 4]);
  });

  it('does not bring a sheet to the front that the user hid', async () => {
    const workbook = await written();
    sheetNamed(workbook, 'Сводка').visibility = 'hidden';
    workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
    await write(workbook);
    expect(sheetNamed(workbook, 'Сводка').visibility).toBe('hidden');
    expect(workbook.activeSheetId).toBe(workbook.sheets[0]?.id);
  });

  it('refuses a protected sheet by name before anything is written', async () => {
    const workbook = await written();
    sheetNamed(workbook, 'ИСБШ').protected = true;
    const before = workbookContent(workbook);
    openInExcel(workbook);
    expect(await writePlans(plans, options)).toEqual({ ok: false, problem: { code: 'sheet-protected', place: 'writing', sheet: 'ИСБШ', detail: '' } });
    expect(workbookContent(workbook)).toEqual(before);
  });
});

describe('writePlans on a workbook whose structure is protected', () => {
  it('refuses to add sheets before anything is written', async () => {
    const workbook = workbookOf([userSheet]);
    workbook.structureProtected = true;
    const before = workbookContent(workbook);
    openInExcel(workbook);
    expect(await writePlans(plans, options)).toEqual({ ok: false, problem: { code: 'workbook-protected', place: 'writing', sheet: null, detail: '' } });
    expect(workbookContent(workbook)).toEqual(before);
  });

  it('refreshes sheets that are there already', async () => {
    const workbook = workbookOf([userSheet]);
    await write(workbook);
    workbook.structureProtected = true;
    expect((await write(workbook)).written.map(({ how }) => how)).toEqual(['refreshed', 'refreshed']);
  });
});

describe('writePlans in several requests', () => {
  const many = Array.from({ length: 120 }, (_, at) => `${['=', '+', '-', '@', ''][at % 5]}Школа № ${at}`);
  const large = [summaryPlan(many), richPlan(many)];
  const requestBytes = 20_000;

  it('gives the same workbook as one request', async () => {
    const atOnce = workbookOf([userSheet]);
    const inStages = workbookOf([userSheet]);
    await write(atOnce, large);
    const { host } = await write(inStages, large, { requestBytes });
    expect(host.requests.length).toBeGreaterThan(6);
    expect(workbookContent(inStages)).toEqual(workbookContent(atOnce));
    await write(atOnce, large);
    await write(inStages, large, { requestBytes });
    expect(workbookContent(inStages)).toEqual(workbookContent(atOnce));
  });

  it('fills each request but the last to its size at most', async () => {
    const { host } = await write(workbookOf([userSheet]), large, { requestBytes });
    for (const { bytes } of host.requests.slice(0, -1)) expect(bytes).toBeLessThanOrEqual(requestBytes);
  });

  it('removes what an earlier run left behind, whether it needs staging itself or not', async () => {
    for (const more of [{}, { requestBytes }]) {
      const workbook = workbookOf([userSheet, { name: 'shnor', rows: [['обломок']], hidden: true }]);
      sheetNamed(workbook, 'shnor').customProperties.set(STAGING_KEY, '1');
      await write(workbook, large, more);
      expect(namesOf(workbook)).toEqual(['Школы', 'Сводка', 'ИСБШ']);
    }
  });

  it('leaves the workbook as it was when it is cancelled before the last request', async () => {
    const workbook = workbookOf([userSheet]);
    await write(workbook, plans);
    const before = workbookContent(workbook);
    const abort = new AbortController();
    openInExcel(workbook);
    const result = await writePlans(large, { ...options, requestBytes, signal: abort.signal, onProgress: (done) => done > 0.5 && abort.abort() });
    expect(result).toEqual({ ok: false, problem: { code: 'cancelled', place: 'writing', sheet: null, detail: '' } });
    expect(workbookContent(workbook)).toEqual(before);
  });

  it('reports progress up to the end', async () => {
    const seen: number[] = [];
    await write(workbookOf([userSheet]), large, { requestBytes, onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('says "too-large" before writing when a single row is above Excel’s limit', async () => {
    const workbook = workbookOf([userSheet]);
    const before = workbookContent(workbook);
    openInExcel(workbook);
    const row = Array.from({ length: 90 }, () => 'я'.repeat(32_000));
    const result = await writePlans([planOf({ id: 'issues', name: 'Проблемы данных', contents: [row] })], options);
    expect(result.ok ? null : [result.problem.code, result.problem.sheet]).toEqual(['too-large', 'Проблемы данных']);
    expect(workbookContent(workbook)).toEqual(before);
  });
});
