import type { PassageRole } from '../../domain/article.ts';
import type { Block } from '../document/block.ts';
import { type Box, listBoxes, type Paragraph } from './box.ts';
import type { PageFacts } from './page-facts.ts';

/** The public posts of a channel, as Telegram shows them: on a page of their own, or one in a frame. */
export interface ChannelPosts {
  readonly count: number;
  readonly channel?: string;
  readonly blocks: readonly Block[];
}

const PART = 'tgme-widget-message';
const TEXT = matchName(`${PART}-text`);
const OWNER = matchName(`${PART}-author`);
/** What a link leads to is another page’s. */
const PREVIEW = /(?:^| )link-preview-/u;

/** Finds the posts of a channel’s page: only what their authors wrote is body; undefined where a page is none. */
export function findPosts(paragraphs: readonly Paragraph[]): ChannelPosts | undefined {
  const posts = paragraphs.map((paragraph) => findBox(paragraph, TEXT));
  const count = new Set(posts.filter((post) => post !== undefined)).size;
  if (count === 0) return undefined;
  const channel = paragraphs.find((paragraph) => findBox(paragraph, OWNER))?.text;
  // A page of several posts is called by its channel, and a post by its own words.
  const title = count > 1 ? paragraphs.findIndex(({ text }) => text === channel) : -1;
  const blocks = paragraphs.map((paragraph, index): Block => {
    const post = posts[index];
    const isLast = post !== posts[index + 1];
    const isWritten = post !== undefined && !(isLast && leadsAway(paragraph, post));
    const role = index === title ? 'title' : isWritten ? undefined : findRole(paragraph);
    return { text: paragraph.text, ...(role && { role }) };
  });
  return { count, blocks, ...(channel !== undefined && { channel }) };
}

/** What the page tells of its article, with its channel in place of the platform. */
export function correctFacts(facts: PageFacts, { count, channel }: ChannelPosts): PageFacts {
  const { headline: _frame, outlet: _platform, ...rest } = facts;
  return {
    ...rest,
    authors: [],
    ...(channel !== undefined && { outlet: channel }),
    ...(channel !== undefined && count > 1 && { headline: channel }),
  };
}

/** A channel ends its posts with a link to itself. */
function leadsAway({ runs }: Paragraph, post: Box): boolean {
  const isLinks = runs.every(({ text, isLink }) => isLink || !/[\p{L}\d]/u.test(text));
  return isLinks && post.children.length > 1;
}

function findRole(paragraph: Paragraph): PassageRole {
  if (findBox(paragraph, PREVIEW)) return 'teaser';
  return paragraph.hint === 'date' ? 'date' : 'footer';
}

function findBox(paragraph: Paragraph, name: RegExp): Box | undefined {
  return listBoxes(paragraph).find(({ names }) => name.test(names));
}

function matchName(name: string): RegExp {
  return new RegExp(`(?:^| )${name}(?: |$)`, 'u');
}
