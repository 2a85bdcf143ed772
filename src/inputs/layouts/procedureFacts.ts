/**
 * Which procedure a group of columns speaks of, gathered from its header, then from the titles above and the sheet's name.
 * A subject that is none of the rule's never becomes one of the nine: it is another procedure under its own name.
 */
import { abbreviated, FAMILIES, recogniseProcedure, single, understand, type Family, type Level, type Subject, type Understood } from '../procedures';
import { foldText } from '../text';
import { cutAll, leftOf, saysSomething, type Wording } from './wording';

export interface ProcedureSaid extends Understood {
  /** The words as they are written. */
  readonly written: string;
  /** Speaks of something beside the procedure itself: a trial, a retake, half a year. */
  readonly qualified: boolean;
}

export interface NamedProcedure {
  readonly name: string;
  /** Nothing was guessed. */
  readonly certain: boolean;
}

/** Words of headers and titles that tell procedures apart in nothing. */
const FILLER = /(?<![а-я])(?:результат[а-я]*|итог[а-я]*|данны[ехм]|сведени[яй]|показател[а-я]*|(?:оценочн[а-я]* )?процедур[а-я]*|статистик[а-я]*|распределени[а-я]*|групп[а-я]*|балл[а-я]*|гиа)(?![а-я])/;

const TRIAL = /пробн|тренировочн|репетиц/;
const QUALIFIER = new RegExp(
  `${TRIAL.source}|пересдач|повторн|резервн|досрочн|дополнительн[а-я]* (?:период|срок|этап)|осен[ьни]|входн|стартов|полугод|четверт|триместр|диагностич|контрольн|административн|прогноз|ожидаем|апробац|апелляц|(?<![а-я])план(?:$|[^а-я]|ов|ируем)|(?<![а-я])цел(?:ев|ь)`,
);

/** The very results, before anything is done again. */
const UNQUALIFIED = /(?:до|без(?: учета)?|не считая|кроме) (?:пересдач[а-я]*|повторн[а-я]* [а-я]+)|основн[а-я]* (?:период|срок|этап)[а-я]*/g;

/** «ВПР», «ОГЭ», «ЕГЭ», «КДР». */
export const NAMES_OF_FAMILIES: ReadonlyMap<Family, string> = new Map<Family, string>(Object.entries(FAMILIES).map(([name, family]) => [family, name.toUpperCase()]));

/** `null`: the text says nothing that a procedure could be called. */
export const procedureSaid = (wording: Wording, ofEge: boolean): ProcedureSaid | null => {
  const rest = cutAll(wording, FILLER);
  if (!saysSomething(rest)) return null;
  const written = leftOf(rest);
  const said = understand(written, ofEge);
  const isSilent = [said.families, said.subjects, said.levels, said.classes, said.unknown].every((words) => words.length === 0);
  return isSilent ? null : { ...said, written, qualified: QUALIFIER.test(abbreviated(written).replace(UNQUALIFIED, ' ')) };
};

/** «Физика» within a name; «ИКТ» stays. */
const uncapitalised = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Facts of one text after another, as of a header's rows. */
export const joinSaid = (all: readonly ProcedureSaid[]): ProcedureSaid | null =>
  all.length === 0
    ? null
    : {
        families: all.flatMap(({ families }) => families),
        subjects: all.flatMap(({ subjects }) => subjects),
        levels: all.flatMap(({ levels }) => levels),
        classes: all.flatMap(({ classes }) => classes),
        unknown: all.flatMap(({ unknown }) => unknown),
        written: [...new Set(all.map(({ written }, at) => (at === 0 ? written : uncapitalised(written))))].join(' '),
        qualified: all.some(({ qualified }) => qualified),
      };

interface Facets {
  readonly family: Family | null;
  readonly subject: Subject | null;
  readonly level: Level | null;
  readonly className: number | null;
}

/** What the nearest that speaks of it says; `null` where it says two things. */
const nearest = <Value>(said: readonly (readonly Value[])[]): Value | null => single(said.find((values) => values.length > 0) ?? []);

/**
 * `own`: what the column's header says; `around`: the titles above and the sheet's name, the nearest first (`understoodIn`).
 * Who speaks of a subject first decides on it. `null`: nothing names a procedure.
 */
