/** What collecting brings, as the use cases give it: three schools, of which one has sent a form, one a bad one, one nothing. */
import type { ComparedCell, ComparedSchool, Comparison, IncomingProblem, ReadFile } from '../../src/app/results';

export const comparedCell = (over: Partial<ComparedCell> = {}): ComparedCell => {
  const { school = 'а', column = 'singleParent' } = over;
  return {
    id: `Форма ${school}.xlsx socialPassport ${school} ${column}`,
    rivals: [],
    kind: 'new',
    table: 'socialPassport',
    school,
    key: { year: '2020/2021' },
    column,
    header: 'Неполные семьи',
    was: null,
    becomes: 15,
    from: { file: `Форма ${school}.xlsx`, sheet: 'Соцпаспорт', address: 'C5' },
    by: 'Иванова',
    at: '2021-10-01T09:00:00.000Z',
    to: null,
    readOnly: false,
    ...over,
  };
};

export const readFile = (over: Partial<ReadFile> = {}): ReadFile => ({
  file: 'Форма а.xlsx',
  kind: 'form',
  schools: ['а'],
  years: [2021],
  rows: [],
  problems: [],
  by: 'Иванова',
  at: '2021-10-01T09:00:00.000Z',
  ...over,
});

export const notAWorkbook = (file: string): IncomingProblem => ({ code: 'not-a-workbook', severity: 'error', data: {}, place: { file, sheet: null, address: null } });

export const unreadable = (file: string): IncomingProblem => ({
  code: 'field-unreadable',
  severity: 'error',
  data: { field: 'Обучающихся', read: 'много' },
  place: { file, sheet: 'Соцпаспорт', address: 'C4' },
});

const school = (key: string, over: Partial<ComparedSchool> = {}): ComparedSchool => ({ key, name: `школа ${key}`, files: [], cells: [], missing: [], ...over });

const COLUMNS = [
  { column: 'pupils', header: 'Обучающихся', kind: 'differs', was: 300, becomes: 310, to: { sheet: 'Соцпаспорт', address: 'C5' } },
  { column: 'singleParent', header: 'Неполные семьи', kind: 'new', becomes: 15 },
  { column: 'onRegister', header: 'На учёте', kind: 'same', was: 4, becomes: 4, to: { sheet: 'Соцпаспорт', address: 'E5' } },
] as const;

export const comparison = (over: Partial<Comparison> = {}): Comparison => ({
  year: 2021,
  files: [readFile(), readFile({ file: 'Форма б.xlsx', schools: ['б'], problems: [unreadable('Форма б.xlsx')] }), readFile({ file: 'Отчёт.docx', kind: null, schools: [], years: [], problems: [notAWorkbook('Отчёт.docx')], by: null, at: null })],
  schools: [
    school('а', { files: ['Форма а.xlsx'], cells: COLUMNS.map((column) => comparedCell(column)) }),
    school('б', { files: ['Форма б.xlsx'], cells: [comparedCell({ school: 'б', column: 'singleParent' })], missing: [{ table: 'socialPassport', header: 'Обучающихся' }] }),
    school('в'),
  ],
  ...over,
});

/** Two files say different things of one cell. */
export const rivals = (): Comparison => {
  const [first, second] = ['1.xlsx', '2.xlsx'].map((file, at) => comparedCell({ id: file, rivals: [at === 0 ? '2.xlsx' : '1.xlsx'], becomes: 10 + at, from: { file, sheet: 'Соцпаспорт', address: 'C5' } }));
  return comparison({ files: [readFile({ file: '1.xlsx' }), readFile({ file: '2.xlsx' })], schools: [school('а', { files: ['1.xlsx', '2.xlsx'], cells: [first!, second!] })] });
};
