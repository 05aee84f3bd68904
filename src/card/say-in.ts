import type { Card } from './card.ts';

/** The same card, said in a language; English is what a card without one is drawn in. */
export function sayIn(card: Card, language: string): Card {
  if (language === 'en') return card;
  const blocks = card.blocks.map((block) =>
    block.type === 'quotation' ? { ...block, language } : block,
  );
  return { ...card, blocks, language };
}
