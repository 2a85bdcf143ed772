import { textsFor } from '../../../src/i18n';
import { layoutSheet } from '../../../src/sheets/layout';
import type { SheetPlan } from '../../../src/sheets/plan';
import { preventionSheet } from '../../../src/sheets/prevention/prevention';
import { preventionSummary } from '../../../src/sheets/prevention/summary';
import type { SheetsInput } from '../../../src/sheets/sheetsInput';
import { TABLES } from '../analysisRows';
import { DISTRICT, sheetsInput } from '../district';
import { disagreements } from '../recalculate';

const ru = textsFor('ru');
const input = sheetsInput({}, DISTRICT, TABLES);

const planOf = (given: SheetsInput): SheetPlan => layoutSheet(preventionSheet(given, ru)!, 'plain');
const wordsOf = (plan: SheetPlan): string =>
  plan.contents
    .flat()
    .map((content) => (typeof content === 'object' && content !== null ? String(content.value) : String(content ?? '')))
    .join('\n');

describe('«Профилактика (доли)»', () => {
  it('gives the very values of the rules in formulas', () => {
    expect(disagreements(planOf(input))).toEqual([]);
  });

  it('says of each share what it is of', () => {
    const { contents } = planOf(input);
    const rowOf = (name: string) => contents.find((row) => row[1] === name);
    expect(rowOf('Обучающиеся с ОВЗ')?.[2]).toBe('от всех обучающихся');
    expect(rowOf('ОО с педагогом-тьютором в штате')?.[2]).toBe('от ОО');
    expect(rowOf('Из слабоуспевающих и неуспевающих: посещают дополнительные занятия')?.[2]).toBe('от слабоуспевающих и неуспевающих');
  });

  it('tells the groups, the report that is not counted, and the municipality where nobody falls behind', () => {
    const words = wordsOf(planOf(input));
    expect(words).toContain('ИОМ разработан для 100 из 130 слабоуспевающих и неуспевающих (76,9\u00a0%). Муниципалитеты: ИОМ у 100\u00a0% — 1; ИОМ менее чем у 30\u00a0% — 1; слабоуспевающих нет — 1.');
    expect(words).toContain('1\u00a0отчёт школы не учтён: есть отчёт муниципалитета');
    expect(words).toContain('слабоуспевающих нет — 1\u00a0муниципалитет: *.');
  });

  it('says that it shows another year than the reporting one', () => {
    expect(wordsOf(planOf(sheetsInput({ year: 2022 }, DISTRICT, TABLES)))).toContain('За 2022 год отчётов нет: показан 2021 год.');
  });

  it('is not there without rows, and says so where it stood before', () => {
    expect(preventionSheet(sheetsInput(), ru)).toBeNull();
    expect(preventionSummary(sheetsInput(), ru)).toEqual([]);
    expect(wordsOf(planOf({ ...sheetsInput(), standing: ['prevention'] }))).toContain('Нет пригодных строк в таблице «Профилактика».');
  });

  it('is one sentence of «Сводка», and has the same shape in English', () => {
    expect(preventionSummary(input, ru).map(({ text }) => text)).toEqual([expect.stringMatching(/^Профилактика\. ИОМ разработан для 100 из 130 /)]);
    expect(preventionSheet(input, textsFor('en'))!.blocks.map(({ kind }) => kind)).toEqual(preventionSheet(input, ru)!.blocks.map(({ kind }) => kind));
  });
});
