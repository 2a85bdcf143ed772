import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatherFiles } from '../../../src/local/cli/files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-'));
  mkdirSync(join(folder, 'а', 'б'), { recursive: true });
  mkdirSync(join(folder, '.скрыто'));
  for (const path of ['форма 10.xlsx', 'форма 2.xlsx', '~$форма 2.xlsx', 'Thumbs.db', 'а/форма 2.xlsx', 'а/б/ответы.csv', '.скрыто/х.xlsx']) writeFileSync(join(folder, path), path);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = async (...given: Parameters<typeof gatherFiles>): Promise<unknown> => {
  const gathered = await gatherFiles(...given);
  return 'files' in gathered ? gathered.files.map(({ name }) => name) : gathered;
};

describe('files for a command', () => {
  it('are all files of a folder and of those in it, without what systems leave behind, by their numbers', async () => {
    expect(await names([folder])).toEqual(['ответы.csv', join(folder, 'а', 'форма 2.xlsx'), join(folder, 'форма 2.xlsx'), 'форма 10.xlsx']);
  });

  it('come once each, and without those that are something else', async () => {
    const [one, other] = [join(folder, 'форма 2.xlsx'), join(folder, 'форма 10.xlsx')];
    expect(await names([one, folder, one], [join(folder, 'а', 'форма 2.xlsx'), other])).toEqual(['форма 2.xlsx', 'ответы.csv']);
  });

  it('say which path cannot be read', async () => {
    expect(await names([folder, join(folder, 'нет')])).toEqual({ path: join(folder, 'нет'), why: 'absent' });
  });
});
