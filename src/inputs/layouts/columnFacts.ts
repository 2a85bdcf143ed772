/** What the header of a column says, word by word from its lowest text up: the measure, the years, the procedure. */
import type { SchoolYear } from '../../engine/model';
import type { HeaderPath } from './headerPaths';
import { measureSaid, type Counted } from './measureFacts';
import { joinSaid, procedureSaid, understoodIn, type ProcedureSaid } from './procedureFacts';
import { remembered } from './remembered';
import { leftOf, wordingOf } from './wording';
import { yearsSaid } from './yearFacts';

export interface ColumnFacts {
  readonly counted: Counted | null;
  readonly unit: 'percent' | 'count' | null;
  /** Different ones, in the order in which they are named. */
  readonly years: readonly SchoolYear[];
  readonly procedure: ProcedureSaid | null;
  /** Each text without its years. */
  readonly texts: readonly string[];
}

const TOTAL = /^(?:итого?|всего|сумма|общий итог|в среднем|среднее)(?![а-я])/;
const ONLY_UNIT = /^[^а-яa-z\d]*(?:(?:кол-?во|количество|число|чел\.?|человек|доля|абс\.?|ед\.?)[^а-яa-z\d]*)*$/;

const isOfEge = remembered((text) => /(?<![а-я])егэ(?![а-я])/.test(wordingOf(text).folded));

const dated = remembered((text) => {
  const { years, rest } = yearsSaid(wordingOf(text));
  return { years, rest, text: leftOf(rest), isTotal: TOTAL.test(rest.folded.trim()), isUnit: ONLY_UNIT.test(rest.folded) };
});

const measured = { alone: remembered((text) => measureSaid(dated(text).rest, true)), among: remembered((text) => measureSaid(dated(text).rest, false)) };

/** `ofEge`: a title says that all of it is ЕГЭ. */
export const columnFacts = (path: HeaderPath, ofEge = false): ColumnFacts => {
  const years: SchoolYear[] = [];
  const said: ProcedureSaid[] = [];
  const texts: string[] = [];
  let counted: Counted | null = null;
  let unit: ColumnFacts['unit'] = null;
  let lone = true;
  const isEge = ofEge || path.some(isOfEge);
  [...path].reverse().forEach((text, height) => {
    const of = dated(text);
    years.push(...of.years);
    texts.unshift(of.text);
    if (height > 0 && !lone && of.isTotal) counted = 'other';
    const measure = lone && counted === null ? measured.alone(text) : measured.among(text);
    if (counted === null || counted === 'all') counted = measure.counted ?? counted;
    unit ??= measure.unit;
    if (!of.isUnit) lone = false;
    const procedure = procedureSaid(measure.rest, isEge);
    if (procedure) said.unshift(procedure);
  });
  return { counted, unit, years: [...new Set(years)], procedure: joinSaid(said), texts };
};

/** What a title, a section or the name of a sheet says: words that are not understood do not count there. */
export const textFacts = (text: string): Pick<ColumnFacts, 'years' | 'procedure'> => {
  const { years, procedure } = columnFacts([text]);
  return { years, procedure: procedure && understoodIn(procedure) };
};
