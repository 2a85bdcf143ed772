/**
 * How far two partitions of the same rows agree, chance set aside.
 *
 * Source: L. Hubert, P. Arabie, J. Classification 2 (1985) 193–218; as R's mclust::adjustedRandIndex.
 * Formula: with n_ij rows in group i of one and j of the other, (Σ C(n_ij,2) − E) / ((A + B)/2 − E), A = Σ C(n_i.,2),
 * B = Σ C(n_.j,2), E = A·B / C(n,2). Unit: none; 1 = the same partition, 0 = as by chance, negative = less than that.
 * Degenerate: both are one group, or both only single rows: the same partition, 1.
 */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const pairs = new Map<string, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (let at = 0; at < one.length; at += 1) {
    add(pairs, `${one[at]!} ${other[at]!}`);
    add(rows, one[at]!);
    add(columns, other[at]!);
  }
  const together = pairsWithin(pairs);
  const [first, second] = [pairsWithin(rows), pairsWithin(columns)];
  const all = (one.length * (one.length - 1)) / 2;
  const expected = all === 0 ? 0 : (first * second) / all;
  const greatest = (first + second) / 2;
  return greatest === expected ? 1 : (together - expected) / (greatest - expected);
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsWithin(counts: ReadonlyMap<unknown, number>): number {
  let pairs = 0;
  for (const count of counts.values()) pairs += (count * (count - 1)) / 2;
  return pairs;
}
