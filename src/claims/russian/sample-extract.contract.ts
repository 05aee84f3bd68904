import type { Actor, Alias } from '../../domain/actor.ts';
import { type Passage, readSpan } from '../../domain/article.ts';
import { createClaimsEngine } from '../extract-claims.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';

function actor(
  id: string,
  kind: Actor['kind'],
  { standsFor = [], aliases }: { standsFor?: string[]; aliases: [string, Alias['kind']][] },
): Actor {
  const texts = aliases.map(([text, alias]) => ({ text, kind: alias }));
  return { id, name: id, kind, aliases: texts, standsFor, offices: [] };
}

const engine = createClaimsEngine({
  gazetteer: createGazetteer([
    actor('china', 'country', {
      aliases: [
        ['Китай', 'name'],
        ['Пекин', 'metonym'],
        ['китайск-', 'demonym'],
      ],
    }),
    actor('kazakhstan', 'country', {
      aliases: [
        ['Казахстан', 'name'],
        ['Астана', 'metonym'],
      ],
    }),
    actor('norway', 'country', {
      aliases: [
        ['Норвегия', 'name'],
        ['Осло', 'metonym'],
        ['норвежск-', 'demonym'],
      ],
    }),
    actor('saudi-arabia', 'country', { aliases: [['Саудовская Аравия', 'name']] }),
    actor('anna-li', 'person', { standsFor: ['china'], aliases: [['Анна Ли', 'name']] }),
  ]),
});

/** The claims of an article of invented paragraphs, in Russian, as a test compares them. */
export function extractSample(text: string, publishedOn?: string) {
  const passages: Passage[] = Array.from(text.matchAll(/[^\n]+/gu), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: 'body',
  }));
  const { claims } = engine.extract({
    ...{ id: 'a', text, passages, language: 'ru' },
    ...(publishedOn === undefined ? {} : { publishedOn }),
  });
  return claims.map(({ voice, speaker, content, ...claim }) => ({
    claim,
    voice,
    speaker: speaker?.name,
    actorIds: speaker?.actorIds ?? [],
    content: content.map((span) => readSpan(text, span)).join(' … '),
  }));
}
