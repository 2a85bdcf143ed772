import { readFileSync } from 'node:fs';
import { compareIncoming } from '../../../src/app/collect/compareIncoming';
import { mergeIncoming } from '../../../src/app/collect/mergeIncoming';
import { openInExcel } from '../../excel/support/excel';
import { environment } from '../support/environment';
import { opened } from './support';
it('large', async () => {
  const host = openInExcel(opened(new Uint8Array(readFileSync('/tmp/scratch/h7/big.xlsx'))));
  const compared = await compareIncoming(environment(), [{ name: 'x.xlsx', bytes: new Uint8Array(readFileSync('/tmp/scratch/h7/big-last.xlsx')) }], null);
  if (!compared.ok) throw new Error('c');
  for (const schools of [1200]) {
    const ids = compared.report.schools.slice(0, schools).flatMap(({ cells }) => cells.map(({ id }) => id));
    const t = Date.now();
    const merged = await mergeIncoming(environment(), compared.report, ids);
    console.log(JSON.stringify((host as unknown as { requests: unknown[] }).requests.slice(-22)));
    console.log(schools, ids.length, Date.now() - t, JSON.stringify(merged).slice(0, 600));
  }
}, 600000);
