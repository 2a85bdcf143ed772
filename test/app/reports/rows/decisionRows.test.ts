import { decisionRows } from '../../../../src/app/reports/rows/decisionRows';
import { readInputs } from '../../../../src/inputs/readInputs';
import { DECISIONS_TABLE, type DecisionColumn } from '../../../../src/inputs/decisions';
import type { RawValue } from '../../../../src/inputs/rawWorkbook';
import { sheet, workbook } from '../../../inputs/support';
import { reportInput } from '../../../sheets/reportInput';

const COLUMNS = Object.keys(DECISIONS_TABLE.columns) as DecisionColumn[];

const readBack = (rows: ReturnType<typeof decisionRows>, schools: ReturnType<typeof reportInput>['assessment']['schools']) =>
  readInputs(
    workbook(
      sheet('Школы', [['Код', 'Школа'], ...schools.map(({ school }): readonly RawValue[] => [school.code ?? '', school.name])]),
      sheet('Управленческие решения', [COLUMNS.map((id) => DECISIONS_TABLE.columns[id].header), ...rows.map(({ cells }) => COLUMNS.map((id) => cells[id] ?? ''))]),
    ),
  ).reading;

describe('drafts offered for «Управленческие решения»', () => {
  it('have codes of their own, which stand in their code column and stay the same on another day', () => {
    const rows = decisionRows(reportInput());
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    for (const { code, cells } of rows) expect(cells.code).toBe(code);
    expect(decisionRows(reportInput({ today: '2021-03-01' })).map(({ code }) => code)).toEqual(rows.map(({ code }) => code));
  });

  it.each(['2021-03-01', '2026-11-14'])('are read back as they were meant, on %s', (today) => {
    const input = reportInput({ today });
    const rows = decisionRows(input);
    const reading = readBack(rows, input.assessment.schools);
    expect(reading.issues.filter(({ table }) => table === 'Управленческие решения')).toEqual([]);
    const decisions = reading.support.decisions!;
    expect(decisions.map(({ code }) => code)).toEqual(rows.map(({ code }) => code));
    for (const { school, riskKind, nature, basis, year, effectIn, due } of decisions) {
      expect([school, riskKind, nature, basis, effectIn]).not.toContain(null);
      expect(year).toBe(today < '2021-07-01' ? 2021 : 2027);
      expect(due!.to).toBe(due!.text === 'сразу' ? null : '2021-06-30');
    }
  });

  it('are for schools of the list for support alone', () => {
    const input = reportInput();
    const listed = new Set(input.assessment.schools.filter(({ groups }) => groups.length > 0).flatMap(({ school }) => [school.name, school.code]));
    for (const { cells } of decisionRows(input)) expect(listed.has(String(cells.school))).toBe(true);
  });
});
