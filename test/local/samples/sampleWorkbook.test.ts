import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsFor } from '../../../src/i18n';
import { computeFile } from '../../../src/local/cli/computeFile';
import { buildSampleWorkbook } from '../../../src/local/samples/sampleWorkbook';
import { readWorkbook, writeWorkbook } from '../../../src/files/xlsx';

const path = join(import.meta.dirname, '..', '..', '..', 'assets', 'samples', 'sample-district.xlsx');
const committed = (): Uint8Array => new Uint8Array(readFileSync(path));

describe('the sample workbook', () => {
  it('is the one that its declaration builds: after a change run `npm run sample`', () => {
    const built = readWorkbook(writeWorkbook(buildSampleWorkbook()));
    const read = readWorkbook(committed());
    if ('problem' in built || 'problem' in read) throw new Error('a workbook was expected');
    const contents = ({ workbook }: typeof built) => workbook.sheets.map(({ name, cells, tables }) => ({ name, tables, cells: [...cells.entries()].map(({ row, column, cell }) => [row, column, cell.value]) }));
    expect(contents(read)).toEqual(contents(built));
  });

  it('says that it is invented', () => {
    const read = readWorkbook(committed());
    if ('problem' in read) throw new Error('a workbook was expected');
    expect(String(read.workbook.sheets[0]?.cells.get(1, 0)?.value)).toContain('придуманы');
  });

  it('has schools of every kind and the broken rows that it promises', async () => {
    const outcome = await computeFile(committed(), { mode: 'values' }, { texts: textsFor('ru-RU'), now: () => new Date('2026-09-01T00:00:00Z') });
    if (!outcome.ok) throw new Error(outcome.reasons.join('\n'));
    const { schools } = outcome.assessment;
    expect(new Set(schools.map(({ lowResults }) => lowResults.status))).toEqual(new Set(['listed', 'not-listed', 'not-applicable']));
    expect(new Set(schools.map(({ lowResults }) => lowResults.reliability))).toEqual(new Set(['stable', 'probable', 'limited', null]));
    expect(new Set(schools.map(({ primaryGroup }) => primaryGroup))).toEqual(new Set(['lowResults', 'adverse', 'riskZone', null]));
    expect(schools.filter(({ school }) => school.parentKey !== null)).toHaveLength(2);
    const codes = outcome.report.check.issues.map(({ issue }) => issue.code);
    expect(codes).toEqual(expect.arrayContaining(['part-above-whole', 'school-unknown', 'row-duplicate', 'number-unreadable', 'value-missing', 'aggregate-differs']));
  });
});
