import { EMPTY_MEMORY, readMemory, writeMemory, type WorkbookMemory } from '../../src/excel/memory';
import { MEMORY_NAMESPACE } from '../../src/excel/memoryXml';
import { mappingOf } from '../inputs/support';
import { openInExcel } from './support/excel';
import { workbookOf } from './support/workbooks';

const MEMORY: WorkbookMemory = {
  settings: { 'Порог низких результатов': 0.35, 'Набор правил': 'приказ <№ 1> & «письмо»', 'Филиалы': true },
  mappings: [mappingOf('results', 'Свод ОГЭ', 3, { school: 0, participants: 4 })],
  schoolNames: [{ written: 'СОШ1', school: 'МБОУ «СОШ № 1»' }],
  formulaMode: 'plain',
  offered: { roadmap: ['М-2.1 | 101'] },
};

const open = (...xml: string[]) => {
  const workbook = workbookOf([{ name: 'Школы' }]);
  workbook.customXml = xml.map((text, at) => ({ id: `{part-${at}}`, namespace: MEMORY_NAMESPACE, xml: text, part: null }));
  openInExcel(workbook);
  return workbook;
};

describe('what the workbook remembers', () => {
  it('is nothing in a workbook that has never seen the add-in', async () => {
    open();
    expect(await readMemory()).toEqual({ ok: true, value: EMPTY_MEMORY });
  });

  it('comes back as it was written, in one custom XML part', async () => {
    const workbook = open();
    await writeMemory({ ...MEMORY, formulaMode: 'values' });
    expect(await writeMemory(MEMORY)).toEqual({ ok: true, value: undefined });
    expect(await readMemory()).toEqual({ ok: true, value: MEMORY });
    expect(workbook.customXml.map(({ namespace }) => namespace)).toEqual([MEMORY_NAMESPACE]);
  });

  it('leaves the parts of others alone', async () => {
    const workbook = open();
    const other = { id: '{other}', namespace: 'urn:other', xml: '<x xmlns="urn:other"/>', part: null };
    workbook.customXml = [...workbook.customXml, other];
    await writeMemory(MEMORY);
    expect(workbook.customXml).toHaveLength(2);
    expect(workbook.customXml[0]).toEqual({ id: '{other}', namespace: 'urn:other', xml: '<x xmlns="urn:other"/>', part: null });
  });

  it('keeps what a newer version has put there', async () => {
    const workbook = open(`<workbook xmlns="${MEMORY_NAMESPACE}">{"later":{"a":[1]},"formulaMode":"plain"}</workbook>`);
    await writeMemory(EMPTY_MEMORY);
    expect(workbook.customXml[0]?.xml).toContain('"later":{"a":[1]}');
    expect(await readMemory()).toEqual({ ok: true, value: EMPTY_MEMORY });
  });

  it('is one part again after files were merged', async () => {
    const workbook = open(`<workbook xmlns="${MEMORY_NAMESPACE}">{"formulaMode":"plain"}</workbook>`, `<workbook xmlns="${MEMORY_NAMESPACE}">{"formulaMode":"values"}</workbook>`);
    expect(await readMemory()).toMatchObject({ value: { formulaMode: 'plain' } });
    await writeMemory(MEMORY);
    expect(workbook.customXml).toHaveLength(1);
    expect(await readMemory()).toEqual({ ok: true, value: MEMORY });
  });

  it('says so when Excel refuses, and nothing is half written', async () => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    openInExcel(workbook, { failRequest: 2 });
    expect(await writeMemory(MEMORY)).toMatchObject({ ok: false, problem: { code: 'unexpected', place: 'settings' } });
    expect(workbook.customXml).toEqual([]);
  });
});
