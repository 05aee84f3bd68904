import type { ReactElement, ReactNode } from 'react';
import type { Block, Citation, Inline, QuotationBlock } from '../../../card/card.ts';
import { writeNumber } from '../../../card/plain-text.ts';
import { drawEach } from '../page/draw-each.ts';
import { OwnTime } from '../page/own-time.tsx';
import { isWebAddress, WebLink } from '../page/web-link.tsx';
import { readWords } from '../page/words.ts';

/** The blocks of a card as a page shows them: everything escaped, a link only where it leads to the web. */
export function CardBlocks({ blocks }: { readonly blocks: readonly Block[] }): ReactElement {
  return <div className="card">{drawEach(blocks, drawBlock)}</div>;
}

function drawBlock(block: Block): ReactElement {
  switch (block.type) {
    case 'text':
      return <p dir="auto">{drawEach(block.inlines, drawInline)}</p>;
    case 'list':
      return (
        <ul>
          {drawEach(block.items, (item) => (
            <li dir="auto">{drawEach(item, drawInline)}</li>
          ))}
        </ul>
      );
    case 'quotation':
      return <Quotation {...block} />;
    case 'copy':
      return <pre dir="auto">{block.text}</pre>;
  }
}

function drawInline(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'strong':
      return <strong>{inline.value}</strong>;
    case 'emphasis':
      return <em>{inline.value}</em>;
    case 'code':
    case 'command':
      return <code>{inline.value}</code>;
    case 'time':
      return <OwnTime epochMs={inline.epochMs} />;
    case 'link':
      return drawLink(inline.label, inline.url);
  }
}

function Quotation({ text, speaker, number, voice, citation }: QuotationBlock): ReactElement {
  const say = readWords();
  return (
    <figure className="quotation">
      <blockquote dir="auto">{text}</blockquote>
      <figcaption>
        {writeNumber(number)}
        <strong>
          <bdi>{speaker}</bdi>
        </strong>{' '}
        · {say(`voice.${voice}`)} · <CitationLine {...citation} />
      </figcaption>
    </figure>
  );
}

function CitationLine({
  headline,
  outlet,
  published,
  kind,
  url,
  permalink,
}: Citation): ReactElement {
  const say = readWords();
  return (
    <>
      “<bdi>{headline}</bdi>”, <bdi>{outlet ?? say('card.outlet')}</bdi>,{' '}
      {published ?? say('card.undated')}
      {kind === 'abstract' && ` (${say('card.abstract')})`}
      {url !== undefined && <> · {drawLink(say('card.article'), url)}</>}
      {permalink !== undefined && <> · {drawLink(say('card.stored'), permalink)}</>}
    </>
  );
}

function drawLink(label: string, url: string): ReactNode {
  return isWebAddress(url) ? <WebLink href={url}>{label}</WebLink> : label;
}
