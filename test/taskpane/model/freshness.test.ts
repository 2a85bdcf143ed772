import { computedSheets, outdatedSheets } from '../../../src/taskpane/model/freshness';
import { checkReport, computeReport, generatedSheet } from '../reports';

const names = (sheets: readonly { name: string }[]) => sheets.map(({ name }) => name);

describe('computed sheets in the workbook', () => {
  it('are outdated when the inputs are not what they were computed from', () => {
    const check = checkReport({ fingerprint: 'now', generated: [generatedSheet({ fingerprint: 'then' }), generatedSheet({ id: 'isbsh', name: 'ИСБШ', fingerprint: 'now' })] });
    expect(names(outdatedSheets({ check, computed: null, edited: false }))).toEqual(['Сводка']);
  });

  it('of which nothing is known are not called outdated', () => {
    const check = checkReport({ generated: [generatedSheet({ fingerprint: null })] });
    expect(outdatedSheets({ check, computed: null, edited: false })).toEqual([]);
  });

  it('are all outdated once a cell was edited', () => {
    const check = checkReport({ generated: [generatedSheet()] });
    expect(names(outdatedSheets({ check, computed: null, edited: true }))).toEqual(['Сводка']);
  });

  it('that were just written are fresh, whatever their earlier marks say; those that were not chosen keep theirs', () => {
    const check = checkReport({ fingerprint: 'now', generated: [generatedSheet({ id: 'risks', name: 'Риски школ', fingerprint: 'then' }), generatedSheet({ fingerprint: 'then' })] });
    const sheets = computedSheets({ check, computed: computeReport(check), edited: false });
    expect(sheets.map(({ id, outdated }) => [id, outdated])).toEqual([
      ['summary', false],
      ['isbsh', false],
      ['risks', true],
    ]);
  });

  it('are those that the next reading finds, even when an earlier computing wrote more', () => {
    const check = checkReport({ generated: [generatedSheet()] });
    expect(names(computedSheets({ check, computed: computeReport(), edited: false }))).toEqual(['Сводка']);
  });
});
