import type { DistrictInput } from '../../../src/engine/model';
import { textsFor } from '../../../src/i18n';
import { expectedSheet } from '../../../src/sheets/expected/expected';
import { expectedStory } from '../../../src/sheets/expected/story';
import { expectedSummary } from '../../../src/sheets/expected/summary';
import { layoutSheet } from '../../../src/sheets/layout';
import type { Block, SheetSpec, TableBlock } from '../../../src/sheets/spec';
import { region, type RegionOptions } from '../../engine/analysis/regionBuilder';
import { sheetsInput } from '../district';
import { disagreements, recalculated } from '../recalculate';

const ru = textsFor('ru');
const LIVE = ['plain', 'addin'] as const;

/** Two schools far from what their conditions let expect. */
const OPTIONS: RegionOptions = {
  schools: 40,
  further: { largeFamilies: (at) => (at % 7) / 20 },
  below: (at, [both, , register]) => 0.45 - 0.4 * both + 0.8 * register + 0.01 * (at % 5) + (at === 4 ? 0.3 : at === 9 ? -0.3 : 0),
  biased: (at) => at % 6 === 0,
};
const REGION = region(OPTIONS);

const specOf = (input: DistrictInput, settings: Parameters<typeof sheetsInput>[0] = {}, language: 'ru' | 'en' = 'ru'): SheetSpec => expectedSheet(sheetsInput({ year: 2021, ...settings }, input), textsFor(language))!;
const tableOf = ({ blocks }: SheetSpec, id: string): TableBlock | undefined => blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id);
const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);

describe('the sheet of expected results', () => {
  it.each([{}, { objectivity: 'both' as const }, { objectivity: 'count' as const }])('has live formulas that give the values of the rules with %j', (settings) => {
    for (const language of ['ru', 'en'] as const) {
      const spec = specOf(REGION, settings, language);
      for (const mode of LIVE) expect(disagreements(layoutSheet(spec, mode))).toEqual([]);
    }
    expect(recalculated(layoutSheet(specOf(REGION, settings), 'plain')).length).toBeGreaterThan(350);
  });

  it('has live formulas without a model too', () => {
    const spec = specOf(region({ schools: 12 }));
    expect(textOf(spec.blocks)).toContain('12\u00a0школ с нужными данными, а нужно не меньше 20');
    expect(tableOf(spec, 'coefficients')).toBeUndefined();
    for (const mode of LIVE) expect(disagreements(layoutSheet(spec, mode))).toEqual([]);
  });

  it('computes the expected index from the very cells of the coefficients', () => {
    const plan = (mode: (typeof LIVE)[number]) => recalculated(layoutSheet(specOf(REGION), mode)).map(({ formula }) => formula);
    expect(plan('addin').filter((formula) => formula.includes('SHNOR.EXPECTED('))).toHaveLength(40);
    expect(plan('plain').filter((formula) => formula.startsWith('=100*(INDEX('))).toHaveLength(40);
  });

  it('names those outside the interval, and shows every school', () => {
    const { rows } = tableOf(specOf(REGION), 'expected')!;
    expect(rows).toHaveLength(40);
    expect(rows[0]![0]).toMatchObject({ value: 'школа 4' });
    const text = textOf(specOf(REGION).blocks);
    expect(text).toMatch(/Ниже ожидаемого при своих условиях — [^.]*школа 4/);
    expect(text).toMatch(/Выше ожидаемого — [^.]*школа 9/);
  });

  it('shows the sign of the documents beside the one found here', () => {
    const { rows, columns } = tableOf(specOf(REGION), 'coefficients')!;
    const at = (id: string): number => columns.findIndex((column) => column.id === id);
    expect(rows.map((row) => row[at('document')])).toEqual([null, '+; в ИСБШ: +', 'не значимо; в ИСБШ: −', 'в ИСБШ: −', '−']);
    expect(rows[1]![at('here')]).toBe('+');
    expect(rows[2]![at('here')]).toMatch(/^[+−], не отличается от нуля$/);
  });

  it('says what was left out and why', () => {
    const input: DistrictInput = { ...REGION, passports: REGION.passports.slice(2), results: REGION.results.filter(({ school }) => school !== 'школа 39') };
    const text = textOf(specOf(input).blocks);
    expect(text).toContain('Без соцпаспорта, потому не в модели, — 2\u00a0школы.');
    expect(text).toContain('Без результатов в отчётном году, потому не в таблице, — 1\u00a0школа.');
    expect(text).toContain('Не вошли условия: «Многодетные» — на каждое нужно 10 школ, а школ 37');
  });

  it('is not there without a social passport, unless it stands in the workbook: then it says what is missing', () => {
    const input = sheetsInput({ year: 2021 }, { ...REGION, passports: [] });
    expect(expectedSheet(input, ru)).toBeNull();
    const standing = expectedSheet({ ...input, standing: ['expected'] }, ru)!;
    expect(textOf(standing.blocks)).toContain('Нет пригодных строк в таблице «Соцпаспорт».');
    layoutSheet(standing, 'plain');
  });

  it('uses no word of causes and no ranking', () => {
    for (const spec of [specOf(REGION, { objectivity: 'both' }), specOf(region({ schools: 12 }))]) expect(textOf([...spec.blocks]).toLowerCase()).not.toMatch(/рейтинг|доказан|из-за|влияет|виноват/);
  });
});

describe('what else tells of expected results', () => {
  const input = sheetsInput({ year: 2021, objectivity: 'both' }, REGION);

  it('is the summary, which leads to the sheet', () => {
    const items = expectedSummary(input, ru);
    expect(items[0]!.text).toMatch(/^При своих социальных условиях результаты ниже ожидаемых (?:ни у одной школы|у \d+\u00a0школ)/);
    for (const { link } of items) expect(link).toMatchObject({ generated: 'expected' });
  });

  it('is a school’s story with its figures', () => {
    const story = expectedStory('школа 4', input.analysis, input.assessment, ru);
    expect(story.at(-1)).toMatchObject({ text: 'Результаты ниже ожидаемых при её социальных условиях: требует анализа и поддержки.', tone: 'strong', place: { sheet: 'Лист' } });
    expect(story.at(-1)!.detail).toMatch(/^Индекс результатов −\d+(,\d)?\u00a0п\.п\., ожидаемый [+−]\d/);
    expect(expectedStory('нет такой', input.analysis, input.assessment, ru)).toEqual([]);
    const bare = sheetsInput({ year: 2021 }, { ...REGION, passports: [] });
    expect(expectedStory('школа 4', bare.analysis, bare.assessment, ru)).toEqual([]);
    expect(expectedSummary(bare, ru)).toEqual([]);
  });
});
