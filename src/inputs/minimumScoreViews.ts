/** The minimum scores as a table of years and exams: what holds in each cell, and where it comes from. */
import { MINIMUM_SCORE_TABLE, minimumScoreSource, type MinimumScoreSource } from '../engine/minimumScoreTable';
import type { ProcedureName } from '../engine/procedures';
import { DEFAULT_SETTINGS } from '../engine/settings';
import { minimumScoreName, minimumScoreOf, minimumsOf } from './minimumScores';
import type { InputsReading } from './reading';
import { settingIdOf } from './settingDeclarations';
import type { ChangeableSettingId, MinimumScoreId, SettingOrigin } from './settingView';

/** One cell of the table. */
export interface MinimumScoreView {
  readonly id: ChangeableSettingId;
  readonly procedure: ProcedureName;
  /** `null`: every year without a row of its own. */
  readonly year: number | null;
  /** Of this very row; `null`: it has none, and `inherited` holds. */
  readonly value: number | null;
  readonly defaultValue: number | null;
  /** What holds without a row of its own; `null`: nothing, a score is held to no minimum. */
  readonly inherited: number | null;
  readonly from: 'default' | SettingOrigin['from'];
  readonly place: SettingOrigin['place'];
  /** Where the default is published. */
  readonly source: MinimumScoreSource | null;
}

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Every year that is published, set, or has data, the newest first, below the row of all years; every exam that has a minimum. */
export const minimumScoreViews = ({ settings: { minimumScores }, settingOrigins }: Pick<InputsReading, 'settings' | 'settingOrigins'>, yearsWithData: readonly number[]): readonly MinimumScoreView[] => {
  const rows = [...DEFAULT_SETTINGS.minimumScores, ...minimumScores];
  const procedures = unique(rows.map(({ procedure }) => procedure)).filter((procedure) => minimumScores.some((row) => row.procedure === procedure));
  const known = [...MINIMUM_SCORE_TABLE, ...rows].flatMap(({ year }) => year ?? []);
  const years = [null, ...[...unique([...known, ...yearsWithData])].sort((a, b) => b - a)];
  const inherited = minimumsOf(minimumScores.filter(({ year }) => year === null));
  return years.flatMap((year) =>
    procedures.map((procedure): MinimumScoreView => {
      const name = minimumScoreName({ procedure, year });
      const origin = settingOrigins[name];
      return {
        id: settingIdOf(name) ?? (name as MinimumScoreId),
        procedure,
        year,
        value: minimumScoreOf(minimumScores, procedure, year),
        defaultValue: minimumScoreOf(DEFAULT_SETTINGS.minimumScores, procedure, year),
        inherited: year === null ? null : inherited(procedure, year),
        from: origin?.from ?? 'default',
        place: origin?.place ?? null,
        source: minimumScoreSource(procedure, year),
      };
    }),
  );
};
