import type { Direction, RelationKind } from '../../domain/relation.ts';
import type { TokenRange } from '../grammar/noun-phrases.ts';

/** A relation in the tokens of its sentence. */
export interface FoundRelation {
  readonly direction: Direction;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** The word that carries it: what denies or weakens this word denies or weakens the relation. */
  readonly head: number;
  /** The words name it without saying that it is so: “to halt the partnership”. */
  readonly isMentioned?: boolean;
  readonly evidence: readonly TokenRange[];
}
