/**
 * Municipalities by their names as written: «Абинский район» and «абинский  район» are one, shown as it is first spelt.
 * Missing data: a school without a municipality belongs to none.
 */
export class MunicipalityNames {
  private readonly spellings = new Map<string, string>();

  /** The first spelling of this name; `null` for no name. */
  of(written: string | null): string | null {
    const text = written?.replace(/\s+/g, ' ').trim() ?? '';
    if (text === '') return null;
    const key = text.toLowerCase().replaceAll('ё', 'е');
    const known = this.spellings.get(key);
    if (known !== undefined) return known;
    this.spellings.set(key, text);
    return text;
  }
}
