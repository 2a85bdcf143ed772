import { join } from 'node:path';
import type { DistrictInput, ProcedureResult } from '../../../src/engine/model';
import { textsFor } from '../../../src/i18n';
import { buildSheetSpecs } from '../../../src/sheets/buildSheetSpecs';
import { layoutSheet } from '../../../src/sheets/layout';
import { nextJune } from '../../../src/sheets/municipality/decisions';
import * as rules from '../../../src/sheets/municipality/messages';
import { municipalitySheet } from '../../../src/sheets/municipality/municipality';
import { municipalityScene } from '../../../src/sheets/municipality/scene';
import type { ReportInput } from '../../../src/sheets/sheetsInput';
import { SHEET_IDS, type SheetSpec, type TableBlock } from '../../../src/sheets/spec';
import { rawOfFile, sheetsOfRaw } from '../../support/bookSheets';
import { TABLES } from '../analysisRows';
import { DISTRICT, largeDistrict } from '../district';
import { disagreements } from '../recalculate';
import { reportInput } from '../reportInput';

const ru = textsFor('ru');
const SAMPLE = join(import.meta.dirname, '..', '..', '..', 'assets', 'samples', 'sample-district.xlsx');
const book = sheetsOfRaw(rawOfFile(SAMPLE), ru)!;
const district = reportInput({ tables: TABLES });

const result = (school: string, year: number, procedure: string, below: number, participants: number): ProcedureResult => ({
  school, year, procedure, below, participants, meanScore: null, marks4and5: null, above60: null, biased: false, origin: { sheet: 'Результаты', address: 'A2' },
});
const withResults = (...results: readonly ProcedureResult[]): ReportInput => reportInput({ input: { ...DISTRICT, results }, settings: { year: 2021 } });
const said = (rule: (typeof rules)['listedMessage'], input: ReportInput): string | undefined => rule(municipalityScene(input, ru))?.text.replaceAll('\u00a0', ' ');

const NOTHING: DistrictInput = { ...DISTRICT, results: [], passports: [], riskValues: [], riskProfiles: [] };
const tableOf = (spec: SheetSpec, id: string): TableBlock => spec.blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;

/** All that a reader sees as a figure on a sheet: numbers as they stand in cells, and those in its texts. */
const figuresOn = (spec: SheetSpec): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shown = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
  for (const content of layoutSheet(spec, 'values').contents.flat()) {
    if (typeof content === 'number') for (const value of [content, content * 100]) seen.add(shown.format(Math.abs(value)));
    else if (typeof content === 'string') for (const [number] of content.matchAll(/\d+(?:,\d+)?/g)) seen.add(number);
  }
  return seen;
};

