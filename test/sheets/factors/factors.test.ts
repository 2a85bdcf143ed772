import type { DistrictInput } from '../../../src/engine/model';
import { textsFor } from '../../../src/i18n';
import { factorsSheet } from '../../../src/sheets/factors/factors';
import { factorsStory } from '../../../src/sheets/factors/story';
import { factorsSummary } from '../../../src/sheets/factors/summary';
import { layoutSheet } from '../../../src/sheets/layout';
import type { SheetSpec, TableBlock } from '../../../src/sheets/spec';
import { createRegistry } from '../../../src/functions/registry';
import { region } from '../../engine/analysis/regionBuilder';
import { sheetsInput } from '../district';
import { disagreements } from '../recalculate';

const ru = textsFor('ru');
const REGION = region({ schools: 40, biased: (at) => at % 6 === 0 });

const specOf = (input: DistrictInput, settings: Parameters<typeof sheetsInput>[0] = {}, language: 'ru' | 'en' = 'ru'): SheetSpec => factorsSheet(sheetsInput({ year: 2021, ...settings }, input), textsFor(language))!;
const tableOf = ({ blocks }: SheetSpec, id: string): TableBlock => blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;
const valueOf = (cell: unknown): unknown => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell);

describe('the sheet of factors', () => {
  it.each([{}, { objectivity: 'both' as const }])('has live formulas that give the values of the rules with %j', (settings) => {
    for (const language of ['ru', 'en'] as const) {
      for (const mode of ['plain', 'addin'] as const) expect(disagreements(layoutSheet(specOf(REGION, settings, language), mode))).toEqual([]);
    }
  });

  it('holds the numbers from which SHNOR.SPEARMAN gives each correlation again', () => {
    const spec = specOf(REGION);
    const inputs = tableOf(spec, 'inputs');
    const factors = tableOf(spec, 'factors');
    const { call } = createRegistry(() => ru).find(({ id }) => id === 'SPEARMAN')!;
    const column = (at: number): unknown[][] => inputs.rows.map((row) => [valueOf(row[at])]);
    const headers = inputs.columns.map(({ header }) => header);
    expect(factors.rows).toHaveLength(7);
    for (const row of factors.rows) {
      const at = headers.indexOf(String(row[0]));
      for (const [place, figure] of [[3, 'rho'], [4, 'lower'], [5, 'upper'], [6, 'p']] as const) {
        expect((call([column(at), column(1), figure]) as number[][])[0]![0]).toBeCloseTo(Number(valueOf(row[place])), 13);
      }
    }
  });

  it('marks a missing value, which is never blank: Excel would hand it over as 0', () => {
    const { rows } = tableOf(specOf({ ...REGION, passports: REGION.passports.slice(1) }), 'inputs');
    expect(rows[0]!.slice(2, 5)).toEqual(['–', '–', '–']);
    expect(rows.flat().every((cell) => valueOf(cell) !== null)).toBe(true);
  });

  it('says in words what goes with low results, and that this is no cause', () => {
    const text = JSON.stringify(specOf(REGION).blocks);
    expect(text).toMatch(/Связь с результатами прослеживается у \d из 7\u00a0условий и рисков/);
    expect(text).toContain('Связь не означает причину');
    expect(text.toLowerCase()).not.toMatch(/рейтинг|доказан|из-за|влияет|виноват/);
  });

  it('tells why there is nothing for few schools, and is not there without conditions and risks', () => {
    expect(JSON.stringify(specOf(region({ schools: 9 })).blocks)).toContain('9\u00a0школ с нужными данными, а нужно не меньше 10');
    const bare: DistrictInput = { ...REGION, passports: [], riskValues: [], schools: REGION.schools.map((school) => ({ ...school, pupils: null })) };
    expect(factorsSheet(sheetsInput({ year: 2021 }, bare), ru)).toBeNull();
    const standing = factorsSheet({ ...sheetsInput({ year: 2021 }, bare), standing: ['factors'] }, ru)!;
    layoutSheet(standing, 'plain');
    expect(JSON.stringify(standing.blocks)).toContain('Нет пригодных строк');
  });
});

describe('what else tells of factors', () => {
  const input = sheetsInput({ year: 2021 }, REGION);

  it('is the summary, which leads to the sheet', () => {
    expect(factorsSummary(input, ru)).toEqual([{ text: expect.stringMatching(/^Прослеживается связь с низкими результатами \(из 7\u00a0проверок\): «Оба родителя/) as string, link: expect.objectContaining({ generated: 'factors' }) as unknown }]);
    const none = sheetsInput({ year: 2021 }, region({ schools: 12, below: (at) => [6, 1, 9, 4, 11, 2, 8, 0, 5, 10, 3, 7][at]! / 20 }));
    expect(factorsSummary(none, ru)[0]!.text).toContain('Прослеживаемой связи с результатами нет');
  });

  it('is the story of a school in which a traced factor is marked, and of no other', () => {
    const { passports } = REGION;
    const byShare = [...passports].sort((a, b) => a.shares.bothParentsHigherEducation! - b.shares.bothParentsHigherEducation!);
    const [least] = factorsStory(byShare[0]!.school, input.analysis, input.assessment, ru);
    expect(least).toMatchObject({ text: '«Оба родителя с высшим образованием»: меньше, чем у 39 из 39 других школ; в районе это связано с низкими результатами.', tone: 'middle' });
    expect(least!.detail).toMatch(/^Значение \d+(,\d)?\u00a0%; ρ = −0,\d+\. Связь не означает причину\.$/);
    const most = factorsStory(byShare.at(-1)!.school, input.analysis, input.assessment, ru);
    expect(most.filter(({ text }) => text.includes('Оба родителя'))).toEqual([]);
  });
});
