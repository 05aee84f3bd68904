import { type Article, readSpan } from '../../domain/article.ts';
import { foldAddress } from './fold-address.ts';
import { composeSignature, type Signature } from './signature.ts';

/** What an article is recognised by among others. */
export interface Traits {
  /** Of its own words alone: what stands around them differs from outlet to outlet. */
  readonly signature: Signature;
  /** Absent where the address is unknown, or that of a whole site. */
  readonly address?: string;
  /** Absent where it has too few words to tell articles apart. */
  readonly headline?: string;
}

type About = Pick<Article, 'kind' | 'outlet' | 'publishedOn'>;

const FEWEST_WORDS = 4;

/** Gives what an article is recognised by. */
export function composeTraits({ text, passages, url, headline }: Article): Traits {
  const body = passages.filter(({ role }) => role === 'body');
  const signature = composeSignature(body.map((span) => readSpan(text, span)).join('\n'));
  const address = url === undefined ? undefined : foldAddress(url);
  const words = foldWords(headline);
  return {
    signature,
    ...(address !== undefined && { address }),
    ...(words.length >= FEWEST_WORDS && { headline: words.join(' ') }),
  };
}

/** Says whether nothing that is known of both speaks against one being the abstract of the other. */
export function canBeAbstract(one: About, other: About): boolean {
  const isOneDay = one.publishedOn === other.publishedOn;
  const isOneOutlet = foldWords(one.outlet ?? '').join() === foldWords(other.outlet ?? '').join();
  return (
    one.kind !== other.kind &&
    (isOneDay || one.publishedOn === undefined || other.publishedOn === undefined) &&
    (isOneOutlet || one.outlet === undefined || other.outlet === undefined)
  );
}

function foldWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
