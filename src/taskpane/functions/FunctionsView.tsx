import { useCallback, useEffect, useState } from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import { done } from '../../app/problem';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import type { FunctionCard } from '../model/useCases';
import { FunctionItem } from './FunctionItem';

type Loaded = readonly FunctionCard[] | 'failed' | null;

/** Why they could not be loaded is told by the pane's state; here they can be asked for again. */
const useFunctionCards = (): { readonly cards: Loaded; readonly load: () => void } => {
  const { ask } = useSession();
  const [cards, setCards] = useState<Loaded>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    void ask('functions', async ({ functionCards }) => done(await functionCards())).then((given) => {
      if (!left) setCards(given ?? 'failed');
    });
    return () => {
      left = true;
    };
  }, [ask, attempt]);
  const load = useCallback(() => {
    setCards(null);
    setAttempt((before) => before + 1);
  }, []);
  return { cards, load };
};

/** Every custom function: what it is for, what it takes, an example to copy or to put into the selected cell. */
export const FunctionsView = () => {
  const part = usePartStyles();
  const { functionList: words } = useTexts().pane;
  const { cards, load } = useFunctionCards();
  const { check } = usePaneState();
  const inputSheets = new Set(check?.found.map(({ sheet }) => sheet));
  return (
    <div className={`${part.part} ${part.view}`}>
      <div className={part.tight}>
        <h2 className={part.title}>{words.heading}</h2>
        <p className={part.text}>{words.intro}</p>
      </div>
      {cards === null && <Spinner size="small" label={words.loading} />}
      {cards === 'failed' && (
        <div>
          <Button onClick={load}>{words.retry}</Button>
        </div>
      )}
      {Array.isArray(cards) && (
        <ul className={part.list}>
          {(cards as readonly FunctionCard[]).map((card) => (
            <FunctionItem key={card.id} card={card} inputSheets={inputSheets} />
          ))}
        </ul>
      )}
    </div>
  );
};
