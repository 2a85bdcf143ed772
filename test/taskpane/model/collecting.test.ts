import { cellsInOrder, collectedFrom, keyParts, schoolsBy, yearOfCell } from '../../../src/taskpane/model/collecting';
import { comparedCell, comparison, notAWorkbook, readFile } from '../comparisons';

const names = (wanted: 'forms' | 'years') => Object.fromEntries([...schoolsBy(collectedFrom(comparison(), wanted))].map(([filter, schools]) => [filter, schools.map(({ school }) => school.key)]));

describe('what came from schools', () => {
  it('stands as: nothing wrong, something wrong or missing, nothing at all', () => {
    expect(collectedFrom(comparison(), 'forms').schools.map(({ school, status }) => [school.key, status])).toEqual([
      ['а', 'clean'],
      ['б', 'remarks'],
      ['в', 'absent'],
    ]);
  });

  it('is remarked on where something asked is missing, though the file itself is right', () => {
    const [school] = collectedFrom(comparison({ schools: [{ key: 'а', name: 'школа а', files: ['Форма а.xlsx'], cells: [], missing: [{ table: 'socialPassport', header: 'На учёте' }] }] }), 'forms').schools;
    expect(school?.status).toBe('remarks');
  });

  it('is clean with a mere note', () => {
    const note = { ...notAWorkbook('Форма а.xlsx'), severity: 'note' as const };
    const [school] = collectedFrom(comparison({ files: [readFile({ problems: [note] })] }), 'forms').schools;
    expect(school).toMatchObject({ status: 'clean', problems: [note] });
  });

  it('is filtered by how it stands; of an earlier workbook only the schools that it speaks of are listed', () => {
    expect(names('forms')).toEqual({ all: ['а', 'б', 'в'], clean: ['а'], remarks: ['б'], absent: ['в'], differs: ['а'] });
    expect(names('years')).toEqual({ all: ['а', 'б'], new: ['а', 'б'], differs: ['а'] });
  });

  it('asks nothing of an earlier workbook', () => {
    const { schools } = collectedFrom(comparison({ files: [readFile({ file: 'Форма б.xlsx', kind: 'workbook' })] }), 'years');
    expect(schools[1]).toMatchObject({ status: 'clean', missing: [] });
  });

  it('counts what several files say alike once', () => {
    const cells = ['1', '2', '3'].map((id, at) => comparedCell({ id, becomes: at === 2 ? 11 : 10, rivals: at === 2 ? ['1', '2'] : ['3'] }));
    const { schools, cells: all } = collectedFrom(comparison({ schools: [{ key: 'а', name: 'школа а', files: ['Форма а.xlsx'], cells, missing: [] }] }), 'forms');
    expect(schools[0]?.cells.map(({ id }) => id)).toEqual(['1', '3']);
    expect([...all.keys()]).toEqual(['1', '3']);
  });

  it('counts cells by what they bring', () => {
    const { counts, schools } = collectedFrom(comparison(), 'forms');
    expect(counts).toEqual({ new: 2, same: 1, differs: 1 });
    expect(schools.map((school) => school.counts.new)).toEqual([1, 1, 0]);
  });
});

describe('files', () => {
  it('that are one school’s form are remarked on there, all others by themselves', () => {
    const { schools, remarked } = collectedFrom(comparison(), 'forms');
    expect(schools[1]?.problems.map(({ code }) => code)).toEqual(['field-unreadable']);
    expect(remarked.map(({ file }) => file)).toEqual(['Отчёт.docx']);
  });

  it('that many schools share, and forms of a school that is not in the list, are remarked on by themselves', () => {
    const shared = readFile({ file: 'Анкета.csv', kind: 'questionnaire', schools: ['а', 'б'], problems: [notAWorkbook('Анкета.csv')] });
    const foreign = readFile({ file: 'Чужая.xlsx', schools: ['х'], problems: [notAWorkbook('Чужая.xlsx')] });
    expect(collectedFrom(comparison({ files: [shared, foreign, readFile({ file: 'Форма в.xlsx' })] }), 'forms').remarked).toEqual([shared, foreign]);
  });
});

describe('cells', () => {
  it('are grouped by table and year, the newest year first', () => {
    const cells = [
      comparedCell({ id: '1', key: { year: '2018/2019' } }),
      comparedCell({ id: '2', key: { year: '2019/2020' } }),
      comparedCell({ id: '3', table: 'risks', key: { year: '2018/2019', parameter: '2.1' } }),
      comparedCell({ id: '4', key: { year: '2018/2019' }, column: 'pupils' }),
    ];
    const { tableYears } = collectedFrom(comparison({ schools: [{ key: 'а', name: 'школа а', files: ['1'], cells, missing: [] }] }), 'forms');
    expect(tableYears.map(({ table, year, cells: own }) => [table, year, own.map(({ id }) => id)])).toEqual([
      ['socialPassport', 2020, ['2']],
      ['socialPassport', 2019, ['1', '4']],
      ['risks', 2019, ['3']],
    ]);
  });

  it('of a school stand in the order in which they want a decision', () => {
    const [group] = cellsInOrder({ cells: [comparedCell({ id: 's', kind: 'same' }), comparedCell({ id: 'n' }), comparedCell({ id: 'd', kind: 'differs' })] });
    expect(group?.cells.map(({ id }) => id)).toEqual(['d', 'n', 's']);
  });

  it('know their year, and what else tells them apart', () => {
    expect(yearOfCell({ key: { year: '2020/2021', parameter: '2.1' } })).toBe(2021);
    expect(yearOfCell({ key: { year: '2021' } })).toBe(2021);
    expect(yearOfCell({ key: {} })).toBeNull();
    expect(keyParts({ key: { year: '2020/2021', parameter: '2.1' } })).toEqual([['parameter', '2.1']]);
  });
});
