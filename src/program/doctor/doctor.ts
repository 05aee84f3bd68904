import { commands } from '../../../commands/index.ts';
import type { Diagnosis } from '../../adapters/adapter.ts';
import { makeHarmless } from '../../adapters/console/render-card.ts';
import { readConfig } from '../../config/read-config.ts';
import type { Environment } from '../../config/read-environment.ts';
import type { Place } from '../../domain/place.ts';
import { openStore } from '../../store/open-store.ts';
import { EXIT, type ExitCode, type ProgramTools } from '../terminal/terminal.ts';
import { attempt } from './attempt-diagnosis.ts';
import { examinePublicUrl } from './doctor-address.ts';
import { examineCorpus } from './doctor-corpus.ts';
import { examineData } from './doctor-data.ts';
import { examineOutbox } from './doctor-outbox.ts';

const SIGNS = { good: 'ok  ', warning: '!   ', fault: 'FAIL', absent: '-   ' } as const;

/** Examines all that Readout needs and tells what is wrong and what to click; 1 where something is. With `json`, a line for each thing. */
export async function doctor({
  environment,
  terminal,
  json,
}: ProgramTools & { readonly json: boolean }): Promise<ExitCode> {
  let isWell = true;
  const examinations = [
    examineConfig,
    examineCorpus,
    ({ READOUT_DATA }: Environment) => examineData(READOUT_DATA),
    examineStore,
    examineOutbox,
    examinePublicUrl,
    examinePlatforms,
  ];
  for (const examine of examinations) {
    for (const diagnosis of await examine(environment)) {
      isWell &&= diagnosis.state !== 'fault';
      terminal.print(json ? JSON.stringify(diagnosis) : writeDiagnosis(diagnosis));
    }
  }
  if (!json)
    terminal.print(isWell ? '\nReadout can start.' : '\nSomething needs a hand: see FAIL above.');
  return isWell ? EXIT.ok : EXIT.fault;
}

function writeDiagnosis({ about, state, says, advice }: Diagnosis): string {
  const line = `${SIGNS[state]}  ${about.padEnd(18)}  ${says}`;
  return makeHarmless(advice === undefined ? line : `${line}\n${' '.repeat(26)}${advice}`);
}

async function examineConfig({ READOUT_CONFIG }: Environment): Promise<readonly Diagnosis[]> {
  const about = 'settings';
  return attempt(about, async () => {
    const { actors, outlets } = readConfig(READOUT_CONFIG);
    const says = `${READOUT_CONFIG}/ knows ${actors.length} actors and ${outlets.length} outlets.`;
    return [{ about, state: 'good', says }];
  });
}

async function examineStore({ DATABASE_URL, READOUT_DATA }: Environment) {
  const about = 'database';
  return attempt(about, async () => {
    const store = await openStore({ databaseUrl: DATABASE_URL, dataFolder: READOUT_DATA });
    try {
      const { length } = await store.listArticles();
      const where = DATABASE_URL === undefined ? 'SQLite' : 'PostgreSQL';
      return [{ about, state: 'good', says: `${where} answers and has ${length} articles.` }];
    } finally {
      await store.close();
    }
  });
}

async function examinePlatforms(environment: Environment): Promise<readonly Diagnosis[]> {
  // The platforms' clients take seconds to load: not before they are needed.
  const { examineDiscord } = await import('../../adapters/discord/examining/examine-discord.ts');
  const { examineSlack } = await import('../../adapters/slack/examining/examine-slack.ts');
  const { readKept } = await import('./doctor-kept.ts');
  const { places, installer, installations, close } = await readKept(environment);
  const placesOf = (name: string): readonly Place[] =>
    places.filter(({ adapter }) => adapter === name);
  const found = await Promise.all([
    examineDiscord({
      token: environment.DISCORD_TOKEN,
      publicKey: environment.DISCORD_PUBLIC_KEY,
      publicUrl: environment.PUBLIC_URL,
      apiUrl: environment.DISCORD_API_URL,
      commands,
      now: () => new Date(),
      places: placesOf('discord'),
    }),
    examineSlack({
      botToken: environment.SLACK_BOT_TOKEN,
      signingSecret: environment.SLACK_SIGNING_SECRET,
      appToken: environment.SLACK_APP_TOKEN,
      apiUrl: environment.SLACK_API_URL,
      publicUrl: environment.PUBLIC_URL,
      commands,
      now: () => new Date(),
      installer,
      installations,
      places: placesOf('slack'),
    }),
  ]);
  await close();
  return found.flat();
}
