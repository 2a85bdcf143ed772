/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazyPart } from '../../../src/taskpane/shell/lazyPart';
import { renderPart } from '../renderPart';

const Part = ({ children }: { children?: string }) => <p>часть {children}</p>;

const outOfReach = () => Promise.reject(Object.assign(new Error('Loading chunk parts failed.'), { name: 'ChunkLoadError' }));

describe('a part that is loaded on demand', () => {
  it('comes with its properties, and without waiting the next time', async () => {
    const load = jest.fn(async () => ({ Part }));
    const Lazy = lazyPart<{ Part: typeof Part }, { children?: string }>(load, (module) => module.Part);
    await renderPart(<Lazy>один</Lazy>);
    await screen.findByText('часть один');
    await renderPart(<Lazy>два</Lazy>, undefined, { read: false });
    expect(screen.getByText('часть два')).toBeInstanceOf(HTMLElement);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tells in its place that it could not be loaded, and is really loaded again at a press', async () => {
    const load = jest.fn<Promise<{ Part: typeof Part }>, []>(outOfReach);
    const Lazy = lazyPart(load, (module) => module.Part);
    await renderPart(<Lazy />);
    expect((await screen.findByRole('alert')).textContent).toContain('сервер, с которого она установлена, не ответил');
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    const button = await screen.findByRole('button', { name: 'Повторить' });
    expect(document.activeElement).toBe(button);
    load.mockResolvedValue({ Part });
    await userEvent.click(button);
    expect(await screen.findByText('часть')).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives a report to pass on when its code is broken', async () => {
    const Lazy = lazyPart(
      () => Promise.reject<{ Part: typeof Part }>(new TypeError('МБОУ «СОШ № 1»')),
      (module) => module.Part,
    );
    await renderPart(<Lazy />);
    const report = await screen.findByRole<HTMLTextAreaElement>('textbox', { hidden: true });
    expect(report.value).toMatch(/^TypeError/);
    expect(report.value).not.toContain('СОШ');
  });
});
