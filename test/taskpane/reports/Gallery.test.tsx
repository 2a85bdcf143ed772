/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done, failed } from '../../../src/app/problem';
import { inputNeeds } from '../../../src/app/inputNeeds';
import type { BuiltReports, PreparedTable } from '../../../src/app/results';
import type { ReportId } from '../../../src/app/reports/catalogueOfReports';
import { textsFor } from '../../../src/i18n';
import { galleryWith } from '../../../src/taskpane/reports/ReportsStep';
import type { SheetId } from '../../../src/taskpane/model/useCases';
import { fakes, sheetsAsked, type Fakes } from '../fakeUseCases';
import { renderPart } from '../renderPart';
import { checkReport, computeReport, foundTable, generatedSheet } from '../reports';

const Reports = galleryWith(textsFor('ru').gallery);

const SCHOOLS = foundTable({ table: 'schools', name: 'Школы', sheet: 'Школы', years: [] });
const WITH_RESULTS = checkReport({ tables: inputNeeds, found: [SCHOOLS, foundTable()] });
const checked = (check = WITH_RESULTS) => ({ check: async () => done(check) });

const card = (id: ReportId) => within(document.querySelector<HTMLElement>(`[data-report="${id}"]`)!);

/** Builds what it is asked for, and says what it has put into the user's tables. */
const building = (prepared: readonly PreparedTable[] = [], without: readonly SheetId[] = []): Fakes => {
  const fake = fakes(checked());
  const build = async ({ sheets }: { readonly sheets: readonly SheetId[] }) => {
    fake.computedWith.push({ mode: 'addin', sheets });
    const written = sheets.filter((id) => !without.includes(id)).map((id) => ({ id, name: `лист ${id}`, how: 'added' as const }));
    return done<BuiltReports>({ ...computeReport(WITH_RESULTS), written, prepared });
  };
  Object.assign(fake.useCases, { buildReports: build });
  return fake;
};

