/** What the page is to those who see or hear it differently; each screen of the pane has its turn in screens.test.ts. */
import { findings } from './support/axe';
import { compute, disconnectBrowser, openPreview } from './support/page';

afterAll(disconnectBrowser);

describe.each([{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const)('the page around the pane, with %p', (options) => {
  it('has nothing serious for axe-core, on paper or with a computed sheet', async () => {
    const preview = await openPreview(options);
    expect(await findings(preview.page.mainFrame())).toEqual([]);
    await compute(preview);
    await preview.page.getByRole('tab', { name: 'Сводка' }).click();
    await preview.page.getByRole('img').first().waitFor();
    expect(await findings(preview.page.mainFrame())).toEqual([]);
    await preview.page.context().close();
  });
});

describe('what is heard', () => {
  it('each stage of a computing once, then its outcome with the counts', async () => {
    const preview = await openPreview();
    const heard = preview.pane.locator('body').evaluate(
      (body) =>
        new Promise<string[]>((resolve) => {
          const announcer = body.querySelector('[role=status]');
          const said: string[] = [];
          const observer = new MutationObserver(() => {
            const words = announcer?.textContent ?? '';
            if (words !== said.at(-1)) said.push(words);
            if (!words.startsWith('Расчёт завершён.')) return;
            observer.disconnect();
            resolve(said);
          });
          observer.observe(body, { subtree: true, childList: true, characterData: true });
        }),
    );
    await compute(preview);
    const said = await heard;
    expect(said).toEqual(expect.arrayContaining(['Чтение книги', 'Запись листов']));
    expect(new Set(said).size).toBe(said.length);
    expect(said.at(-1)).toMatch(/^Расчёт завершён\. ШНОР: \d+ школ[аы]?; ШНСУ: \d+ школ[аы]?; группа риска: \d+ школ[аы]?\.$/);
    await preview.page.context().close();
  });
});
