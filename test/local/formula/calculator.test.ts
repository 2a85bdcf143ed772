import { createSheet } from '../../../src/files/workbook/create';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { calculate, fill, valueAt, workbookOf, type Contents } from './sheet';

/** For a machine under load: how long it takes is not what is tested. */
const PATIENCE = 60_000;

const CIRCULAR = { error: '#REF!' };

const calculated = (contents: Contents): HostWorkbook => {
  const workbook = workbookOf({ Лист1: contents });
  calculate(workbook);
  return workbook;
};

describe('dependencies', () => {
  it('are computed first, wherever they stand', () => {
    const workbook = calculated({ A1: '=B1*2', B1: '=C5+1', C5: '=SUM(D1:D3)', D1: 1, D2: '=D1*10', D3: 3 });
    expect(valueAt(workbook, 'A1')).toBe(30);
  });

  it('may be a chain of 40,000 cells that begins at its far end', () => {
    const workbook = workbookOf({ Лист1: {} });
    const cells = workbook.sheets[0]!.cells;
    const last = 39_999;
    for (let row = 0; row < last; row += 1) cells.set(row, 0, { value: null, formula: `=A${row + 2}+1`, style: {} });
    cells.set(last, 0, { value: 1, formula: null, style: {} });
    calculate(workbook);
    expect(valueAt(workbook, 'A1')).toBe(40_000);
    expect(valueAt(workbook, 'A20000')).toBe(20_001);
  }, PATIENCE);

  it('that lead back to the cell make every member of the circle an error, and nothing else', () => {
    const workbook = calculated({ A1: '=B1+1', B1: '=IFERROR(C1,0)', C1: '=A1', D1: '=D1', E1: '=IFERROR(A1,"круг")', F1: '=1+1' });
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((address) => valueAt(workbook, address))).toEqual([CIRCULAR, CIRCULAR, CIRCULAR, CIRCULAR, 'круг', 2]);
  });

  it('of a circle longer than the stack end too', () => {
    const length = 1_000;
    const contents = Object.fromEntries(Array.from({ length }, (_, index) => [`A${index + 1}`, `=A${((index + 1) % length) + 1}+1`]));
    const workbook = calculated(contents);
    expect(valueAt(workbook, 'A1')).toEqual(CIRCULAR);
    expect(valueAt(workbook, 'A500')).toEqual(CIRCULAR);
  });
});

describe('40,000 formula cells', () => {
  it('are all right, each with a text of its own', () => {
    const rows = 10_000;
    const workbook = workbookOf({ 'Лист с пробелом': {} });
    const cells = workbook.sheets[0]!.cells;
    const formula = (text: string): { value: null; formula: string; style: object } => ({ value: null, formula: text, style: {} });
    for (let row = 0; row < rows; row += 1) {
      const at = row + 1;
      cells.set(row, 0, { value: (row * 7919) % rows, formula: null, style: {} });
      cells.set(row, 1, formula(`=A${at}*2+${row}`));
      cells.set(row, 2, formula(`=IF(B${at}>${rows},"выше ${row}",A${at}/4)`));
      cells.set(row, 3, formula(`=COUNTIF($A$1:$A$${rows},"<"&A${at})+1`));
      cells.set(row, 4, formula(`=SHNOR.LOWRESULT(${rows},'Лист с пробелом'!A${at})`));
    }
    calculate(workbook);
    const wrong = Array.from({ length: rows }, (_, row) => row).filter((row) => {
      const a = (row * 7919) % rows;
      const b = a * 2 + row;
      const expected = [b, b > rows ? `выше ${row}` : a / 4, a + 1, a * 10 >= rows * 3];
      return expected.some((value, index) => cells.get(row, index + 1)?.value !== value);
    });
    expect(wrong).toEqual([]);
  }, PATIENCE);
});

describe('names and sheets', () => {
  it('resolve quoted Cyrillic sheets and defined names, in any case', () => {
    const workbook = workbookOf({ Итог: { A1: "='Низкие результаты'!B2*Порог", A2: '=порог+Низ!A1', A3: '=круг' }, 'Низкие результаты': { B2: 4 }, Низ: { A1: 1 } });
    workbook.names.set('Порог', "'Низкие результаты'!$B$2+26");
    workbook.names.set('Круг', 'Круг+1');
    calculate(workbook);
    expect(['A1', 'A2', 'A3'].map((address) => valueAt(workbook, address))).toEqual([120, 31, { error: '#NAME?' }]);
  });

  it("of the user's that were not touched keep their cached values, and are read", () => {
    const workbook = workbookOf({ Новый: { A1: '=Старый!A1+1' } });
    const old = createSheet('2', 'Старый', 'xl/worksheets/sheet1.xml');
    old.cells.set(0, 0, { value: 41, formula: '=1+1', style: {} });
    workbook.sheets.push(old);
    calculate(workbook);
    expect(valueAt(workbook, 'A1')).toBe(42);
    expect(valueAt(workbook, 'A1', 1)).toBe(41);
  });

  it('that changed just now are computed, and with them the changed sheets that look at others', () => {
    const workbook = workbookOf({ Сводка: { A1: '=Низкие!A1*2', A2: '=1' }, Низкие: { A1: '=B1+1', B1: 1 }, Сама: { A1: '=B1', B1: 1 } });
    calculate(workbook);
    fill(workbook.sheets[1]!, { B1: 10 });
    fill(workbook.sheets[2]!, { B1: 10 });
    calculate(workbook, [workbook.sheets[1]!]);
    expect([valueAt(workbook, 'A1', 0), valueAt(workbook, 'A1', 1), valueAt(workbook, 'A1', 2)]).toEqual([22, 11, 1]);
  });

  it('read from a file keep the value of a formula that is unknown here', () => {
    const sheet = createSheet('1', 'Лист', 'xl/worksheets/sheet1.xml');
    sheet.touched = true;
    sheet.cells.set(0, 0, { value: 7, formula: '=LET(x,7,x)', style: {} });
    const workbook = workbookOf({});
    workbook.sheets.push(sheet);
    calculate(workbook);
    expect(valueAt(workbook, 'A1')).toBe(7);
  });
});

