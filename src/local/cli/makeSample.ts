/** `npm run sample`: writes the sample workbook anew from its declaration. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSampleWorkbook } from '../samples/sampleWorkbook';
import { writeWorkbook } from '../../files/xlsx';

const folder = new URL('../../../assets/samples/', import.meta.url);
await mkdir(folder, { recursive: true });
const path = fileURLToPath(new URL('sample-district.xlsx', folder));
await writeFile(path, writeWorkbook(buildSampleWorkbook()));
process.stdout.write(`${path}\n`);
