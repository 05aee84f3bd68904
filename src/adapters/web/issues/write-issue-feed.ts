import { generateAtomFeed } from 'feedsmith';
import { writePlainText } from '../../../card/plain-text.ts';
import type { KeptIssue } from '../../../domain/kept-issue.ts';
import { tellCardWords } from '../../../messages/card-words.ts';
import { readLanguage } from '../../../messages/language.ts';
import { openSay } from '../../../messages/say.ts';
import { type KeptPage, readKeptPage } from './read-kept-page.ts';

interface FeedTools {
  readonly archive: string;
  /** The newest first, at least one. */
  readonly issues: readonly KeptIssue[];
  /** Where links lead, without a slash at its end. */
  readonly site: string;
}

/** The issues of a channel as an Atom feed; each is there whole, as plain text, but for one that this release cannot show. */
export function writeIssueFeed({ archive, issues, site }: FeedTools): string {
  // The newest issue speaks the language that its place has set.
  const say = openSay(readLanguage(issues[0] && findPage(issues[0])?.language));
  const self = `${site}/archives/${archive}/feed.xml`;
  return generateAtomFeed({
    id: self,
    title: { value: `Readout: ${say('issue.title')}` },
    authors: [{ name: 'Readout' }],
    updated: new Date(Math.max(...issues.map(({ madeMs }) => madeMs))),
    links: [
      { href: self, rel: 'self' },
      { href: `${site}/archives/${archive}`, rel: 'alternate', type: 'text/html' },
    ],
    entries: issues.map((issue) => ({
      id: `${site}/issues/${issue.id}`,
      title: { value: cleanXml(issue.title) },
      updated: new Date(issue.madeMs),
      published: new Date(issue.dueMs),
      links: [{ href: `${site}/issues/${issue.id}`, rel: 'alternate', type: 'text/html' }],
      ...writeContent(issue),
    })),
  });
}

/** The issue in the words of the language that it was written in. */
function writeContent(issue: KeptIssue) {
  const page = findPage(issue);
  if (page === undefined) return {};
  const written = writePlainText(page, tellCardWords(openSay(readLanguage(page.language))));
  return { content: { value: cleanXml(written), type: 'text' } };
}

/** What is wrong with a page is told where its link leads to. */
function findPage(issue: KeptIssue): KeptPage | undefined {
  try {
    return readKeptPage(issue);
  } catch {
    return undefined;
  }
}

/** XML takes neither halves of characters nor control characters, escaped or not. */
function cleanXml(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '');
}