export const namedProcedure = (own: ProcedureSaid | null, around: readonly ProcedureSaid[]): NamedProcedure | null => {
  const all = [...(own ? [own] : []), ...around];
  const speaking = all.find(({ subjects, unknown }) => subjects.length > 0 || unknown.length > 0);
  const facets: Facets = {
    family: nearest(all.map(({ families }) => families)),
    subject: single(speaking?.subjects ?? []),
    level: nearest(all.map(({ levels }) => levels)),
    className: nearest(all.map(({ classes }) => classes)),
  };
  const foreign = speaking !== undefined && speaking.unknown.length > 0 ? speaking : null;
  if (facets.subject === null && !foreign && facets.family !== 'kdr' && facets.level === null) return null;
  const text = foreign ? foreignText(foreign === own ? own : onlyUnknown(foreign), facets) : usualText(facets);
  const { name, doubt } = recogniseProcedure(text);
  const isTrial = own !== null && foreign === own && own.qualified && TRIAL.test(foldText(own.written));
  const qualified = all.some((said) => said.qualified);
  const mixed = foreign !== null && (foreign === own ? isAside(own, around) : foreign.subjects.length > 0);
  return { name, certain: facets.family !== null && !mixed && (qualified ? isTrial : doubt !== 'uncertain') };
};

/** Other subjects of school, by the beginnings of their names. */
const OTHER_SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^физик/, 'физика'],
  [/^хими/, 'химия'],
  [/^биологи/, 'биология'],
  [/^географи/, 'география'],
  [/^истори/, 'история'],
  [/^обществ/, 'обществознание'],
  [/^информатик/, 'информатика'],
  [/^икт$/, 'ИКТ'],
  [/^литератур/, 'литература'],
  [/^английск/, 'английский язык'],
  [/^немецк/, 'немецкий язык'],
  [/^французск/, 'французский язык'],
  [/^китайск/, 'китайский язык'],
  [/^испанск/, 'испанский язык'],
  [/^иностранн/, 'иностранный язык'],
  [/^окружающ/, 'окружающий мир'],
  [/^астрономи/, 'астрономия'],
  [/^технологи/, 'технология'],
  [/^обж$/, 'ОБЖ'],
];

const otherSubject = (word: string): string | undefined => OTHER_SUBJECTS.find(([pattern]) => pattern.test(word))?.[1];

/** Of a title only what is understood counts; other subjects are. */
export const understoodIn = (said: ProcedureSaid): ProcedureSaid => ({ ...said, unknown: said.unknown.flatMap((word) => otherSubject(word) ?? []) });

const onlyUnknown = (said: ProcedureSaid): ProcedureSaid => ({ ...said, families: [], classes: [], written: said.unknown.join(' ') });

/** Words that are no subject beside a title that names one: they tell something else of it, such as who is counted. */
const isAside = (own: ProcedureSaid, around: readonly ProcedureSaid[]): boolean =>
  own.families.length === 0 && !own.unknown.some(otherSubject) && around.some(({ subjects, unknown }) => subjects.length > 0 || unknown.length > 0);

const usualText = ({ family, subject, level, className }: Facets): string => {
  const hasClass = className !== null && (family === 'vpr' || family === 'kdr' || family === null);
  const hasLevel = level !== null && (family === 'ege' || family === null);
  const leveled = subject === null && hasLevel ? 'математика' : subject;
  return [family && NAMES_OF_FAMILIES.get(family), leveled, hasLevel && subject !== 'русский язык' ? level : null, hasClass ? String(className) : null].filter((word) => word).join(' ');
};

/** Words of its own: as they are written, completed by what stands around. */
const foreignText = (own: ProcedureSaid, { family, className }: Facets): string => {
  const front = own.families.length === 0 && family !== null ? NAMES_OF_FAMILIES.get(family) : undefined;
  const behind = own.classes.length === 0 && className !== null && (family === 'vpr' || family === 'kdr') ? String(className) : undefined;
  const words = front === undefined ? own.written : uncapitalised(own.written);
  return [front, words, behind].filter((word) => word !== undefined).join(' ');
};
