/** Texts that differ in case, spaces or ё alone are one: all of them are given as the first one was written. */
import { foldText } from './text';

export class FirstSpellings {
  private readonly spellings = new Map<string, string>();

  of(text: string): string {
    const key = foldText(text);
    const first = this.spellings.get(key);
    if (first !== undefined) return first;
    this.spellings.set(key, text);
    return text;
  }
}
