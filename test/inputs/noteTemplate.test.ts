import { noteTemplateRows } from '../../src/app/reports/rows/noteTemplateRows';
import { DEFAULT_NOTE_TEMPLATE } from '../../src/engine/support/note/defaultTemplate';
import { NOTE_TEMPLATE_TABLE, type NoteTemplateColumn } from '../../src/inputs/noteTemplate';
import { brief, dataOf, read, sheet, type Rows } from './support';

const HEADER = ['Раздел', 'Часть', 'Текст', 'Включить'];
const template = (...rows: Rows): ReturnType<typeof sheet> => sheet('Шаблон справки', [HEADER, ...rows]);

describe('«Шаблон справки»', () => {
  it('is read in its order, with what is left out told and the rest included', () => {
    const reading = read(template(['Выводы', '', 'В перечне {школ в перечне ШНОР}.', 'нет'], ['Выводы', 'Таблица групп школ', '', '']));
    expect(brief(reading)).toEqual([]);
    expect(reading.support.template).toEqual([
      { section: 'Выводы', part: null, text: 'В перечне {школ в перечне ШНОР}.', included: false, origin: { sheet: 'Шаблон справки', address: 'A2' } },
      { section: 'Выводы', part: 'Таблица групп школ', text: null, included: true, origin: { sheet: 'Шаблон справки', address: 'A3' } },
    ]);
  });

  it('goes on with the section above where a row names none', () => {
    const reading = read(template(['Выводы', '', 'Первый.', 'да'], ['', '', 'Второй.', 'да']));
    expect(brief(reading)).toEqual([]);
    expect(reading.support.template?.map(({ section }) => section)).toEqual(['Выводы', 'Выводы']);
  });

  it('passes over a row that names a section and nothing to stand in it', () => {
    const reading = read(template(['Выводы', '', '', 'да'], ['Выводы', '', 'Текст.', 'да']));
    expect(reading.support.template?.map(({ text }) => text)).toEqual(['Текст.']);
  });

  it('tells a first row without a section', () => {
    const reading = read(template(['', '', 'Текст.', 'да']));
    expect(brief(reading)).toEqual(['A2 value-missing error']);
    expect(reading.support.template).toEqual([]);
  });

  it('tells a part that there is not, with those that there are, and leaves the row out', () => {
    const reading = read(template(['Выводы', 'таблица учителей', '', 'да']));
    expect(brief(reading)).toEqual(['B2 template-part-unknown error']);
    expect(dataOf(reading, 'template-part-unknown')).toMatchObject({ read: 'таблица учителей', known: expect.arrayContaining(['таблица групп школ', 'методы']) });
    expect(reading.support.template).toEqual([]);
  });

  it.each([
    ['В перечне {школ перечня ШНОР}.', 'школ перечня ШНОР', 'школ в перечне ШНОР'],
    ['Не закрыта {школ в расчёте', '{школ в расчёте', 'школ в расчёте'],
  ])('tells what stands in braces and is none of the names: %s', (text, name, like) => {
    const reading = read(template(['Выводы', '', text, 'да']));
    expect(brief(reading)).toEqual(['C2 template-placeholder-unknown error']);
    const data = dataOf(reading, 'template-placeholder-unknown') as { read: string; like: readonly string[] };
    expect(data.read).toBe(name);
    expect(data.like).toContain(like);
    expect(reading.support.template).toEqual([]);
  });

  it('is absent where the workbook has none, and the note is made as it comes', () => {
    expect(read().support.template).toBeNull();
  });

  it('reads the rows that the add-in offers without an issue, each as it is', () => {
    const columns = Object.keys(NOTE_TEMPLATE_TABLE.columns) as NoteTemplateColumn[];
    const rows = noteTemplateRows().map(({ cells }) => columns.map((column) => cells[column] ?? ''));
    const reading = read(template(...rows));
    expect(brief(reading)).toEqual([]);
    expect(reading.support.template?.map(({ section, part, text }) => ({ section, part, text }))).toEqual(DEFAULT_NOTE_TEMPLATE.map(({ section, part, text }) => ({ section, part, text })));
  });
});
