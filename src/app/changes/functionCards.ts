/**
 * The worksheet functions as the pane shows them.
 *
 * Data flow: functions/declarations (names, parameters) + the functions' texts + one example each → cards.
 * The declarations are those that Excel and the checks of arguments work by: a card cannot say anything else.
 */
import { FUNCTION_DECLARATIONS, NAMESPACE, type FunctionDeclaration, type FunctionId, type ParameterDeclaration } from '../../functions/declarations';
import type { PaneTexts } from '../../i18n/texts';
import type { FunctionCard } from '../results';
import { FUNCTION_EXAMPLES } from './functionExamples';

type Words = Readonly<Record<string, { readonly name: string; readonly description: string }>>;

const parameterCard = ({ id, optional }: ParameterDeclaration, words: Words): FunctionCard['parameters'][number] => ({
  name: words[id]?.name ?? id,
  description: words[id]?.description ?? '',
  optional: optional === true,
});

const resultOf = (id: FunctionId, texts: PaneTexts): string => {
  const { gives } = FUNCTION_EXAMPLES[id];
  if (typeof gives === 'function') return gives(texts);
  return typeof gives === 'string' ? gives : texts.functions.inCell(gives);
};

const cardOf = ({ id, parameters }: FunctionDeclaration & { readonly id: FunctionId }, texts: PaneTexts): FunctionCard => {
  const { description, parameters: words } = texts.functions.described[id];
  const { given } = FUNCTION_EXAMPLES[id];
  const name = `${NAMESPACE}.${id}`;
  return {
    id,
    name,
    description,
    parameters: parameters.map((parameter) => parameterCard(parameter, words)),
    example: `=${name}(${given})`,
    exampleResult: resultOf(id, texts),
  };
};

export const functionCards = (texts: PaneTexts): readonly FunctionCard[] => FUNCTION_DECLARATIONS.map((declaration) => cardOf(declaration, texts));
