import { procedureGroup } from '../../../src/engine/analysis/procedureGroups';
import { RULE_PROCEDURES } from '../../../src/engine/procedures';

describe('the group of a procedure', () => {
  it('is that of its family for the nine procedures, ВПР of classes 5 and 6 being of the middle school', () => {
    for (const { name, family } of RULE_PROCEDURES) expect(procedureGroup(name)).toBe(family === 'vpr' ? 'vprMiddle' : family);
  });

  it.each([
    ['ВПР окружающий мир 4', 'vprPrimary'],
    ['ВПР физика 7', 'vprMiddle'],
    ['ВПР история 11', 'vprSenior'],
    ['ВПР', 'vprMiddle'],
    ['КДР8', 'kdr'],
    ['Огэ физика', 'oge'],
    ['Региональная работа', 'other'],
  ])('of %s is %s', (name, group) => {
    expect(procedureGroup(name)).toBe(group);
  });
});
