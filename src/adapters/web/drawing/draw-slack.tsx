import type { ComponentProps, ReactElement } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { drawEach } from '../page/draw-each.ts';
import { OwnTime } from '../page/own-time.tsx';
import { WebLink } from '../page/web-link.tsx';
import type { ButtonEffects } from './button-effects.ts';
import { ChooseMenu } from './choose-menu.tsx';
import { PressButton } from './press-button.tsx';
import {
  readMenuReference,
  type SlackBlock,
  type SlackElement,
  type SlackPayload,
} from './slack-payload.ts';

interface SlackMessageProps {
  readonly message: SlackPayload;
  readonly effects: ButtonEffects;
  readonly avatar: string;
}

/**
 * A message as Slack draws it. The package draws rich text; it reads plain text as markup and its buttons
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
        {drawEach(message.blocks, (block) => drawBlock(block, effects))}
      </div>
    </div>
  );
}

function drawBlock(block: SlackBlock, effects: ButtonEffects): ReactElement {
  switch (block.type) {
    case 'header':
      return <h3 className="sl-header">{block.text.text}</h3>;
    case 'rich_text':
      return drawRichText(block);
    case 'context':
      return <p className="sl-context">{block.elements.map(({ text }) => text).join(' ')}</p>;
    case 'actions':
      return (
        <div className="sl-actions">
          {drawEach(block.elements, (element) => drawElement(element, effects))}
        </div>
      );
  }
}

function drawElement(element: SlackElement, effects: ButtonEffects): ReactElement {
  if (element.type === 'button') {
    const { text, value } = element;
    return (
      <PressButton
        label={text.text}
        look="sl-button"
        effect={effects.get(value)}
        reference={value}
      />
    );
  }
  const { placeholder, options, initial_option: chosen } = element;
  return (
    <ChooseMenu
      label={placeholder.text}
      reference={readMenuReference(element)}
      options={options.map(({ text, value }) => ({
        label: text.text,
        value,
        isChosen: value === chosen?.value,
      }))}
    />
  );
}

/** What the package leaves to us: links that lead safely, and times by the reader's own clock. */
const HOOKS: NonNullable<ComponentProps<typeof Message>['hooks']> = {
  link: WebLink,
  date: ({ timestamp }) => <OwnTime epochMs={Number(timestamp) * 1_000} />,
};

/** The package gives each message the same id, by which its styles find it. */
function drawRichText(block: SlackBlock): ReactElement {
  // Its types say that what is optional is absent; zod says that it may be undefined too, which is drawn the same.
  const blocks = [block] as Block[];
  return <Message withoutWrapper name="" logo="" blocks={blocks} hooks={HOOKS} />;
}
