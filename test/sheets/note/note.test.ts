import { textsFor } from '../../../src/i18n';
import { noteDocument } from '../../../src/sheets/note/noteDocument';
import { noteSheet } from '../../../src/sheets/note/note';
import { layoutSheet } from '../../../src/sheets/layout';
import type { Block } from '../../../src/sheets/spec';
import { TABLES } from '../analysisRows';
import { DISTRICT } from '../district';
import { POOR_DISTRICTS, reportInput, templateRow } from './reportInput';

const ru = textsFor('ru');
const WHOLE = reportInput({}, DISTRICT, {}, TABLES);

const saidIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'notes') return block.lines;
    if (block.kind === 'heading') return [block.text];
    return block.kind === 'list' ? block.items.map(({ text }) => text) : [];
  });

describe('«Аналитическая справка» as a sheet', () => {
  it('says every sentence of the document, in its order', () => {
    const document = noteDocument(WHOLE);
    const sentences = document.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block): readonly string[] => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : block.kind === 'table' ? block.notes : [])),
    ]);
    const said = saidIn(noteSheet(WHOLE, ru).blocks);
    expect(said.slice(0, sentences.length)).toEqual(sentences);
  });

  it('holds the figures of the document’s tables', () => {
    const sheet = noteSheet(WHOLE, ru);
    for (const { blocks } of noteDocument(WHOLE).sections) {
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        const table = sheet.blocks.find((one) => one.kind === 'table' && one.id === `table-${String(block.number)}`);
        const kept = block.columns.flatMap(({ paperOnly }, at) => (paperOnly ? [] : [at]));
        expect(table).toMatchObject({ rows: block.rows.map((row) => kept.map((at) => row[at])) });
      }
    }
  });

  it.each(['addin', 'plain', 'values'] as const)('can be laid out in the mode %s, over a whole district and over poor ones', (mode) => {
    for (const input of [WHOLE, ...Object.values(POOR_DISTRICTS).map((district) => reportInput({}, district))]) expect(layoutSheet(noteSheet(input, ru), mode).contents.length).toBeGreaterThan(5);
  });

  it('draws its charts from cells: where no table of the text has them, from tables that are not printed', () => {
    const input = reportInput({ template: [templateRow('А', { part: 'диаграмма групп школ' }), templateRow('Б', { part: 'диаграмма групп школ' })] });
    const sheet = noteSheet(input, ru);
    expect(sheet.screenOnlyFrom).toBe('chart-data');
    expect(sheet.blocks.map(({ kind }) => kind)).toEqual(['heading', 'chart', 'heading', 'chart', 'heading', 'table']);
    expect(layoutSheet(sheet, 'values').charts).toHaveLength(2);
  });

  it('is the same Russian text whatever the language of the add-in', () => {
    const english = noteSheet(WHOLE, textsFor('en'));
    expect(english.title).toBe('Аналитическая справка');
    expect(english.provenance).toContain('Values as of the computing');
    const text = ({ blocks }: { readonly blocks: readonly Block[] }): readonly Block[] => blocks.slice(0, blocks.findIndex((block) => block.kind === 'heading' && block.id === 'chart-data')).filter(({ kind }) => kind !== 'table');
    expect(text(english)).toEqual(text(noteSheet(WHOLE, ru)));
  });
});
