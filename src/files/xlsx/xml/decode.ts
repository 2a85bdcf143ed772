/** Bytes of a part as text, whole or in pieces. */
import { XmlError } from './reader';

const PIECE = 1 << 20;

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

const decoder = (bytes: Uint8Array): TextDecoder => new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true });

const decodeOrFail = (decode: () => string): string => {
  try {
    return decode();
  } catch {
    throw new XmlError('bytes that are no text');
  }
};

export const decodePart = (bytes: Uint8Array): string => decodeOrFail(() => decoder(bytes).decode(bytes));

/** `onPiece` is told how many bytes each piece had. */
export function* decodePieces(bytes: Uint8Array, onPiece: (bytes: number) => void = () => undefined): Generator<string, undefined> {
  const pieces = decoder(bytes);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const stream = at + PIECE < bytes.length;
    onPiece(Math.min(PIECE, bytes.length - at));
    yield decodeOrFail(() => pieces.decode(bytes.subarray(at, at + PIECE), { stream }));
  }
  return undefined;
}

const DECLARED_ENCODING = /^(\uFEFF?<\?xml\s[^?>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/;

/** UTF-8, and the declaration says so: a part that was read from UTF-16 must not go on claiming it. */
export const encodePart = (text: string): Uint8Array => new TextEncoder().encode(text.replace(DECLARED_ENCODING, (declared, before: string) => (/utf-8["']$/i.test(declared) ? declared : `${before}"UTF-8"`)));
