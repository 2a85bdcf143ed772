/** What the analysis says of a district beside its lists: a member per topic, plain data. */
export interface DistrictAnalysis {
  /** The year that everything is told of. */
  readonly year: number;
}
