interface Loss {
  readonly code: number;
  /** What @discordjs/ws calls it where it comes before the connection stands. */
  readonly name: string;
  /** What it means, and what to do. */
  readonly says: string;
}

const UPDATE = 'Discord does not understand this Readout any more. Update it.';
const INTENTS =
  'Discord does not let the bot ask for what Readout asks for; run “readout doctor”, which looks at its intents.';

/** The closes after which Discord wants no further connection, and its client makes none. */
const LOSSES: readonly Loss[] = [
  {
    code: 4004,
    name: 'Authentication failed',
    says: 'Discord refuses DISCORD_TOKEN. Copy the token from the page “Bot” of your application on https://discord.com/developers/applications.',
  },
  { code: 4010, name: 'Invalid shard', says: UPDATE },
  {
    code: 4011,
    name: 'Sharding is required',
    says: 'The bot is in more servers than one connection serves. Set DISCORD_PUBLIC_KEY, so that Discord posts to Readout: README.md, “To Discord”.',
  },
  { code: 4012, name: 'Used an invalid API version', says: UPDATE },
  { code: 4013, name: 'Used invalid intents', says: INTENTS },
  { code: 4014, name: 'Used disallowed intents', says: INTENTS },
];

/** Says why Discord has ended the connection for good, and what to do. */
export function describeLoss(code: number): string {
  const says = LOSSES.find((loss) => loss.code === code)?.says ?? 'It does not say why.';
  return `Discord has ended the connection for good (${code}). ${says} Then start Readout again.`;
}

/** What Discord has against a connection that it ended before it stood; undefined where that is another fault. */
export function findLoss(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  return LOSSES.find(({ name }) => name === cause.message)?.says;
}