describe('custom functions', () => {
  it('are known as formulas and as files write them', () => {
    const workbook = calculated({ A1: '=SHNOR.ISBSH(0.5,0.2,0.1)', A2: '=_xldudf_SHNOR_ISBSH(0.5,0.2,0.1)', A3: '=ROUND(shnor.isbsh(1,0,0),0)', A4: '=OTHER.ISBSH(1,0,0)' });
    expect(['A1', 'A2', 'A3', 'A4'].map((address) => valueAt(workbook, address))).toEqual([82, 82, 100, { error: '#NAME?' }]);
  });

  it('show #VALUE! with the sentence about what is wrong', () => {
    const workbook = calculated({ A1: '=SHNOR.ISBSH(35,0,0)', A2: '=SHNOR.ISBSH(1,0)' });
    expect(valueAt(workbook, 'A1')).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('35 % — это 0,35') as string });
    expect(valueAt(workbook, 'A2')).toEqual({ error: '#VALUE!' });
  });

  it('get errors of single cells and spoil only the rows that they stand in', () => {
    const workbook = calculated({ A1: 10, A2: { error: '#N/A' }, A3: null, B1: 3, B2: 1, B3: 5, D1: '=SHNOR.LOWRESULT(A1:A3,B1:B3)' });
    expect(['D1', 'D2', 'D3'].map((address) => valueAt(workbook, address))).toEqual([true, expect.objectContaining({ error: '#VALUE!' }), '']);
  });

  it('refuse a range where one value is needed', () => {
    expect(valueAt(calculated({ A1: 30, A2: 20, B1: '=SHNOR.LOWRESULT(10,3,A1:A2)' }), 'B1')).toEqual({ error: '#VALUE!' });
  });
});

describe('spilled results', () => {
  const COLUMN = { A1: 10, A2: 20, A3: 30 };

  it('flow into empty neighbours and are read there by formulas that stand before them', () => {
    const workbook = calculated({ ...COLUMN, B1: '=SUM(D1:D3)', C1: '=D2+1', D1: '=A1:A3*2' });
    expect(['B1', 'C1', 'D1', 'D2', 'D3'].map((address) => valueAt(workbook, address))).toEqual([120, 41, 20, 40, 60]);
  });

  it('give #SPILL! where a value, a formula, a table or merged cells are in the way, and leave those alone', () => {
    const workbook = workbookOf({ Лист1: { ...COLUMN, D1: '=A1:A3*2', D3: 'занято', F1: '=A1:A3', F2: '=1', H1: '=A1:A3', J1: '=A1:A3', L1: '=A1:A3' } });
    const [sheet] = workbook.sheets;
    sheet!.tables.push({ id: 1, name: 'Т', range: { row: 0, column: 7, rows: 3, columns: 1 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: '' });
    sheet!.merges.push({ row: 2, column: 9, rows: 1, columns: 2 });
    calculate(workbook);
    expect(['D1', 'F1', 'H1', 'J1'].map((address) => valueAt(workbook, address))).toEqual(Array.from({ length: 4 }, () => ({ error: '#SPILL!' })));
    expect(['D3', 'F2', 'L3'].map((address) => valueAt(workbook, address))).toEqual(['занято', 1, 30]);
  });

  it('that meet: the first keeps its place', () => {
    const workbook = calculated({ ...COLUMN, C3: '={1,2,3}', D1: '=A1:A3' });
    expect([valueAt(workbook, 'D1'), valueAt(workbook, 'D3'), valueAt(workbook, 'C3')]).toEqual([10, 30, { error: '#SPILL!' }]);
  });

  it('are the same after a second calculation, and go when their formula goes', () => {
    const workbook = calculated({ ...COLUMN, D1: '=A1:A3*2' });
    calculate(workbook);
    expect(valueAt(workbook, 'D3')).toBe(60);
    fill(workbook.sheets[0]!, { A3: 5 });
    calculate(workbook);
    expect(valueAt(workbook, 'D3')).toBe(10);
    fill(workbook.sheets[0]!, { D1: null });
    calculate(workbook);
    expect(valueAt(workbook, 'D3')).toBeNull();
  });

  it('leave a cell alone that was written to since', () => {
    const workbook = calculated({ ...COLUMN, D1: '=A1:A3*2' });
    workbook.sheets[0]!.cells.set(2, 3, { value: 'моё', formula: null, style: {} });
    calculate(workbook);
    expect([valueAt(workbook, 'D1'), valueAt(workbook, 'D3')]).toEqual([{ error: '#SPILL!' }, 'моё']);
  });
});
