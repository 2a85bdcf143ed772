/**
 * A fast hash of a row of values, for telling whether something changed; it withstands chance, not an adversary.
 * Two lanes of MurmurHash3's mixing (A. Appleby, x86, 32 bits) with different seeds and factors: 64 bits.
 */
const SEEDS = [0x9e3779b9, 0x85ebca6b] as const;
const FACTORS = [0xcc9e2d51, 0x38b34ae5] as const;

/** Tells kinds of values apart: the text "1", the number 1 and the flag true are three things. */
const TEXT = 1;
const NUMBER = 2;
const FLAG = 3;

const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);

const step = (lane: number, word: number, factor: number): number => {
  let mixed = Math.imul(word, factor);
  mixed = (mixed << 15) | (mixed >>> 17);
  mixed = lane ^ Math.imul(mixed, 0x1b873593);
  mixed = (mixed << 13) | (mixed >>> 19);
  return (Math.imul(mixed, 5) + 0xe6546b64) | 0;
};

const finished = (lane: number, count: number): number => {
  let mixed = lane ^ count;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

export class Hash {
  private first: number = SEEDS[0];
  private second: number = SEEDS[1];
  private words = 0;

  text(value: string): void {
    this.word(TEXT);
    this.word(value.length);
    const { length } = value;
    // two letters in a word
    for (let at = 0; at < length; at += 2) this.word((value.charCodeAt(at) << 16) | (at + 1 < length ? value.charCodeAt(at + 1) : 0));
  }

  number(value: number): void {
    this.word(NUMBER);
    // 0 and -0 are one number
    number[0] = value === 0 ? 0 : value;
    this.word(halves[0] ?? 0);
    this.word(halves[1] ?? 0);
  }

  flag(value: boolean): void {
    this.word(FLAG);
    this.word(value ? 1 : 0);
  }

  digest(): string {
    return [this.first, this.second].map((lane) => finished(lane, this.words).toString(16).padStart(8, '0')).join('');
  }

  private word(value: number): void {
    this.words += 1;
    this.first = step(this.first, value, FACTORS[0]);
    this.second = step(this.second, value, FACTORS[1]);
  }
}
