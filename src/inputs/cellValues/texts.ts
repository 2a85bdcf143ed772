/** Plain texts and codes. */
import { readText, tidyText } from '../text';
import { parserOf, type Parser } from './parsed';

/** Any content as tidied text. */
export const parseText: Parser<string> = parserOf((raw) => tidyText(readText(raw)) || null);