describe('a card of the gallery', () => {
  it('tells what the report is, for whom, that it is not built yet, and shows it', async () => {
    await renderPart(<Reports />, fakes(checked()));
    const recommendations = card('recommendations');
    expect(recommendations.getByRole('heading', { level: 4, name: 'Адресные рекомендации' })).toBeInstanceOf(HTMLElement);
    expect(recommendations.getByText('Меры для каждой школы и то, на чём каждая основана.')).toBeInstanceOf(HTMLElement);
    expect(recommendations.getByText('Школам, кураторам, методистам.')).toBeInstanceOf(HTMLElement);
    expect(recommendations.getByText('Ещё не собран')).toBeInstanceOf(HTMLElement);
    expect(recommendations.getByRole('img', { name: 'Как выглядит «Адресные рекомендации» на примере вымышленного района' }).getAttribute('src')).toBe('assets/reports/recommendations.png');
  });

  it('tells which document asks for it and where, and which of the user’s tables it rests on', async () => {
    await renderPart(<Reports />, fakes(checked()));
    const recommendations = card('recommendations');
    expect(recommendations.getByText('Положение о системе работы, п. 7.2')).toBeInstanceOf(HTMLElement);
    expect(recommendations.getByText('Муниципальная программа, дорожная карта, строка 4 (1 раз в год)')).toBeInstanceOf(HTMLElement);
    expect(recommendations.getByText(/^Опирается на вашу таблицу «Каталог мер»/)).toBeInstanceOf(HTMLElement);
    expect(card('calendar').getByText('Нужен только список школ с любыми данными о них.')).toBeInstanceOf(HTMLElement);
  });

  it('says what a report lacks and makes the sheet for it at a press', async () => {
    const fake = fakes(checked());
    await renderPart(<Reports />, fake);
    const risks = card('risk-schools');
    expect(risks.getByText('Пока не собрать:')).toBeInstanceOf(HTMLElement);
    expect(risks.getAllByRole('listitem')[0]!.textContent).toContain('нет ни одной из таблиц: «Риски», «Рисковый профиль».');
    expect(risks.getByRole('button', { name: 'Собрать: Факторы риска → школы' }).getAttribute('aria-disabled')).toBe('true');
    expect(risks.queryByRole('checkbox')).toBeNull();
    await userEvent.click(risks.getByRole('button', { name: 'Создать лист «Риски»' }));
    expect(fake.created).toEqual([['risks']]);
  });

  it('says what a report will be the poorer for, and lets it be built', async () => {
    await renderPart(<Reports />, fakes(checked()));
    const list = card('support-list');
    expect(list.getByText('Соберётся, но не всё:')).toBeInstanceOf(HTMLElement);
    expect(list.getByText(/нет таблицы «Соцпаспорт»: не будет ИСБШ и перечня ШНСУ\./)).toBeInstanceOf(HTMLElement);
    expect(list.getByRole('button', { name: /^Собрать:/ }).getAttribute('aria-disabled')).toBeNull();
  });

  it('leads to a table that is there and empty, and tells which years are missing', async () => {
    const one = checkReport({ tables: inputNeeds, found: [SCHOOLS, foundTable({ years: [2021] }), foundTable({ table: 'socialPassport', name: 'Соцпаспорт', sheet: 'Паспорта', usedRows: 0 })] });
    const fake = fakes(checked(one));
    await renderPart(<Reports />, fake);
    expect(card('dynamics').getByText(/нужны данные за 2 учебных года \(«Результаты» или «Участники»\), а есть только за 2021\./)).toBeInstanceOf(HTMLElement);
    const list = card('support-list');
    expect(list.getByText(/таблица «Соцпаспорт» пока пустая: не будет ИСБШ/)).toBeInstanceOf(HTMLElement);
    await userEvent.click(list.getByRole('button', { name: 'Перейти к листу «Паспорта»' }));
    expect(fake.shown).toEqual([{ sheet: 'Паспорта', address: null }]);
  });

  it('tells when it was built, that it is out of date, and opens it under the name that it has', async () => {
    const check = checkReport({ tables: inputNeeds, generated: [generatedSheet({ id: 'note', name: 'Наша справка', fingerprint: 'as-was' })] });
    const fake = fakes(checked(check));
    await renderPart(<Reports />, fake);
    const note = card('note');
    expect(note.getByText(/Собран: 05\.11\.2021/)).toBeInstanceOf(HTMLElement);
    expect(note.getByText('устарел')).toBeInstanceOf(HTMLElement);
    expect(note.getByRole('button', { name: 'Собрать заново: Аналитическая справка' })).toBeInstanceOf(HTMLElement);
    await userEvent.click(note.getByRole('button', { name: 'Открыть лист: Наша справка' }));
    expect(fake.shown).toEqual([{ sheet: 'Наша справка', address: null }]);
  });

  it('sends to the data where the workbook as a whole cannot be computed', async () => {
    const session = await renderPart(<Reports />, fakes(checked(checkReport({ tables: inputNeeds, usable: false, unusable: { code: 'no-data-tables' }, year: null }))));
    await userEvent.click(screen.getByRole('button', { name: 'Открыть шаг «Данные»' }));
    expect(session.state().step).toBe('data');
    expect(screen.getByRole('button', { name: 'Собрать комплект' }).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('building', () => {
  it('asks for one report, tells what came of it and leads to it; the step stays open', async () => {
    const fake = building();
    const session = await renderPart(<Reports />, fake);
    act(() => session.dispatch({ type: 'stepped', step: 'reports' }));
    await userEvent.click(card('calendar').getByRole('button', { name: /^Собрать:/ }));
    expect(sheetsAsked(fake)).toEqual([['calendar']]);
    expect(session.state()).toMatchObject({ view: 'path', step: 'reports', notice: { kind: 'built', text: 'Собран 1 отчёт.', sheet: 'лист calendar' } });
    const result = within(screen.getByRole('region', { name: 'Что получилось' }));
    await userEvent.click(result.getByRole('button', { name: 'лист calendar' }));
    expect(fake.shown).toEqual([{ sheet: 'лист calendar', address: null }]);
    expect(card('calendar').getByText('Собран: только что')).toBeInstanceOf(HTMLElement);
  });

  it('asks for all that were ticked, in the order of the gallery, until they are unticked', async () => {
    const fake = building();
    await renderPart(<Reports />, fake);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Отметить: Календарь мониторингов' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Отметить: Сводка муниципалитета' }));
    expect(screen.getByText('Отмечено: 2 отчёта').getAttribute('role')).toBe('status');
    await userEvent.click(screen.getByRole('button', { name: 'Собрать отмеченные' }));
    expect(sheetsAsked(fake)).toEqual([['municipality', 'calendar']]);
    await userEvent.click(screen.getByRole('button', { name: 'Снять отметки' }));
    expect(screen.queryByRole('button', { name: 'Собрать отмеченные' })).toBeNull();
  });

  it('asks for the set for a meeting', async () => {
    const fake = building();
    await renderPart(<Reports />, fake);
    const set = within(screen.getByRole('region', { name: 'Комплект к заседанию' }));
    expect(set.getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(set.getByRole('button', { name: 'Собрать комплект' }));
    expect(sheetsAsked(fake)).toEqual([['municipality', 'support-list', 'recommendations', 'roadmap-progress', 'calendar', 'note']]);
    expect(screen.getByText('Собрано 6 отчётов.')).toBeInstanceOf(HTMLElement);
  });

  it('tells what was put into the user’s tables, in agreement, and where they are', async () => {
    const prepared = [
      { table: 'catalogue' as const, name: 'Каталог мер', made: true, rows: 41, more: 0 },
      { table: 'roadmap' as const, name: 'Наша карта', made: false, rows: 42, more: 3 },
    ];
    const fake = building(prepared);
    const session = await renderPart(<Reports />, fake);
    await userEvent.click(card('roadmap-progress').getByRole('button', { name: /^Собрать:/ }));
    const result = within(screen.getByRole('region', { name: 'Что получилось' }));
    expect(result.getByText(/Создан лист «Каталог мер», в нём 41 строка\./)).toBeInstanceOf(HTMLElement);
    expect(result.getByText(/На лист «Наша карта» добавлены 42 строки; ваши правки не тронуты\./)).toBeInstanceOf(HTMLElement);
    expect(session.state().notice).toMatchObject({ text: 'Собран 1 отчёт. Создан лист «Каталог мер», в нём 41 строка. На лист «Наша карта» добавлены 42 строки; ваши правки не тронуты. Ещё 3 строки добавит следующая сборка.' });
    await userEvent.click(result.getByRole('button', { name: 'Перейти к листу «Наша карта»' }));
    expect(fake.shown).toEqual([{ sheet: 'Наша карта', address: null }]);
  });

  it('says that nothing was added where the tables had it all, and nothing of tables where a report has none', async () => {
    await renderPart(<Reports />, building());
    await userEvent.click(card('calendar').getByRole('button', { name: /^Собрать:/ }));
    expect(screen.queryByText(/В ваши таблицы ничего не добавлено/)).toBeNull();
    await userEvent.click(card('recommendations').getByRole('button', { name: /^Собрать:/ }));
    expect(screen.getByText(/В ваши таблицы ничего не добавлено/)).toBeInstanceOf(HTMLElement);
  });

  it('names what was not built, with the reason', async () => {
    const session = await renderPart(<Reports />, building([], ['calendar']));
    await userEvent.click(card('calendar').getByRole('button', { name: /^Собрать:/ }));
    expect(screen.getByText('Ни один отчёт не собран.')).toBeInstanceOf(HTMLElement);
    expect(session.state().notice).toMatchObject({ text: 'Ни один отчёт не собран. «Календарь мониторингов» не собран: для него в книге нет данных.', sheet: null });
  });

  it('that fails leaves the last outcome and tells the failure', async () => {
    const fake = building();
    Object.assign(fake.useCases, { buildReports: async () => failed({ code: 'cell-editing', place: 'reading', sheet: null, detail: '' }) });
    const session = await renderPart(<Reports />, fake);
    await userEvent.click(card('calendar').getByRole('button', { name: /^Собрать:/ }));
    expect(session.state().failure?.of).toBe('reports');
    expect(screen.queryByRole('region', { name: 'Что получилось' })).toBeNull();
  });
});

describe('the user’s tables', () => {
  it('are named with their sheets and rows, or with what makes them', async () => {
    const check = checkReport({ tables: inputNeeds, found: [SCHOOLS, foundTable(), foundTable({ table: 'roadmap', name: 'Дорожная карта', sheet: 'Наша карта', rows: 42 })] });
    const fake = fakes(checked(check));
    await renderPart(<Reports />, fake);
    const tables = within(screen.getByRole('region', { name: 'Ваши таблицы для отчётов' }));
    expect(tables.getByText('42 строки')).toBeInstanceOf(HTMLElement);
    expect(tables.getAllByText(/появится, когда вы соберёте отчёт/)).toHaveLength(3);
    await userEvent.click(tables.getByRole('button', { name: 'Наша карта' }));
    expect(fake.shown).toEqual([{ sheet: 'Наша карта', address: null }]);
  });
});

describe('the whole gallery', () => {
  it('has each report once, under a heading', async () => {
    await renderPart(<Reports />, fakes(checked()));
    const cards = screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'));
    expect(new Set(cards).size).toBe(cards.length);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Комплект к заседанию',
      'К заседанию и отчёту',
      'О школах',
      'Меры и сроки',
      'Изменения по годам',
      'Файлы',
      'Ваши таблицы для отчётов',
      'Расчётные листы',
      'Перечни для письма',
    ]);
  });
});
