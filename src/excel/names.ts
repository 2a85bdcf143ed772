/** Names that Excel accepts and that nobody has yet. Excel compares names without regard to case. */
export const SHEET_NAME_LENGTH = 31;
const TABLE_NAME_LENGTH = 255;

const folded = (name: string): string => name.toLocaleLowerCase('ru');

/** A set of taken names; `take` adds one. */
export class TakenNames {
  private readonly names: Set<string>;

  constructor(names: Iterable<string>) {
    this.names = new Set([...names].map(folded));
  }

  has(name: string): boolean {
    return this.names.has(folded(name));
  }

  take(name: string): string {
    this.names.add(folded(name));
    return name;
  }
}

const firstFree = (wanted: string, taken: TakenNames, suffix: (attempt: number) => string, length: number): string => {
  let name = wanted.slice(0, length);
  for (let attempt = 1; taken.has(name); attempt += 1) {
    const ending = suffix(attempt);
    name = wanted.slice(0, length - ending.length).trimEnd() + ending;
  }
  return taken.take(name);
};

/**
 * A free name for a sheet: the wanted one, else with the suffix of the first attempt that is free, within 31
 * characters. The name is taken from then on.
 */
export const freeSheetName = (wanted: string, taken: TakenNames, suffix: (attempt: number) => string): string => firstFree(wanted, taken, suffix, SHEET_NAME_LENGTH);

/** A free name for an Excel table: the wanted one, else with _2, _3, …. The name is taken from then on. */
export const freeTableName = (wanted: string, taken: TakenNames): string => firstFree(wanted, taken, (attempt) => `_${attempt + 1}`, TABLE_NAME_LENGTH);
