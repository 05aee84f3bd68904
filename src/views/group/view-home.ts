import { list, paragraph, strong } from '../../card/build.ts';
import type { Action, Block, Card, Inline } from '../../card/card.ts';
import type { AssignedReading } from '../../domain/assigned-reading.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Say } from '../../messages/say.ts';
import { sayWith, tellTime } from '../say-with.ts';
import { listSettings, offerSettingsChange } from './view-settings.ts';

/** What one member sees of their group. */
export interface Overview {
  readonly issues: readonly {
    readonly title: string;
    readonly dueMs: number;
    readonly url?: string;
  }[];
  /** Those that the member is still to read. */
  readonly readings: readonly AssignedReading[];
  readonly settings: Settings;
  /** Whether the member may change the settings. */
  readonly mayChange: boolean;
}

/** What came, what is to be read, and what is set; with buttons for each. */
export function viewHome(overview: Overview, say: Say): Card {
  const { issues, readings, settings, mayChange } = overview;
  return {
    kind: 'answer',
    title: say('home.title'),
    blocks: [
      paragraph(strong(say('home.digests'))),
      issues.length === 0
        ? paragraph(say('home.digests.none'))
        : list(issues.map((issue) => viewIssue(issue, settings, say))),
      paragraph(strong(say('home.readings'))),
      ...viewReadings(readings, settings, say),
      paragraph(strong(say('settings.title'))),
      listSettings(settings, say),
      paragraph(say(mayChange ? 'home.settings.you' : 'home.settings.who')),
    ],
    actions: offerSteps(overview, say),
  };
}

function viewIssue(
  { title, dueMs, url }: Overview['issues'][number],
  { timeZone }: Settings,
  say: Say,
): readonly (Inline | string)[] {
  const named: Inline = url === undefined ? strong(title) : { type: 'link', label: title, url };
  return [named, ' – ', tellTime(dueMs, timeZone, say)];
}

function viewReadings(
  readings: Overview['readings'],
  { timeZone }: Settings,
  say: Say,
): readonly Block[] {
  if (readings.length === 0) return [paragraph(say('home.readings.none'))];
  return [
    list(
      readings.map(({ number, article: { headline, url }, dueMs }) => [
        strong(`${number} `),
        url === undefined ? headline : { type: 'link', label: headline, url },
        ' – ',
        ...sayWith(say, 'home.by', { when: tellTime(dueMs, timeZone, say) }),
      ]),
    ),
  ];
}

function offerSteps({ readings, mayChange }: Overview, say: Say): readonly Action[] {
  return [
    {
      label: say('home.ask'),
      command: 'claims',
      options: {},
      effect: 'ask',
      fields: ['about', 'by', 'outlet', 'since', 'voice'],
      tells: true,
    },
    ...readings.map(
      ({ number }): Action => ({
        label: say('reading.finish', { number }),
        command: 'readings done',
        options: { reading: String(number) },
        effect: 'tell',
      }),
    ),
    ...(mayChange ? [offerSettingsChange(say)] : []),
  ];
}
