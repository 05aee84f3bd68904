import type { Card } from './card.ts';

/** In which language a card is told. */
interface Telling {
  readonly language: string;
  /** What stands there in English for speakers whom an article does not name, and what this language calls them. */
  readonly unnamed: Readonly<Record<string, string>>;
}

/** The same card, told in a language; English is what a card without one is drawn in. */
export function sayIn(card: Card, { language, unnamed }: Telling): Card {
  if (language === 'en') return card;
  const blocks = card.blocks.map((block) => {
    if (block.type !== 'quotation') return block;
    const speaker = Object.hasOwn(unnamed, block.speaker) ? unnamed[block.speaker] : undefined;
    return { ...block, language, speaker: speaker ?? block.speaker };
  });
  return { ...card, blocks, language };
}
