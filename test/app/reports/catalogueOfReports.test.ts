import { existsSync, readdirSync, statSync } from 'node:fs';
import { isSheetReport, MEETING_SET, REPORT_GROUPS, REPORTS, tablesOf } from '../../../src/app/reports/catalogueOfReports';
import { INPUT_TABLES } from '../../../src/inputs/inputTables';
import { REPORT_SHEET_IDS, SHEET_IDS } from '../../../src/sheets/spec';

const ids = REPORTS.map(({ id }) => id);

describe('the catalogue of reports', () => {
  it('has every sheet that is a report, and each report once', () => {
    expect(ids).toEqual(expect.arrayContaining([...REPORT_SHEET_IDS]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells sheets from files', () => {
    const sheets = SHEET_IDS.filter(isSheetReport);
    expect(REPORTS.filter(({ kind }) => kind === 'sheet').map(({ id }) => id).sort()).toEqual([...sheets].sort());
    expect(REPORTS.filter(({ kind }) => kind === 'file').map(({ group }) => group)).toEqual(['files', 'files', 'files']);
  });

  it('leaves no group empty', () => {
    for (const group of REPORT_GROUPS) expect(REPORTS.filter((report) => report.group === group)).not.toEqual([]);
  });

  it('asks for input tables that there are, and never twice for the same', () => {
    const tables = new Set(INPUT_TABLES.map(({ id }) => id));
    for (const { needs, sharpenedBy } of REPORTS) for (const { anyOf } of [...needs, ...sharpenedBy]) for (const table of anyOf) expect(tables).toContain(table);
    for (const { sharpenedBy } of REPORTS) expect(new Set(sharpenedBy.map(({ anyOf }) => anyOf.join())).size).toBe(sharpenedBy.length);
  });

  it('rests recommendations on the catalogue of measures, the roadmap’s course on the roadmap too, a file on nothing that it would change', () => {
    expect(tablesOf('recommendations')).toEqual(['catalogue']);
    expect(tablesOf('roadmap-progress')).toContain('roadmap');
    expect([tablesOf('calendar'), tablesOf('dynamics'), tablesOf('plain-copy'), tablesOf('note-document')]).toEqual([[], [], [], []]);
  });

  it('has a set for a meeting of reports that are sheets, of each kind of question one', () => {
    expect(MEETING_SET).toEqual(['municipality', 'support-list', 'recommendations', 'roadmap-progress', 'calendar', 'note']);
  });
});

describe('the pictures of reports', () => {
  it.each(ids)('%s has one of eight kilobytes at most', (id) => {
    const path = `assets/reports/${id}.png`;
    expect(existsSync(path)).toBe(true);
    expect(statSync(path).size).toBeLessThanOrEqual(8 * 1024);
  });

  it('are of reports alone', () => {
    expect(readdirSync('assets/reports').sort()).toEqual(ids.map((id) => `${id}.png`).sort());
  });
});
