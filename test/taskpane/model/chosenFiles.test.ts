import { openFiles } from '../../../src/taskpane/model/chosenFiles';

const source = (name: string, bytes: readonly number[] = [1]) => ({ name, arrayBuffer: async () => Uint8Array.from(bytes).buffer });

const closed = (name: string) => ({ name, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });

describe('files that were chosen', () => {
  it('are read as bytes, each under a name of its own', async () => {
    const { files } = await openFiles([source('форма.xlsx', [1, 2]), source('форма.xlsx', [3]), source('форма.xlsx'), source('форма')]);
    expect(files.map(({ name }) => name)).toEqual(['форма.xlsx', 'форма (2).xlsx', 'форма (3).xlsx', 'форма']);
    expect([...files[0]!.bytes]).toEqual([1, 2]);
    expect([...files[1]!.bytes]).toEqual([3]);
  });

  it('come beside those that were there before', async () => {
    const before = await openFiles([source('форма.xlsx')]);
    const { files } = await openFiles([source('форма.xlsx'), source('другая.csv')], before.files);
    expect(files.map(({ name }) => name)).toEqual(['форма.xlsx', 'форма (2).xlsx', 'другая.csv']);
  });

  it('are told where they do not open, without keeping the others', async () => {
    expect(await openFiles([closed('занята.xlsx'), source('форма.xlsx')])).toMatchObject({ closed: ['занята.xlsx'], files: [{ name: 'форма.xlsx' }] });
  });
});
