import fc from 'fast-check';
import { DEFAULT_ANALYSIS_SETTINGS } from '../../../src/engine/analysis/settings';
import type { AnalysisInput, DistrictInput, ProcedureResult } from '../../../src/engine/model';
import { NO_ANALYSIS_INPUT } from '../../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../../src/engine/procedures';
import type { Settings } from '../../../src/engine/settings';
import { asShare } from '../../../src/engine/units';
import { textsFor } from '../../../src/i18n';
import { layoutSheet } from '../../../src/sheets/layout';
import { objectivitySheet } from '../../../src/sheets/objectivity/objectivity';
import { objectivityStory } from '../../../src/sheets/objectivity/story';
import { objectivitySummary } from '../../../src/sheets/objectivity/summary';
import type { FormulaMode } from '../../../src/sheets/spec';
import { DISTRICT, sheetsInput } from '../district';
import { disagreements } from '../recalculate';
import { sketch } from '../sketch';

const ru = textsFor('ru');
const LIVE: readonly FormulaMode[] = ['plain', 'addin'];

const row = (school: string, procedure: string, participants: number, below: number, good: number | null, biased = false): ProcedureResult => ({
  school,
  year: 2021,
  procedure,
  participants,
  below,
  meanScore: null,
  marks4and5: good,
  above60: null,
  biased,
  origin: { sheet: 'Результаты', address: `E${school}` },
});

/** School 1 is high in ВПР and not in ОГЭ; school 5 is high in both; school 4 has a flagged result. */
const RESULTS = [
  row('1', 'ВПР математика 5', 40, 0, 38),
  row('1', 'ОГЭ математика', 40, 4, 15),
  row('5', 'ВПР математика 5', 40, 0, 38),
  row('5', 'ОГЭ математика', 40, 1, 30),
  row('2', 'ВПР математика 5', 80, 10, 30),
  row('2', 'ОГЭ математика', 80, 10, 32),
  row('4', 'ВПР математика 5', 40, 20, 10, true),
  row('4', 'ОГЭ математика', 40, 20, 10),
];

const inputOf = (results: readonly ProcedureResult[], settings: Partial<Settings> = {}, tables: AnalysisInput = NO_ANALYSIS_INPUT) => {
  const input: DistrictInput = { ...DISTRICT, results };
  return sheetsInput(settings, input, tables);
};

describe('the sheet of objectivity', () => {
  it('has the same figures in formulas of either kind whatever the results and settings', () => {
    const drawnRow = fc.record({ school: fc.constantFrom('1', '2', '4', '5'), procedure: fc.constantFrom(...RULE_PROCEDURE_NAMES.slice(3, 6), 'КДР6'), participants: fc.integer({ min: 0, max: 60 }), failed: fc.double({ min: 0, max: 1, noNaN: true }), good: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), biased: fc.boolean() });
    const settings = fc.record({
      objectivity: fc.constantFrom<Settings['objectivity']>('exclude', 'count', 'both'),
      analysis: fc.record({ level: fc.constantFrom('95' as const, '99' as const), margin: fc.constantFrom(0, 0.1, 0.07).map(asShare) }).map((objectivity) => ({ ...DEFAULT_ANALYSIS_SETTINGS, objectivity })),
    });
    fc.assert(
      fc.property(fc.array(drawnRow, { minLength: 1, maxLength: 24 }), settings, (drawn, chosen) => {
        const results = drawn.map(({ school, procedure, participants, failed, good, biased }) => {
          const below = Math.round(failed * participants);
          return row(school, procedure, participants, below, good === null ? null : Math.round(good * (participants - below)), biased);
        });
        const spec = objectivitySheet(inputOf(results, chosen), ru);
        if (spec === null) return;
        for (const mode of LIVE) expect(disagreements(layoutSheet(spec, mode))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('never says that something is proven, who is to blame, or a rank, in either language', () => {
    for (const language of ['ru', 'en'] as const) {
      const text = sketch(layoutSheet(objectivitySheet(inputOf(RESULTS, { objectivity: 'both' }), textsFor(language))!, 'values'));
      expect(text).not.toMatch(/доказан|виновн|фальсифик|наруш|место в рейтинге|proven|guilty|fraud|cheat/i);
      expect(text).not.toMatch(/undefined|NaN|Infinity/);
    }
  });

  it('is not made without results of the year, and says so where it stood before', () => {
    const empty = inputOf([row('1', 'ОГЭ математика', 0, 0, null)], { year: 2021 });
    expect(objectivitySheet(empty, ru)).toBeNull();
    expect(objectivitySheet({ ...empty, standing: ['objectivity'] }, ru)!.blocks).toEqual([{ kind: 'notes', lines: ['Проверка не проведена.', 'За отчётный год нет пригодных результатов.'], tone: 'warning' }]);
  });
});

describe('objectivity in words', () => {
  const lists = [{ list: 'Признаки необъективности', year: 2021, school: '2', origin: { sheet: 'Списки', address: 'A2' } }];
  const input = inputOf(RESULTS, { objectivity: 'both' }, { ...NO_ANALYSIS_INPUT, lists });
  const story = (school: string) => objectivityStory(school, input.analysis, input.assessment, ru);

  it('asks about a high result that the exam in the subject does not confirm, with its figures and its row', () => {
    // ОГЭ: 15/40 against 72/160 of the others (30 + 32 + 10)
    expect(story('1')).toEqual([
      {
        text: 'ВПР математика 5: требует анализа: не подтверждается другими результатами.',
        detail:
          '95\u00a0% на 4 и 5 (38 из 40). Нижняя граница 83,5\u00a0% выше доли остальных школ (56,7\u00a0%) больше, чем на запас. Не согласуется: экзамены по тому же предмету не выше, чем у остальных школ (−7,5\u00a0п.п.): ОГЭ математика −7,5\u00a0п.п.',
        tone: 'middle',
        place: { sheet: 'Результаты', address: 'E1' },
      },
    ]);
  });

  it('says nothing where the exam confirms, or where there is nothing', () => {
    expect(story('5')).toEqual([]);
    expect(story('3')).toEqual([]);
  });

  it('tells a school from an external list, and a status that flagged results would change', () => {
    expect(story('2')).toEqual([{ text: 'Школа есть во внешнем списке «Признаки необъективности» за 2021 год: требует анализа.', tone: 'middle', place: { sheet: 'Списки', address: 'A2' } }]);
    expect(story('4').map(({ text }) => text)).toEqual(['ВПР математика 5: требует анализа.', 'Если учесть отмеченные результаты, статус станет другим: в перечне.']);
  });

  it('leads from the summary to the sheet, and is silent where there is nothing to ask', () => {
    expect(objectivitySummary(input, ru)).toEqual([
      { text: 'Требуют анализа: 1\u00a0результат, который не подтверждается другими результатами школы; по внешнему признаку или без сопоставления — 1. На статус школ это не влияет.', link: { sheet: 'Объективность', address: 'A1', generated: 'objectivity' } },
    ]);
    expect(objectivitySummary(inputOf(RESULTS.slice(2, 6)), ru)).toEqual([]);
  });
});
