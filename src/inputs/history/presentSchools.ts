/** The schools as they are now: without those that were merged, with their heads and their history. */
import type { School, SchoolKey } from '../../engine/model';
import { WARNING, type IssueList } from '../issueList';
import { foldText } from '../text';
import type { SchoolHistory } from './settleChanges';

export const presentSchools = (schools: readonly School[], { mergings, former, filials }: SchoolHistory, issues: IssueList): readonly School[] => {
  const successors = new Map(mergings.map(({ former: key, school }) => [key, school]));
  const names = new Map(schools.map(({ key, name }) => [key, name]));
  const headsTold = new Map(filials.map((told) => [told.filial.school.key, told]));
  const headOf = ({ key, name, parentKey }: School): SchoolKey | null => {
    const head = parentKey === null ? null : (successors.get(parentKey) ?? parentKey);
    const told = headsTold.get(key);
    if (head === null && told) return told.head.school.key;
    if (told && head !== told.head.school.key) issues.add('filial-head-differs', { former: name, school: told.head.school.name, head: names.get(head ?? '') ?? '' }, told.place, WARNING);
    // A filial of the school that it took in is none.
    return head === key ? null : head;
  };
  return schools
    .filter(({ key }) => !successors.has(key))
    .map((school) => {
      const history = former.get(school.key);
      return { ...school, parentKey: headOf(school), ...(history && { former: history }) };
    });
};

/** Whether a school, by its key, was once of the municipality of this name. */
export const belongedTo = ({ former }: SchoolHistory): ((school: SchoolKey, municipality: string) => boolean) => {
  const places = new Map([...former].map(([school, rows]) => [school, new Set(rows.flatMap(({ was, municipality }) => (was === 'name' && municipality !== null ? [foldText(municipality)] : [])))]));
  return (school, municipality) => places.get(school)?.has(foldText(municipality)) ?? false;
};
