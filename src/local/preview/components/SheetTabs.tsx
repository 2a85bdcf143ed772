import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { HostSheet } from '../../../files/workbook/model';
import type { AllTexts } from '../../../i18n/texts';

interface Props {
  readonly sheets: readonly HostSheet[];
  readonly active: string;
  readonly onActivate: (name: string) => void;
  readonly words: AllTexts['preview'];
}

/** Excel's sheet tabs below the grid; arrow keys go from one to the next. */
export const SheetTabs = ({ sheets, active, onActivate, words }: Props) => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = sheets.findIndex(({ id }) => id === active) + step;
    const next = sheets[at];
    if (step === 0 || !next) return;
    onActivate(next.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={words.sheets} onKeyDown={press}>
      {sheets.map(({ id, name, tabColor }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === active}
          tabIndex={id === active ? 0 : -1}
          className="tab"
          style={tabColor ? { borderBottomColor: tabColor } : undefined}
          onClick={() => onActivate(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
};
