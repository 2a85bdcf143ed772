import fc from 'fast-check';
import { columnsByGroup, columnsTwice, dimensionsToSay, draftOf, headerLine, mappingOf, openDimensions, withConstant, withField, withGroup, withGroupValue } from '../../../src/taskpane/model/mappingDraft';
import { proposal, wideProposal } from '../fakeUseCases';

const { fields, dimensions } = wideProposal;
const wide = () => draftOf(wideProposal);
const summary = (draft: ReturnType<typeof wide>): readonly string[] =>
  columnsByGroup(draft, fields).map(({ group, shown }) => `${group.of.procedure ?? '?'}: ${shown.map(({ letters, field }) => `${letters} ${String(field)}`).join(', ')}`);

describe('a mapping in the making', () => {
  it('left as it was offered is the mapping that was offered', () => {
    expect(mappingOf(wide(), fields)).toEqual({ ...wideProposal.guess, columns: wideProposal.guess.columns.map((column) => ({ ...column, header: wideProposal.headers[column.column]?.path })) });
    expect(mappingOf(draftOf(proposal), proposal.fields)).toEqual(proposal.guess);
  });

  it('shows the columns of a wide sheet by what they are of, the others aside', () => {
    expect(summary(wide())).toEqual(['ОГЭ математика: B participants, C below', 'ОГЭ русский язык: D participants, E below']);
    expect(wide().columns.filter(({ shown }) => shown === 'row').map(({ letters }) => letters)).toEqual(['A']);
    expect(wide().columns.filter(({ shown }) => shown === 'unread').map(({ letters }) => letters)).toEqual(['F']);
  });

  it('a column that is read after all belongs with those to its left', () => {
    const { columns } = mappingOf(withField(wide(), 5, 'marks4and5'), fields);
    expect(columns.at(-1)).toEqual({ column: 5, header: ['Примечание', 'Примечание'], field: 'marks4and5', of: { procedure: 'ОГЭ русский язык' } });
  });

  it('a column that is read after all belongs with those under the same heading, be they to its right', () => {
    const half = draftOf({ ...wideProposal, guess: { ...wideProposal.guess, columns: wideProposal.guess.columns.filter(({ field }) => field !== 'participants') } });
    expect(mappingOf(withField(half, 3, 'participants'), fields).columns.find(({ column }) => column === 3)?.of).toEqual({ procedure: 'ОГЭ русский язык' });
  });

  it('a group is there as soon as a column is read as its own, wherever that is shown', () => {
    const blank = draftOf({ ...wideProposal, guess: { ...wideProposal.guess, columns: [] } });
    expect(columnsByGroup(blank, fields)).toEqual([]);
    expect(columnsByGroup(withField(blank, 1, 'participants'), fields).map(({ read, shown }) => [read.map(({ letters }) => letters), shown])).toEqual([[['B'], []]]);
  });

  it('a column that every row says is of nothing', () => {
    const { columns } = mappingOf(withField(wide(), 4, 'procedure'), fields);
    expect(columns.at(-1)).toEqual({ column: 4, header: ['ОГЭ русский язык', '«2»'], field: 'procedure', of: {} });
  });

  it('a column that is not read leaves the mapping and stays where it is shown', () => {
    const draft = withField(wide(), 2, null);
    expect(mappingOf(draft, fields).columns.map(({ column }) => column)).toEqual([0, 1, 3, 4]);
    expect(summary(draft)[0]).toBe('ОГЭ математика: B participants, C null');
  });

  it('what a group is of is said once for all its columns', () => {
    const { columns } = mappingOf(withGroupValue(wide(), 1, 'procedure', ' ВПР математика 5 '), fields);
    expect(columns.map(({ of }) => of.procedure)).toEqual([undefined, 'ОГЭ математика', 'ОГЭ математика', 'ВПР математика 5', 'ВПР математика 5']);
  });

  it('a column moves to another group, or to one of its own that is still to be named', () => {
    expect(summary(withGroup(wide(), 4, 0))).toEqual(['ОГЭ математика: B participants, C below, E below', 'ОГЭ русский язык: D participants']);
    const alone = withGroup(wide(), 4, null);
    expect(summary(alone)).toEqual(['ОГЭ математика: B participants, C below', 'ОГЭ русский язык: D participants', '?: E below']);
    expect(summary(withGroupValue(alone, 2, 'procedure', 'ОГЭ физика'))[2]).toBe('ОГЭ физика: E below');
    expect(summary(withGroup(alone, 4, 1))).toEqual(summary(wide()));
  });

  it('the year of a whole block is said and taken back', () => {
    expect(mappingOf(withConstant(wide(), 'year', '2021/2022'), fields).constants).toEqual({ year: '2021/2022' });
    expect(mappingOf(withConstant(wide(), 'year', ''), fields).constants).toEqual({});
  });

  it('tells columns that say the same of the same procedure', () => {
    expect(columnsTwice(wide(), fields)).toEqual([]);
    expect(columnsTwice(withField(wide(), 2, 'participants'), fields)).toEqual(['B', 'C']);
    expect(columnsTwice(withGroupValue(wide(), 1, 'procedure', 'ОГЭ математика'), fields)).toEqual(['B', 'C', 'D', 'E']);
    expect(columnsTwice(withField(withField(wide(), 5, 'school'), 0, 'school'), fields)).toEqual(['A', 'F']);
  });

  it('asks for the year and the procedure only where no column of a row says them', () => {
    expect(openDimensions(wide(), dimensions).map(({ id }) => id)).toEqual(['year', 'procedure']);
    expect(openDimensions(draftOf(proposal), dimensions).map(({ id }) => id)).toEqual(['procedure']);
  });

  it('of the whole block it asks what some group does not say itself, and what was said already', () => {
    const bare = { ...wideProposal, guess: { ...wideProposal.guess, constants: {} } };
    expect(dimensionsToSay(draftOf(bare), bare).map(({ id }) => id)).toEqual(['year']);
    expect(dimensionsToSay(withGroup(draftOf(bare), 4, null), bare).map(({ id }) => id)).toEqual(['year', 'procedure']);
    const said = [0, 1].reduce((draft, group) => withGroupValue(draft, group, 'year', '2021'), draftOf(bare));
    expect(dimensionsToSay(said, bare)).toEqual([]);
    expect(dimensionsToSay(withConstant(said, 'year', '2020'), bare).map(({ id }) => id)).toEqual(['year']);
  });

  it('a header is told in one line, without what merged cells repeat', () => {
    expect(headerLine({ path: ['Школа', 'Школа', ''] })).toBe('Школа');
    expect(headerLine({ path: ['2021', 'ОГЭ', '«2»'] })).toBe('2021 / ОГЭ / «2»');
  });

  it('whatever is changed, no column of the sheet is mapped twice and none is lost from the form', () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constant('field' as const), column: fc.nat(5), field: fc.option(fc.constantFrom(...fields.map(({ id }) => id))) }),
      fc.record({ kind: fc.constant('group' as const), column: fc.nat(5), group: fc.option(fc.nat(3)) }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const draft = changes.reduce((before, one) => {
          if (one.kind === 'field') return withField(before, one.column, one.field);
          return withGroup(before, one.column, one.group !== null && before.groups.some(({ id }) => id === one.group) ? one.group : null);
        }, wide());
        const { columns } = mappingOf(draft, fields);
        expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length);
        const visible = [...columnsByGroup(draft, fields).flatMap(({ shown }) => shown), ...draft.columns.filter(({ shown }) => shown !== 'group')];
        expect(visible.map(({ column }) => column).sort()).toEqual([0, 1, 2, 3, 4, 5]);
      }),
    );
  });
});
