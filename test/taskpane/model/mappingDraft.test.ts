import type { MappingProposal } from '../../../src/app/results';
import { columnsTwice, missingColumns, withColumn } from '../../../src/taskpane/model/mappingDraft';

const proposal: MappingProposal = {
  guess: { table: 'results', sheet: 'Лист1', headerRow: 0, columns: { school: 0, year: 1 } },
  columns: [
    { id: 'school', header: 'Школа', required: true },
    { id: 'year', header: 'Учебный год', required: true },
    { id: 'procedure', header: 'Процедура', required: true },
    { id: 'share', header: 'Доля', required: true },
    { id: 'average', header: 'Средний балл', required: false },
  ],
  headers: [
    { column: 0, letters: 'A', text: 'Наименование' },
    { column: 1, letters: 'B', text: 'Год' },
    { column: 2, letters: 'C', text: 'Работа' },
  ],
  preview: [],
  missing: ['procedure'],
};

describe('a mapping in the making', () => {
  it('lacks what the guess lacks until it is chosen', () => {
    expect(missingColumns(proposal, proposal.guess.columns)).toEqual(['Процедура']);
    expect(missingColumns(proposal, withColumn(proposal.guess.columns, 'procedure', 2))).toEqual([]);
  });

  it('lacks a required column that was taken away, but not one that the guess does without', () => {
    expect(missingColumns(proposal, withColumn(proposal.guess.columns, 'year', null))).toEqual(['Учебный год', 'Процедура']);
  });

  it('tells a column that was chosen twice', () => {
    expect(columnsTwice(proposal, { school: 0, year: 1, procedure: 1 })).toEqual(['B']);
    expect(columnsTwice(proposal, { school: 0, year: 1, procedure: 2 })).toEqual([]);
  });
});
