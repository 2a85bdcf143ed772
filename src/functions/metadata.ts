/** The custom functions metadata that Excel reads, made from the declarations in one language. */
import type { PaneTexts } from '../i18n/texts';
import { FUNCTION_DECLARATIONS, type ArgumentShape } from './declarations';

export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any';
      readonly dimensionality: 'scalar' | 'matrix';
      readonly optional?: true;
    }[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  }[];
}

type Declaration = (typeof FUNCTION_DECLARATIONS)[number];

/** The texts that the declarations need: a missing one does not compile. */
type Described = {
  readonly [D in Declaration as D['id']]: {
    readonly description: string;
    readonly parameters: { readonly [P in D['parameters'][number] as P['id']]: { readonly name: string; readonly description: string } };
  };
};

type ParameterTexts = Readonly<Record<string, { readonly name: string; readonly description: string }>>;

const dimensionality = (shape: ArgumentShape): 'scalar' | 'matrix' => (shape === 'one' ? 'scalar' : 'matrix');

/**
 * Every parameter is of the type `any`: with a narrower one Excel would refuse a wrong argument before the function
 * could say in words what is wrong. Errors and data types are let in for the same reason: in a column they spoil
 * their own row alone.
 */
export const functionsMetadata = (texts: PaneTexts): FunctionsMetadata => {
  const described: Described = texts.functions.described;
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: FUNCTION_DECLARATIONS.map((declaration) => {
      const { id } = declaration;
      const words: ParameterTexts = described[id].parameters;
      return {
        id,
        name: id,
        description: described[id].description,
        parameters: declaration.parameters.map((parameter) => ({
          name: words[parameter.id]!.name,
          description: words[parameter.id]!.description,
          type: 'any' as const,
          dimensionality: dimensionality(parameter.shape),
          ...('optional' in parameter ? { optional: true as const } : {}),
        })),
        result: { type: 'any', dimensionality: 'matrix' },
      };
    }),
  };
};
