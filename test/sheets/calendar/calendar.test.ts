import { REGULATION_IDS } from '../../../src/engine/support/calendar/model';
import { DEFAULT_REPORT_SETTINGS, type CalendarSettings } from '../../../src/engine/support/settings';
import { DEFAULT_SETTINGS } from '../../../src/engine/settings';
import { textsFor } from '../../../src/i18n';
import { SETTINGS } from '../../../src/inputs/settingDeclarations';
import { calendarSheet } from '../../../src/sheets/calendar/calendar';
import { layoutSheet } from '../../../src/sheets/layout';
import type { TableBlock } from '../../../src/sheets/spec';
import { disagreements } from '../recalculate';
import { reportInput } from '../reportInput';

const ru = textsFor('ru');
const en = textsFor('en');

const input = (calendar: Partial<CalendarSettings> = {}, today = '2026-11-14') => reportInput({ settings: { reports: { ...DEFAULT_SETTINGS.reports, calendar: { ...DEFAULT_REPORT_SETTINGS.calendar, ...calendar } } }, today });
const spec = (calendar: Partial<CalendarSettings> = {}, today?: string, texts = ru) => calendarSheet(input(calendar, today), texts);
const tableOf = (id: string, ...of: Parameters<typeof spec>): TableBlock => spec(...of).blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;
const plain = (cell: TableBlock['rows'][number][number]): unknown => (typeof cell === 'object' && cell !== null ? cell.value : cell);
const wordsOf = (...of: Parameters<typeof spec>): string =>
  layoutSheet(spec(...of), 'plain')
    .contents.flat()
    .map((content) => (typeof content === 'object' && content !== null ? String(content.value) : String(content ?? '')))
    .join('\n');

describe('«Календарь мониторингов»', () => {
  it.each(['all-regulations' as const, ...REGULATION_IDS])('counts by month what its table of events holds, of %s', (regulation) => {
    for (const schoolYear of [null, 2023, 2024]) {
      const events = tableOf('events', { regulation, schoolYear });
      const matrix = tableOf('matrix', { regulation, schoolYear });
      const months = matrix.rows.slice(0, 12);
      expect(months.reduce((sum, row) => sum + Number(plain(row[2]!)), 0)).toBe(events.rows.length);
      expect(plain(matrix.rows[12]![2]!)).toBe(events.rows.length);
      for (const [column] of matrix.columns.slice(3).entries()) {
        expect(months.reduce((sum, row) => sum + Number(plain(row[3 + column]!)), 0)).toBe(plain(matrix.rows[12]![3 + column]!));
      }
      expect(disagreements(layoutSheet(spec({ regulation, schoolYear }), 'plain'))).toEqual([]);
      expect(disagreements(layoutSheet(spec({ regulation, schoolYear }), 'addin'))).toEqual([]);
    }
  });

  it('says how the term of the decisions for the new school year stands, and that those on cyclic risks are taken at once', () => {
    expect(wordsOf()).toContain('Решения по рискам нового учебного года — не позднее 30.06.2027; по цикличным рискам — сразу.');
    expect(wordsOf({ schoolYear: 2026 })).toContain('прошёл 30.06.2026');
  });

  it('tells the nearest deadline with the days that are left', () => {
    expect(wordsOf({}, '2026-11-29')).toContain('Ближайший срок — 30.11.2026 (через 1\u00a0день):');
    expect(wordsOf({}, '2026-11-30')).toContain('Ближайший срок — 30.11.2026 (сегодня):');
  });

  it('tells every contradiction with what the settings chose', () => {
    const shown = wordsOf({ schoolYear: 2023 });
    expect(shown).toContain('2021–2024: показанный учебный год входит в срок');
    expect(shown).toContain('4\u00a0раза в год: ноябрь, январь, март, июнь');
    const chosen = wordsOf({ schoolYear: 2024, programmeTerm: 'term-2020-2023', managementTimes: 'twice', networkMonth: 'june' });
    expect(chosen).toContain('2020–2023: показанный учебный год в срок не входит');
    expect(chosen).toContain('2\u00a0раза в год: декабрь, июнь');
    expect(chosen).toContain('вне срока муниципальной программы (2020–2023)');
  });

  it('names months and days as the documents do', () => {
    const shown = wordsOf({ schoolYear: 2023 });
    for (const span of ['декабрь 2022 – январь 2023', 'июнь–июль 2023', '04.04.2023', 'август–сентябрь 2023']) expect(shown).toContain(span);
  });

  it('names the settings as «Параметры» does', () => {
    const names = new Map(SETTINGS.map(({ id, name }) => [id as string, name]));
    for (const texts of [ru, en]) for (const [id, name] of Object.entries(texts.sheets.calendar.settingNames)) expect(names.get(`reports.calendar.${id}`)).toBe(name);
  });

  it('is complete in English', () => {
    expect(wordsOf({}, '2026-11-14', en)).not.toMatch(/undefined|NaN|\[object/);
  });
});
