/** A sentence of a school's story about one topic of the analysis. */
export interface StoryItem {
  readonly text: string;
  /** Figures, the interval, what the sentence rests on. */
  readonly detail?: string;
  readonly tone: 'strong' | 'middle' | 'quiet';
  /** The input cell that it leads to. */
  readonly place: { readonly sheet: string; readonly address: string } | null;
}
