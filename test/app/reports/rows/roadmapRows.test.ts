import { roadmapRows } from '../../../../src/app/reports/rows/roadmapRows';
import type { RawValue } from '../../../../src/inputs/rawWorkbook';
import { readInputs } from '../../../../src/inputs/readInputs';
import { ROADMAP_TABLE, type RoadmapColumn } from '../../../../src/inputs/roadmap';
import { sheet, workbook } from '../../../inputs/support';
import { reportInput } from '../../../sheets/reportInput';

const COLUMNS = Object.keys(ROADMAP_TABLE.columns) as RoadmapColumn[];

describe('rows offered for «Дорожная карта»', () => {
  it.each(['2020-11-22', '2021-07-05', '2022-06-10', '2026-11-14'])('are read back as they were meant, on %s', (today) => {
    const input = reportInput({ today });
    const { proposal } = input.support.roadmap;
    const rows = roadmapRows(input);
    const { reading } = readInputs(
      workbook(
        sheet('Школы', [['Код', 'Школа'], ...input.assessment.schools.map(({ school }): readonly RawValue[] => [school.code ?? '', school.name])]),
        sheet('Дорожная карта', [COLUMNS.map((id) => ROADMAP_TABLE.columns[id].header), ...rows.map(({ cells }) => COLUMNS.map((id) => cells[id] ?? ''))]),
      ),
    );
    expect(reading.issues.filter(({ table }) => table === 'Дорожная карта')).toEqual([]);
    const names = new Map(reading.input.schools.map(({ key, name }) => [key, name]));
    const meant = new Map(input.assessment.schools.map(({ school }) => [school.key, school.name]));
    expect(
      reading.support.roadmap!.map(({ code, direction, text, kind, start, end, responsible, participants, document, school, factor, basis, progress }) => ({ code, direction, text, kind, start: start?.from, end: end?.to, responsible, participants, document, school: school && names.get(school), factor, basis, progress })),
    ).toEqual(
      proposal.rows.map(({ code, direction, text, kind, start, end, responsible, participants, document, school, factor, basis }) => ({ code, direction, text, kind, start, end, responsible, participants, document, school: school && meant.get(school), factor, basis, progress: null })),
    );
    expect(rows.length).toBeGreaterThan(11);
    for (const { code, cells } of rows) expect(cells.code).toBe(code);
  });
});
