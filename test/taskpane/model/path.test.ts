import { textsFor } from '../../../src/i18n';
import type { CheckReport } from '../../../src/app/results';
import { nextStep, pathStandings } from '../../../src/taskpane/model/path';
import { initialState, type PaneState, type Step } from '../../../src/taskpane/model/state';
import { EDITING } from '../fakeUseCases';
import { checkReport, computeReport, foundTable, generatedSheet, issue, settingView } from '../reports';

const ru = textsFor('ru');

const standing = (step: Step, check: CheckReport | null, over: Partial<PaneState> = {}): string => {
  const found = pathStandings({ ...initialState, check, ...over }, ru).find((each) => each.step === step);
  return `${found?.state}: ${found?.line}`;
};

const empty = checkReport({ usable: false, unusable: { code: 'no-schools-table' }, found: [], year: null, schools: 0 });

describe('the step «Данные»', () => {
  it('waits for the first reading, and says when that failed', () => {
    expect(standing('data', null, { running: { job: 'check', progress: null, cancelling: false, edited: false } })).toBe('todo: читаем книгу…');
    expect(standing('data', null, { failure: { of: 'check', fault: { kind: 'problem', problem: EDITING.problem } } })).toBe('attention: книга не прочитана');
  });

  it('is done when every list has its tables', () => {
    expect(standing('data', checkReport())).toBe('done: найдены 2 таблицы');
  });

  it('names the tables without which a list is not computed', () => {
    const found = Array.from({ length: 6 }, (_, at) => foundTable({ table: (['schools', 'results', 'participants', 'socialPassport', 'settings', 'risks'] as const)[at] ?? 'schools' }));
    expect(standing('data', checkReport({ found, missing: ['risks', 'riskProfile'] }))).toBe('attention: найдено 6 таблиц, нет «Рисков»');
    expect(standing('data', checkReport({ missing: ['socialPassport', 'risks', 'riskProfile'] }))).toBe('attention: найдены 2 таблицы, нет «Соцпаспорта» и «Рисков»');
  });

  it('says what an empty or unusable workbook lacks', () => {
    expect(standing('data', empty)).toBe('attention: в книге пока нет данных');
    expect(standing('data', { ...empty, found: [foundTable()] })).toBe('attention: нет списка школ');
  });
});

describe('the step «Проверка»', () => {
  it('counts errors and warnings', () => {
    const issues = [issue('C5'), issue('C6'), issue('C7'), ...Array.from({ length: 5 }, (_, at) => issue(`D${at}`, 'warning' as const)), issue('E1', 'note')];
    expect(standing('check', checkReport({ issues }))).toBe('attention: 3 ошибки, 5 предупреждений');
    expect(standing('check', checkReport({ issues: [issue('D1', 'warning')] }))).toBe('attention: 1 предупреждение');
  });

  it('is done without them', () => {
    expect(standing('check', checkReport())).toBe('done: ошибок нет');
    expect(standing('check', checkReport({ issues: [issue('E1', 'note')] }))).toBe('done: ошибок нет, 1 замечание');
  });

  it('asks for another look after an edit', () => {
    expect(standing('check', checkReport(), { edited: true })).toBe('attention: данные изменены после проверки');
  });

  it('has nothing to do in an empty workbook', () => {
    expect(standing('check', empty)).toBe('todo: пока нечего проверять');
  });
});

describe('the step «Параметры»', () => {
  it('tells how many are not at their default', () => {
    expect(standing('settings', checkReport())).toBe('done: все по умолчанию');
    expect(standing('settings', checkReport({ settingViews: [settingView({ value: 25, from: 'memory' }), settingView({ from: 'sheet' })] }))).toBe('done: изменено: 1');
  });

  it('asks for attention when a value was not understood', () => {
    const unreadable = { ...issue('B3'), issue: { ...issue('B3').issue, code: 'setting-unreadable' as const, data: { setting: 'Порог', read: 'треть' } } };
    expect(standing('settings', checkReport({ issues: [unreadable] }))).toBe('attention: не распознано: 1');
  });
});

describe('the steps «Расчёт» and «Отчёты»', () => {
  it('wait for the first computing', () => {
    expect(standing('compute', checkReport())).toBe('todo: ещё не рассчитано');
    expect(standing('reports', checkReport())).toBe('todo: появятся после расчёта');
    expect(standing('compute', empty)).toBe('todo: когда появятся данные');
  });

  it('are done by a computing of this session', () => {
    const computed = computeReport();
    expect(standing('compute', computed.check, { computed })).toBe('done: рассчитано');
    expect(standing('reports', computed.check, { computed })).toBe('done: 2 листа в книге');
  });

  it('tell when an earlier computing was', () => {
    const generated = [generatedSheet({ computedAt: '2021-11-03T08:00:00.000Z' }), generatedSheet({ id: 'isbsh', computedAt: '2021-11-05T08:00:00.000Z' })];
    expect(standing('compute', checkReport({ generated }))).toMatch(/^done: рассчитано 5 ноября/);
  });

  it('ask for attention when the data are others than those computed from', () => {
    const check = checkReport({ fingerprint: 'now', generated: [generatedSheet({ fingerprint: 'then' })] });
    expect(standing('compute', check)).toBe('attention: данные изменены после расчёта');
    expect(standing('reports', check)).toBe('attention: 1 лист устарел');
  });

  it('tell that nothing was computed where reports alone were built', () => {
    const check = checkReport({ generated: [generatedSheet({ id: 'calendar' })] });
    expect(standing('compute', check)).toBe('todo: ещё не рассчитано');
    expect(standing('reports', check)).toBe('done: 1 лист в книге');
  });

  it('say that it is running', () => {
    expect(standing('compute', checkReport(), { running: { job: 'compute', progress: null, cancelling: false, edited: false } })).toBe('todo: идёт расчёт…');
  });
});

it('the path leads from each step to the next, and ends', () => {
  expect([nextStep('data'), nextStep('compute'), nextStep('reports')]).toEqual(['check', 'reports', null]);
});
