import { textsFor } from '../../../src/i18n';
import { lowResultsSheet } from '../../../src/sheets/lowResults/lowResults';
import type { SheetsInput } from '../../../src/sheets/sheetsInput';
import { DEFAULT_SETTINGS } from '../../../src/engine/settings';
import { FOUND, sheetsInput } from '../district';

const texts = textsFor('ru-RU');

const factsOf = (input: SheetsInput) =>
  lowResultsSheet(input, texts).blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])).filter(({ id }) => id.startsWith('minimumScore'));

const pupils = (...years: readonly number[]): SheetsInput['found'] => [...FOUND, { name: 'Участники', sheet: 'Участники', address: 'A1:H50', rows: 49, usedRows: 49, years }];

describe('minimum scores on «Низкие результаты»', () => {
  it('are not shown where no pupils were read', () => {
    expect(factsOf(sheetsInput())).toEqual([]);
  });

  it('stand with their sources, for the years that pupils have', () => {
    expect(factsOf({ ...sheetsInput(), found: pupils(2021) })).toEqual([
      { id: 'minimumScore-2021-0', label: 'Минимальный балл: ЕГЭ математика профильная, 2020/2021', cell: 27, kind: 'general', note: 'для результатов из «Участников»; минимальный балл для аттестата, устанавливает Рособрнадзор' },
      { id: 'minimumScore-2021-1', label: 'Минимальный балл: ЕГЭ русский язык, 2020/2021', cell: 24, kind: 'general', note: 'для результатов из «Участников»; Рособрнадзор, «Российская газета» от 03.06.2021' },
    ]);
    expect(factsOf({ ...sheetsInput(), found: pupils(2020, 2021) })).toHaveLength(4);
  });

  it('say that the user set them', () => {
    const minimumScores = [...DEFAULT_SETTINGS.minimumScores, { procedure: 'ЕГЭ русский язык', year: 2021, score: 36 }];
    expect(factsOf({ ...sheetsInput({ minimumScores }), found: pupils(2021) })[1]).toMatchObject({ cell: 36, note: 'для результатов из «Участников»; источник: настройка пользователя' });
  });
});
