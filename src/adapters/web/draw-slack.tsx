import type { ReactElement, ReactNode } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { drawEach } from './draw-each.ts';
import { type ButtonEffects, isWebAddress, PressButton } from './press-button.tsx';
import type { SlackBlock, SlackButton, SlackPayload, SlackText } from './slack-payload.ts';

interface SlackMessageProps {
  readonly message: SlackPayload;
  readonly effects: ButtonEffects;
  readonly avatar: string;
}

/**
 * A message as Slack draws it. The package draws text; it reads plain text as markup and its buttons
 * open nothing, so these are drawn here.
 */
export function SlackMessage({ message, effects, avatar }: SlackMessageProps): ReactElement {
  return (
    <div className="sl-message">
      <img className="sl-avatar" src={avatar} alt="" width="36" height="36" />
      <div className="sl-body">
        <p className="sl-author">
          <b>Readout</b> <span className="sl-badge">APP</span>
        </p>
        {drawEach(groupBlocks(message.blocks), (group) => drawGroup(group, effects))}
        {message.response_type === 'ephemeral' && <p className="sl-context">Only visible to you</p>}
      </div>
    </div>
  );
}

type Group = readonly [SlackBlock, ...SlackBlock[]];

/** Blocks that the package draws stay together, for it gives each message the same id. */
function groupBlocks(blocks: readonly SlackBlock[]): readonly Group[] {
  const groups: [SlackBlock, ...SlackBlock[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && isForPackage(block) && isForPackage(last[0])) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function isForPackage(block: SlackBlock): boolean {
  switch (block.type) {
    case 'header':
    case 'actions':
      return false;
    case 'section':
      return block.text.type === 'mrkdwn';
    case 'context':
      return !block.elements.every(isPlainOrLink);
    case 'rich_text':
    case 'divider':
      return true;
  }
}

function drawGroup(group: Group, effects: ButtonEffects): ReactNode {
  const [block] = group;
  if (isForPackage(block)) return <PackageBlocks blocks={group} />;
  switch (block.type) {
    case 'header':
      return <h3 className="sl-header">{block.text.text}</h3>;
    case 'section':
      return <p className="sl-section">{block.text.text}</p>;
    case 'context':
      return <p className="sl-context">{drawEach(block.elements, drawContextText)}</p>;
    case 'actions':
      return (
        <div className="sl-actions">
          {drawEach(block.elements, (button) => drawButton(button, effects))}
        </div>
      );
    case 'rich_text':
    case 'divider':
      return undefined;
  }
}

/** A link is all the markup our own context needs beside plain text. */
const LINK = /^<(https?:\/\/[^<>|\s]+)\|([^<>|]+)>$/u;

function isPlainOrLink({ type, text }: SlackText): boolean {
  return type === 'plain_text' || LINK.test(text);
}

function drawContextText({ type, text }: SlackText): ReactElement {
  const [, url, label] = type === 'mrkdwn' ? (LINK.exec(text) ?? []) : [];
  if (url === undefined) return <span>{text}</span>;
  return drawLink({ href: unescapeText(url), children: unescapeText(label ?? ''), className: '' });
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function PackageBlocks({ blocks }: { readonly blocks: readonly SlackBlock[] }): ReactElement {
  return (
    <Message
      withoutWrapper
      name="Readout"
      logo=""
      // The package's types are those of Slack's whole Block Kit; the schema has let a part of it through.
      blocks={blocks.map(keepEscapes) as Block[]}
      hooks={{ link: drawLink }}
    />
  );
}

/** The package turns `&lt;` back into `<` before it looks for mentions; a word joiner keeps it a letter, as in Slack. */
function keepEscapes(block: SlackBlock): SlackBlock {
  const keep = <Text extends { readonly text: string }>(each: Text): Text => ({
    ...each,
    text: each.text.replaceAll('&lt;', '&lt;\u2060'),
  });
  if (block.type === 'section') return { ...block, text: keep(block.text) };
  if (block.type === 'context') return { ...block, elements: block.elements.map(keep) };
  return block;
}

interface Link {
  readonly href: string;
  readonly children: ReactNode;
  readonly className: string;
}

function drawLink({ href, children, className }: Link): ReactElement {
  return isWebAddress(href) ? (
    <a className={className} href={href} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}

function drawButton(button: SlackButton, effects: ButtonEffects): ReactElement {
  return (
    <PressButton
      label={button.text.text}
      look={`sl-button sl-${button.style ?? 'plain'}`}
      url={button.url}
      reference={button.value}
      effects={effects}
    />
  );
}
