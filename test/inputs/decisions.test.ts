import fc from 'fast-check';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import type { DecisionRow } from '../../src/engine/support/model';
import { brief, read, sheet } from './support';

const HEADER = ['Код решения', 'Решение', 'Учебный год', 'Школа', 'Основание', 'Вид риска', 'Характер решения', 'Мера', 'Дата решения', 'Срок', 'Выполнение', 'Дата выполнения', 'Ответственный', 'Документ', 'Показатель'];
type Cells = Readonly<Record<string, RawValue>>;
const row = (cells: Cells): readonly RawValue[] => HEADER.map((header) => cells[header] ?? '');
const reading = (...rows: readonly Cells[]) => read(sheet('Управленческие решения', [HEADER, ...rows.map(row)]));
const decisionsOf = (...rows: readonly Cells[]): readonly DecisionRow[] => reading(...rows).support.decisions!;
const only = (cells: Cells): DecisionRow => decisionsOf({ Решение: 'Восполнить вакансии', 'Учебный год': '2020/2021', ...cells })[0]!;

describe('«Управленческие решения»', () => {
  it('reads a decision with its measure, school, terms and indicator', () => {
    const told = reading({
      'Код решения': 'Р-1',
      Решение: 'Восполнить вакансии',
      'Учебный год': '2020/2021',
      Школа: 'МБОУ «Степновская СОШ»',
      Основание: 'Фактор 2',
      'Вид риска': 'кадры',
      'Характер решения': 'стратегическое',
      Мера: 'Заявка на «Земского учителя»',
      'Дата решения': '15.05.2021',
      Срок: '30.06.2021',
      Выполнение: 'выполнено',
      'Дата выполнения': '01.09.2021',
      Ответственный: 'Директор',
      Документ: 'Приказ № 5',
      Показатель: 'Фактор 2',
    });
    expect(brief(told)).toEqual([]);
    expect(told.support.decisions).toEqual([
      {
        code: 'Р-1',
        text: 'Восполнить вакансии',
        measure: 'Заявка на «Земского учителя»',
        basis: 'risk-2',
        riskKind: 'staff',
        nature: 'strategic',
        school: '101',
        schoolText: 'МБОУ «Степновская СОШ»',
        year: 2021,
        taken: { text: '15.05.2021', from: '2021-05-15', to: '2021-05-15' },
        due: { text: '30.06.2021', from: '2021-06-30', to: '2021-06-30' },
        progress: 1,
        done: { text: '01.09.2021', from: '2021-09-01', to: '2021-09-01' },
        responsible: 'Директор',
        document: 'Приказ № 5',
        indicator: 'Фактор 2',
        effectIn: { kind: 'risk-factor', factor: 2 },
        origin: { sheet: 'Управленческие решения', address: 'B2' },
      },
    ]);
    expect(told.found.find(({ table }) => table === 'decisions')).toMatchObject({ rows: 1, usedRows: 1, years: [] });
  });

  it('is not there in a workbook without such a sheet', () => {
    expect(read().support.decisions).toBeNull();
  });

  it.each<[RawValue, DecisionRow['effectIn']]>([
    ['', { kind: 'pooled' }],
    ['все', { kind: 'pooled' }],
    ['Доля ниже порога', { kind: 'pooled' }],
    ['исбш', { kind: 'isbsh' }],
    ['Фактор 10', { kind: 'risk-factor', factor: 10 }],
    ['2. Кадры', { kind: 'risk-factor', factor: 2 }],
    [3, { kind: 'risk-factor', factor: 3 }],
    ['ВПР, 5 кл., математика', { kind: 'procedure', procedure: 'ВПР математика 5' }],
    ['ЕГЭ (профиль)', { kind: 'procedure', procedure: 'ЕГЭ математика профильная' }],
    ['КДР-4', { kind: 'procedure', procedure: 'КДР4' }],
  ])('looks for the effect of «%s» in its place', (cell, effectIn) => {
    expect(only({ Показатель: cell }).effectIn).toEqual(effectIn);
  });

  it('says what is no indicator, and takes none instead', () => {
    const told = reading({ Решение: 'Решение', 'Учебный год': 2021, Показатель: 'посещаемость' });
    expect(brief(told)).toEqual(['O2 decision-indicator-unknown warning']);
    expect(told.support.decisions![0]).toMatchObject({ indicator: 'посещаемость', effectIn: null });
  });

  it('finds a school by its code, too, where its name does not tell', () => {
    expect(only({ Школа: 102 })).toMatchObject({ school: '102', schoolText: '102' });
  });

  it('keeps a decision for a school that is not listed, and says so at its cell', () => {
    const told = reading({ Решение: 'Решение', 'Учебный год': 2021, Школа: 'Заречная СОШ' });
    expect(brief(told)).toEqual(['D2 school-unknown warning']);
    expect(told.support.decisions![0]).toMatchObject({ school: null, schoolText: 'Заречная СОШ' });
  });

  it('says which words it does not know, with those to choose from, and lets grounds be in the user’s own words', () => {
    const told = reading({ Решение: 'Решение', 'Учебный год': 2021, 'Вид риска': 'погода', 'Характер решения': 'срочное', Основание: 'Протокол совета' });
    expect(brief(told)).toEqual(['F2 choice-unknown warning', 'G2 choice-unknown warning']);
    expect(told.support.decisions![0]).toMatchObject({ basis: null, riskKind: null, nature: null });
  });

  it('takes the first of several grounds', () => {
    expect(only({ Основание: 'Решение совета; Снижение результатов; Фактор 2' }).basis).toBe('decline');
  });

  it('takes the school year from the day of the decision where no year is said, and misses neither', () => {
    const told = reading({ Решение: 'Решение', 'Дата решения': '10.09.2021' }, { Решение: 'Решение' });
    expect(told.support.decisions!.map(({ year }) => year)).toEqual([2022, null]);
    expect(brief(told)).toEqual(['C3 value-missing warning']);
  });

  it('places terms without a year in the school year of the decision', () => {
    const told = reading({ Решение: 'Решение', 'Учебный год': 2021, Срок: 'сентябрь–декабрь' }, { Решение: 'Решение', 'Учебный год': 2021, Срок: 'март' }, { Решение: 'Решение', 'Учебный год': 2021, Срок: 'после педсовета' });
    expect(told.support.decisions!.map(({ due }) => [due!.from, due!.to])).toEqual([
      ['2020-09-01', '2020-12-31'],
      ['2021-03-01', '2021-03-31'],
      [null, null],
    ]);
    expect(brief(told)).toEqual(['J2 term-year-assumed note', 'J4 term-unreadable warning']);
  });

  it('leaves out a row without the decision itself', () => {
    const told = reading({ Школа: 'Степновская СОШ', 'Учебный год': 2021 });
    expect(told.support.decisions).toEqual([]);
    expect(brief(told)).toEqual(['B2 value-missing error']);
  });

  it('never stops at a cell, whatever it holds', () => {
    const anyCell: fc.Arbitrary<RawValue> = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom('#N/A', '#REF!', 'сентябрь', '1.5', 'СОШ', '50 %', 'Фактор 2'));
    fc.assert(
      fc.property(fc.array(fc.tuple(...HEADER.map(() => anyCell)), { maxLength: 5 }), (rows) => {
        const { support } = read(sheet('Управленческие решения', [HEADER, ...rows]));
        for (const { text, progress } of support.decisions ?? []) {
          expect(text).not.toBe('');
          expect(progress === null || (progress >= 0 && progress <= 1)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
