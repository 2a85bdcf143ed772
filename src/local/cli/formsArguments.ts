/** The arguments of `npm run forms`, as `--help` says them. */
import type { FormSectionId } from '../../app/thinker';
import { isProblem, parseCommand, textOf, yearOf, type ArgumentProblem } from './commandLine';

export interface FormsArguments {
  readonly workbook: string;
  readonly output: string;
  readonly year: number | null;
  /** Names or codes; `null`: every school. */
  readonly schools: readonly string[] | null;
  readonly sections: readonly FormSectionId[];
}

const SECTIONS: Readonly<Record<string, FormSectionId>> = { passport: 'socialPassport', risks: 'risks', indicators: 'indicators' };

/** «А; Б»: a name may hold a comma. */
const listOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const readFormsArguments = (argv: readonly string[]): FormsArguments | ArgumentProblem => {
  const parsed = parseCommand(argv, { schools: { type: 'string' }, sections: { type: 'string' } });
  if (isProblem(parsed)) return parsed;
  const [workbook, output, more] = parsed.positionals;
  if (!workbook || !output || more !== undefined) return { code: 'paths' };
  const year = yearOf(parsed);
  if (isProblem(year)) return year;
  const schools = textOf(parsed, 'schools');
  const named = (textOf(parsed, 'sections') ?? Object.keys(SECTIONS).join(',')).split(',').map((name) => name.trim());
  const sections = named.flatMap((name) => (Object.hasOwn(SECTIONS, name) ? (SECTIONS[name] ?? []) : []));
  const unknown = named.find((name) => !Object.hasOwn(SECTIONS, name));
  if (unknown !== undefined) return { code: 'sections', read: unknown };
  return { workbook, output, ...year, schools: schools === null ? null : listOf(schools), sections };
};
