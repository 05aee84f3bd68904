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

/** The language that a card is told in, and what it calls those whom an article does not name. */
export function tellSpeakers(say: Say) {
  return {
    language: say.language,
    unnamed: {
      'unnamed speaker': say('card.unnamed'),
      'unsigned author': say('verify.unsigned'),
    } as Readonly<Record<string, string>>,
  };
}
