import { registerFunctions, type FunctionWords } from '../../src/functions/register';
import { FUNCTION_DECLARATIONS } from '../../src/functions/declarations';
import { textsFor, type Texts } from '../../src/i18n';

type ExcelFunction = (...args: readonly unknown[]) => unknown;

class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const host = globalThis as { CustomFunctions?: unknown };

/** What Excel would call, by id. */
const associatedWith = (words: FunctionWords): ReadonlyMap<string, ExcelFunction> => {
  const associated = new Map<string, ExcelFunction>();
  host.CustomFunctions = {
    associate: (id: string, run: ExcelFunction) => associated.set(id, run),
    Error: CustomFunctionError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  registerFunctions(words);
  return associated;
};

afterAll(() => {
  delete host.CustomFunctions;
});

describe('functions as Excel gets them', () => {
  const associated = associatedWith({ now: () => textsFor('ru-RU'), load: () => Promise.reject(new Error('nobody asks')) });

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

describe('functions that are called before their words have come', () => {
  /** `come` brings the words. */
  const waiting = () => {
    let texts: Texts | null = null;
    let come: () => void = () => undefined;
    const coming = new Promise<Texts>((resolve) => {
      come = () => {
        texts = textsFor('en-US');
        resolve(texts);
      };
    });
    return { associated: associatedWith({ now: () => texts, load: () => coming }), come: () => come() };
  };

  it('answer when these are there, in their language, and at once from then on', async () => {
    const { associated, come } = waiting();
    const low = associated.get('LOWRESULT');
    const [right, wrong] = [low?.([[10]], [[3]], null), low?.([[10]], [[11]], null)];
    expect([right, wrong]).toEqual([expect.any(Promise), expect.any(Promise)]);
    come();
    expect(await right).toEqual([[true]]);
    await expect(wrong).rejects.toMatchObject({ code: '#VALUE!', message: 'Below the threshold (11) cannot exceed the participants (10)' });
    expect(low?.([[10]], [[3]], null)).toEqual([[true]]);
  });

  it('say #N/A where the words cannot be had, and ask again at the next call', async () => {
    let asked = 0;
    const associated = associatedWith({
      now: () => null,
      load: () => {
        asked += 1;
        return Promise.reject(new Error('no server'));
      },
    });
    for (const times of [1, 2]) {
      await expect(associated.get('LOWRESULT')?.([[10]], [[3]], null)).rejects.toMatchObject({ code: '#N/A' });
      expect(asked).toBe(times);
    }
  });
});
