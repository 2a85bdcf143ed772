/**
 * The compressed form of parts that were read from a file, so that an untouched part is written back
 * without compressing it again. Known by the identity of the part's bytes.
 */
export interface StoredEntry {
  readonly method: 0 | 8;
  readonly crc: number;
  readonly data: Uint8Array;
}

const stored = new WeakMap<Uint8Array, StoredEntry>();

export const rememberStored = (part: Uint8Array, entry: StoredEntry): void => {
  stored.set(part, entry);
};

export const storedEntry = (part: Uint8Array): StoredEntry | undefined => stored.get(part);
