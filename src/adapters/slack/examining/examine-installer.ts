import type { Diagnosis } from '../../adapter.ts';
import { INSTALL_PATH } from '../installing/slack-manifest.ts';

/** What is known of installing by oneself, where SLACK_CLIENT_ID is set. */
export interface InstallerExamination {
  /** The variables that it lacks. */
  readonly missing: readonly string[];
  readonly installed: number;
  /** The groups whose token no key opens. */
  readonly lost: readonly string[];
}

const ABOUT = 'Slack: installing';

/** Says whether people can install Readout by themselves, and whether their tokens can be read. */
export function diagnoseInstaller(
  { missing, installed, lost }: InstallerExamination,
  publicUrl: string | undefined,
): readonly Diagnosis[] {
  if (missing.length > 0 || publicUrl === undefined) {
    const says = `SLACK_CLIENT_ID is set, but ${missing.join(', ')} is missing.`;
    const advice =
      'Set it: .env.example says where each stands, and README.md, “To Slack”, leads there.';
    return [{ about: ABOUT, state: 'fault', says, advice }];
  }
  const { href, protocol } = new URL(INSTALL_PATH, publicUrl);
  if (protocol !== 'https:') {
    const says = 'Slack sends people back to an https address alone, and PUBLIC_URL is none.';
    return [
      {
        about: ABOUT,
        state: 'fault',
        says,
        advice: 'Set PUBLIC_URL to the https address of this Readout.',
      },
    ];
  }
  const count = `${installed} ${installed === 1 ? 'installation' : 'installations'}`;
  return [
    { about: ABOUT, state: 'good', says: `People install it at ${href}; there are ${count}.` },
    ...(lost.length === 0 ? [] : [nameLost(lost)]),
  ];
}

function nameLost(lost: readonly string[]): Diagnosis {
  return {
    about: 'Slack: secret',
    state: 'fault',
    says: `No key opens the tokens of ${lost.join(', ')}.`,
    advice:
      'Add the READOUT_SECRET they were kept with to READOUT_SECRETS_OLD, or install Readout there again.',
  };
}
