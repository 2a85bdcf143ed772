/** Files in and out. */
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { IncomingFile } from '../../app/results';

const isAbsent = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

export type Unreadable = 'absent' | 'unreadable';

export const readInput = async (path: string): Promise<Uint8Array | Unreadable> => {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    return isAbsent(error) ? 'absent' : 'unreadable';
  }
};

/** Written beside its place and moved there whole, so that a half-written result is never seen. */
export const writeOutput = async (path: string, bytes: Uint8Array): Promise<boolean> => {
  let folder: string | null = null;
  try {
    folder = await mkdtemp(join(dirname(resolve(path)), '.shnor-'));
    const whole = join(folder, basename(path));
    await writeFile(whole, bytes);
    await rename(whole, path);
    return true;
  } catch {
    return false;
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
};

export const isSamePath = (one: string, other: string): boolean => resolve(one) === resolve(other);

/** What systems and Excel leave in folders. */
const JUNK = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

const inOrder = (a: string, b: string): number => a.localeCompare(b, 'ru', { numeric: true });

const pathsIn = async (folder: string): Promise<readonly string[]> => {
  const inside = (await readdir(folder, { recursive: true })).filter((path) => !path.split(/[\\/]/).some((part) => JUNK.test(part)));
  const paths: string[] = [];
  for (const path of inside.sort(inOrder)) if ((await stat(join(folder, path))).isFile()) paths.push(join(folder, path));
  return paths;
};

const pathsOf = async (given: string): Promise<readonly string[] | Unreadable> => {
  try {
    return (await stat(given)).isDirectory() ? await pathsIn(given) : [given];
  } catch (error) {
    return isAbsent(error) ? 'absent' : 'unreadable';
  }
};

/** A file's own name, with as much of its path as it takes to tell it from the others. */
const namesOf = (paths: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(basename(path), (counts.get(basename(path)) ?? 0) + 1);
  return paths.map((path) => ((counts.get(basename(path)) ?? 0) > 1 ? path : basename(path)));
};

export type Gathered = { readonly files: readonly IncomingFile[] } | { readonly path: string; readonly why: Unreadable };

/** Files, and all files of folders but for `except`; each once. The first path that cannot be read ends it. */
export const gatherFiles = async (given: readonly string[], except: readonly string[] = []): Promise<Gathered> => {
  const paths = new Map<string, string>();
  for (const one of given) {
    const found = await pathsOf(one);
    if (typeof found === 'string') return { path: one, why: found };
    for (const path of found) paths.set(resolve(path), path);
  }
  for (const path of except) paths.delete(resolve(path));
  const all = [...paths.values()];
  const names = namesOf(all);
  const files: IncomingFile[] = [];
  for (const [at, path] of all.entries()) {
    const bytes = await readInput(path);
    if (typeof bytes === 'string') return { path, why: bytes };
    files.push({ name: names[at] ?? path, bytes });
  }
  return { files };
};
