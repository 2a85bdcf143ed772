/** The parts of the note by their ids. */
import type { NotePartId } from '../../../engine/support/note/parts';
import { experience, objectivity, transitions } from './comparisons';
import { isbshChart, riskFactors, riskFactorsChart } from './conditions';
import { adverseSchools, groups, groupsChart, lowSchools, riskSchools } from './groups';
import { limits, methods } from './limits';
import { parameters, sources } from './method';
import type { Part } from './part';
import { dynamics, dynamicsChart, procedures, proceduresChart } from './results';
import { decisions, recommendations, roadmap, themes } from './support';

export const NOTE_PART_CONTENTS: Readonly<Record<NotePartId, Part>> = {
  sources,
  parameters,
  groups,
  'groups-chart': groupsChart,
  procedures,
  'procedures-chart': proceduresChart,
  dynamics,
  'dynamics-chart': dynamicsChart,
  'isbsh-chart': isbshChart,
  'risk-factors': riskFactors,
  'risk-factors-chart': riskFactorsChart,
  transitions,
  objectivity,
  experience,
  themes,
  recommendations,
  roadmap,
  decisions,
  limits,
  'low-schools': lowSchools,
  'adverse-schools': adverseSchools,
  'risk-schools': riskSchools,
  methods,
};
