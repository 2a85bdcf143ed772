import type { Texts } from '../texts';

type History = Texts['terms']['history'];
type ToldChange = Parameters<History['ofSchool']>[0][number];

const quoted = (name: string): string => (/[«"“]/.test(name) ? name : `“${name}”`);

const since = (year: number | null): string => (year === null ? '' : ` since ${String(year - 1)}/${String(year)}`);

const change = ({ name, kind, became, municipality, year }: ToldChange, now: string): string => {
  const other = became === now ? null : became;
  const what = {
    renamed: `renamed${other === null ? '' : ` ${quoted(other)}`}`,
    merged: `merged${other === null ? '' : ` into ${quoted(other)}`}`,
    fused: `fused with others${other === null ? '' : ` into ${quoted(other)}`}`,
    moved: `moved from ${municipality === null ? 'another municipality' : `the municipality ${quoted(municipality)}`}`,
    filial: `made a filial${other === null ? '' : ` of ${quoted(other)}`}`,
  }[kind];
  return `${quoted(name)}, ${what}${since(year)}`;
};

const changes = (told: readonly ToldChange[], now: string): string => told.map((one) => change(one, now)).join('; ');

export const history: History = {
  title: 'History of schools',
  ofSchool: (told, now) => `Formerly: ${changes(told, now)}.`,
  line: (school, told, now) => `${school}. Formerly: ${changes(told, now)}.`,
  explained: 'Results of past years are found under former names too; results of merged schools of the years before the merging are added to those of the school that took them in (table «Изменения школ»).',
  more: (schools) => `And ${String(schools)} more: all changes stand in the table «Изменения школ».`,
};
