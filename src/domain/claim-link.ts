export type ClaimLinkKind = 'supports' | 'contradicts' | 'restates' | 'revises';

/** How one claim stands to another. `from` and `to` are claim ids; `from` is the later one, where days tell. */
export interface ClaimLink {
  readonly from: string;
  readonly to: string;
  readonly kind: ClaimLinkKind;
  /** Why, in words a reader can check: “same pair, opposite direction”. */
  readonly reason: string;
}
