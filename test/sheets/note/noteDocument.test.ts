import { NOTE_PLACEHOLDERS } from '../../../src/engine/support/note/placeholders';
import { NOTE_PARTS } from '../../../src/engine/support/note/parts';
import type { NoteBlock, NoteDocument } from '../../../src/sheets/note/document';
import { filledText, noteDocument } from '../../../src/sheets/note/noteDocument';
import { noteScene } from '../../../src/sheets/note/scene';
import { largeDistrict } from '../district';
import { TABLES } from '../analysisRows';
import { DISTRICT } from '../district';
import { POOR_DISTRICTS, reportInput, templateRow } from './reportInput';

const blocksOf = ({ sections }: NoteDocument): readonly NoteBlock[] => sections.flatMap(({ blocks }) => blocks);

const textsOf = (document: NoteDocument): readonly string[] => [
  ...document.title,
  ...document.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'list') return block.items;
    if (block.kind === 'chart') return [block.caption];
    return [block.caption, ...block.notes, ...block.columns.map(({ header }) => header), ...block.rows.flat().filter((cell) => typeof cell === 'string')];
  })]),
];

const EVERY: readonly (readonly [string, NoteDocument])[] = [
  ['a whole district', noteDocument(reportInput({}, DISTRICT, {}, TABLES))],
  ['both ways of counting', noteDocument(reportInput({}, DISTRICT, { objectivity: 'both', ruleSet: 'same-procedure-2025' }))],
  ...Object.entries(POOR_DISTRICTS).map(([name, district]) => [name, noteDocument(reportInput({}, district))] as const),
];

describe.each(EVERY)('the note of %s', (_, document) => {
  it('has no brace, no hole and no trace of a template', () => {
    for (const text of textsOf(document)) {
      expect(text).not.toMatch(/[{}]|undefined|null|NaN|Infinity|\[object/);
      expect(text).not.toMatch(/ {2}| [,.;:](?!\d)|\(\)|«»|\.\.$/);
      expect(text.trim()).not.toBe('');
    }
  });

  it('agrees numbers with their nouns', () => {
    for (const text of textsOf(document)) {
      // 11 to 14 go with the last form, too
      expect(text).not.toMatch(/(?<![\d,]|1)1\u00a0(школ|результатов|мер|строк)(?=[\s,.;]|$)/);
      expect(text).not.toMatch(/(?<![\d,])[2-4]\u00a0(школа|результат|мера|строка)(?=[\s,.;]|$)/);
      expect(text).not.toMatch(/(?<![\d,])(?:[05-9]|1[0-9])\u00a0(школа|школы|результата?|меры?|строки?|строка)(?=[\s,.;]|$)/);
    }
  });

  it('numbers its tables and figures from 1, each once', () => {
    const numbers = (kind: 'table' | 'chart'): readonly number[] => blocksOf(document).flatMap((block) => (block.kind === kind ? [block.number] : []));
    for (const kind of ['table', 'chart'] as const) expect(numbers(kind)).toEqual(numbers(kind).map((_number, at) => at + 1));
  });

  it('has no section without anything in it', () => {
    expect(document.sections.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });

  it('draws figures of its tables only', () => {
    for (const block of blocksOf(document)) {
      if (block.kind !== 'chart') continue;
      const ids = block.data.columns.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([block.categories, ...block.series.map(({ column }) => column)]));
    }
  });
});

describe('the template of the note', () => {
  const note = (...rows: readonly ReturnType<typeof templateRow>[]): NoteDocument => noteDocument(reportInput({ template: rows }));

  it('fills in figures with their words', () => {
    const { sections } = note(templateRow('Итог', { text: 'В перечне — {школ в перечне ШНОР}, то есть в {школах в перечне ШНОР} из {число школ в расчёте}.' }));
    expect(sections).toEqual([{ title: '1. Итог', appendix: false, blocks: [{ kind: 'paragraph', text: 'В перечне — 3\u00a0школы, то есть в 3\u00a0школах из 7.' }] }]);
  });

  it('leaves out what is not included', () => {
    const { sections } = note(templateRow('А', { text: 'Первый.' }), templateRow('А', { text: 'Второй.', included: false }), templateRow('Б', { text: 'Третий.', included: false }));
    expect(sections.map(({ blocks }) => blocks)).toEqual([[{ kind: 'paragraph', text: 'Первый.' }]]);
  });

  it('gathers the rows of one section', () => {
    expect(note(templateRow('А', { text: 'Первый.' }), templateRow('Б', { text: 'Второй.' }), templateRow('А', { text: 'Третий.' })).sections.map(({ title, blocks }) => [title, blocks.length])).toEqual([['1. А', 2], ['2. Б', 1]]);
  });

  it('keeps a number that the heading has, and numbers no appendix', () => {
    expect(note(templateRow('3.1 Свой номер', { text: 'Текст.' }), templateRow('Приложение А', { text: 'Текст.' }), templateRow('Без номера', { text: 'Текст.' })).sections.map(({ title }) => title)).toEqual(['3.1 Свой номер', 'Приложение А', '1. Без номера']);
  });

  it('puts the text before the part of the same row', () => {
    expect(note(templateRow('А', { text: 'Вот они:', part: 'таблица групп школ' })).sections[0]!.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
  });

  it('is called what it is even when its title was taken out', () => {
    expect(note(templateRow('А', { text: 'Текст.' })).title).toEqual(['Аналитическая справка']);
  });

  it('gives a note of nothing for a table without rows', () => {
    expect(note()).toEqual({ title: ['Аналитическая справка'], sections: [], year: 2021 });
  });

  it('writes every part that there is, alone and twice', () => {
    for (const { name } of NOTE_PARTS) expect(() => note(templateRow('А', { part: name }), templateRow('Б', { part: name }))).not.toThrow();
  });
});

describe('a placeholder without data', () => {
  const scene = noteScene(reportInput({}, POOR_DISTRICTS['no social passports']));

  it('gives the place of its paragraph to the sentence that says so, once', () => {
    expect(filledText('В группе {школ ШНСУ}. {вывод: ШНСУ}', scene)).toBe('Индекс ИСБШ не рассчитан ни для одной школы: нет соцпаспортов с тремя нужными долями.');
  });

  it('leaves the paragraph out where it is declared so', () => {
    expect(filledText('Муниципалитет: {муниципалитет}', scene)).toBeNull();
  });

  it('never leaves words with a hole, whichever placeholder it is', () => {
    for (const district of Object.values(POOR_DISTRICTS)) {
      const poor = noteScene(reportInput({}, district));
      for (const { name, absent } of NOTE_PLACEHOLDERS) expect([null, absent, expect.stringMatching(/^Начало \S.* конец$/s)]).toContainEqual(filledText(`Начало {${name}} конец`, poor));
    }
  });
});

describe('the note of a large district', () => {
  const input = reportInput({}, largeDistrict(350));
  const document = noteDocument(input);

  it('names no school in the text and cuts the lists that nobody can read', () => {
    const tables = blocksOf(document).filter((block) => block.kind === 'table');
    const listed = input.assessment.schools.filter(({ lowResults }) => lowResults.status === 'listed').length;
    expect(listed).toBeGreaterThan(300);
    expect(Math.max(...tables.map(({ rows }) => rows.length))).toBe(300);
    expect(tables.find(({ id }) => id === 'low-schools')!.notes[0]).toMatch(new RegExp(`^И ещё ${String(listed - 300)}\u00a0школ`));
    for (const block of blocksOf(document)) if (block.kind === 'paragraph') expect(block.text).not.toContain('Школа № ');
  });
});
