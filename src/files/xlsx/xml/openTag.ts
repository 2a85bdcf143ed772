/** One open tag: where its name and its attributes lie in the text. The object is used again for the next tag. */
import { decodeReferences } from './text';
import { XmlError } from './xmlError';

/** The tag goes on beyond the text that is loaded. */
export const UNFINISHED = -1;

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

const isSpace = (code: number): boolean => code === SPACE || code === 10 || code === 13 || code === 9;
const endsName = (code: number): boolean => isSpace(code) || code === GREATER || code === SLASH || code === EQUALS;

export class OpenTag {
  nameEnd = 0;
  selfClosing = false;
  private count = 0;
  /** Four for each attribute: where its name and its value begin and end. */
  private readonly places: number[] = [];

  /** Scans the tag whose "<" stands at this place; gives where the tag ends, or UNFINISHED. */
  scan(text: string, start: number): number {
    let at = start + 1;
    while (at < text.length && !endsName(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return UNFINISHED;
    if (at === start + 1) throw new XmlError('a tag without a name');
    this.nameEnd = at;
    this.count = 0;
    for (;;) {
      while (isSpace(text.charCodeAt(at))) at += 1;
      if (at >= text.length) return UNFINISHED;
      const code = text.charCodeAt(at);
      if (code === GREATER) {
        this.selfClosing = false;
        return at + 1;
      }
      if (code === SLASH) return this.closeEmpty(text, at);
      at = this.scanAttribute(text, at);
      if (at === UNFINISHED) return UNFINISHED;
    }
  }

  attribute(text: string, qualifiedName: string): string | null {
    const { places } = this;
    for (let index = 0; index < this.count; index += 4) {
      const start = places[index]!;
      if (places[index + 1]! - start === qualifiedName.length && text.startsWith(qualifiedName, start)) {
        return decodeReferences(text.slice(places[index + 2], places[index + 3]));
      }
    }
    return null;
  }

  /** An attribute whose name is one letter and whose value needs no decoding: addresses, numbers and types of cells. */
  letterAttribute(text: string, letter: number): string | null {
    const { places } = this;
    for (let index = 0; index < this.count; index += 4) {
      const start = places[index]!;
      if (places[index + 1] === start + 1 && text.charCodeAt(start) === letter) return text.slice(places[index + 2], places[index + 3]);
    }
    return null;
  }

  attributes(text: string): Map<string, string> {
    const { places } = this;
    const all = new Map<string, string>();
    for (let index = 0; index < this.count; index += 4) {
      all.set(text.slice(places[index], places[index + 1]), decodeReferences(text.slice(places[index + 2], places[index + 3])));
    }
    return all;
  }

  private closeEmpty(text: string, slash: number): number {
    if (slash + 1 >= text.length) return UNFINISHED;
    if (text.charCodeAt(slash + 1) !== GREATER) throw new XmlError('a slash in a tag');
    this.selfClosing = true;
    return slash + 2;
  }

  private scanAttribute(text: string, from: number): number {
    let at = from;
    while (at < text.length && !endsName(text.charCodeAt(at))) at += 1;
    const nameEnd = at;
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return UNFINISHED;
    if (nameEnd === from || text.charCodeAt(at) !== EQUALS) throw new XmlError('an attribute without a value');
    at += 1;
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return UNFINISHED;
    const quote = text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new XmlError('a value without quotes');
    const end = text.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    if (end < 0) return UNFINISHED;
    const { places } = this;
    places[this.count] = from;
    places[this.count + 1] = nameEnd;
    places[this.count + 2] = at + 1;
    places[this.count + 3] = end;
    this.count += 4;
    return end + 1;
  }
}
