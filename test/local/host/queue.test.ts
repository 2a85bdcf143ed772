import { createCalculator, createSteppedCalculator } from '../../../src/local/formula/calculator';
import { createHost } from '../../../src/local/host/host';
import { connectHost } from '../../../src/local/host/node';
import { onSheet, openHost, workbookOf } from './open';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A formula each step, and a turn for others after each. */
const slowHost = (workbook = workbookOf('Лист1'), calculateAfter?: number) => {
  openHost(workbook);
  const { cells } = createSteppedCalculator([]);
  const order: string[] = [];
  const host = createHost(workbook, {
    pause: async () => {
      order.push('pause');
      await turn();
    },
    calculate: function* (book, dirty) {
      for (const step of cells(book, dirty)) {
        // Longer than a slice.
        for (const until = performance.now() + 30; performance.now() < until; );
        yield step;
      }
      order.push('calculated');
    },
    ...(calculateAfter !== undefined && { calculateAfter }),
  });
  connectHost(host);
  return { host, order };
};

describe('requests', () => {
  it('are answered one after another, and work of the user’s waits its turn', async () => {
    const { host, order } = slowHost();
    await Promise.all([
      onSheet((sheet) => {
        sheet.getRange('A1:B1').formulas = [['=1+1', '=A1*2']];
      }).then(() => order.push('first')),
      host.work(() => order.push('work')),
    ]);
    expect(order.filter((each) => each !== 'pause')).toEqual(['work', 'calculated', 'first']);
    expect(order).toContain('pause');
    expect(host.workbook.sheets[0]!.cells.get(0, 1)?.value).toBe(4);
  });

  it('get calculated values when they look, without holding up the page', async () => {
    const { order } = slowHost(workbookOf('Лист1'), 1_000);
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [['=1+1', '=A1*2']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2, 4]]);
    expect(order.filter((each) => each === 'pause').length).toBeGreaterThanOrEqual(1);
  });

  it('that follow closely make one calculation', async () => {
    const { host, order } = slowHost(workbookOf('Лист1'), 20);
    for (const formula of ['=1', '=2', '=3']) {
      await onSheet((sheet) => {
        sheet.getRange('A1').formulas = [[formula]];
      });
    }
    for (const until = performance.now() + 1_000; !order.includes('calculated') && performance.now() < until; ) await turn();
    await host.work(() => undefined);
    expect(order.filter((each) => each === 'calculated')).toHaveLength(1);
    expect(host.workbook.sheets[0]!.cells.get(0, 0)?.value).toBe(3);
  });

  it('that may change something are announced before they run', async () => {
    const seen: (number | null)[] = [];
    const workbook = workbookOf('Лист1');
    openHost(workbook);
    const calculate = createCalculator([]);
    connectHost(
      createHost(workbook, {
        calculate: (book) => calculate(book),
        beforeChange: () => seen.push(workbook.sheets[0]!.cells.get(0, 0)?.value as number | null ?? null),
      }),
    );
    await onSheet((sheet) => {
      sheet.getRange('A1').load('values');
      sheet.getRange('A1').select();
    });
    expect(seen).toEqual([]);
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [[5]];
    });
    await onSheet((sheet) => {
      sheet.getRange('A1').clear();
    });
    expect(seen).toEqual([null, 5]);
  });
});
