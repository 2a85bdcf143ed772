import { textsFor } from '../../../src/i18n';
import type { Settings } from '../../../src/engine/settings';
import { layoutSheet } from '../../../src/sheets/layout';
import type { SheetsInput } from '../../../src/sheets/sheetsInput';
import { shownSchools } from '../../../src/sheets/similar/pairs';
import { similarScene } from '../../../src/sheets/similar/scene';
import { similarSheet } from '../../../src/sheets/similar/similar';
import { similarStory } from '../../../src/sheets/similar/story';
import { similarSummary } from '../../../src/sheets/similar/summary';
import type { SheetSpec, TableBlock } from '../../../src/sheets/spec';
import { threeKinds } from '../../engine/analysis/threeKinds';
import { DISTRICT, sheetsInput } from '../district';
import { disagreements, recalculated } from '../recalculate';

const ru = textsFor('ru');
const input = (settings: Partial<Settings> = {}): SheetsInput => sheetsInput(settings, threeKinds(30, 2));
const sheet = (of: SheetsInput = input()): SheetSpec => similarSheet(of, ru)!;
const tableOf = (spec: SheetSpec, id: string): TableBlock => spec.blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;
const linesOf = (spec: SheetSpec): string => JSON.stringify(spec.blocks.filter(({ kind }) => kind === 'list' || kind === 'notes'));

const marked = (): SheetsInput => {
  const district = threeKinds(30, 2);
  return sheetsInput({ objectivity: 'both' }, { ...district, results: district.results.map((one, at) => (at % 7 === 0 ? { ...one, biased: true } : one)) });
};

describe('«Похожие школы»', () => {
  it.each(['plain', 'addin'] as const)('show by formulas (%s) what the rules give', (mode) => {
    for (const one of [input(), marked(), sheetsInput({}, DISTRICT)]) {
      const plan = layoutSheet(sheet(one), mode);
      expect(recalculated(plan).length).toBeGreaterThan(3);
      expect(disagreements(plan)).toEqual([]);
    }
  });

  it('have a row per school and one per pair', () => {
    const spec = sheet();
    expect(tableOf(spec, 'schools').rows).toHaveLength(30);
    expect(tableOf(spec, 'pairs').rows).toHaveLength(300);
  });

  it('say how conditions differ: shares in п.п., size as a ratio, locality in words', () => {
    const texts = tableOf(sheetFor(threeKinds(9, 2)), 'pairs').rows.map((row) => String(row[6]));
    expect(texts.some((text) => /: [+−][\d,]+\u00a0п\.п\. \([+−][\d,]+ ст\. откл\.\)/.test(text))).toBe(true);
    expect(texts.some((text) => /обучающихся: (больше|меньше) в [\d,]+\u00a0раза/.test(text))).toBe(true);
    expect(texts.some((text) => /село вместо города|город вместо села/.test(text))).toBe(true);
  });

  it('use no word that ranks all schools or names causes', () => {
    expect(JSON.stringify(sheet())).not.toMatch(/рейтинг|доказан|из-за|влия|худш/i);
  });

  it('say what was left out and how many schools there are for', () => {
    const district = threeKinds(8);
    const spec = sheetFor({ ...district, passports: district.passports.slice(1) });
    expect(linesOf(spec)).toContain(`Нет соцпаспорта (1\u00a0школа): ${district.schools[0]!.name}.`);
    expect(JSON.stringify(spec.blocks.find(({ kind }) => kind === 'facts'))).toContain('в параметрах 10, школ хватает на 6');
  });

  it('show of too many pairs those of the lists first', () => {
    const of = sheetsInput({}, threeKinds(2_100, 2));
    const { similar } = of.analysis;
    if (similar.status !== 'computed') throw new Error('not computed');
    const shown = shownSchools(similarScene(of, similar.result, ru)).map(({ school }) => school);
    expect(shown).toHaveLength(2_000);
    const listed = of.assessment.schools.filter(({ groups }) => groups.includes('lowResults') || groups.includes('adverse')).map(({ school }) => school.key);
    expect(listed.filter((key) => !shown.includes(key))).toEqual([]);
    expect(linesOf(sheet(of))).toContain('Пар слишком много');
  });

  it('are not there where they cannot be computed, but speak where they have been', () => {
    const none = sheetsInput({}, { ...DISTRICT, passports: [] });
    expect(similarSheet(none, ru)).toBeNull();
    expect(linesOf(similarSheet({ ...none, standing: ['similar'] }, ru)!)).toContain('Нет пригодных строк в таблице «Соцпаспорт».');
  });
});

const sheetFor = (district: Parameters<typeof sheetsInput>[1]): SheetSpec => sheet(sheetsInput({}, district));

describe('similar schools in «Сводка» and in a story', () => {
  it('are told with the schools that have someone to look to', () => {
    const [item] = similarSummary(input(), ru);
    expect(item!.text).toMatch(/^Похожие школы: для 30\u00a0школ найдено по 10\u00a0похожих; у \d+\u00a0(?:школы|школ) из ШНОР/);
    expect(item!.link).toMatchObject({ generated: 'similar' });
    expect(similarSummary(sheetsInput({}, { ...DISTRICT, passports: [] }), ru)).toEqual([]);
  });

  it('are told of a school with its place and those with higher results', () => {
    const of = input();
    const { similar } = of.analysis;
    if (similar.status !== 'computed') throw new Error('not computed');
    const own = similar.result.schools.find(({ better }) => better.length > 1)!;
    const [place, better] = similarStory(own.school, of.analysis, of.assessment, ru);
    expect(place!.text).toBe(`Среди школ в похожих условиях место по индексу результатов — ${own.place} из 11.`);
    expect(place!.detail).toContain(own.nearest[0]);
    expect(better!.text).toContain(own.better[0]);
    expect(similarStory('нет такой', of.analysis, of.assessment, ru)).toEqual([]);
  });
});
