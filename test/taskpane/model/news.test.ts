import { textsFor } from '../../../src/i18n';
import { announcement, listCounts, newsOf, staleNews } from '../../../src/taskpane/model/news';
import { initialState, type PaneState } from '../../../src/taskpane/model/state';
import { applied } from '../fakeUseCases';
import { checkReport, computeReport, generatedSheet, issue, repair } from '../reports';

const ru = textsFor('ru');

const state = (over: Partial<PaneState> = {}): PaneState => ({ ...initialState, check: checkReport(), ...over });

const running = (stage: 'reading' | 'writing' | null, over: object = {}) => ({ job: 'compute' as const, progress: stage && { stage, done: 0.5 }, cancelling: false, edited: false, ...over });

describe('the news of what was done', () => {
  it('offers the way to the first of the new sheets', () => {
    expect(newsOf({ kind: 'sheetsCreated', names: ['Школы', 'Риски'] }, state(), ru)).toEqual({
      text: expect.stringMatching(/^Созданы листы: Школы, Риски\./),
      actions: [{ kind: 'go', place: { sheet: 'Школы', address: null }, label: 'Перейти к листу «Школы»' }],
    });
  });

  it('offers to take a correction back', () => {
    const { text, actions } = newsOf({ kind: 'repaired', applied: applied(repair({}, 21)) }, state(), ru);
    expect(text).toBe('Исправлено в 21 ячейке столбца «Доля: Неполные семьи».');
    expect(actions).toMatchObject([{ kind: 'undo', label: 'Вернуть как было' }]);
  });

  it('of a merging says what was entered, and leads to the journal', () => {
    const report = { filled: 1200, changed: 1, rows: 2, sheets: ['Журнал сбора'], journal: 'Журнал сбора' };
    const { text, actions } = newsOf({ kind: 'merged', report }, state(), ru);
    expect(text.replace(/\s/g, ' ')).toMatch(/^Внесено: 1 201 значение \(новых 1 200, исправлено 1\)\. Добавлено: 2 строки\. Создан лист: Журнал сбора\./);
    expect(actions).toEqual([{ kind: 'go', place: { sheet: 'Журнал сбора', address: null }, label: 'Перейти к листу «Журнал сбора»' }]);
  });

  it('of a computing from the ribbon has the counts of the three lists', () => {
    expect(newsOf({ kind: 'ribbonComputed' }, state({ computed: computeReport() }), ru).text).toBe('Рассчитано с ленты, записано 2 листа. ШНОР: 1 школа; ШНСУ: 1 школа; группа риска: 2 школы.');
  });

  it('of a check from the ribbon has the counts of errors, or says that nothing can be computed', () => {
    const check = checkReport({ issues: [issue('C5'), issue('C6', 'warning'), issue('C7', 'warning')] });
    expect(newsOf({ kind: 'ribbonChecked' }, state({ check }), ru).text).toBe('Книга проверена: 1 ошибка, 2 предупреждения.');
    expect(newsOf({ kind: 'ribbonChecked' }, state({ check: checkReport({ usable: false }) }), ru).text).toContain('пока нельзя');
  });
});

it('a list that was not computed has no count', () => {
  expect(listCounts(computeReport(checkReport({ missing: ['socialPassport'] })))).toEqual({ lowResults: 1, adverse: null, riskZone: 2 });
});

describe('that something is out of date', () => {
  it('is not said while everything is as it was', () => {
    expect(staleNews(state(), ru)).toBeNull();
  });

  it('tells edits after the check from edits after computing', () => {
    expect(staleNews(state({ edited: true }), ru)).toBe('Данные изменены после проверки.');
    expect(staleNews(state({ edited: true, check: checkReport({ generated: [generatedSheet()] }) }), ru)).toContain('изменены после расчёта');
  });

  it('counts the sheets that were computed from something else', () => {
    expect(staleNews(state({ check: checkReport({ fingerprint: 'now', generated: [generatedSheet({ fingerprint: 'then' })] }) }), ru)).toBe('Данные или параметры изменены после расчёта: 1 лист устарел.');
  });
});

describe('what is said aloud', () => {
  it('is each stage of a job once', () => {
    const before = state({ running: running('reading') });
    expect(announcement(state(), before, ru)).toBe('Чтение книги');
    expect(announcement(before, state({ running: running('reading') }), ru)).toBeNull();
    expect(announcement(before, state({ running: running('writing') }), ru)).toBe('Запись листов');
  });

  it('is what a job of collecting is at, and that it was cancelled, in its own words', () => {
    expect(announcement(state(), state({ running: { job: 'collect', progress: { stage: 'checking', done: 0 }, cancelling: false, edited: false } }), ru)).toBe('Чтение файлов');
    expect(announcement(state(), state({ cancelled: 'forms' }), ru)).toBe('Подготовка форм отменена. Книга не изменена.');
  });

  it('is that it is being cancelled, and that it was', () => {
    const cancelling = state({ running: running('reading', { cancelling: true }) });
    expect(announcement(state({ running: running('reading') }), cancelling, ru)).toBe('Отменяем…');
    expect(announcement(cancelling, state({ cancelled: 'compute' }), ru)).toBe('Расчёт отменён. Книга не изменена.');
  });

  it('is the outcome of a computing with its counts', () => {
    expect(announcement(state({ running: running('writing') }), state({ computed: computeReport() }), ru)).toBe('Расчёт завершён. ШНОР: 1 школа; ШНСУ: 1 школа; группа риска: 2 школы.');
  });

  it('is the outcome of a check', () => {
    expect(announcement(state(), state(), ru)).toBe('Книга проверена, ошибок нет.');
  });

  it('is nothing when only a message was closed', () => {
    const { check } = state();
    expect(announcement(state({ check, notice: { kind: 'settingsReset' } }), state({ check }), ru)).toBeNull();
  });
});
