import { evaluateIn } from './sheet';

const value = (formula: string, contents = {}): unknown => evaluateIn(contents, formula);

describe('operators', () => {
  it.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=2^-1', 0.5],
    ['=10%', 0.1],
    ['=200*10%+1', 21],
    ['=5-3-1', 1],
    ['=8/4/2', 1],
    ['="а"&1&TRUE', 'а1TRUE'],
    ['=1&2=12', false],
    ['=1+1=2', true],
    ['=0.1+0.2=0.3', true],
    ['="ABC"="abc"', true],
    ['="a"<"b"', true],
    ['=1<"a"', true],
    ['="z"<TRUE', true],
    ['="5"+1', 6],
    ['=TRUE+TRUE', 2],
    ['=1/3&""', '0.333333333333333'],
  ])('%s is %p, as in Excel', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });

  it('take an empty cell for 0 in arithmetic, for "" in texts, and for both in comparisons', () => {
    expect(value('=A1+1')).toBe(1);
    expect(value('="x"&A1')).toBe('x');
    expect(value('=AND(A1=0,A1="")')).toBe(true);
    expect(value('=A1')).toBe(0);
  });

  it('carry errors through as values', () => {
    expect(value('=1/0+1')).toEqual({ error: '#DIV/0!' });
    expect(value('="а"*1')).toEqual({ error: '#VALUE!' });
    expect(value('=A1&"x"', { A1: { error: '#N/A' } })).toEqual({ error: '#N/A' });
    expect(value('=IFERROR(1/0,"нет")')).toBe('нет');
  });

  it('go through ranges cell by cell inside SUMPRODUCT, logical values turned to numbers by *', () => {
    const cells = { A1: 1, A2: 2, A3: 3, B1: 'да', B2: 'нет', B3: 'да', C2: null };
    expect(value('=SUMPRODUCT((A1:A3>1)*(B1:B3="да"))', cells)).toBe(1);
    expect(value('=SUMPRODUCT(A1:A3*{1;10;100})', cells)).toBe(321);
    expect(value('=SUMPRODUCT(--(A1:A3+C1:C3>=2))', cells)).toBe(2);
    expect(value('=SUMPRODUCT(A1:A3,--(B1:B3="да"))', cells)).toBe(4);
  });
});

describe('references', () => {
  it('reach other sheets, whole columns and defined names', () => {
    expect(value('=SUM(A:A)', { A1: 1, A50: 2 })).toBe(3);
    expect(value('=SUM($A$1:B$2)', { A1: 1, B2: 2 })).toBe(3);
    expect(value("='Нет такого листа'!A1")).toEqual({ error: '#REF!' });
    expect(value('=НетТакогоИмени+1')).toEqual({ error: '#NAME?' });
  });

  it('are not confused with functions and words that look alike', () => {
    expect(value('=LOG10(5)')).toEqual({ error: '#NAME?' });
    expect(value('=true')).toBe(true);
  });
});

describe('what the calculator cannot read', () => {
  it.each(['=1+', '=SUM(1', '=Таблица1[Столбец]', '=A1 A2', '=)', '={1,2;3}', '="open'])('%s is #NAME?, never a number', (formula) => {
    expect(value(formula)).toEqual({ error: '#NAME?' });
  });

  it('an unknown function is #NAME?, a wrong number of arguments #VALUE!', () => {
    expect(value('=XLOOKUP(1,A1:A2,B1:B2)')).toEqual({ error: '#NAME?' });
    expect(value('=ABS(1,2)')).toEqual({ error: '#VALUE!' });
  });
});
