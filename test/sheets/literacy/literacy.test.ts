import { textsFor } from '../../../src/i18n';
import { layoutSheet } from '../../../src/sheets/layout';
import { literacySheet } from '../../../src/sheets/literacy/literacy';
import { literacyStory } from '../../../src/sheets/literacy/story';
import { literacySummary } from '../../../src/sheets/literacy/summary';
import type { SheetPlan } from '../../../src/sheets/plan';
import type { SheetsInput } from '../../../src/sheets/sheetsInput';
import { TABLES } from '../analysisRows';
import { DISTRICT, sheetsInput } from '../district';
import { disagreements, recalculated } from '../recalculate';

const ru = textsFor('ru');
const input = sheetsInput({}, DISTRICT, TABLES);

const planOf = (given: SheetsInput, mode: 'plain' | 'addin' = 'plain'): SheetPlan => layoutSheet(literacySheet(given, ru)!, mode);
const wordsOf = (plan: SheetPlan): string =>
  plan.contents
    .flat()
    .map((content) => (typeof content === 'object' && content !== null ? String(content.value) : String(content ?? '')))
    .join('\n');
const storyOf = (school: string) => literacyStory(school, input.analysis, input.assessment, ru);

describe('«Грамотность (динамика)»', () => {
  it.each(['plain', 'addin'] as const)('gives the very values of the rules in %s formulas', (mode) => {
    const plan = planOf(input, mode);
    expect(disagreements(plan)).toEqual([]);
    expect(recalculated(plan).length).toBeGreaterThan(100);
  });

  it('writes changes by its own function, each with its unit', () => {
    const formulas = recalculated(planOf(input, 'addin')).map(({ formula }) => formula);
    expect(formulas.filter((formula) => /^=SHNOR\.CHANGE\(.*"п\.п\."\)$/.test(formula)).length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => /^=SHNOR\.CHANGE\(.*"%"\)$/.test(formula)).length).toBeGreaterThan(0);
  });

  it('says a change in both units and never without one', () => {
    const words = wordsOf(planOf(input));
    // 143 of 1004 and 68 of 1005: all schools together
    expect(words).toContain('Читательская грамотность, КДР4, 4 кл., 2018/2019 → КДР6, 6 кл., 2020/2021. Уровень «повышенный»: 14,2\u00a0% → 6,8\u00a0% (−7,5\u00a0п.п.; −52,5\u00a0%).');
    expect(words).toContain('Изменение, п.п.');
    expect(words).toContain('Изменение, % к прежней доле');
    expect(words).not.toMatch(/Изменение(?! не установлено)(?!, п\.п\.|, %)\n/);
  });

  it('marks few participants and a share that was nothing', () => {
    expect(wordsOf(planOf(input))).toContain('мало участников; прежняя доля равна нулю');
  });

  it('shows levels alone where no pupils wrote two works', () => {
    const alone = sheetsInput({}, DISTRICT, { ...TABLES, literacy: TABLES.literacy.filter(({ year }) => year === 2021) });
    const plan = planOf(alone);
    expect(wordsOf(plan)).toContain('Нет ни одной пары работ одного вида');
    expect(disagreements(plan)).toEqual([]);
    expect(plan.charts.map(({ id }) => id)).toEqual(['levels-chart']);
    expect(literacySummary(alone, ru).map(({ text }) => text)).toEqual(['Грамотность: уровни по 2\u00a0работам; одних и тех же обучающихся в двух работах нет.']);
  });

  it('is not there without rows, and says so where it stood before', () => {
    const none = sheetsInput();
    expect(literacySheet(none, ru)).toBeNull();
    expect(wordsOf(planOf({ ...none, standing: ['literacy'] }))).toContain('Нет пригодных строк в таблице «Грамотность».');
    expect(literacySummary(none, ru)).toEqual([]);
    expect(literacyStory('1', none.analysis, none.assessment, ru)).toEqual([]);
  });

  it('has the same shape in English', () => {
    expect(literacySheet(input, textsFor('en'))!.blocks.map(({ kind }) => kind)).toEqual(literacySheet(input, ru)!.blocks.map(({ kind }) => kind));
  });
});

describe('the works elsewhere', () => {
  it('are two sentences of «Сводка» that lead to the sheet', () => {
    const items = literacySummary(input, ru);
    expect(items).toHaveLength(2);
    for (const { link } of items) expect(link).toMatchObject({ generated: 'literacy' });
  });

  it('are told of a school: the same pupils, else the latest levels', () => {
    const [change] = storyOf('1');
    expect(change?.text).toBe('Читательская грамотность: КДР4, 4 кл., 2018/2019 → КДР6, 6 кл., 2020/2021, одни и те же обучающиеся.');
    expect(change?.detail).toContain('Уровень «повышенный»: 14,3\u00a0% → 6,7\u00a0% (−7,6\u00a0п.п.; −53,1\u00a0%), снижение.');
    expect(change?.tone).toBe('middle');
    expect(storyOf('2')[0]?.detail).toContain('Мало участников: 4 и 5.');
    expect(storyOf('6').map(({ text }) => text)).toEqual(['КДР8, 8 кл., 2020/2021: базового и повышенного уровня достигли 100\u00a0% из 12 писавших.']);
    expect(storyOf('7')).toEqual([]);
  });
});
