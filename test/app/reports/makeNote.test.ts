import { strFromU8, unzipSync } from 'fflate';
import { makeNote } from '../../../src/app/reports/makeNote';
import type { Drawing } from '../../../src/documents/drawing/drawing';
import { openInExcel } from '../../excel/support/excel';
import { workbookOf } from '../../excel/support/workbooks';
import { environment, reportOf } from '../support/environment';

const SCHOOLS = [['Школа', 'Муниципалитет'], ['СОШ № 1', 'Лукоморье'], ['СОШ № 2', 'Лукоморье']];
const RESULTS = [
  ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'],
  ['СОШ № 1', '2020/2021', 'ОГЭ математика', 20, 8],
  ['СОШ № 1', '2020/2021', 'ОГЭ русский язык', 20, 6],
  ['СОШ № 2', '2020/2021', 'ОГЭ математика', 20, 1],
];
const TEMPLATE = [['Раздел', 'Часть', 'Текст', 'Включить'], ['Итоги', '', 'В перечне — {школ в перечне ШНОР}.', 'да'], ['Итоги', 'диаграмма групп школ', '', 'да'], ['Итоги', '', 'Лишнее.', 'нет']];

const workbook = (...more: Parameters<typeof workbookOf>[0]) => workbookOf([{ name: 'Школы', rows: SCHOOLS }, { name: 'Результаты', rows: RESULTS }, ...more]);

const painted: Drawing[] = [];
const painter = async (drawing: Drawing): Promise<Uint8Array> => {
  painted.push(drawing);
  return new Uint8Array([137, 80, 78, 71]);
};

const textOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);

describe('makeNote', () => {
  it('makes a Word file that is named after the year, by the template of the workbook', async () => {
    openInExcel(workbook({ name: 'Шаблон справки', rows: TEMPLATE }));
    painted.length = 0;
    const file = reportOf(await makeNote(environment(), {}, painter))!;
    expect(file.name).toBe('Аналитическая справка 2020-2021.docx');
    expect(textOf(file.bytes)).toContain('В перечне — 1\u00a0школа.');
    expect(textOf(file.bytes)).not.toContain('Лишнее');
    expect(painted).toHaveLength(1);
  });

  it('gives nothing of a workbook that cannot be used', async () => {
    openInExcel(workbookOf([{ name: 'Лист1', rows: [['Просто', 'текст']] }]));
    expect(reportOf(await makeNote(environment(), {}, painter))).toBeNull();
  });

  it('ends where it is told to, and tells how far it came', async () => {
    openInExcel(workbook({ name: 'Шаблон справки', rows: TEMPLATE }));
    const stop = new AbortController();
    const stages = new Set<string>();
    const onProgress = ({ stage }: { readonly stage: string }): void => {
      stages.add(stage);
      if (stage === 'writing') stop.abort();
    };
    expect(await makeNote(environment({ signal: stop.signal, onProgress }), {}, painter)).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect([...stages]).toEqual(['reading', 'checking', 'computing', 'writing']);
  });

  it('gives a failure of Excel back as a problem', async () => {
    openInExcel(workbook(), { failRequest: 2 });
    expect(await makeNote(environment(), {}, painter)).toMatchObject({ ok: false, problem: { place: 'reading' } });
  });
});
