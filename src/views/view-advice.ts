import { list, paragraph } from '../card/build.ts';
import type { Action, Block } from '../card/card.ts';
import type { ClaimsAnswer, SearchPart } from '../domain/claims-answer.ts';
import { count, joinWords } from './phrases.ts';

type Asked = Readonly<Record<string, string>>;

const MAX_ACTIONS = 5;

/** What would find something: names that were perhaps meant, and the search with less in it. */
export function viewAdvice(
  { advice, actors, words }: ClaimsAnswer,
  asked: Asked,
): { readonly blocks: readonly Block[]; readonly actions: readonly Action[] } {
  if (advice === undefined) return { blocks: [], actions: [] };
  if (advice.isTooCommon) {
    const hint = 'These words stand in every text. Name a country, a person or a topic.';
    return { blocks: [paragraph(hint)], actions: [] };
  }
  const near = [...advice.nearNames, ...advice.nearSpeakers, ...advice.nearOutlets];
  const fewer = advice.without.map((each) => ({
    ...each,
    options: leaveOut(each.part, asked, { names: actors.map(({ typed }) => typed), words }),
  }));
  return {
    blocks: [
      ...(near.length === 0 ? [] : [paragraph(`Did you mean ${joinWords(near, 'or')}?`)]),
      ...(fewer.length === 0 ? [] : [paragraph('With less asked, there is something:')]),
      ...(fewer.length === 0
        ? []
        : [
            list(
              fewer.map(({ part, claims }) => [
                `${count(claims, 'claim')} without ${nameOf(part)}`,
              ]),
            ),
          ]),
      ...(near.length === 0 && fewer.length === 0
        ? [paragraph('Nothing that was read comes near. See /help for how to ask.')]
        : []),
    ],
    actions: fewer.slice(0, MAX_ACTIONS).map(({ part, options }) => ({
      label: `Without ${nameOf(part)}`,
      command: 'claims',
      options,
      effect: 'replace',
    })),
  };
}

interface About {
  readonly names: readonly string[];
  readonly words: string;
}

function leaveOut(part: SearchPart, asked: Asked, { names, words }: About): Asked {
  const { page: _page, ...rest } = asked;
  if (part === 'words') return { ...rest, about: names.join(' ') };
  if (part === 'actors') return { ...rest, about: words };
  const { [part]: _part, ...less } = rest;
  return less;
}

function nameOf(part: SearchPart): string {
  switch (part) {
    case 'words':
      return 'the words';
    case 'actors':
      return 'the actors';
    case 'by':
    case 'outlet':
    case 'since':
    case 'until':
    case 'voice':
      return part;
  }
}
