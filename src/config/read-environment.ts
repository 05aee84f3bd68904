import { z } from 'zod';
import { BriefingError } from '../domain/error.ts';

const text = z.string().trim().min(1).optional();
const ADDRESS = 'must be an address that begins with https:// or http://';
const address = z.url({ protocol: /^https?$/, error: ADDRESS }).optional();
const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const PORT = 'must be a whole number from 0 to 65535';
/** Long enough that nobody guesses it. */
const secret = z.string().trim().min(32, 'must have at least 32 characters');

const schema = z.object({
  DISCORD_TOKEN: text,
  DISCORD_PUBLIC_KEY: text,
  DISCORD_API_URL: address,
  SLACK_BOT_TOKEN: text,
  SLACK_SIGNING_SECRET: text,
  SLACK_APP_TOKEN: text,
  SLACK_API_URL: address,
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: secret.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  DATABASE_REPLICA_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  READOUT_CORPUS: z.string().min(1).default('corpus'),
  READOUT_CONFIG: z.string().min(1).default('config'),
  READOUT_DATA: z.string().min(1).default('data'),
  READOUT_CONTACT: text,
  READOUT_SECRET: secret.optional(),
  READOUT_SECRETS_OLD: z
    .string()
    .transform((value) => value.split(',').map((each) => each.trim()))
    .pipe(z.array(secret))
    .optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number(PORT).int(PORT).min(0, PORT).max(65_535, PORT).default(8080),
  PUBLIC_URL: address,
  LOG_LEVEL: z.enum(LEVELS, 'must be debug, info, warn, error or silent').default('info'),
});

/** The environment variables that Readout knows, checked; an empty one counts as absent. */
export type Environment = z.infer<typeof schema>;

/** Reads the environment variables. Throws `config_invalid` naming those that are wrong, never their values. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const given = Object.entries(variables).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new BriefingError('config_invalid', `The environment is not right. ${faults.join('; ')}.`, {
    hint: 'Each variable is explained in .env.example.',
  });
}
