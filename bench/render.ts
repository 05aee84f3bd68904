import { renderCard } from '../src/adapters/discord/rendering/render-card.ts';
import { composeMessage } from '../src/adapters/slack/rendering/compose-message.ts';
import { findAliveOnDiscord, findAliveOnSlack } from '../src/testing/find-alive.ts';
import { composeHostileCards } from '../src/testing/hostile-cards.ts';
import { findSlackFaults } from '../src/testing/slack-schema.ts';

await benchRender(process.argv.slice(2));

/** Puts so many hostile strings (100,000, or as many as are named) through both renderers, and tells what came alive. */
async function benchRender([strings = '100000', seed = '1']: readonly string[]): Promise<void> {
  const desk = { keepAction: async (kept: object) => hash(JSON.stringify(kept)) };
  const started = Date.now();
  let cards = 0;
  let found = 0;
  for (const card of composeHostileCards(Number(strings), Number(seed))) {
    const message = await composeMessage(card, desk);
    // The schema is slow, and its kinds of faults repeat.
    const schema = cards % 50 === 0 ? findSlackFaults(message) : [];
    const faults = [
      ...findAliveOnDiscord(await renderCard(card, desk)),
      ...findAliveOnSlack(message),
      ...schema,
    ];
    if (found < 5) for (const fault of faults) console.log(fault);
    found += faults.length;
    cards += 1;
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`npm run bench:render -- ${strings} ${seed}`);
  console.log(
    `${Number(strings).toLocaleString('en')} strings in ${cards} cards, ${found} faults, ${seconds} s`,
  );
  if (found > 0) process.exitCode = 1;
}

function hash(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return `r${sum}`;
}
