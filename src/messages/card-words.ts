import type { Say } from './say.ts';

/** What a card's quotations are told with in a language: how it is said, and what is not known of where it stands. */
export function tellCardWords(say: Say) {
  return {
    outlet: say('card.outlet'),
    abstract: say('card.abstract'),
    alsoIn: say('card.alsoIn'),
    undated: say('card.undated'),
    voices: {
      asserted: say('voice.asserted'),
      quoted: say('voice.quoted'),
      reported: say('voice.reported'),
      denied: say('voice.denied'),
    },
  };
}
