import * as fc from 'fast-check';
import { readInputs } from '../../../src/inputs/readInputs';
import { schoolNameKey } from '../../../src/inputs/schoolNames';
import { SCHOOLS_SHEET, workbook } from '../support';
import { layOut, layouts, results, type CleanResult } from './generatedLayouts';

interface Row {
  readonly school: string;
  readonly year: number;
  readonly procedure: string;
  readonly participants: number;
  readonly below: number;
}

const inOrder = (rows: readonly Row[]): readonly Row[] => [...rows].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

const clean = ({ school, year, procedure, marks }: CleanResult): Row => ({ school: schoolNameKey(school), year, procedure, participants: marks.reduce((all, one) => all + one, 0), below: marks[0] });

describe('«Результаты» on sheets of any layout', () => {
  it('are read back row by row, however they are laid out', () => {
    fc.assert(
      fc.property(results, layouts, (all, layout) => {
        const { reading } = readInputs(workbook(SCHOOLS_SHEET, ...layOut(all, layout)));
        const names = new Map(reading.input.schools.map(({ key, name }) => [key, schoolNameKey(name)]));
        const read = reading.input.results.map(({ school, year, procedure, participants, below }) => ({ school: names.get(school) ?? '', year, procedure, participants, below }));
        expect(inOrder(read)).toEqual(inOrder(all.map(clean)));
      }),
      { numRuns: 120 },
    );
  });
});
