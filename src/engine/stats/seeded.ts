/**
 * Chance that is none: the same numbers on every run, and a choice of rows that does not depend on their order.
 *
 * Sources: FNV-1a (Fowler, Noll, Vo), the finalizer of MurmurHash3 (Appleby), mulberry32 (Ettinger): all in the public domain.
 * A row is chosen by the hash of its key: another row more changes the choice by one row at most.
 */

/** A whole number 0 … 2³² − 1 from a text; another seed gives another number. */
export function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Places of the `size` keys with the least hashes, ascending; all places when there are no more. Equal hashes by the key. */
export function sampleByHash(keys: readonly string[], size: number, seed: number): readonly number[] {
  if (keys.length <= size) return keys.map((_, place) => place);
  const hashes = keys.map((key) => hashOf(key, seed));
  const places = keys.map((_, place) => place);
  places.sort((a, b) => hashes[a]! - hashes[b]! || (keys[a]! < keys[b]! ? -1 : 1));
  return places.slice(0, size).sort((a, b) => a - b);
}

/** Numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
