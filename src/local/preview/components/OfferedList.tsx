import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';

interface Props {
  readonly items: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly onChoose: (item: string) => void;
  readonly onClose: () => void;
}

/** The list of a cell's data validation: arrows, Home, End and first letters move in it, Enter chooses, Escape closes. */
export const OfferedList = ({ items, current, label, onChoose, onClose }: Props) => {
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const [at, setAt] = useState(Math.max(0, items.indexOf(current)));
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  // In newer browsers scrolling returns a promise, which is nothing for an effect to return.
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const byLetter = (letter: string): number => {
    const order = [...items.keys()].map((offset) => (at + 1 + offset) % items.length);
    return order.find((index) => items[index]?.toLowerCase().startsWith(letter.toLowerCase())) ?? at;
  };

  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const to: Readonly<Record<string, number>> = { ArrowDown: Math.min(at + 1, items.length - 1), ArrowUp: Math.max(at - 1, 0), Home: 0, End: items.length - 1 };
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key === 'Enter') onChoose(items[at] ?? '');
    else if (to[event.key] !== undefined) setAt(to[event.key] ?? 0);
    else if (event.key.length === 1) setAt(byLetter(event.key));
    event.preventDefault();
  };

  return (
    <ul ref={list} className="offered" role="listbox" tabIndex={-1} aria-label={label} aria-activedescendant={`${id}-${at}`} onKeyDown={press} onBlur={onClose}>
      {items.map((item, index) => (
        <li key={item} id={`${id}-${index}`} role="option" aria-selected={index === at} onPointerDown={(event) => event.preventDefault()} onClick={() => onChoose(item)}>
          {item}
        </li>
      ))}
    </ul>
  );
};
