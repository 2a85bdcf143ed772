import { useEffect, useRef, type KeyboardEvent } from 'react';

/** How a person left the field. */
export type Leaving = 'up' | 'down' | 'left' | 'right' | 'cancel';

interface Props {
  readonly text: string;
  /** Nothing of the content was there before: arrows leave the field, too. */
  readonly over: boolean;
  readonly label: string;
  readonly title: string;
  /** It takes the focus, with the caret at the end. */
  readonly focused: boolean;
  readonly className: string;
  readonly onChange: (text: string) => void;
  readonly onLeave: (how: Leaving) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

const ARROWS: Readonly<Record<string, Leaving>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

const leavingBy = ({ key, shiftKey }: KeyboardEvent, over: boolean): Leaving | null => {
  if (key === 'Escape') return 'cancel';
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return over ? (ARROWS[key] ?? null) : null;
};

/** A field of one entry, in the cell or in the formula bar: Enter, Tab and Escape end it, Alt and Enter breaks the line. */
export const EntryField = ({ text, over, label, title, focused, className, onChange, onLeave, onFocus, onBlur }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!focused || !field.current || document.activeElement === field.current) return;
    field.current.focus({ preventScroll: true });
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [focused]);

  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.key === 'Enter' && event.altKey) {
      const { selectionStart, selectionEnd } = event.currentTarget;
      event.preventDefault();
      return onChange(`${text.slice(0, selectionStart)}\n${text.slice(selectionEnd)}`);
    }
    const leaving = leavingBy(event, over);
    if (!leaving) return;
    event.preventDefault();
    onLeave(leaving);
  };

  return (
    <textarea
      ref={field}
      className={className}
      rows={1}
      spellCheck={false}
      aria-label={label}
      title={title}
      value={text}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onKeyDown={press}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
};
