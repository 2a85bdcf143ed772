/**
 * Which school a filial is counted with.
 *
 * Source: workbook contract, «Головная организация»; [002] counts one filial with its school and another apart.
 * Rule: a filial of a filial belongs to the head at the top of the chain. A parent that is not in the list, the school
 * itself, or a circle of parents name no head: such schools stand apart (and a filial outside the circle that leads into
 * it belongs to the school of the circle that it names).
 */
import type { School, SchoolKey } from './model';

/** Filials only: filial → head. Each school is walked through once. */
export function filialHeads(schools: readonly School[]): ReadonlyMap<SchoolKey, SchoolKey> {
  const parents = new Map(schools.map(({ key, parentKey }) => [key, parentKey]));
  const headOf = new Map<SchoolKey, SchoolKey>();
  for (const { key } of schools) settleChain(key, parents, headOf);
  return new Map([...headOf].filter(([school, head]) => school !== head));
}

/** Notes the head of the school and of every school above it. */
function settleChain(start: SchoolKey, parents: ReadonlyMap<SchoolKey, SchoolKey | null>, headOf: Map<SchoolKey, SchoolKey>): void {
  const chain = new Set<SchoolKey>();
  let at = start;
  while (!headOf.has(at) && !chain.has(at)) {
    chain.add(at);
    const parent = parents.get(at) ?? null;
    if (parent === null || !parents.has(parent)) break;
    at = parent;
  }
  if (chain.has(at)) settleTop(at, chain, parents, headOf);
  const head = headOf.get(at)!;
  for (const school of chain) if (!headOf.has(school)) headOf.set(school, head);
}

/** The chain ended in `top`, or came back to it: then every school of the circle is a head of its own. */
function settleTop(top: SchoolKey, chain: ReadonlySet<SchoolKey>, parents: ReadonlyMap<SchoolKey, SchoolKey | null>, headOf: Map<SchoolKey, SchoolKey>): void {
  let at: SchoolKey | null = top;
  while (at !== null && chain.has(at) && !headOf.has(at)) {
    headOf.set(at, at);
    at = parents.get(at) ?? null;
  }
}
