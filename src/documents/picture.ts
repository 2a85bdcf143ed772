/** A chart that was painted: a PNG, and how wide and high its drawing is. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}
