import type { ReactElement, ReactNode } from 'react';
import { drawEach } from '../page/draw-each.ts';
import { OwnTime } from '../page/own-time.tsx';
import { WebLink } from '../page/web-link.tsx';
import type { Inline } from './discord-inlines.ts';
import { type MarkdownBlock, parseMarkdown } from './discord-markdown.ts';

/** Text as Discord draws it. Its headings stand below those of the page, however big they are. */
export function Markdown({ content }: { readonly content: string }): ReactElement {
  return (
    <div className="dc-text" dir="auto">
      {drawEach(parseMarkdown(content), drawBlock)}
    </div>
  );
}

function drawBlock(block: MarkdownBlock): ReactElement {
  switch (block.type) {
    case 'heading':
      return <h3 className={`dc-h${block.level}`}>{drawInlines(block.inlines)}</h3>;
    case 'paragraph':
      return <p>{drawInlines(block.inlines)}</p>;
    case 'fence':
      return <pre dir="auto">{block.text}</pre>;
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
    case 'time':
      return <OwnTime epochMs={inline.epochMs} />;
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
      return <WebLink href={inline.url}>{drawInlines(inline.inlines)}</WebLink>;
  }
}
