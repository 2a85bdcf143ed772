/** The schools as every sheet names them. */
import type { SchoolAssessment } from '../../engine/assessment';
import type { School } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { CellLink, ValueCell } from '../spec';

export type SchoolName = (school: School) => string;

/** A name that several schools have is told apart by the code. */
export const schoolNames = (schools: readonly SchoolAssessment[], { sheets }: Texts): SchoolName => {
  const times = new Map<string, number>();
  for (const { school } of schools) times.set(school.name, (times.get(school.name) ?? 0) + 1);
  return ({ name, code }) => (code !== null && (times.get(name) ?? 0) > 1 ? sheets.common.withCode(name, code) : name);
};

const originLink = ({ sheet, address }: School['origin']): CellLink => ({ sheet, address });

/** A school's name that leads to its row in «Школы». */
export const schoolCell = (school: School, nameOf: SchoolName): ValueCell => ({ value: nameOf(school), link: originLink(school.origin) });

/** A short cell such as "D7" that leads to an input row. */
export const originCell = (origin: School['origin']): ValueCell => ({ value: origin.address, link: originLink(origin) });
