import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { InsertedFormula } from '../../app/results';
import { Question } from '../components/Question';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { isBusy } from '../model/state';
import type { FunctionCard, Place } from '../model/useCases';

/** As much of a cell's content as a question can show. */
const LONGEST_SHOWN = 60;

const shortened = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
const named = ({ sheet, address }: Place): string => (address === null ? sheet : `${sheet}, ${address}`);

interface Props {
  readonly card: FunctionCard;
  readonly inputSheets: ReadonlySet<string>;
}

/** Puts the example into the selected cell; what stands there is shown, and replaced only when that is wanted. */
export const InsertFormula = ({ card, inputSheets }: Props) => {
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { functionList: words } = useTexts().pane;
  const button = useRef<HTMLButtonElement>(null);
  const [occupied, setOccupied] = useState<InsertedFormula | null>(null);
  const busy = isBusy(state);

  const take = (outcome: InsertedFormula | null): void => {
    if (outcome === null) return;
    if (!outcome.inserted) return setOccupied(outcome);
    session.dispatch({ type: 'noticed', notice: { kind: 'inserted', place: outcome.place } });
    if (inputSheets.has(outcome.place.sheet)) void session.check();
  };
  const insert = async (): Promise<void> => {
    take(await session.ask('insert', ({ insertFormula }) => insertFormula(card.example, false)));
  };
  const leave = (): void => {
    button.current?.focus();
    setOccupied(null);
  };
  /** The very cell that was asked about: the user may have selected another one meanwhile. */
  const replace = async ({ place }: InsertedFormula): Promise<void> => {
    leave();
    const there = await session.ask('insert', async ({ show }) => show(place).then((shown) => (shown.ok ? { ok: true as const, report: true } : shown)));
    if (there) take(await session.ask('insert', ({ insertFormula }) => insertFormula(card.example, true)));
  };
  return (
    <div className={part.tight}>
      <div>
        <Button ref={button} size="small" disabledFocusable={busy} aria-label={words.insertOf(card.name)} onClick={() => void insert()}>
          {words.insert}
        </Button>
      </div>
      {occupied && (
        <Question yes={words.replace} no={words.keep} waiting={busy} onYes={() => void replace(occupied)} onNo={leave}>
          {words.occupied(named(occupied.place), shortened(occupied.holds))}
        </Question>
      )}
    </div>
  );
};
