/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { useFocusKeeper } from '../../../src/taskpane/shell/useFocusKeeper';

const Row = ({ names }: { names: readonly string[] }) => {
  const root = useFocusKeeper();
  return (
    <div ref={root}>
      {['один', 'два', 'три'].map((name) => (
        <div key={name} hidden={name === 'три' && !names.includes(name)}>
          {(name === 'три' || names.includes(name)) && <button type="button">{name}</button>}
        </div>
      ))}
    </div>
  );
};

const observed = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
const focus = (name: string) => act(() => screen.getByRole('button', { name }).focus());
const focused = () => document.activeElement?.textContent;

let show: (names: readonly string[]) => void;

beforeEach(() => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { rerender } = render(<Row names={['один', 'два', 'три']} />);
  show = (names) => rerender(<Row names={names} />);
});

describe('the focus of a control that goes away', () => {
  it('goes to the one after it', async () => {
    focus('два');
    show(['один', 'три']);
    await observed();
    expect(focused()).toBe('три');
  });

  it('goes to what has come in its place', async () => {
    show(['один', 'три']);
    focus('один');
    show(['два', 'три']);
    await observed();
    expect(focused()).toBe('два');
  });

  it('goes to the one before it where there is none after', async () => {
    focus('два');
    show(['один']);
    await observed();
    expect(focused()).toBe('один');
  });

  it('stays where it is when something else goes away', async () => {
    focus('один');
    show(['один', 'три']);
    await observed();
    expect(focused()).toBe('один');
  });

  it('is not brought back to whoever has left on purpose', async () => {
    focus('два');
    act(() => screen.getByRole('button', { name: 'два' }).blur());
    await observed();
    show(['один', 'три']);
    await observed();
    expect(document.activeElement).toBe(document.body);
  });

  it('is not taken from Excel', async () => {
    focus('два');
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    show(['один', 'три']);
    await observed();
    expect(document.activeElement).toBe(document.body);
  });
});
