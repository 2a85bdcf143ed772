/** @jest-environment jsdom */
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckReport, UnknownSchool } from '../../../src/app/results';
import { done } from '../../../src/app/problem';
import { CheckStep } from '../../../src/taskpane/check/CheckStep';
import { EDITING, fakes, type Fakes } from '../fakeUseCases';
import { checkReport } from '../reports';
import { renderPart } from '../renderPart';

// A busy machine may take its time.
configure({ asyncUtilTimeout: 30_000 });

const unknown = (over: Partial<UnknownSchool> = {}): UnknownSchool => ({
  written: 'Школка а',
  rows: 3,
  place: { sheet: 'Результаты', address: 'A7' },
  candidates: [
    { school: 'школа а', differs: ['Школка'] },
    { school: 'школа б', differs: ['а', 'б'] },
  ],
  ...over,
});

const reading = (over: Partial<CheckReport>): Fakes => fakes({ check: async () => done(checkReport(over)) });
const section = async () => within(await screen.findByRole('region', { name: 'Названия школ, которых нет в «Школах»' }));

describe('unknown names of schools', () => {
  it('come with their rows, the way there, and what sets each candidate apart', async () => {
    const fake = reading({ unknownSchools: [unknown()] });
    await renderPart(<CheckStep />, fake);
    const names = await section();
    expect(names.getByText('Школка а')).toBeInstanceOf(HTMLElement);
    expect(within(names.getByRole('list', { name: 'Какой школой может быть «Школка а»' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'школа а отличается: ШколкаЭто она',
      'школа б отличается: а, бЭто она',
    ]);
    await userEvent.click(names.getByRole('button', { name: 'Результаты, A7' }));
    expect(fake.shown).toEqual([{ sheet: 'Результаты', address: 'A7' }]);
  });

  it('are confirmed with a press, and the workbook is read anew', async () => {
    const fake = reading({ unknownSchools: [unknown()] });
    const session = await renderPart(<CheckStep />, fake);
    fake.answers.check = async () => done(checkReport({ schoolNames: [{ written: 'Школка а', school: 'школа а' }] }));
    await userEvent.click((await section()).getByRole('button', { name: 'Это она: «Школка а» — школа а' }));
    expect(fake.pairs).toEqual([{ written: 'Школка а', school: 'школа а' }]);
    expect(session.state().check?.unknownSchools).toEqual([]);
    expect((await section()).getByText('Все названия узнаны.')).toBeInstanceOf(HTMLElement);
  });

  it('are given any school of the list where none of the candidates is meant', async () => {
    const fake = reading({ unknownSchools: [unknown({ candidates: [] })] });
    await renderPart(<CheckStep />, fake);
    const names = await section();
    expect(names.getByText('Похожих названий в «Школах» нет.')).toBeInstanceOf(HTMLElement);
    await userEvent.click(names.getByRole('button', { name: 'Другая школа для «Школка а»…' }));
    const remember = names.getByRole('button', { name: 'Запомнить' });
    expect(remember.getAttribute('aria-disabled')).toBe('true');
    await userEvent.selectOptions(names.getByRole('combobox', { name: 'Какая школа названа «Школка а»' }), 'школа в');
    await userEvent.click(remember);
    expect(fake.pairs).toEqual([{ written: 'Школка а', school: 'школа в' }]);
  });

  it('are drawn a few at a time', async () => {
    await renderPart(<CheckStep />, reading({ unknownSchools: Array.from({ length: 30 }, (_, at) => unknown({ written: `Школа ${String(at)}` })) }));
    const names = await section();
    expect(names.getAllByRole('button', { name: /^Другая школа/ })).toHaveLength(5);
    await userEvent.click(names.getByRole('button', { name: 'Показать ещё 20 из 25' }));
    expect(names.getAllByRole('button', { name: /^Другая школа/ })).toHaveLength(25);
  });

  it('that were confirmed are listed and can be forgotten, also when their school is gone', async () => {
    const fake = reading({ schoolNames: [{ written: 'Первая', school: 'школа а' }, { written: 'Старая', school: 'школа ю' }] });
    await renderPart(<CheckStep />, fake);
    const names = await section();
    expect(names.getByText('Запомнено названий: 2')).toBeInstanceOf(HTMLElement);
    expect(names.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Первая → школа аЗабыть', 'Старая → школа ю такой школы в «Школах» больше нетЗабыть']);
    await userEvent.click(names.getByRole('button', { name: 'Забыть, что значит «Старая»' }));
    expect(fake.forgottenNames).toEqual(['Старая']);
  });

  it('a failure to remember is told', async () => {
    const fake = reading({ unknownSchools: [unknown()] });
    fake.answers.rememberSchoolName = EDITING;
    const session = await renderPart(<CheckStep />, fake);
    await userEvent.click((await section()).getByRole('button', { name: /школа а$/ }));
    expect(session.state().failure?.of).toBe('names');
  });

  it('there is no such part where every name is known', async () => {
    await renderPart(<CheckStep />, reading({}));
    expect(screen.queryByRole('region', { name: 'Названия школ, которых нет в «Школах»' })).toBeNull();
  });
});
