import type { Card, Inline } from '../card/card.ts';
import { sayIn } from '../card/say-in.ts';
import { tellSpeakers } from '../messages/card-words.ts';
import type { Say } from '../messages/say.ts';

/** A card that was made before anybody knew the language it is to be told in, such as a problem of what was typed. */
export function tellCard(card: Card, say: Say): Card {
  const tellInline = (inline: Inline): Inline =>
    inline.type === 'text' ? { ...inline, value: say.tell(inline.value) } : inline;
  const blocks = card.blocks.map((block) =>
    block.type === 'text' ? { ...block, inlines: block.inlines.map(tellInline) } : block,
  );
  const actions = card.actions.map((action) => ({ ...action, label: say.tell(action.label) }));
  return sayIn({ ...card, title: say.tell(card.title), blocks, actions }, tellSpeakers(say));
}
