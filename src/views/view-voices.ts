import { list, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card, Inline } from '../card/card.ts';
import type {
  CountBase,
  SpokenOf,
  UnknownVoice,
  VoiceProfile,
  VoicesOverview,
  VoiceTally,
} from '../domain/voices.ts';
import type { Say } from '../messages/say.ts';
import { type Asked, nameScope, offerPages } from './page-actions.ts';
import { listNames } from './phrases.ts';
import { offerContexts, viewNumbered } from './view-quotation.ts';

const FILTERS = ['outlet', 'since', 'until'];

/** Who speaks, how often and where, and who does not. */
export function viewVoices(
  answer: VoicesOverview | VoiceProfile | UnknownVoice,
  asked: Asked,
  say: Say,
): Card {
  switch (answer.kind) {
    case 'overview':
      return answer.counted === 0 ? viewNobody(asked, say) : viewOverview(answer, asked, say);
    case 'profile':
      return viewProfile(answer, asked, say);
    case 'unknown':
      return viewUnknown(answer, asked, say);
  }
}

function viewOverview(overview: VoicesOverview, asked: Asked, say: Say): Card {
  const { speakers, found, page, pages, authors, unnamed, silent } = overview;
  const isFirst = page === 1;
  const scope = { asked, filters: FILTERS, page, pages };
  return {
    kind: 'answer',
    title: say('voices.title', {
      speakers: say('voices.speakers', { n: found }),
      claims: say('claims.number', { n: overview.counted }),
    }),
    blocks: [
      paragraph([nameBase(overview, say), ...nameScope(scope, say)].join(' ')),
      ...viewTallies(say('voices.quoted'), speakers, say),
      ...(isFirst ? viewTallies(say('voices.authors'), authors, say) : []),
      ...(isFirst && unnamed > 0
        ? [paragraph(say('voices.unnamed', { claims: say('claims.number', { n: unnamed }) }))]
        : []),
      ...(isFirst ? viewSilent(silent, say) : []),
    ],
    actions: offerPages({ command: 'voices', asked, page, pages }, say),
  };
}

function viewProfile(profile: VoiceProfile, asked: Asked, say: Say): Card {
  const { heard, speakOf, newest, spokenOf } = profile;
  const names = heard.map((each) => each.name);
  const name = spokenOf?.actor.name ?? listNames(names, say);
  return {
    kind: 'answer',
    title: say('voices.of', { name }),
    blocks: [
      ...nameScope({ asked, filters: FILTERS }, say).map((words) => paragraph(words)),
      ...viewTallies(say('voices.heard'), heard, say),
      ...viewCounts(speakOf, say),
      ...(spokenOf === undefined ? [] : viewSpokenOf(spokenOf, heard.length > 0, say)),
      ...(newest.length === 0 ? [] : [paragraph(say('voices.newest'))]),
      ...newest.map(viewNumbered),
    ],
    actions: [
      ...(heard.length === 0
        ? []
        : [listClaims(say('voices.all'), { ...listFilters(asked), by: asked['name'] ?? '' })]),
      ...(spokenOf === undefined
        ? []
        : [listClaims(say('voices.about', { name }), { ...listFilters(asked), about: name })]),
      ...offerPages({ command: 'voices', asked, page: 1, pages: 1 }, say),
      ...offerContexts(newest, say),
    ],
  };
}

function viewSpokenOf(
  spokenOf: NonNullable<VoiceProfile['spokenOf']>,
  isHeard: boolean,
  say: Say,
): readonly Block[] {
  const { actor, by, spokespeople } = spokenOf;
  const { name } = actor;
  return [
    ...(spokespeople.length === 0 && !isHeard
      ? [paragraph(say('voices.silent', { name }))]
      : viewTallies(say('voices.for', { name }), spokespeople, say)),
    ...(by.length === 0
      ? [paragraph(say('voices.none', { name }))]
      : [paragraph(nameBase(spokenOf, say)), ...viewTallies(say('voices.by', { name }), by, say)]),
  ];
}

function viewUnknown({ nearNames }: UnknownVoice, { name = '' }: Asked, say: Say): Card {
  return {
    kind: 'empty',
    title: say('voices.unknown', { name }),
    blocks: [
      paragraph(
        nearNames.length === 0
          ? say('voices.unknown.hint')
          : say('advice.meant', { names: listNames(nearNames, say, 'disjunction') }),
      ),
    ],
    actions: nearNames.map((near) => ({
      label: near,
      command: 'voices',
      options: { name: near },
      effect: 'replace',
    })),
  };
}

function viewNobody(asked: Asked, say: Say): Card {
  return {
    kind: 'empty',
    title: say('voices.nobody'),
    blocks: [
      paragraph(
        [...nameScope({ asked, filters: FILTERS }, say), say('voices.nobody.hint')].join(' '),
      ),
    ],
    actions: [{ label: say('voices.without'), command: 'voices', options: {}, effect: 'replace' }],
  };
}

function viewTallies(title: string, tallies: readonly VoiceTally[], say: Say): readonly Block[] {
  if (tallies.length === 0) return [];
  return [paragraph(title), list(tallies.map((tally) => nameTally(tally, say)))];
}

/** Numbers alone: of a handful of claims a share tells nothing. */
function nameTally(
  { name, claims: number, voices, outlets }: VoiceTally,
  say: Say,
): readonly (Inline | string)[] {
  const ways = voices.map((each) => {
    const voice = say(`voice.${each.voice}`);
    return voices.length === 1 ? voice : say('voices.how', { number: each.claims, voice });
  });
  const how = listNames(ways, say);
  const claims = say('claims.number', { n: number });
  const where = outlets.slice(0, 3).map((each) => `${each.name} (${each.claims})`);
  const more = outlets.length - where.length;
  const named = more > 0 ? [...where, say('voices.outlets', { n: more })] : where;
  const places = listNames(named, say);
  return [
    strong(name),
    ` – ${
      places === ''
        ? say('voices.tally', { claims, how })
        : say('voices.tally.in', { claims, how, places })
    }`,
  ];
}

function viewCounts(spoken: readonly SpokenOf[], say: Say): readonly Block[] {
  if (spoken.length === 0) return [];
  const names = spoken.map(
    ({ actor, claims }) => `${actor.name} (${say('claims.number', { n: claims })})`,
  );
  return [paragraph(say('voices.speak', { names: listNames(names, say) }))];
}

function viewSilent(silent: readonly SpokenOf[], say: Say): readonly Block[] {
  if (silent.length === 0) return [];
  return [
    paragraph(say('voices.unheard')),
    list(
      silent.map(({ actor, claims }) => [
        strong(actor.name),
        ` – ${say('voices.unheard.one', { claims: say('claims.number', { n: claims }) })}`,
      ]),
    ),
  ];
}

function nameBase({ counted, claims }: CountBase, say: Say): string {
  return counted === claims
    ? say('voices.counted', { n: counted })
    : say('voices.counted.of', { n: counted, claims });
}

function listFilters({ name: _name, page: _page, ...filters }: Asked): Asked {
  return filters;
}

function listClaims(label: string, options: Asked): Action {
  return { label, command: 'claims', options, effect: 'replace' };
}
