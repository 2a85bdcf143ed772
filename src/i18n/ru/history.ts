/** What a school was before: former names, merged schools, another municipality. */
import { counted } from './numbers';

export type ToldChange = {
  readonly name: string;
  readonly kind: 'renamed' | 'merged' | 'fused' | 'moved' | 'filial';
  readonly became: string;
  readonly municipality: string | null;
  readonly year: number | null;
};

/** A name that has quotes of its own gets no others. */
const quoted = (name: string): string => (/[«"“]/.test(name) ? name : `«${name}»`);

const since = (year: number | null): string => (year === null ? '' : ` с ${String(year - 1)}/${String(year)} учебного года`);

/** ««Луговая ООШ» — присоединена с 2022/2023 учебного года»; `now`: the school's name today, which needs no repeating. */
const change = ({ name, kind, became, municipality, year }: ToldChange, now: string): string => {
  const other = became === now ? null : became;
  const what = {
    renamed: `переименована${other === null ? '' : ` в ${quoted(other)}`}`,
    merged: `присоединена${other === null ? '' : ` к школе ${quoted(other)}`}`,
    fused: `вошла при слиянии${other === null ? '' : ` в школу ${quoted(other)}`}`,
    moved: `перешла из ${municipality === null ? 'другого муниципалитета' : `муниципалитета ${quoted(municipality)}`}`,
    filial: `стала филиалом${other === null ? '' : ` школы ${quoted(other)}`}`,
  }[kind];
  return `${quoted(name)} — ${what}${since(year)}`;
};

const changes = (told: readonly ToldChange[], now: string): string => told.map((one) => change(one, now)).join('; ');

export const history = {
  title: 'История школ',
  /** «Прежде: …» of one school. */
  ofSchool: (told: readonly ToldChange[], now: string): string => `Прежде: ${changes(told, now)}.`,
  /** The same beside the school's name. */
  line: (school: string, told: readonly ToldChange[], now: string): string => `${school}. Прежде: ${changes(told, now)}.`,
  explained: 'Результаты прошлых лет найдены и по прежним названиям; результаты присоединённых школ за годы до присоединения сложены с результатами школы, которая их приняла (таблица «Изменения школ»).',
  more: (schools: number): string => `И ещё ${counted(schools, 'школа', 'школы', 'школ')}: все изменения — в таблице «Изменения школ».`,
};
