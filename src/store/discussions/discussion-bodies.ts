import type { Closing, DiscussionThread, EntryContent } from '../../domain/discussion.ts';
import { type Check, flag, number, oneOf, optional, shape, text } from '../bodies/check.ts';
import { MEMBER, QUOTATION } from '../bodies/kept-quotation.ts';
import type { NewDiscussion, NewEntry } from './discussion-store.ts';

/** What the row of a discussion keeps beside its columns. */
export type DiscussionBody = Omit<NewDiscussion, 'id' | 'group' | 'place'>;

/** What the row of an entry keeps beside its columns. */
export type EntryBody = EntryContent & Pick<NewEntry, 'atMs' | 'by'>;

export const DISCUSSION = shape<DiscussionBody>({
  topic: text,
  a: QUOTATION,
  b: QUOTATION,
  reason: optional(text),
  isAnonymous: flag,
  hidesResults: flag,
  openedBy: MEMBER,
  openedMs: number,
  closesMs: optional(number),
});

export const CLOSING = shape<Closing>({ closedMs: number, by: optional(MEMBER) });

export const THREAD = shape<DiscussionThread>({
  place: text,
  starterPlace: text,
  starterId: text,
});

const SHARED = { atMs: number, by: optional(MEMBER) };
const EVIDENCE = shape<Extract<EntryBody, { readonly kind: 'evidence' }>>({
  kind: oneOf('evidence'),
  quotation: QUOTATION,
  ...SHARED,
});
const REASON = shape<Extract<EntryBody, { readonly kind: 'reason' }>>({
  kind: oneOf('reason'),
  text,
  position: optional(oneOf('a', 'b', 'unsure')),
  collectedBy: optional(MEMBER),
  ...SHARED,
});

export const ENTRY: Check<EntryBody> = (value) =>
  isEvidence(value) ? EVIDENCE(value) : REASON(value);

function isEvidence(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'evidence'
  );
}
