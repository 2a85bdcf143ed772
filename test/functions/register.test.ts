import { registerFunctions } from '../../src/functions/register';
import { FUNCTION_DECLARATIONS } from '../../src/functions/declarations';
import { textsFor } from '../../src/i18n';

type ExcelFunction = (...args: readonly unknown[]) => unknown;

class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

describe('functions as Excel gets them', () => {
  const associated = new Map<string, ExcelFunction>();
  const host = globalThis as { CustomFunctions?: unknown };

  beforeAll(() => {
    host.CustomFunctions = {
      associate: (id: string, run: ExcelFunction) => associated.set(id, run),
      Error: CustomFunctionError,
      ErrorCode: { invalidValue: '#VALUE!' },
    };
    registerFunctions(() => textsFor('ru-RU'));
  });

  afterAll(() => {
    delete host.CustomFunctions;
  });

  it('are all associated by their ids', () => {
    expect([...associated.keys()]).toEqual(FUNCTION_DECLARATIONS.map(({ id }) => id));
  });

  it('pass over the object about the call that Excel adds after the parameters', () => {
    expect(associated.get('LOWRESULT')?.([[10]], [[3]], null, { address: 'Лист1!A1' })).toEqual([[true]]);
  });

  it('throw #VALUE! with the sentence when the whole call is wrong', () => {
    expect(() => associated.get('LOWRESULT')?.([[10]], [[11]], null)).toThrow(expect.objectContaining({ code: '#VALUE!', message: 'Ниже порога (11) не может быть больше, чем участников (10)' }) as Error);
  });

  it('put the error into the cell of a column when one row is wrong', () => {
    expect(associated.get('LOWRESULT')?.([[10], [10]], [[3], [11]], null)).toEqual([[true], [expect.any(CustomFunctionError)]]);
  });
});
