import { findDiscordLimits } from './discord-limits.ts';
import { listSlackNodes } from './slack-schema.ts';

const UNREADABLE = /[\u202A-\u202E\u2066-\u2069]|\p{Cs}|(?!\n)\p{Cc}/u;
/** A backslash and what it takes the meaning from; a pair of them is one that is shown. */
const ESCAPED = /\\./gsu;
/** Within code a backslash is a backslash, so both are read from left to right. */
const ESCAPED_OR_CODE = /\\.|`[^`\n]*`/gsu;
const LIVE_MARK = /[*_~|`<@]/u;
const LIVE_LINE = /^(?:[#>-]|\d+[.)])\s/mu;
/** What we write ourselves: a link to the web behind words. */
const OWN_LINK = /\[[^[\]]*\]\(https?:[^\s()<>]+\)/gu;

/** What in a message to Discord is alive although it came from outside, cannot be shown, or is refused. */
export function findAliveOnDiscord(message: {
  readonly components: readonly unknown[];
}): readonly string[] {
  const texts = listContents(message.components);
  const alive = texts.flatMap((text, at) => {
    if (UNREADABLE.test(text)) return [`unreadable: ${JSON.stringify(text)}`];
    // The title is a heading of ours, and the first paragraph holds nothing but words.
    if (at === 0)
      return hasLiveMark(text.replace(/^### /u, '')) ? [`alive in the title: ${text}`] : [];
    if (at > 1) return checkLinks(text);
    return hasLiveMark(text) || LIVE_LINE.test(text) ? [`alive: ${JSON.stringify(text)}`] : [];
  });
  return [...alive, ...findDiscordLimits({ ...message, allowed_mentions: { parse: [] } })];
}

function hasLiveMark(text: string): boolean {
  return LIVE_MARK.test(text.replace(ESCAPED, ''));
}

/** A mention or a link that is none of ours, outside of code. */
function checkLinks(text: string): readonly string[] {
  const outside = text.replace(ESCAPED_OR_CODE, '').replace(OWN_LINK, '');
  return /<[@#:!/]|@(?:everyone|here)|\]\(/u.test(outside)
    ? [`alive: ${JSON.stringify(text)}`]
    : [];
}

/** Nodes that show words and nothing else; a link and a time are checked by themselves. */
const HARMLESS: ReadonlySet<unknown> = new Set([
  ...['header', 'plain_text', 'rich_text', 'rich_text_section', 'rich_text_quote', 'context'],
  ...['rich_text_list', 'rich_text_preformatted', 'text', 'actions', 'button', 'static_select'],
]);

/** What in a message to Slack is alive although it came from outside, or cannot be shown. */
export function findAliveOnSlack({
  blocks,
  text,
}: {
  readonly blocks: unknown;
  readonly text: string;
}): readonly string[] {
  const nodes = listSlackNodes(blocks).filter((node) => {
    if (node['type'] === 'link') return !/^https?:/u.test(String(node['url']));
    return !HARMLESS.has(node['type']) || UNREADABLE.test(String(node['text']));
  });
  const alive = nodes.map((node) => `alive: ${JSON.stringify(node)}`);
  return UNREADABLE.test(text) || /[<>]/u.test(text)
    ? [...alive, `alive in the text: ${text}`]
    : alive;
}

function listContents(components: readonly unknown[]): readonly string[] {
  return components.flatMap((each) => {
    const { content, components: below } = Object(each);
    return [
      ...(typeof content === 'string' ? [content] : []),
      ...(Array.isArray(below) ? listContents(below) : []),
    ];
  });
}
