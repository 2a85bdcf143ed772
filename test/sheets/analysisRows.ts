/** Rows of the tables of analysis over the invented district of `district.ts`: every sheet of these topics has something to say. */
import type { AnalysisInput } from '../../src/engine/model';
import { listed, literacyRow, preventionRow, rubricRow } from '../engine/analysis/rows';

export const TABLES: AnalysisInput = {
  lists: [...listed('Рособрнадзор', 2020, ['1', '2', '5']), ...listed('Рособрнадзор', 2021, ['1', '4']), ...listed('ЦОКО', 2021, ['4', '6']), ...listed('Необъективные результаты', 2021, ['6'])],
  listRows: [{ list: 'Рособрнадзор', year: 2020, rows: 5, used: 3, unknown: 1, repeated: 1 }],
  literacy: [
    literacyRow('1', 2019, 4, 'КДР4', '20/61/776/143'),
    literacyRow('1', 2021, 6, 'КДР6', '130/199/604/67'),
    literacyRow('2', 2019, 4, 'КДР4', '1/1/2/0'),
    literacyRow('2', 2021, 6, 'КДР6', '0/1/2/1'),
    literacyRow('2', 2021, 6, 'КДР6', '1/0/0/0'),
    literacyRow('6', 2021, 8, 'КДР8', '0/0/0/12'),
    literacyRow('6', 2021, 7, 'КДР8', '0/0/0/0'),
  ],
  prevention: [
    preventionRow('Абинский район', { pupils: 1000, underachieving: 90, withRoute: 90, disabilities: 50, russianNotNative: 20, extraLessons: 80, schools: 10, schoolsWithProgrammes: 6, schoolsWithTutor: 0, schoolsWithParentProgrammes: 5, schoolsWithMethodSupport: 8 }, { year: 2021 }),
    preventionRow('Ейский район', { pupils: 500, underachieving: 40, withRoute: 10 }, { year: 2021 }),
    preventionRow('*', { underachieving: 0, withRoute: 0, schools: 3 }, { year: 2021 }),
    preventionRow('Абинский район', { pupils: 100, underachieving: 9 }, { year: 2021, school: '1' }),
    preventionRow('Абинский район', { pupils: 900, underachieving: 95, withRoute: 30 }, { year: 2020 }),
  ],
  rubric: [
    rubricRow('Цели', 'понятия', 'наличие', 1, 1, 3),
    rubricRow('Цели', 'понятия', 'обоснование', 1),
    rubricRow('Цели', 'понятия', 'реалистичность', 1),
    rubricRow('Показатели', 'компетенции', 'наличие', 1, 1, 2),
    rubricRow('Показатели', 'компетенции', 'неэффективные', -1, 0),
    rubricRow('Анализ', 'динамика', 'наличие', 0.5, 1, 1),
    rubricRow('Анализ', 'динамика', 'факторы', 0.5, 1, 2),
  ],
};
