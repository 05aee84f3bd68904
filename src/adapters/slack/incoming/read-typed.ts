const REFERENCE = /<([^<>]*)>/gu;
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' } as const;

/** What a person typed, from what Slack made of it: `<@U1|kim>` was `@kim`, and `&lt;` was `<`. Quotation marks stay as they are: which of them pair is told where the command is read. */
export function readTyped(text: string): string {
  return text
    .replace(REFERENCE, (_whole, reference: string) => readReference(reference))
    .replace(/&(?:lt|gt|amp);/gu, readEntity);
}

/**
 * Slack writes what it recognised before the bar, and after it how it was typed:
 *
 *     @U1|kim   #C1|general   !subteam^S1|@desk   https://river.example|river.example   !here
 */
function readReference(reference: string): string {
  const bar = reference.indexOf('|');
  const [target, label] =
    bar < 0 ? [reference, ''] : [reference.slice(0, bar), reference.slice(bar + 1)];
  const sign = /^[@#]/u.exec(target)?.[0] ?? (target.startsWith('!') ? '@' : '');
  const typed = label === '' ? target.replace(/^[@#!]/u, '') : label;
  return typed.startsWith(sign) ? typed : sign + typed;
}

function readEntity(entity: string): string {
  return ENTITIES[entity as keyof typeof ENTITIES]; // The pattern finds these three alone.
}
