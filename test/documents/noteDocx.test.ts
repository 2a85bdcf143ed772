import type { NoteBlock, NoteDocument } from '../../src/sheets/note/document';
import { noteDocument } from '../../src/sheets/note/noteDocument';
import { TABLES } from '../sheets/analysisRows';
import { DISTRICT } from '../sheets/district';
import { POOR_DISTRICTS, reportInput } from '../sheets/note/reportInput';
import { elementsOf, openNote, wordsOf, type Parts } from './notePackage';

const blocksOf = ({ sections }: NoteDocument): readonly NoteBlock[] => sections.flatMap(({ blocks }) => blocks);

const folderOf = (rels: string): string => rels.replace(/_rels\/[^/]*$/, '');

const resolve = (folder: string, target: string): string => (target.startsWith('/') ? target.slice(1) : new URL(target, `http://part/${folder}`).pathname.slice(1));

describe('the note as a Word file', () => {
  const document = noteDocument(reportInput({}, DISTRICT, {}, TABLES));
  let parts: Parts;
  let xml: string;
  beforeAll(async () => {
    parts = await openNote(document);
    xml = parts['word/document.xml']!;
  });

  it('has the parts that Word needs, each well-formed', () => {
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/settings.xml', 'docProps/core.xml']));
    for (const [name, content] of Object.entries(parts)) if (/\.(xml|rels)$/.test(name)) expect(elementsOf(content).length).toBeGreaterThan(0);
  });

  it('leads nowhere else than to its own parts', () => {
    for (const [name, content] of Object.entries(parts).filter(([part]) => part.endsWith('.rels'))) {
      for (const { attributes } of elementsOf(content).filter((element) => element.name === 'Relationship')) {
        expect(attributes.TargetMode).not.toBe('External');
        expect(Object.keys(parts)).toContain(resolve(folderOf(name), attributes.Target!));
      }
    }
  });

  it('names every relationship that its text uses', () => {
    const known = new Set(elementsOf(parts['word/_rels/document.xml.rels']!).map(({ attributes }) => attributes.Id));
    const used = elementsOf(xml).flatMap(({ attributes }) => Object.entries(attributes).flatMap(([name, value]) => (/^r:(id|embed)$/.test(name) ? [value] : [])));
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(known).toContain(id);
  });

  it('says every sentence of the note', () => {
    const said = new Set(wordsOf(xml));
    for (const block of blocksOf(document)) {
      if (block.kind === 'paragraph') expect(said).toContain(block.text);
      if (block.kind === 'list') for (const item of block.items) expect(said).toContain(item);
    }
    for (const { title } of document.sections) expect(said).toContain(title);
  });

  it('repeats the header of each table and breaks no row', () => {
    const elements = elementsOf(xml).map(({ name }) => name);
    const tables = blocksOf(document).filter(({ kind }) => kind === 'table');
    expect(elements.filter((name) => name === 'w:tbl')).toHaveLength(tables.length);
    expect(elements.filter((name) => name === 'w:tblHeader')).toHaveLength(tables.length);
    expect(elements.filter((name) => name === 'w:cantSplit')).toHaveLength(elements.filter((name) => name === 'w:tr').length);
  });

  it('has a table of contents that is filled in, with page numbers that grow', () => {
    expect(xml).toMatch(/TOC \\/);
    const entries = wordsOf(xml).filter((text) => document.sections.some(({ title }) => text.startsWith(title) && /\d+$/.test(text.slice(title.length))));
    const pages = entries.map((text) => Number(/\d+$/.exec(text)![0]));
    expect(entries).toHaveLength(document.sections.length);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages[0]).toBeGreaterThan(1);
  });

  it('tells each picture in words, for those who do not see it', () => {
    const told = elementsOf(xml).filter(({ name }) => name === 'wp:docPr');
    const charts = blocksOf(document).filter((block) => block.kind === 'chart');
    expect(told.map(({ attributes }) => attributes.title)).toEqual(charts.map(({ caption }) => caption));
    for (const { attributes } of told) expect(attributes.descr!.length).toBeGreaterThan(attributes.title!.length);
  });

  it('is Russian, on A4 with margins of an official paper', () => {
    expect(parts['word/styles.xml']).toContain('w:val="ru-RU"');
    expect(parts['word/styles.xml']).toContain('Times New Roman');
    const element = (name: string): Readonly<Record<string, string>> => elementsOf(xml).find((one) => one.name === name)!.attributes;
    expect(element('w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(element('w:pgMar')).toMatchObject({ 'w:left': '1701', 'w:right': '850', 'w:top': '1134', 'w:bottom': '1134' });
  });

  it('tells nothing of whoever made it', () => {
    const core = parts['docProps/core.xml']!;
    expect([...core.matchAll(/<(?:dc:creator|cp:lastModifiedBy)>([^<]*)</g)].map(([, who]) => who)).toEqual(['Мониторинг ШНОР', 'Мониторинг ШНОР']);
    expect(Object.values(parts).join('')).not.toMatch(/\/home\/|\\Users\\|Un-named/);
  });

  it('asks Word for no update of fields', () => {
    expect(parts['word/settings.xml']).not.toContain('updateFields');
    expect(xml).not.toContain('w:dirty="true"');
  });
});

describe.each(['one school', 'results of another procedure only'])('the Word file of a district with %s', (poor) => {
  it('is well-formed and says what the note says', async () => {
    const document = noteDocument(reportInput({}, POOR_DISTRICTS[poor]));
    const parts = await openNote(document);
    const said = new Set(wordsOf(parts['word/document.xml']!));
    expect(elementsOf(parts['word/document.xml']!).length).toBeGreaterThan(0);
    for (const block of blocksOf(document)) if (block.kind === 'paragraph') expect(said).toContain(block.text);
  });
});
