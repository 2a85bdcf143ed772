import type { GalleryTexts } from '../../texts';

const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `“${name}”`);
const either = (names: readonly string[]): string => {
  const all = quoted(names);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
};

export const data: GalleryTexts['data'] = {
  needs: 'Needs',
  needsNothing: 'Needs nothing but a list of schools with any data about them.',
  sharpens: 'Says more with',
  fills: (names) =>
    names.length === 1
      ? `Rests on your table ${either(names)}: the add-in only adds rows to it, everything else in it is yours.`
      : `Rests on your tables ${quoted(names).join(', ')}: the add-in only adds rows to them, everything else in them is yours.`,
  tables: (names) => either(names),
  ofYears: (tables, years) => `${tables} of ${years} school years`,
  cannot: 'Cannot be built yet:',
  workbook: 'this workbook cannot be computed yet.',
  workbookHint: 'The step “Data” says what to do.',
  absent: (names) => (names.length === 1 ? `there is no table ${either(names)}` : `there is none of the tables ${quoted(names).join(', ')}`),
  empty: (names) => `the table ${either(names)} is still empty`,
  fewYears: (names, needed, found) => `data of ${needed} school years are needed (${either(names)}), and ${found.length === 0 ? 'they tell no year' : `there are only those of ${found.join(', ')}`}`,
  poorer: 'Will be built, but not in full:',
  lack: (what, cost) => (cost === null ? `${what}.` : `${what}: ${cost}.`),
  create: (name) => `Create the sheet “${name}”`,
  fillIn: (name) => `Go to the sheet “${name}”`,
  toData: 'Open the step “Data”',
  without: {
    schools: 'there will be no schools',
    results: 'there will be no list of low results and no dynamics',
    participants: 'there will be no list of low results and no dynamics',
    socialPassport: 'there will be no ISBSH and no list of adverse conditions',
    risks: 'there will be no risk factors',
    riskProfile: 'there will be no risk factors',
    indicators: 'there will be no indicators of monitoring',
    lists: 'there will be no comparison with external lists',
    literacy: 'there will be no levels of literacy',
    prevention: 'there will be no shares of prevention',
    rubric: 'there will be no self-assessment',
    schoolChanges: 'schools that were renamed or merged will not be recognised',
    catalogue: 'the measures will be those of the add-in’s catalogue',
    roadmap: 'there will be no measures of the roadmap',
    decisions: 'there will be no decisions',
    noteTemplate: 'the text will follow the add-in’s template',
    settings: 'the values of the step “Settings” apply',
  },
};
