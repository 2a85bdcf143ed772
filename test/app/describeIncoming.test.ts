import { describeIncoming } from '../../src/app/describeIncoming';
import { textsFor } from '../../src/i18n';
import type { IncomingProblem, IncomingProblemData } from '../../src/inputs/incoming/incoming';

/** The type demands every code. */
const DATA: IncomingProblemData = {
  'not-a-workbook': {},
  'locked-file': {},
  'empty-file': {},
  'nothing-to-read': {},
  'form-version-old': { version: 1, current: 2 },
  'form-version-new': { version: 3, current: 2 },
  'form-mark-damaged': {},
  'form-empty': { school: 'Степновская СОШ' },
  'form-year-differs': { year: 2020, wanted: 2021 },
  'form-duplicate': { school: 'Степновская СОШ', other: 'ещё.xlsx' },
  'form-school-unknown': { school: 'Ивовая' },
  'form-school-differs': { marked: 'Степновская СОШ', written: 'Ивовая' },
  'form-sheet-renamed': { was: 'Соцпаспорт', now: 'Лист1' },
  'form-sheet-missing': { sheet: 'Соцпаспорт' },
  'form-column-missing': { sheet: 'Соцпаспорт', column: 'Ваш ответ' },
  'form-row-missing': { field: 'Обучающихся' },
  'field-unreadable': { field: 'Обучающихся', read: 'много' },
  'field-out-of-range': { field: '2.1', read: '7' },
  'part-above-whole': { part: 'СОП', whole: 'Обучающихся', partValue: 301, wholeValue: 300 },
  'row-school-unknown': { school: 'Ивовая', suggestion: 'Ивовая СОШ' },
  'answer-superseded': { school: 'Ивовая СОШ', last: 'B7' },
  'row-of-municipality': { indicator: 'МО-1.1' },
  'table-not-merged': { table: 'Списки', rows: 5 },
  'read-issue': { message: 'Столбец «ФИО» не читается.' },
};

const problems = Object.entries(DATA).map(([code, data]) => ({ code, severity: 'warning', data: data as unknown, place: { file: 'форма.xlsx', sheet: null, address: null } }) as IncomingProblem);

describe('what is wrong with what came', () => {
  it.each(['ru-RU', 'en-US'])('is told in a sentence that names what it is about (%s)', (locale) => {
    const texts = textsFor(locale);
    for (const problem of problems) {
      const sentence = describeIncoming(problem, texts);
      expect(sentence).toMatch(/^[А-ЯЁA-Z«“].{20,}\.$/);
      const named = Object.values(problem.data).filter((value): value is string => typeof value === 'string');
      for (const value of named) expect(sentence).toContain(value);
    }
  });

  it('has other words where nobody can be suggested, and where nothing was written', () => {
    const texts = textsFor('ru-RU');
    const place = { file: 'ответы.csv', sheet: '', address: 'B2' };
    expect(describeIncoming({ code: 'row-school-unknown', severity: 'error', data: { school: 'Ивовая', suggestion: null }, place }, texts)).not.toContain('Возможно');
    expect(describeIncoming({ code: 'form-school-unknown', severity: 'error', data: { school: '' }, place }, texts)).toContain('пустая ячейка');
  });
});
