import { createDiscordAdapter } from '../../src/adapters/discord/discord-adapter.ts';
import {
  INTERRUPTIONS,
  openDiscordGateway,
} from '../../src/adapters/discord/stage/gateway-stage.contract.ts';
import {
  composeDiscordCommand,
  DISCORD_SCENE,
  openDiscordCounterpart,
} from '../../src/testing/discord-counterpart.ts';
import { createBenchDesk, silent } from './bench-desk.ts';

/** A session that begins anew waits five seconds, as Discord wants it; so many bots lose their connections beside each other. */
const BOTS = 16;

interface Tally {
  interruptions: number;
  resumed: number;
  sent: number;
  answered: number;
  twice: number;
}

/** Ends gateway connections in every way, and counts how the bots came back and what they answered. */
export async function measureGateway(count: number): Promise<string> {
  const tally: Tally = { interruptions: 0, resumed: 0, sent: 0, answered: 0, twice: 0 };
  const bots = Math.min(BOTS, count);
  await Promise.all(
    Array.from({ length: bots }, (_, bot) => interruptBot({ bot, bots, count }, tally)),
  );
  const { interruptions, resumed, sent, answered, twice } = tally;
  return `${interruptions} gateway connections ended in ${INTERRUPTIONS.length} ways: every bot came back, ${resumed} with its session resumed. ${answered} of ${sent} commands that Discord sent or repeated were answered, ${twice} of them twice.`;
}

interface Share {
  readonly bot: number;
  readonly bots: number;
  readonly count: number;
}

async function interruptBot({ bot, bots, count }: Share, tally: Tally): Promise<void> {
  const gateway = await openDiscordGateway();
  const { apiUrl, proxy, close } = await openDiscordCounterpart(gateway.url);
  const desk = createBenchDesk();
  const adapter = createDiscordAdapter({ token: DISCORD_SCENE.token, apiUrl, desk, log: silent });
  await adapter.start();
  for (let number = bot; number < count; number += bots) {
    const how = INTERRUPTIONS[number % INTERRUPTIONS.length] ?? 'cut';
    const [before, meanwhile, after] = Array.from({ length: 3 }, () =>
      composeDiscordCommand('claims', { about: 'northland' }),
    );
    gateway.send(before ?? {});
    const back = gateway.interrupt(how);
    gateway.send(meanwhile ?? {});
    const way = await back;
    gateway.send(after ?? {});
    // Discord repeats nothing to a session that begins anew.
    const owed = way === 'resumed' ? [before, meanwhile, after] : [after];
    tally.interruptions += 1;
    tally.resumed += way === 'resumed' ? 1 : 0;
    for (const command of owed) {
      tally.sent += 1;
      const { id, token } = command ?? {};
      const isAnswered = await proxy
        .waitFor(({ path }) => path.includes(`/${token}/messages/`))
        .then(() => true)
        .catch(() => false);
      tally.answered += isAnswered ? 1 : 0;
      const times = proxy.calls.filter(({ path }) => path.includes(`/interactions/${id}/`)).length;
      tally.twice += times > 1 ? 1 : 0;
    }
  }
  await adapter.stop();
  gateway.close();
  await close();
}
