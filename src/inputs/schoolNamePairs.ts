/** Which school a way of writing its name means, as the user confirmed it. The cells stay as they are. */

export interface SchoolNamePair {
  /** As it is written in the data. */
  readonly written: string;
  /** The name in «Школы». */
  readonly school: string;
}
