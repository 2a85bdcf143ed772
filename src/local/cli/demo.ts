/** `npm run demo`: the whole job on the sample district, with all reports; says what was found and where the files lie. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsFor } from '../../i18n';
import { finish } from './output';
import { runReport } from './runReport';
import { runScript } from './runScript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sample = join(root, 'assets', 'samples', 'sample-district.xlsx');
const folder = join(root, 'demo');

await mkdir(folder, { recursive: true });
const reports = ['--reports', 'all', '--docx', join(folder, 'sample-district-note.docx'), '--public', join(folder, 'sample-district-public.xlsx')];
const outcome = await runScript(runReport, [sample, join(folder, 'sample-district-computed.xlsx'), ...reports, ...process.argv.slice(2)]);
finish({ ...outcome, stdout: outcome.exitCode === 0 ? `${textsFor('ru-RU').cli.demoIntro}\n${outcome.stdout}` : outcome.stdout });
