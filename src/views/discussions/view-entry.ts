import { paragraph, strong } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Discussion, DiscussionEntry, KeptQuotation } from '../../domain/discussion.ts';
import type { Say } from '../../messages/say.ts';
import { namePosition } from './positions.ts';
import { viewWhole } from './view-kept.ts';

/** What every platform shows of one text without cutting it. */
const WHOLE = 2800;

/** Both sides as messages of their own, where the card has no room for them. */
export function viewSides({ a, b }: Discussion, say: Say): readonly Card[] {
  return [...viewSide('A', a, say), ...viewSide('B', b, say)];
}

function viewSide(side: string, kept: KeptQuotation, say: Say): readonly Card[] {
  const title = say('entry.side', { side });
  return viewWhole(kept).map((quotation, at) =>
    compose(continueTitle(title, at, say), [quotation]),
  );
}

/** What was brought in, in as many messages as it takes to show all of it. */
export function viewEntry(
  entry: DiscussionEntry,
  discussion: Discussion,
  say: Say,
): readonly Card[] {
  const name = entry.by?.name ?? entry.by?.person;
  if (entry.kind === 'evidence') {
    const title = name === undefined ? say('entry.evidence') : say('entry.evidence.by', { name });
    return viewWhole(entry.quotation).map((quotation) => compose(title, [quotation]));
  }
  // A position that is shown would tell what is hidden until the end.
  const position = discussion.hidesResults ? undefined : entry.position;
  const collected =
    entry.collectedBy === undefined
      ? []
      : [
          paragraph(
            say('entry.collected', { name: entry.collectedBy.name ?? entry.collectedBy.person }),
          ),
        ];
  const title = name === undefined ? say('entry.reason') : say('entry.reason.by', { name });
  return split(entry.text).map((text, at) =>
    compose(continueTitle(title, at, say), [
      ...(position === undefined ? [] : [paragraph(strong(namePosition(position, say)))]),
      paragraph(text),
      ...collected,
    ]),
  );
}

function continueTitle(title: string, at: number, say: Say): string {
  return at === 0 ? title : say('entry.continued', { title });
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
