/** What stands around a block and holds for all of it: titles above, then the name of the sheet. */
import type { SchoolYear } from '../../engine/model';
import { schoolNameKey } from '../schoolNames';
import type { Block } from './blocks';
import { columnFacts } from './columnFacts';
import { understoodIn, type ProcedureSaid } from './procedureFacts';
import { single } from '../procedures';
import { tidyText } from '../text';
import { cutAll, leftOf, wordingOf } from './wording';

export interface Around {
  /** The year that the nearest dated title says, else the sheet's name; `null` where none does, or it names several. */
  readonly year: SchoolYear | null;
  /** The nearest first. */
  readonly procedures: readonly ProcedureSaid[];
  /** A title and the name of the sheet contradict each other. */
  readonly twoYears: boolean;
  readonly twoProcedures: boolean;
  /** All of it speaks of ЕГЭ. */
  readonly isEge: boolean;
}

/** Of orders and annexes; their numbers and dates say nothing of the data. */
const FORMAL = /приложени|приказ|утвержд|распоряжени|исполнител|письм[ом]/;
const DATE = /\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)(?: ?г\.?)?|\d{1,2} (?:янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек)[а-я]* (?:19|20)\d\d(?: ?г[а-я.]*)?/;
const NUMBER_OF_SCHOOL = /(?:№|(?<![а-я])(?:сош|оош|нош|сш|гимнази[яи]|лице[йя]|школ[аы])) ?№? ?\d+/;
const CLASS = /\d ?(?:-?[а-я]{1,3})? ?кл(?:\.|асс)?|(?:класс|параллел)[а-я]* ?\d/;

interface Said {
  readonly years: readonly SchoolYear[];
  readonly procedure: ProcedureSaid | null;
}

/** Words that are not understood count in no title; a number is a class only where it says so. */
const saidBy = (text: string): Said => {
  const wording = wordingOf(text);
  if (FORMAL.test(wording.folded)) return { years: [], procedure: null };
  const plain = leftOf(cutAll(cutAll(wording, DATE), NUMBER_OF_SCHOOL));
  const { years, procedure } = columnFacts([plain]);
  if (procedure === null) return { years, procedure };
  const { families, subjects } = procedure;
  const hasClass = CLASS.test(wording.folded) || subjects.length > 0 || families.some((family) => family === 'vpr' || family === 'kdr');
  return { years, procedure: { ...understoodIn(procedure), classes: hasClass ? procedure.classes : [] } };
};

export const around = ({ titles, sheet }: Pick<Block, 'titles' | 'sheet'>): Around => {
  const above = titles.map(saidBy);
  const named = saidBy(sheet.name);
  const ofTitles = single(above.find(({ years }) => years.length > 0)?.years ?? []);
  const ofName = single(named.years);
  const procedures = above.flatMap(({ procedure }) => procedure ?? []);
  const facets = (['families', 'subjects', 'levels'] as const).map((facet) => [procedures.map((said) => said[facet]), named.procedure?.[facet] ?? []] as const);
  return {
    year: ofTitles ?? (above.some(({ years }) => years.length > 0) ? null : ofName),
    procedures: [...procedures, ...(named.procedure ? [named.procedure] : [])],
    twoYears: ofTitles !== null && ofName !== null && ofTitles !== ofName,
    twoProcedures: facets.some(([ofTitle, ofSheet]) => contradicts(ofTitle.find((values) => values.length > 0) ?? [], ofSheet)),
    isEge: single([...procedures, ...(named.procedure ? [named.procedure] : [])].find(({ families }) => families.length > 0)?.families ?? []) === 'ege',
  };
};

const contradicts = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));

/** The school that the sheet's name or a title names; `null` for none and for several. */
export const schoolAround = ({ titles, sheet }: Pick<Block, 'titles' | 'sheet'>, schoolKeys: ReadonlySet<string>): string | null => {
  for (const text of [sheet.name, ...titles]) {
    const key = schoolNameKey(text);
    if (schoolKeys.has(key)) return text;
    const within = [...schoolKeys].filter((known) => ` ${key} `.includes(` ${known} `));
    const longest = within.reduce((best, known) => (known.length > best.length ? known : best), '');
    if (longest !== '' && within.every((known) => ` ${longest} `.includes(` ${known} `)) && !isFilialBeside(key, longest)) return writtenAs(text, longest);
  }
  return null;
};

/** «Филиал СОШ № 1» is not СОШ № 1. */
const isFilialBeside = (key: string, known: string): boolean => key.includes('филиал') && !known.includes('филиал');

/** The words of the text that are the school's name. */
const writtenAs = (text: string, key: string): string => {
  const words = tidyText(text).split(' ');
  for (let size = 1; size < words.length; size += 1) {
    for (let at = 0; at + size <= words.length; at += 1) {
      const part = words.slice(at, at + size).join(' ');
      if (schoolNameKey(part) === key) return part.replace(/[.,:;]+$/, '');
    }
  }
  return key;
};
