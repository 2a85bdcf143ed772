/** Files as the user hands them over: their bytes, each under a name of its own. */
import type { IncomingFile } from '../../app/results';

export interface OpenedFiles {
  readonly files: readonly IncomingFile[];
  /** Names of files that could not be opened: deleted meanwhile, or held by another program. */
  readonly closed: readonly string[];
}

/** «форма.xlsx» for the second time is «форма (2).xlsx»: files are told apart by their names. */
const ownName = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let number = 2;
  while (taken.has(`${stem} (${number})${ending}`)) number += 1;
  return `${stem} (${number})${ending}`;
};

type Source = Pick<File, 'name' | 'arrayBuffer'>;

/** Beside those that were opened before. */
export const openFiles = async (sources: readonly Source[], before: readonly IncomingFile[] = []): Promise<OpenedFiles> => {
  const read = await Promise.allSettled(sources.map((source) => source.arrayBuffer()));
  const files = [...before];
  const taken = new Set(before.map(({ name }) => name));
  const closed: string[] = [];
  for (const [at, { name }] of sources.entries()) {
    const result = read[at];
    if (result?.status !== 'fulfilled') {
      closed.push(name);
      continue;
    }
    const own = ownName(name, taken);
    taken.add(own);
    files.push({ name: own, bytes: new Uint8Array(result.value) });
  }
  return { files, closed };
};
