/** What every part of the sheet needs. */
import type { ClusteredSchool, ClustersResult } from '../../engine/analysis/clusters/result';
import type { SchoolAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import { schoolNames, type SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';

export interface ClustersScene {
  readonly input: SheetsInput;
  readonly result: ClustersResult;
  readonly texts: Texts;
  readonly schools: ReadonlyMap<SchoolKey, SchoolAssessment>;
  readonly nameOf: SchoolName;
  /** By group; within it those in the sample first, then in the order of the district's schools. */
  readonly ordered: readonly ClusteredSchool[];
}

const isSampled = ({ silhouette }: ClusteredSchool): number => (silhouette === null ? 1 : 0);

export const clustersScene = (input: SheetsInput, result: ClustersResult, texts: Texts): ClustersScene => {
  const { schools } = input.assessment;
  return {
    input,
    result,
    texts,
    schools: new Map(schools.map((assessed) => [assessed.school.key, assessed])),
    nameOf: schoolNames(schools, texts),
    ordered: [...result.schools].sort((a, b) => a.cluster - b.cluster || isSampled(a) - isSampled(b)),
  };
};

/** Shares are shown in per cent and differences of shares in п.п.: one hundredfold number for both. */
export const hundredfold = (share: number): number => share * 100;
