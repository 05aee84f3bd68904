import {
  type ClaimsEngine,
  createClaimsEngine,
  ENGINE_VERSION,
} from '../../claims/extract-claims.ts';
import { createGazetteer, type Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { type Config, readConfig } from '../../config/read-config.ts';
import type { Environment } from '../../config/read-environment.ts';
import { createNameOutlet, type NameOutlet } from '../../corpus/name-outlet.ts';
import { hashText } from '../../store/tables/hash-article.ts';

/** Builds what reads an article, from the config alone. */
export async function buildReader({ READOUT_CONFIG }: Environment): Promise<Reader> {
  const config = await readConfig(READOUT_CONFIG);
  const gazetteer = createGazetteer(config.actors);
  const engine = createClaimsEngine({ gazetteer });
  const engineVersion = `${ENGINE_VERSION}-${hashText(JSON.stringify(config.actors), 12)}`;
  const nameOutlet = createNameOutlet(config.outlets);
  return { config, gazetteer, engine, engineVersion, nameOutlet };
}

/** What reads an article. */
export interface Reader {
  readonly config: Config;
  readonly gazetteer: Gazetteer;
  readonly engine: ClaimsEngine;
  /** Changes with the rules and with the gazetteer. */
  readonly engineVersion: string;
  /** Knows the outlets of the config by their domains. */
  readonly nameOutlet: NameOutlet;
}
