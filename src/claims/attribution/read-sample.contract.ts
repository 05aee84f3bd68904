import type { TextSpan } from '../../domain/article.ts';
import { readPassage } from './attribution.ts';

/** Each attribution of a text as “speaker | cue | content”, the parts of split content joined by “ / ”; for tests. */
export function readSample(text: string): readonly string[] {
  const words = (spans: readonly TextSpan[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
  return readPassage(text, { start: 0, end: text.length }).sentences.flatMap(
    ({ attributions, unsaid = [] }) =>
      [...attributions, ...unsaid].map(({ speaker, cue, content }) =>
        [speaker, cue, content].map(words).join(' | '),
      ),
  );
}
