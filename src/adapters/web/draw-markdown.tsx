import type { ReactElement, ReactNode } from 'react';
import type { Inline } from './discord-inlines.ts';
import { type MarkdownBlock, parseMarkdown } from './discord-markdown.ts';
import { drawEach } from './draw-each.ts';

const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

/** Text as Discord draws it. Its headings start below those of the page. */
export function Markdown({ content }: { readonly content: string }): ReactElement {
  return (
    <div className="dc-text" dir="auto">
      {drawEach(parseMarkdown(content), drawBlock)}
    </div>
  );
}

function drawBlock(block: MarkdownBlock): ReactElement {
  switch (block.type) {
    case 'heading': {
      const Heading = HEADINGS[block.level];
      return <Heading>{drawInlines(block.inlines)}</Heading>;
    }
    case 'paragraph':
      return <p>{drawInlines(block.inlines)}</p>;
    case 'subtext':
      return <p className="dc-subtext">{drawInlines(block.inlines)}</p>;
    case 'quote':
      return (
        <blockquote>
          {drawEach(block.lines, (line) => (
            <p>{drawInlines(line)}</p>
          ))}
        </blockquote>
      );
    case 'list':
      return (
        <ul>
          {drawEach(block.lines, (line) => (
            <li>{drawInlines(line)}</li>
          ))}
        </ul>
      );
    case 'fence':
      return <pre>{block.value}</pre>;
  }
}

function drawInlines(inlines: readonly Inline[]): ReactNode {
  return drawEach(inlines, drawInline);
}

function drawInline(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'code':
      return <code>{inline.value}</code>;
    case 'strong':
      return <strong>{drawInlines(inline.inlines)}</strong>;
    case 'emphasis':
      return <em>{drawInlines(inline.inlines)}</em>;
    case 'underline':
      return <u>{drawInlines(inline.inlines)}</u>;
    case 'strike':
      return <s>{drawInlines(inline.inlines)}</s>;
    case 'spoiler':
      return <span className="dc-spoiler">{drawInlines(inline.inlines)}</span>;
    case 'link':
      return (
        <a href={inline.url} rel="noreferrer noopener" target="_blank">
          {drawInlines(inline.inlines)}
        </a>
      );
  }
}
