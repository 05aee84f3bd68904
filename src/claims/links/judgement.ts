/** What two claims are to each other, whoever came first. */
export interface Judgement {
  readonly kind: 'supports' | 'contradicts' | 'restates';
  readonly reason: string;
}
