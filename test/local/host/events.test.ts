import { onSheet, openHost } from './open';

type Heard = Pick<Excel.WorksheetChangedEventArgs, 'type' | 'changeType' | 'source' | 'triggerSource' | 'worksheetId' | 'address'>;

const listen = async (heard: Heard[]): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> =>
  onSheet(async (_sheet, context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ type, changeType, source, triggerSource, worksheetId, address }) => {
      heard.push({ type, changeType, source, triggerSource, worksheetId, address });
    });
    await context.sync();
    return handler;
  });

/** The client calls handlers in promises of its own. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const remove = (handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> =>
  Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });

describe('worksheets.onChanged', () => {
  it('tells of cells that requests change: one rectangle for each sheet', async () => {
    openHost();
    const heard: Heard[] = [];
    const handler = await listen(heard);
    await onSheet((sheet) => {
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A5').values = [['x']];
      sheet.getRange('D1').format.fill.color = '#FF0000';
    });
    await settled();
    expect(heard).toEqual([{ type: 'WorksheetChanged', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin', worksheetId: '1', address: 'A2:C5' }]);
    await onSheet((sheet) => void sheet.getRange('A1').load('values'));
    await settled();
    expect(heard).toHaveLength(1);
    await onSheet((sheet) => sheet.getRange('A5').clear('Contents'));
    await settled();
    expect(heard[1]).toMatchObject({ address: 'A5' });
    await remove(handler);
  });

  it('tells of what the user and others edit', async () => {
    const host = openHost();
    const heard: Heard[] = [];
    const handler = await listen(heard);
    host.edited('1', 'B7');
    host.edited('1', 'C1:C9', 'remote');
    await settled();
    expect(heard.map(({ source, triggerSource, address }) => [source, triggerSource, address])).toEqual([
      ['Local', 'Unknown', 'B7'],
      ['Remote', 'Unknown', 'C1:C9'],
    ]);
    await remove(handler);
  });

  it('tells nobody who has not asked, or asks no more', async () => {
    const host = openHost();
    const heard: Heard[] = [];
    host.edited('1', 'A1');
    const handler = await listen(heard);
    await remove(handler);
    host.edited('1', 'A1');
    await onSheet((sheet) => void (sheet.getRange('A1').values = [[1]]));
    await settled();
    expect(heard).toEqual([]);
  });
});
