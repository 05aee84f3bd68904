import { paragraph, strong } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Discussion, DiscussionEntry, KeptQuotation } from '../../domain/discussion.ts';
import { namePosition } from './positions.ts';
import { viewWhole } from './view-kept.ts';

/** What every platform shows of one text without cutting it. */
const WHOLE = 2800;

/** Both sides as messages of their own, where the card has no room for them. */
export function viewSides({ a, b }: Discussion): readonly Card[] {
  return [...viewSide('A', a), ...viewSide('B', b)];
}

function viewSide(name: string, kept: KeptQuotation): readonly Card[] {
  return viewWhole(kept).map((quotation, at) =>
    compose(at === 0 ? `Claim ${name}` : `Claim ${name}, continued`, [quotation]),
  );
}

/** What was brought in, in as many messages as it takes to show all of it. */
export function viewEntry(entry: DiscussionEntry, discussion: Discussion): readonly Card[] {
  const from = entry.by === undefined ? '' : ` from ${entry.by.name ?? entry.by.person}`;
  if (entry.kind === 'evidence') {
    return viewWhole(entry.quotation).map((quotation) =>
      compose(`Further evidence${from}`, [quotation]),
    );
  }
  // A position that is shown would tell what is hidden until the end.
  const position = discussion.hidesResults ? undefined : entry.position;
  const collected =
    entry.collectedBy === undefined
      ? []
      : [paragraph(`Collected by ${entry.collectedBy.name ?? entry.collectedBy.person}.`)];
  return split(entry.text).map((text, at) =>
    compose(`A reason${from}${at === 0 ? '' : ', continued'}`, [
      ...(position === undefined ? [] : [paragraph(strong(namePosition(position)))]),
      paragraph(text),
      ...collected,
    ]),
  );
}

function compose(title: string, blocks: Card['blocks']): Card {
  return { kind: 'answer', title, blocks, actions: [] };
}

function split(text: string): readonly string[] {
  const characters = Array.from(text);
  return Array.from({ length: Math.max(1, Math.ceil(characters.length / WHOLE)) }, (_, at) =>
    characters.slice(at * WHOLE, (at + 1) * WHOLE).join(''),
  );
}
