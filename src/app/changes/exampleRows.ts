/**
 * The row that shows how a table is filled in. The figures are invented, hold together from sheet to sheet, and are such
 * as the readers accept; the school's name says that the row is no data.
 */
import type { ContextShareId } from '../../engine/contextShares';
import type { PaneTexts } from '../../i18n/texts';
import { countColumn, CONTEXT_SHARE_IDS } from '../../inputs/contextColumns';
import type { IndicatorColumn } from '../../inputs/indicators';
import type { ListColumn } from '../../inputs/lists';
import type { LiteracyColumn } from '../../inputs/literacy';
import type { ParticipantColumn } from '../../inputs/participants';
import type { PreventionColumn } from '../../inputs/prevention';
import type { RawValue } from '../../inputs/rawWorkbook';
import type { InputTableId } from '../../inputs/reading';
import type { ResultColumn } from '../../inputs/results';
import type { RiskProfileColumn } from '../../inputs/riskProfile';
import type { RiskColumn } from '../../inputs/risks';
import type { RubricColumn } from '../../inputs/rubric';
import { EXAMPLE_MARK } from '../../inputs/dataRows';
import type { SchoolChangeColumn } from '../../inputs/schoolChanges';
import type { SchoolColumn } from '../../inputs/schools';
import type { PassportColumn } from '../../inputs/socialPassport';
import { listedFactor } from './columnLists';
import { lastSchoolYear } from './schoolYears';

/** Cells by columns; a column that is not named stays blank. */
export type ExampleRow = Readonly<Record<string, RawValue>>;

type Row<ColumnId extends string> = Readonly<Partial<Record<ColumnId, RawValue>>>;

const PUPILS = 245;

/** Of 245 pupils. */
const GROUPS: Readonly<Record<ContextShareId, number>> = {
  bothParentsHigherEducation: 49,
  singleParent: 61,
  onRegister: 5,
  oneParentHigherEducation: 58,
  largeFamilies: 37,
  russianNotNative: 12,
  bothParentsUnemployed: 6,
  disabledParent: 4,
  fosterCare: 3,
  sociallyDangerous: 2,
  juvenileCommission: 1,
  lowIncome: 44,
  oneParentUnemployed: 21,
  comfortableHousing: 152,
  poorHousing: 93,
  schoolBus: 38,
  disabilities: 9,
  schoolRegister: 4,
};

const groupCounts = (): Row<PassportColumn> => Object.fromEntries(CONTEXT_SHARE_IDS.map((id) => [countColumn(id), GROUPS[id]]));

/** `null` where a table has no schools in its rows. */
export const exampleRow = (table: InputTableId, { example }: PaneTexts['inputSheets'], now: Date): ExampleRow | null => {
  const school = { school: `${EXAMPLE_MARK} ${example.school}`, code: '001' };
  const ofYear = { ...school, year: lastSchoolYear(now) };
  switch (table) {
    case 'schools':
      return { ...school, municipality: example.municipality, kind: 'СОШ', locality: 'село', pupils: PUPILS, curator: example.curator, mentor: example.mentor } satisfies Row<SchoolColumn>;
    case 'results':
      return { ...ofYear, procedure: 'ОГЭ математика', participants: 24, below: 7, meanScore: 3.1, marks4and5: 8, biased: 'нет' } satisfies Row<ResultColumn>;
    case 'participants':
      return { ...ofYear, procedure: 'ЕГЭ русский язык', score: 63, retake: 'нет', pastGraduate: 'нет', className: '11А' } satisfies Row<ParticipantColumn>;
    case 'socialPassport':
      return { ...ofYear, pupils: PUPILS, ...groupCounts() } satisfies Row<PassportColumn>;
    case 'risks':
      return { ...ofYear, parameter: '2.1', value: 3 } satisfies Row<RiskColumn>;
    case 'riskProfile':
      return { ...ofYear, factor: listedFactor(2), level: 'средняя' } satisfies Row<RiskProfileColumn>;
    case 'indicators':
      return { ...ofYear, indicator: 'ОО-5.5.1', value: 7, total: 18, source: example.source } satisfies Row<IndicatorColumn>;
    case 'lists':
      return { ...ofYear, list: 'ЦОКО', municipality: example.municipality, source: example.source } satisfies Row<ListColumn>;
    case 'literacy':
      return { ...ofYear, grade: '4А', work: 'Читательская грамотность', insufficient: 2, reduced: 5, basic: 14, advanced: 3 } satisfies Row<LiteracyColumn>;
    case 'prevention':
      return { ...ofYear, municipality: example.municipality, pupils: PUPILS, underachieving: 21, withRoute: 12, disabilities: 9, russianNotNative: 12, extraLessons: 17 } satisfies Row<PreventionColumn>;
    case 'rubric': {
      const { section, indicator, criterion } = example.rubric;
      return { section: `${EXAMPLE_MARK} ${section}`, indicator, criterion, score: 1, maximum: 1 } satisfies Row<RubricColumn>;
    }
    case 'schoolChanges':
      return { school: school.school, former: example.formerSchool, kind: 'переименована', year: lastSchoolYear(now) } satisfies Row<SchoolChangeColumn>;
    case 'catalogue':
    case 'roadmap':
    case 'decisions':
    case 'noteTemplate':
    case 'settings':
      return null;
  }
};
