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
import { type Asked, nameScope, offerPages } from './page-actions.ts';
import { count, joinWords } from './phrases.ts';
import { offerContexts, viewNumbered } from './view-quotation.ts';

const FILTERS = ['outlet', 'since', 'until'];

/** Who speaks, how often and where, and who does not. */
export function viewVoices(
  answer: VoicesOverview | VoiceProfile | UnknownVoice,
  asked: Asked,
): Card {
  switch (answer.kind) {
    case 'overview':
      return answer.counted === 0 ? viewNobody(asked) : viewOverview(answer, asked);
    case 'profile':
      return viewProfile(answer, asked);
    case 'unknown':
      return viewUnknown(answer, asked);
  }
}

function viewOverview(overview: VoicesOverview, asked: Asked): Card {
  const { speakers, found, page, pages, authors, unnamed, silent } = overview;
  const isFirst = page === 1;
  return {
    kind: 'answer',
    title: `${count(found, 'speaker')} in ${count(overview.counted, 'claim')}`,
    blocks: [
      paragraph([nameBase(overview), ...nameScope(asked, FILTERS, overview)].join(' ')),
      ...viewTallies('Whom articles quote or report:', speakers),
      ...(isFirst ? viewTallies('Who writes in their own voice:', authors) : []),
      ...(isFirst && unnamed > 0 ? [paragraph(`Without a name: ${count(unnamed, 'claim')}.`)] : []),
      ...(isFirst ? viewSilent(silent) : []),
    ],
    actions: offerPages({ command: 'voices', asked, page, pages }),
  };
}

function viewProfile(profile: VoiceProfile, asked: Asked): Card {
  const { heard, speakOf, newest, spokenOf } = profile;
  const name = spokenOf?.actor.name ?? joinWords(heard.map((each) => each.name));
  return {
    kind: 'answer',
    title: `The voice of ${name}`,
    blocks: [
      ...nameScope(asked, FILTERS).map((words) => paragraph(words)),
      ...viewTallies('Heard under this name:', heard),
      ...viewCounts('They speak of:', speakOf),
      ...(spokenOf === undefined ? [] : viewSpokenOf(spokenOf, heard.length > 0)),
      ...(newest.length === 0 ? [] : [paragraph('The newest of what they said:')]),
      ...newest.map(viewNumbered),
    ],
    actions: [
      ...(heard.length === 0
        ? []
        : [listClaims('All their claims', { ...listFilters(asked), by: asked['name'] ?? '' })]),
      ...(spokenOf === undefined
        ? []
        : [listClaims(`Claims about ${name}`, { ...listFilters(asked), about: name })]),
      ...offerPages({ command: 'voices', asked, page: 1, pages: 1 }),
      ...offerContexts(newest),
    ],
  };
}

function viewSpokenOf(
  spokenOf: NonNullable<VoiceProfile['spokenOf']>,
  isHeard: boolean,
): readonly Block[] {
  const { actor, by, spokespeople } = spokenOf;
  return [
    ...(spokespeople.length === 0 && !isHeard
      ? [paragraph(`Neither ${actor.name} nor anybody who speaks for it is quoted or reported.`)]
      : viewTallies(`Who speaks for ${actor.name}:`, spokespeople)),
    ...(by.length === 0
      ? [paragraph(`No claim names ${actor.name}.`)]
      : [paragraph(nameBase(spokenOf)), ...viewTallies(`Who speaks about ${actor.name}:`, by)]),
  ];
}

function viewUnknown({ nearNames }: UnknownVoice, { name = '' }: Asked): Card {
  return {
    kind: 'empty',
    title: `Nobody called “${name}” is heard or spoken of`,
    blocks: [
      paragraph(
        nearNames.length === 0
          ? 'No name that was read comes near. /voices alone lists who speaks.'
          : `Did you mean ${joinWords(nearNames, 'or')}?`,
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

function viewNobody(asked: Asked): Card {
  return {
    kind: 'empty',
    title: 'No claims, and so no voices',
    blocks: [
      paragraph(
        ...nameScope(asked, FILTERS),
        ' Leave a filter out, or see /help for what has been read.',
      ),
    ],
    actions: [{ label: 'Without filters', command: 'voices', options: {}, effect: 'replace' }],
  };
}

function viewTallies(title: string, tallies: readonly VoiceTally[]): readonly Block[] {
  return tallies.length === 0 ? [] : [paragraph(title), list(tallies.map(nameTally))];
}

/** Numbers alone: of a handful of claims a share tells nothing. */
function nameTally({ name, claims, voices, outlets }: VoiceTally): readonly (Inline | string)[] {
  const how = joinWords(voices.map((each) => `${each.claims} ${each.voice}`));
  const where = outlets.slice(0, 3).map((each) => `${each.name} (${each.claims})`);
  const more = outlets.length - where.length;
  const places = joinWords(more > 0 ? [...where, count(more, 'other outlet')] : where);
  return [
    strong(name),
    ` – ${count(claims, 'claim')}: ${how}${places === '' ? '' : `; in ${places}`}.`,
  ];
}

function viewCounts(title: string, spoken: readonly SpokenOf[]): readonly Block[] {
  if (spoken.length === 0) return [];
  const names = spoken.map(({ actor, claims }) => `${actor.name} (${count(claims, 'claim')})`);
  return [paragraph(`${title} ${joinWords(names)}.`)];
}

function viewSilent(silent: readonly SpokenOf[]): readonly Block[] {
  if (silent.length === 0) return [];
  return [
    paragraph('Much spoken of, and never heard:'),
    list(
      silent.map(({ actor, claims }) => [
        strong(actor.name),
        ` – named in ${count(claims, 'claim')}; nobody who speaks for it is quoted or reported.`,
      ]),
    ),
  ];
}

function nameBase({ counted, claims }: CountBase): string {
  return counted === claims
    ? `Counted over ${counted === 1 ? 'one claim' : `all ${count(claims, 'claim')}`}.`
    : `Counted over ${count(counted, 'claim')} of ${claims.toLocaleString('en')}.`;
}

function listFilters({ name: _name, page: _page, ...filters }: Asked): Asked {
  return filters;
}

function listClaims(label: string, options: Asked): Action {
  return { label, command: 'claims', options, effect: 'replace' };
}
