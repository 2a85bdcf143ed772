/** The columns of data behind the passport: declared once, from which the table of data and every cell of the page derive. */
import type { SchoolAssessment } from '../../engine/assessment';
import type { ProcedureResult, SchoolYear } from '../../engine/model';
import type { ProcedureName } from '../../engine/procedures';
import { RISK_FACTORS, type RiskFactorId } from '../../engine/riskCatalogue';
import type { NumberKind, Scalar } from '../spec';
import { checkText, findingsText, groupsText, measuresText, roadmapText, whyText } from './narrative';
import type { PassportScene } from './scene';
import { knownStandings, STANDINGS } from './standings';

export interface RecordColumn {
  readonly id: string;
  readonly header: string;
  readonly kind: NumberKind;
  readonly of: (assessed: SchoolAssessment) => Scalar;
}

export const shareColumn = (procedure: number, year: SchoolYear): string => `share_${procedure}_${year}`;
export const countsColumn = (procedure: number, year: SchoolYear): string => `counts_${procedure}_${year}`;
export const factorColumn = (factor: RiskFactorId): string => `factor_${factor}`;
export const noteColumn = (id: string): string => `${id}_note`;

const text = (id: string, header: string, of: RecordColumn['of']): RecordColumn => ({ id, header, kind: 'text', of });

/** A result with a sign of bias that the lists do not count: shown with a star, drawn and coloured nowhere. */
const isFlagged = (result: ProcedureResult, { input: { assessment } }: PassportScene): boolean => result.biased && assessment.settings.objectivity !== 'count';

const shareOf = (result: ProcedureResult | undefined, scene: PassportScene): Scalar => {
  if (!result || result.participants === 0) return null;
  const share = result.below / result.participants;
  return isFlagged(result, scene) ? scene.texts.sheets.schoolPassport.flaggedShare(share) : share;
};

const countsOf = (result: ProcedureResult | undefined, { texts }: PassportScene): Scalar => (result ? texts.sheets.schoolPassport.countsOf(result.below, result.participants) : null);

const identity = (scene: PassportScene): readonly RecordColumn[] => {
  const { schoolPassport: words } = scene.texts.sheets;
  return [
    text('name', words.name, ({ school }) => school.name),
    text('code', words.codeAndMunicipality, ({ school }) => words.codeAndMunicipalityOf(school.code, school.municipality)),
    text('kind', words.kindAndSize, ({ school }) => words.kindAndSizeOf(school.kind, school.locality, school.pupils)),
    text('groups', words.groups, (assessed) => groupsText(assessed, scene)),
    text('why', words.why, (assessed) => whyText(assessed, scene)),
  ];
};

const resultColumns = (procedure: ProcedureName, at: number, scene: PassportScene): readonly RecordColumn[] => {
  const { schoolPassport: words } = scene.texts.sheets;
  return scene.years.flatMap((year): readonly RecordColumn[] => {
    const result = ({ school }: SchoolAssessment): ProcedureResult | undefined => scene.resultOf(school.key, procedure, year);
    return [
      { id: shareColumn(at, year), header: words.shareData(procedure, year), kind: 'percent-1', of: (assessed) => shareOf(result(assessed), scene) },
      text(countsColumn(at, year), words.countsData(procedure, year), (assessed) => countsOf(result(assessed), scene)),
    ];
  });
};

const riskColumns = ({ texts: { terms, sheets } }: PassportScene): readonly RecordColumn[] =>
  RISK_FACTORS.map(({ id }) =>
    text(factorColumn(id), sheets.risks.factorHeader(id, sheets.risks.shortFactors[id]), ({ risk }) => {
      const level = risk?.factors.find(({ factor }) => factor === id)?.level;
      return level === undefined ? null : terms.riskLevels[level];
    }),
  );

const standingColumns = (scene: PassportScene): readonly RecordColumn[] => {
  const known = knownStandings(scene);
  return STANDINGS.flatMap(({ id, label, kind, of }): readonly RecordColumn[] => [
    { id, header: label(scene), kind, of: (assessed) => of(assessed, scene, known).value },
    text(noteColumn(id), scene.texts.sheets.schoolPassport.noteData(label(scene)), (assessed) => of(assessed, scene, known).note),
  ]);
};

const narrativeColumns = (scene: PassportScene, width: number): readonly RecordColumn[] => {
  const { schoolPassport: words } = scene.texts.sheets;
  return [
    text('check', words.check, (assessed) => checkText(assessed, width, scene)),
    text('findings', words.findings, (assessed) => findingsText(assessed, width, scene)),
    text('measures', words.measures, (assessed) => measuresText(assessed, width, scene)),
    text('roadmap', words.roadmap, (assessed) => roadmapText(assessed, width, scene)),
  ];
};

/** `width`: of the page, in characters. */
export const recordColumns = (scene: PassportScene, width: number): readonly RecordColumn[] => [
  text('label', scene.texts.sheets.schoolPassport.label, ({ school }) => scene.labels.get(school.key)!),
  ...identity(scene),
  ...scene.procedures.flatMap((procedure, at) => resultColumns(procedure, at, scene)),
  ...riskColumns(scene),
  ...standingColumns(scene),
  ...narrativeColumns(scene, width),
];
