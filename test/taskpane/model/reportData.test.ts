import { REPORTS, type ReportId } from '../../../src/app/reports/catalogueOfReports';
import { canBuild, reportData } from '../../../src/taskpane/model/reportData';
import { checkReport, foundTable, TABLES } from '../reports';

const report = (id: ReportId) => REPORTS.find((one) => one.id === id)!;
const SCHOOLS = foundTable({ table: 'schools', name: 'Школы', sheet: 'Школы', years: [] });
const RISKS = foundTable({ table: 'risks', name: 'Риски', sheet: 'Риски', years: [2021] });

describe('what a report lacks', () => {
  it('is every table of which one would do, when none is there', () => {
    const data = reportData(report('risk-schools'), checkReport({ found: [SCHOOLS, foundTable()] }));
    expect(data.lacks).toEqual([{ kind: 'absent', tables: [{ id: 'risks', name: 'Риски' }, { id: 'riskProfile', name: 'Рисковый профиль' }] }]);
    expect(canBuild(data)).toBe(false);
  });

  it('is nothing when one of them is there', () => {
    const data = reportData(report('risk-schools'), checkReport({ found: [SCHOOLS, RISKS] }));
    expect(data.lacks).toEqual([]);
    expect(canBuild(data)).toBe(true);
  });

  it('is rows, when the table has none that can be used', () => {
    const data = reportData(report('risk-schools'), checkReport({ found: [SCHOOLS, { ...RISKS, sheet: 'Наши риски', usedRows: 0 }] }));
    expect(data.lacks).toEqual([{ kind: 'empty', tables: [{ id: 'risks', name: 'Риски' }], sheet: 'Наши риски' }]);
  });

  it('is years, over all places where the tables were found', () => {
    const of = (...years: readonly (readonly number[])[]) => reportData(report('dynamics'), checkReport({ found: [SCHOOLS, ...years.map((some) => foundTable({ years: some }))] })).lacks;
    expect(of([2021])).toMatchObject([{ kind: 'few-years', needed: 2, found: [2021], sheet: 'Результаты' }]);
    expect(of([2021], [2021])).toMatchObject([{ kind: 'few-years', found: [2021] }]);
    expect(of([2021], [2020])).toEqual([]);
  });

  it('does not count the years of a table without usable rows', () => {
    const { lacks } = reportData(report('dynamics'), checkReport({ found: [foundTable({ years: [2021] }), foundTable({ years: [2020], usedRows: 0 })] }));
    expect(lacks).toMatchObject([{ kind: 'few-years', found: [2021] }]);
  });

  it('is the workbook as a whole, when it cannot be computed', () => {
    const data = reportData(report('calendar'), checkReport({ usable: false, found: [] }));
    expect(data).toEqual({ lacks: [], poorer: [], unusable: true });
    expect(canBuild(data)).toBe(false);
  });
});

it('what makes a report say more does not keep it from being built', () => {
  const data = reportData(report('support-list'), checkReport({ found: [SCHOOLS, foundTable()], tables: TABLES }));
  expect(data.poorer.map(({ tables }) => tables.map(({ id }) => id))).toEqual([['socialPassport'], ['risks', 'riskProfile']]);
  expect(canBuild(data)).toBe(true);
});