describe('«Сводка муниципалитета»', () => {
  it('gives by formulas what was computed', () => {
    for (const input of [district, book.input, reportInput({ settings: { objectivity: 'both' } })]) {
      for (const locale of ['ru', 'en'] as const) expect(disagreements(layoutSheet(municipalitySheet(input, textsFor(locale))!, 'plain'))).toEqual([]);
    }
  });

  it('counts the groups as the assessment does', () => {
    const { assessment } = book.input;
    const rows = tableOf(municipalitySheet(book.input, ru)!, 'figures').rows.map((cells) => cells.slice(0, 2));
    const flagged = (group: 'lowResults' | 'adverse' | 'riskZone'): number => assessment.schools.filter(({ groups }) => groups.includes(group)).length;
    expect(rows.slice(0, 4)).toEqual([['Всего в расчёте', assessment.schools.length], ['ШНОР', flagged('lowResults')], ['ШНСУ', flagged('adverse')], ['Группа риска', flagged('riskZone')]]);
  });

  it('shows the shares that «Динамика» shows for all schools together', () => {
    const { dynamics } = book.input.analysis;
    if (dynamics.status !== 'computed') throw new Error('no dynamics of the sample');
    const { shares } = municipalityScene(book.input, ru);
    expect(shares).toHaveLength(9);
    for (const { procedure, was, now, change } of shares) {
      const series = dynamics.result.district.find((one) => one.procedure === procedure && one.measure === 'below')!;
      expect(series.change).toMatchObject({ was: { year: was!.year, count: was!.below, participants: was!.participants }, now: { year: now!.year, count: now!.below, participants: now!.participants }, verdict: change!.verdict });
    }
  });

  it('says no figure that neither it nor the sheet that the message leads to shows', () => {
    const own = municipalitySheet(book.input, ru)!;
    const specs = new Map(buildSheetSpecs(book.input, ru, SHEET_IDS).map((spec) => [spec.id, spec]));
    const here = new Set([...tableOf(own, 'figures').rows, ...tableOf(own, 'procedures').rows, ...tableOf(own, 'places').rows].flat().flatMap((cell) => {
      const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
      return typeof value === 'number' ? [value, 100 * value].map((each) => new Intl.NumberFormat('ru', { maximumFractionDigits: 1 }).format(Math.abs(each))) : [];
    }));
    const messages = rules.messagesOf(municipalityScene(book.input, ru));
    expect(messages.length).toBeGreaterThanOrEqual(5);
    for (const { sheet, text } of messages) {
      const there = figuresOn(specs.get(sheet)!);
      const unknown = [...text.replaceAll(/(?:ВПР|ОГЭ|ЕГЭ|КДР)[^—;(:]*|«[^»]*»|\d{4}\/\d{4}/g, '').matchAll(/\d+(?:,\d+)?/g)].map(([number]) => number).filter((number) => !here.has(number) && !there.has(number));
      expect({ text, unknown }).toEqual({ text, unknown: [] });
    }
  });

  it('leads from each message to a sheet, and to no more than nine', () => {
    const { links } = layoutSheet(municipalitySheet(book.input, ru)!, 'plain');
    const messages = rules.messagesOf(municipalityScene(book.input, ru));
    expect(messages.length).toBeLessThanOrEqual(9);
    expect(links.slice(0, messages.length).map(({ link }) => link.generated)).toEqual(messages.map(({ sheet }) => sheet));
  });

  it('is one page for few places and two for many', () => {
    expect(layoutSheet(municipalitySheet(book.input, ru)!, 'plain').print).toMatchObject({ pages: 1, orientation: 'portrait' });
    const large = largeDistrict(300);
    const many = { ...large, schools: large.schools.map((school, at) => ({ ...school, municipality: `Район ${at % 60}` })) };
    const spec = municipalitySheet(reportInput({ input: many }), ru)!;
    expect(spec.pages).toBe(2);
    expect(tableOf(spec, 'places').rows).toHaveLength(41);
    expect(JSON.stringify(spec.blocks)).toContain('Не поместились ещё 20');
  }, 30_000);

  it('says nothing that it does not know', () => {
    const bare = reportInput({ input: NOTHING, settings: { year: 2021 } });
    expect(rules.messagesOf(municipalityScene(bare, ru))).toEqual([]);
    const plan = layoutSheet(municipalitySheet(bare, ru)!, 'plain');
    expect(plan.charts.map(({ id }) => id)).toEqual(['figures-chart']);
    expect(tableOf(municipalitySheet(bare, ru)!, 'figures').rows.slice(1).map(([, count]) => count)).toEqual(Array.from({ length: 7 }, () => null));
    expect(municipalitySheet(reportInput({ input: { ...NOTHING, schools: [] }, settings: { year: 2021 } }), ru)).toBeNull();
  });
});

describe('the key messages', () => {
  it('tell how many schools are listed, and how sure that is', () => {
    expect(said(rules.listedMessage, district)).toBe('В перечне ШНОР 3 школы из 7 (42,9 %); вывод устойчивый по 1, по остальным требует анализа.');
    expect(said(rules.listedMessage, withResults(result('1', 2021, 'ОГЭ математика', 0, 20)))).toBe('В перечень ШНОР не вошла ни одна из 7 школ.');
    expect(said(rules.listedMessage, withResults())).toBeUndefined();
  });

  it('name what became worse and better beyond chance, the greatest change first', () => {
    const input = withResults(
      result('1', 2020, 'ОГЭ математика', 40, 400), result('1', 2021, 'ОГЭ математика', 120, 400),
      result('1', 2020, 'ОГЭ русский язык', 40, 400), result('1', 2021, 'ОГЭ русский язык', 160, 400),
      result('1', 2020, 'ЕГЭ русский язык', 200, 400), result('1', 2021, 'ЕГЭ русский язык', 100, 400),
    );
    expect(said(rules.worseMessage, input)).toBe('Доля участников ниже порога выросла больше, чем может случайно: ОГЭ русский язык (+30 п.п.); ОГЭ математика (+20 п.п.).');
    expect(said(rules.betterMessage, input)).toBe('Доля участников ниже порога стала меньше, и больше, чем может случайно: ЕГЭ русский язык (−25 п.п.).');
    expect(said(rules.steadyMessage, input)).toBeUndefined();
  });

  it('say that all is within chance only where something was compared', () => {
    const steady = withResults(result('1', 2020, 'ОГЭ математика', 4, 40), result('1', 2021, 'ОГЭ математика', 5, 40));
    expect(said(rules.steadyMessage, steady)).toBe('По единственной процедуре с результатами двух лет изменение в пределах случайного.');
    expect(said(rules.steadyMessage, withResults(result('1', 2021, 'ОГЭ математика', 5, 40)))).toBeUndefined();
  });

  it('name the highest share among procedures with enough participants', () => {
    const input = withResults(result('1', 2021, 'ОГЭ математика', 5, 40), result('1', 2021, 'ЕГЭ русский язык', 3, 4));
    expect(said(rules.highestMessage, input)).toBe('Наибольшая доля участников ниже порога — ОГЭ математика: 12,5 % из 40 участников.');
    expect(said(rules.highestMessage, withResults(result('1', 2021, 'ОГЭ математика', 0, 40)))).toBeUndefined();
  });

  it('tell of conditions and risks only where they are known', () => {
    expect(said(rules.conditionsMessage, district)).toBe('Из 2 школ ШНСУ 1 — также в перечне ШНОР: им нужна поддержка и по условиям, и по результатам.');
    expect(said(rules.riskMessage, district)).toContain('из 3 с данными о рисках');
    const bare = reportInput({ input: NOTHING, settings: { year: 2021 } });
    expect([said(rules.conditionsMessage, bare), said(rules.riskMessage, bare)]).toEqual([undefined, undefined]);
  });
});

describe('what to decide before June', () => {
  it('is due in June of this year until it is over', () => {
    expect([nextJune('2026-01-31'), nextJune('2026-06-30'), nextJune('2026-07-01')]).toEqual([2026, 2026, 2027]);
  });
});
