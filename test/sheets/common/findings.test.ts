import { BASIS_IDS } from '../../../src/engine/support/bases';
import { BASIS_WORDS, LEVEL_WORDS, MANAGEABILITY_WORDS, MEASURE_KIND_WORDS, monthsInWords, NATURE_WORDS, RISK_KIND_WORDS } from '../../../src/engine/support/measureWords';
import type { Evidence, Finding } from '../../../src/engine/support/model';
import { asShare } from '../../../src/engine/units';
import { textsFor } from '../../../src/i18n';
import { basisText, findingText } from '../../../src/sheets/common/findings';

const ru = textsFor('ru');
const en = textsFor('en');

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const told = (evidence: Evidence, uncertain = false, texts = ru): string => plain(findingText({ school: 'а', basis: 'decline', evidence, uncertain, origin: null } satisfies Finding, texts));

const LOW: Evidence = { kind: 'low-result', procedure: 'ОГЭ математика', year: 2026, participants: 24, below: 9, share: asShare(0.375) };
const CHANGE: Evidence = { kind: 'change', procedure: 'ОГЭ математика', was: { year: 2025, below: 3, participants: 15 }, now: { year: 2026, below: 9, participants: 24 }, difference: 0.175 };

describe('a finding in words', () => {
  it.each<[string, string]>([
    [told(LOW), 'ОГЭ математика, 2025/2026: ниже порога 9 из 24 участников (37,5 %)'],
    [told({ ...LOW, below: 7, participants: 21, share: asShare(1 / 3) }, true), 'ОГЭ математика, 2025/2026: ниже порога 7 из 21 участника (33,3 %); участников мало, вывод осторожный'],
    [told(CHANGE), 'ОГЭ математика: доля ниже порога выросла с 20 % (3 из 15, 2024/2025) до 37,5 % (9 из 24, 2025/2026), +17,5 п.п.'],
    [told({ kind: 'lists', from: { kind: 'external', maker: 'ЦОКО', year: 2025 }, to: { kind: 'computed', maker: '', year: 2026 } }), 'Школа остаётся в списке: была в списке «ЦОКО 2025» и есть в списке «ШНОР (расчёт) 2026»'],
    [told({ kind: 'isbsh', value: 59, border: 68.75, rank: 1, year: 2026 }), 'ИСБШ 59,00 не выше границы 68,75 (№ 1, считая от наименьшего), паспорт за 2025/2026'],
    [told({ kind: 'risk-factor', factor: 2, level: 'medium', score: 0.333, year: 2026 }, true), 'Фактор риска 2. Дефицит педагогических кадров: уровень «средний», балл 0,33 (2025/2026)'],
    [told({ kind: 'risk-factor', factor: 2, level: 'high', score: null, year: 2026 }), 'Фактор риска 2. Дефицит педагогических кадров: уровень «высокий» (2025/2026)'],
    [told({ kind: 'expected', expected: 0.02, actual: -0.2, residual: -0.22 }), 'Результаты ниже ожидаемых по условиям: сводный результат −20 п.п. к общему уровню школ, ожидалось +2 п.п., разница −22 п.п.'],
    [told({ kind: 'objectivity', procedure: 'ВПР математика 5', year: 2026 }), 'ВПР математика 5, 2025/2026: результат требует анализа'],
    [told({ kind: 'bias-list', list: 'Необъективные результаты', year: 2026 }), 'Школа названа в списке «Необъективные результаты» за 2026 год: требуется анализ'],
    [told({ kind: 'literacy', work: 'КДР4', grade: 4, year: 2026, share: asShare(0.3), below: 3, pupils: 10 }), 'КДР4, 4 класс, 2025/2026: недостаточный и пониженный уровни у 3 из 10 учеников (30 %)'],
    [told({ kind: 'no-results', year: 2026 }), 'За 2025/2026 учебный год нет результатов девяти процедур, которые можно учесть'],
    [told(LOW, false, en), 'ОГЭ математика, 2025/2026: below the threshold 9 of 24 participants (37.5%)'],
  ])('says «%s»', (text, expected) => expect(text).toBe(expected));

  it('tells of chance where a decline is not proven, in both languages', () => {
    expect(told(CHANGE, true)).toContain('; разница может быть случайной');
    expect(told(CHANGE, true, en)).toContain('; the difference may be chance');
  });
});

describe('the words of grounds and measures', () => {
  const { support } = ru.sheets;

  it('are on Russian sheets those that the user’s tables hold', () => {
    for (const basis of BASIS_IDS) expect(basisText(basis, ru).replace(/^(Фактор \d+)\. .*$/, '$1')).toBe(BASIS_WORDS[basis]);
    expect(basisText('risk-2', ru)).toBe('Фактор 2. Кадры');
    expect(support.kinds).toEqual(MEASURE_KIND_WORDS);
    expect(support.riskKinds).toEqual(RISK_KIND_WORDS);
    expect(support.manageability).toEqual(MANAGEABILITY_WORDS);
    expect(support.nature).toEqual(NATURE_WORDS);
    expect(support.levels).toEqual(LEVEL_WORDS);
    for (const span of [{ from: 9, to: 9 }, { from: 10, to: 12 }, { from: 9, to: 5 }]) expect(support.months(span.from, span.to)).toBe(monthsInWords(span));
  });

  it('have a name for every ground in English', () => {
    expect(basisText('risk-7', en)).toMatch(/^Factor 7\. /);
    expect(new Set(BASIS_IDS.map((basis) => basisText(basis, en))).size).toBe(BASIS_IDS.length);
  });
});
