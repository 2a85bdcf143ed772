/** Every figure that the note's sentences tell is one of the computed results: counted here anew, from the assessment and the analysis alone. */
import { decimal, percentOf, twoDigits } from '../../../src/i18n/ru/numbers';
import type { ReportInput } from '../../../src/sheets/sheetsInput';
import { noteDocument } from '../../../src/sheets/note/noteDocument';
import { noteScene } from '../../../src/sheets/note/scene';
import { NOTE_VALUES } from '../../../src/sheets/note/values';
import { DISTRICT } from '../district';
import { TABLES } from '../analysisRows';
import { POOR_DISTRICTS, reportInput } from './reportInput';

/** «1 200» is one number; a year, a share, an index are numbers as they are written. */
const numbersIn = (text: string): readonly string[] => [...text.matchAll(/\d+(?:\u00a0\d{3})*(?:,\d+)?/g)].map(([number]) => number.replaceAll('\u00a0', ''));

/** What the sentences about schools may count: any selection by the verdicts themselves. */
const counted = ({ assessment, analysis }: ReportInput): ReadonlySet<string> => {
  const { schools, settings, year, previousYear, isbshBorder } = assessment;
  const counts = new Set<number>([0, schools.length, year, previousYear, year + 1, 1, 2, settings.smallCount, settings.lowThreshold, 100 * settings.bottomShare]);
  const add = (test: (school: (typeof schools)[number]) => boolean): void => void counts.add(schools.filter(test).length);
  for (const group of ['lowResults', 'adverse', 'riskZone'] as const) add(({ groups }) => groups.includes(group));
  for (const flags of [0, 1, 2, 3]) add(({ groups }) => groups.length === flags);
  add(({ school }) => school.primaryOnly);
  add(({ risk }) => risk !== null);
  add(({ isbsh }) => isbsh !== null);
  for (const reliability of ['stable', 'probable', 'limited'] as const) add(({ lowResults }) => lowResults.reliability === reliability);
  add(({ lowResults }) => lowResults.criteria.includes(1));
  add(({ lowResults }) => lowResults.criteria.includes(2));
  add(({ lowResults }) => lowResults.criteria.length === 2);
  const told = new Set([...counts].map((count) => decimal(count)));
  if (isbshBorder) told.add(twoDigits(isbshBorder.value)).add(decimal(isbshBorder.base));
  for (const { isbsh } of schools) if (isbsh) told.add(twoDigits(isbsh.value));
  for (const count of counts) for (const whole of counts) if (whole > 0) told.add(percentOf(count / whole).replace(/\D+%?$/, ''));
  // numbers within names and codes
  for (const { school } of schools) for (const number of numbersIn(`${school.name} ${school.code ?? ''}`)) told.add(number);
  if (analysis.objectivity.status === 'computed') for (const count of Object.values(analysis.objectivity.result.counts)) told.add(decimal(count));
  return told;
};

const ABOUT_SCHOOLS = ['considered', 'low-found', 'low-criteria', 'low-reliability', 'adverse-found', 'risk-found', 'combined', 'isbsh-found', 'objectivity-found', 'all-schools', 'low-in-schools', 'adverse-number', 'none-schools'] as const;

describe.each([['a whole district', DISTRICT], ...Object.entries(POOR_DISTRICTS)])('the sentences about %s', (_, district) => {
  const input = reportInput({}, district, {}, TABLES);
  const scene = noteScene(input);
  const known = counted(input);

  it.each(ABOUT_SCHOOLS)('tell no number that is not counted (%s)', (id) => {
    const said = NOTE_VALUES[id](scene);
    for (const number of numbersIn(said ?? '')) expect(known).toContain(number);
  });
});

describe('the tables of the note', () => {
  const input = reportInput({}, DISTRICT, {}, TABLES);
  const tables = noteDocument(input).sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const rowsOf = (id: string): readonly (readonly unknown[])[] => tables.find((table) => table.id === id)!.rows;

  it('list the schools of each group, all of them and no other', () => {
    const names = (group: 'lowResults' | 'adverse' | 'riskZone'): readonly string[] => input.assessment.schools.filter(({ groups }) => groups.includes(group)).map(({ school }) => school.name);
    // two schools of one name are told apart by their codes
    const plain = (name: unknown): string => String(name).replace(/ \(код \d+\)$/, '');
    expect(rowsOf('low-schools').map(([, school]) => plain(school))).toEqual(names('lowResults'));
    expect(rowsOf('adverse-schools').map(([school]) => plain(school)).sort()).toEqual([...names('adverse')].sort());
    expect(rowsOf('risk-schools').map(([, school]) => plain(school))).toEqual(names('riskZone'));
  });

  it('hold the index of each school as it was computed', () => {
    const values = input.assessment.schools.flatMap(({ isbsh }) => (isbsh?.adverse ? [isbsh.value] : []));
    expect([...rowsOf('adverse-schools').map(([, value]) => value)].sort()).toEqual([...values].sort());
  });

  it('count low results by procedures by hand: «ВПР математика 5» in 2021 is low in two of four schools', () => {
    // 30 of 50, 13 of 44, 2 of 4, 1 of 20: at 30 % the first and the third are low
    expect(rowsOf('procedures').find(([name]) => name === 'ВПР математика 5')!.slice(4)).toEqual([4, 2, 0.5]);
  });
});
