import { useState, type FormEvent } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { newMinimumId, readScore } from '../model/minimumScores';
import { isBusy } from '../model/state';
import { useFieldStyles } from './fieldStyles';

const BLANK = { exam: '', year: '', score: '' };

/** A minimum of another exam, or of a year that is not in the table yet. */
export const AddMinimum = () => {
  const part = usePartStyles();
  const fields = useFieldStyles();
  const session = useSession();
  const state = usePaneState();
  const { minimums: words } = useTexts().pane.settings;
  const [typed, setTyped] = useState(BLANK);
  const [problem, setProblem] = useState<string | null>(null);
  const put = (field: keyof typeof BLANK, value: string): void => {
    setTyped({ ...typed, [field]: value });
    setProblem(null);
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const score = readScore(typed.score);
    if (typed.exam.trim() === '') return setProblem(words.noExam);
    if (score === null) return setProblem(words.notScore);
    const taken = await session.change('settings', ({ changeSetting }) => changeSetting(newMinimumId(typed.exam, typed.year), score));
    if (taken === false) setProblem(words.notUnderstood);
    if (taken) setTyped(BLANK);
  };
  return (
    <details>
      <summary className={part.small}>{words.add}</summary>
      <form className={part.tight} onSubmit={(event) => void add(event)}>
        <Field className={fields.field} label={words.exam} hint={words.examHint}>
          <Input className={fields.control} size="small" autoComplete="off" value={typed.exam} onChange={(_, { value }) => put('exam', value)} />
        </Field>
        <Field className={fields.field} label={words.year} hint={words.yearHint}>
          <Input className={fields.control} size="small" inputMode="numeric" autoComplete="off" value={typed.year} onChange={(_, { value }) => put('year', value)} />
        </Field>
        <Field className={fields.field} label={words.score} validationState={problem ? 'error' : 'none'} validationMessage={problem ?? undefined}>
          <Input className={fields.control} size="small" inputMode="decimal" autoComplete="off" value={typed.score} onChange={(_, { value }) => put('score', value)} />
        </Field>
        <div>
          <Button type="submit" size="small" disabledFocusable={isBusy(state)}>
            {words.addButton}
          </Button>
        </div>
      </form>
    </details>
  );
};
